import FileIO
import Foundation
import GalaxyFormats
import GalaxyModel
import GraphFormats
import JSONText
import Testing

@Suite("Reading Universe JSON")
struct UniverseReaderTests {
  @Test func aSmallFileIsRead() throws {
    let map = try read(tinyUniverse)
    #expect(map.format == .universe)
    #expect(map.galaxy.source == .universe)
    #expect(map.galaxy.findings == [])
    #expect(map.warnings == [])
    let region = try #require(map.galaxy.regions.first)
    #expect(region.name == "region" && region.type == .playerOwned && region.seed == 7)
    #expect(region.sectors.numbering == .listed([1, 2, 3, 4, 5, 10]))
    #expect(region.declaredSectorCount == 6 && region.root == 0)
    #expect(region.sectors.x == [0, 5, 1, 4, 0, 9])
    #expect(region.sectors.y == [0, -5, 2, 4, 0, 0])
    #expect(region.sectors.cluster == [0, 0, 0, 1, 1, 1])
    #expect(region.sectors.nebulaDensity == [0, 0, 0, 80, 0, 61])
    #expect(region.sectors.flags[0] == [.capital, .fedspace, .discovered])
    #expect(region.sectors.flags[5] == .magneticNebula)
    #expect(region.sectors.type.isEmpty && region.zones.isEmpty)
    #expect(region.specialLocations.map(\.location) == [.terra, .rylan])
    #expect(region.specialLocations.map(\.node) == [0, 3])
    #expect(region.warps.source == [0, 0, 2] && region.warps.destination == [1, 2, 3])
    #expect(region.warps.flags == [.twoWay, .latent, .twoWay])
  }

  @Test func clustersAndFormationsAreRead() throws {
    let region = try read(tinyUniverse).galaxy.regions[0]
    #expect(region.clusters.map(\.name) == ["Core", "Rim"])
    #expect(region.clusters[0].center == Position(x: 2, y: -1, z: 1))
    #expect(region.clusters[0].warpStability == 0.95 && region.clusters[1].warpStability == 1)
    #expect(region.clusters[1].islandGroup == 2 && region.clusters[0].islandGroup == nil)
    #expect(region.clusters[1].nebula == .azure && region.clusters[1].fieldStrength == 70.5)
    #expect(region.clusters[0].nebula == nil)
    #expect(region.formations.map(\.ordinal) == [3, 4])
    #expect(region.formations[1].anchor == 0 && region.formations[1].interior == [3])
    #expect(
      region.formations[1].properties
        == [.init("entry_distance", 2), .init("target_formation_id", 3)])
  }

  @Test func nothingOfTheDocumentIsLost() throws {
    let document = try #require(try read(tinyUniverse).document)
    #expect(document.bytes == Array(tinyUniverse.utf8))
    #expect(document["somethingElse"]?.array?.count == 3)
  }

  /// The small file with one text replaced by another.
  private func changed(_ old: String, _ new: String) throws -> String {
    let range = try #require(tinyUniverse.range(of: old))
    return tinyUniverse.replacingCharacters(in: range, with: new)
  }

  @Test(arguments: [
    (#""id":2,"#, #""id":9,"#, "INV-08"), (#""from":3,"to":4"#, #""from":3,"to":44"#, "INV-21"),
    (#""from":3,"to":4"#, #""from":3,"to":"4""#, "INV-21"),
    (#""warps":[2,3]"#, #""warps":[2]"#, "INV-24"), (#""warps":[4]"#, #""warps":[4,4]"#, "INV-24"),
    ("TRADE_HUB", "TRADE_HUT", "INV-15"), ("DEAD_END", "LIVE_END", "INV-35"),
    (#""anchorSectorId":4"#, #""anchorSectorId":99"#, "INV-34"),
    (#""interiorSectorIds":[4]"#, #""interiorSectorIds":[99]"#, "INV-34"),
    (#""sectorId":4"#, #""sectorId":99"#, "INV-53"), ("rylan", "moon", "INV-53"),
    (#""fedspaceSectors":[1,2]"#, #""fedspaceSectors":[1,99]"#, "INV-54"),
    (#""type":"magnetic""#, #""type":"noisy""#, "INV-63"),
    (#""density":80"#, #""density":80.5"#, "INV-63"), (#""density":80"#, #""density":0"#, "INV-63"),
    (#""x":5,"#, #""x":5.5,"#, "INV-09"), (#""x":5,"#, #""x":1e300,"#, "INV-09"),
    (#""sectorCount":3,"maxWarps""#, #""sectorCount":"3","maxWarps""#, "INV-12"),
    (#""somethingElse""#, #""capitalSector":true,"x""#, "INV-05"),
    (#""somethingElse":[1,2.50,null]"#, #""x-warpwright":{"regionType":"swamp"}"#, "INV-06"),
  ])
  func contradictionsBecomeFindings(_ old: String, _ new: String, _ invariant: String) throws {
    let findings = try read(try changed(old, new)).galaxy.findings
    #expect(findings.contains { $0.invariant == invariant }, "\(findings)")
  }

  @Test func repeatedLocationsStayFew() throws {
    let many = (0..<9).map { _ in #"{"type":"terra","sectorId":2},"# }.joined()
    let text = try changed(#"{"type":"terra","sectorId":1}"#, many.dropLast() + "")
    let galaxy = try read(text).galaxy
    #expect(galaxy.regions[0].specialLocations.count == 3)
    // Too many of one name, and several in one sector.
    #expect(galaxy.findings.map(\.invariant) == ["INV-53", "INV-53"])
  }

  @Test(arguments: [
    (#""version":"1.3.0""#, #""version":"2.0.0""#, "version"),
    (#""seed":7"#, #""seed":"7""#, "seed"), (#""seed":7,"#, "", "seed"),
    (#""totalSectors":6,"#, "", "totalSectors"),
    (#""totalSectors":6"#, #""totalSectors":6.5"#, "totalSectors"),
    (#""clusters":["#, #""klusters":["#, "clusters"), (#""name":"Core","#, "", "clusters[0]"),
    (#""sectorRangeEnd":3"#, #""sectorRangeEnd":"3""#, "clusters[0].sectorRangeEnd"),
    (#""sectorRangeStart":1,"#, "", "clusters[0]"),
    (#""2":{"id":2"#, #""two":{"id":2"#, "sectors.two"),
    (#""id":1,"name""#, #""name""#, "clusters[0]"),
    (#""position":{"x":9}"#, #""position":null"#, "sectors.10.position"),
    (#""coords":{"x":2,"y":-1,"z":1}"#, #""coords":null"#, "clusters[0].coords"),
    (#","density":61"#, "", "sectors.10.nebula"),
    (#"{"type":"rylan","sectorId":4}"#, #"{"type":"rylan"}"#, "specialLocations[0]"),
    (#"{"from":3,"to":4,"oneWay":false}"#, #"{"from":3,"oneWay":false}"#, "warps[2]"),
    (#"{"from":3,"to":4,"oneWay":false}"#, "5", "warps[2]"),
    (#"{"id":3,"type":"DEAD_END","#, #"{"type":"DEAD_END","#, "specialFormations[0]"),
    (#""anchorSectorId":4,"#, "", "specialFormations[0]"),
    (#""explored":true"#, #""explored":1"#, "explored"),
  ])
  func wrongShapesAreErrors(_ old: String, _ new: String, _ place: String) throws {
    let error = try #require(readingError(try changed(old, new), from: .universe))
    #expect(error.kind == .structure)
    #expect(error.description.contains(place), "\(error)")
  }

  @Test func regionTypeFollowsFromSizeOrExtension() throws {
    func type(_ old: String, _ new: String) throws -> RegionType? {
      try read(try changed(old, new)).galaxy.regions[0].type
    }
    #expect(try type(#""totalSectors":6"#, #""totalSectors":300"#) == .terranSpace)
    #expect(try type(#""totalSectors":6"#, #""totalSectors":5000"#) == .centralNexus)
    let named = try read(
      try changed(
        #""somethingElse":[1,2.50,null]"#,
        #""x-warpwright":{"regionName":"My Place","regionType":"central_nexus"}"#)
    ).galaxy.regions[0]
    #expect(named.type == .centralNexus && named.name == "central_nexus")
    #expect(named.displayName == "My Place")
  }

  @Test func extensionFillsWhatTheFormatLacks() throws {
    let facts = """
      "x-warpwright":{"hazards":[0,1,2,3,4,5],"radiation":[0,0.1,0.2,0.3,0.4,1],
      "regionType":"player_owned","sectorTypes":["STANDARD","VOID","NEBULA","ANOMALY","VOID","VOID"],
      "tunnels":[{"from":1,"isLatent":false,"length":2.5,"name":"T","oneWay":true,"stability":0.7,
      "to":10,"turnCost":2,"type":"ARTIFICIAL"}],
      "zones":[{"danger":1,"endSector":3,"name":"A","policing":9,"startSector":1,"type":"FEDERATION"},
      {"danger":8,"endSector":10,"name":"B","policing":2,"startSector":4,"type":"FRONTIER"}]}
      """
    let map = try read(try changed(#""somethingElse":[1,2.50,null]"#, facts))
    let region = map.galaxy.regions[0]
    #expect(map.galaxy.findings == [])
    #expect(region.sectors.hazard == [0, 1, 2, 3, 4, 5])
    #expect(region.sectors.radiation.last == 1)
    #expect(region.sectors.type[3] == .anomaly)
    #expect(region.zones.map(\.type) == [.federation, .frontier])
    #expect(region.sectors.zone == [0, 0, 0, 1, 1, 1])
    let tunnel = try #require(region.tunnels.first)
    #expect(tunnel.destination.node == 5 && !tunnel.isTwoWay && tunnel.type == .artificial)
    let short = facts.replacingOccurrences(of: "[0,1,2,3,4,5]", with: "[0]")
    #expect(readingError(try changed(#""somethingElse":[1,2.50,null]"#, short)) != nil)
  }

  @Test func zonesFollowFromTypeAndSizeWhenMissing() throws {
    let sectors = (1...100).map { #""\#($0)":{"id":\#($0)}"# }.joined(separator: ",")
    let text = """
      {"version":"1.3.0","seed":1,"totalSectors":100,"sectors":{\(sectors)},"warps":[],
      "clusters":[{"id":1,"name":"a","type":"STANDARD","sectorRangeStart":1,"sectorRangeEnd":100},
      {"id":2,"name":"b","type":"STANDARD","sectorRangeStart":90,"sectorRangeEnd":95}]}
      """
    let region = try read(text).galaxy.regions[0]
    #expect(region.zones.map(\.lastSector) == [33, 67, 100])
    #expect(region.zone(at: 66)?.type == .border && region.zone(at: 67)?.type == .frontier)
    // Of overlapping clusters the later one wins.
    #expect(region.sectors.cluster.filter { $0 == 1 }.count == 6)
  }
}
