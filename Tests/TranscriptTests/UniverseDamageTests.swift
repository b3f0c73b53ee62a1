import Foundation
import GalaxyTestSupport
import Testing

/// One valid file and its damages: `verify` names each, and `convert` refuses what the game's
/// importer refuses.
@Suite struct UniverseDamageTests {
  /// A damage: what it is, the invariant that names it (`65` if the file is not of the shape at
  /// all), whether the importer refuses it, and how it is done.
  struct Damage: CustomStringConvertible, Sendable {
    let description: String
    let rule: String
    let isRefused: Bool
    let apply: @Sendable (inout JSONNode) -> Void

    init(
      _ description: String, _ rule: String, refused: Bool = false,
      _ apply: @escaping @Sendable (inout JSONNode) -> Void
    ) {
      self.description = description
      self.rule = rule
      isRefused = refused
      self.apply = apply
    }
  }

  private static let long = String(repeating: "n", count: 101)

  static let damages: [Damage] = [
    Damage("config.sectors contradicts", "INV-01") { $0.set("config.sectors", 300) },
    Damage("config.seed contradicts", "INV-69") { $0.set("config.seed", 999_999) },
    Damage("config.fedspace contradicts", "INV-54") { $0.set("config.fedspace", 3) },
    Damage("config value of a wrong type", "INV-01") { $0.set("config.maxWarps", "six") },
    Damage("config of a wrong type", "INV-01") { $0.set("config", [1]) },
    Damage("totalSectors contradicts", "INV-01", refused: true) { $0.set("totalSectors", 151) },
    Damage("seed below 0", "INV-69") { $0.set("seed", -3) },
    Damage("createdAt is no time", "INV-69") { $0.set("createdAt", "yesterday") },
    Damage("version 2", "65", refused: true) { $0.set("version", "2.0.0") },
    Damage("repeated cluster id", "INV-13", refused: true) { $0.set("clusters.1.id", 1) },
    Damage("repeated cluster name", "INV-14", refused: true) {
      $0.set("clusters.1.name", $0["clusters.0.name"])
    },
    Damage("unknown cluster type", "INV-15", refused: true) { $0.set("clusters.0.type", "X") },
    Damage("overlapping cluster ranges", "INV-13", refused: true) {
      $0.set("clusters.1.sectorRangeStart", ($0["clusters.1.sectorRangeStart"] as? Int ?? 0) - 1)
    },
    Damage("gap between clusters", "INV-11", refused: true) {
      $0.set("clusters.1.sectorRangeStart", ($0["clusters.1.sectorRangeStart"] as? Int ?? 0) + 1)
    },
    Damage("cluster range beyond the region", "INV-13") {
      let last = ($0["clusters"] as? [Any] ?? []).count - 1
      $0.set("clusters.\(last).sectorRangeEnd", 500)
    },
    Damage("wrong sectorCount", "INV-12", refused: true) { $0.set("clusters.0.sectorCount", 1) },
    Damage("unknown ship class", "INV-16") { $0.set("clusters.0.recommendedShipClass", "tug") },
    Damage("isHidden of a wrong type", "INV-16") { $0.set("clusters.0.isHidden", "no") },
    Damage("no clusters", "65", refused: true) { $0.set("clusters", [Any]()) },
    Damage("sector id repeats", "INV-08") { $0.set("sectors.5.id", 4) },
    Damage("sector key with zeros", "INV-08") {
      $0.set("sectors.005", $0["sectors.5"])
      $0.set("sectors.5", nil)
    },
    Damage("missing sector", "65", refused: true) { $0.set("sectors.150", nil) },
    Damage("two capitals", "INV-04", refused: true) { $0.set("sectors.7.isCapital", true) },
    Damage("capital that is no sector", "INV-05", refused: true) { $0.set("capitalSector", 500) },
    Damage("warps of a sector of a wrong type", "INV-24") { $0.set("sectors.5.warps", "1, 2") },
    Damage("warps of a sector with texts", "INV-24") { $0.set("sectors.5.warps", ["1"]) },
    Damage("warps of a wrong type", "65", refused: true) { $0.set("warps", ["1": 2]) },
    Damage("warp to no sector", "INV-21", refused: true) { $0.set("warps.0.to", 9999) },
    Damage("warp from a text", "INV-21", refused: true) { $0.set("warps.0.from", "one") },
    Damage("warp to itself", "INV-22") {
      $0.append(["from": 4, "to": 4, "oneWay": true], to: "warps")
    },
    Damage("repeated warp", "INV-23") { $0.append($0["warps.0"] as Any, to: "warps") },
    Damage("port of a wrong type", "INV-59") { $0.set("sectors.1.port", "yes") },
    Damage("station class 99", "INV-59") { $0.set("sectors.1.port.class", 99) },
    Damage("long station name", "INV-59", refused: true) { $0.set("sectors.1.port.name", long) },
    Damage("planets of a wrong type", "INV-56") { $0.set("sectors.1.planets", "two") },
    Damage("unknown owner of a planet", "INV-62") {
      $0.set("sectors.1.planets.0.owner", "bandits")
    },
    Damage("owner of a wrong type", "INV-62") { $0.set("sectors.1.planets.0.owner", 7) },
    Damage("unknown planet type", "INV-62") { $0.set("sectors.1.planets.0.type", "gas") },
    Damage("long planet name", "INV-62", refused: true) {
      $0.set("sectors.1.planets.0.name", long)
    },
    Damage("negative ore", "INV-62") { $0.set("sectors.1.planets.0.ore", -1) },
    Damage("citadel of level 9", "INV-62") { $0.set("sectors.1.planets.0.citadel.level", 9) },
    Damage("navHazards of a wrong type", "INV-66") { $0.set("sectors.3.navHazards", 1) },
    Damage("beacon of a wrong type", "INV-66") { $0.set("sectors.3.beacon", 1) },
    Damage("explored of a wrong type", "65", refused: true) { $0.set("sectors.3.explored", "no") },
    Damage("nebula without density", "65", refused: true) {
      $0.set("sectors.3.nebula", ["type": "normal"])
    },
    Damage("special location nowhere", "INV-53") { $0.set("specialLocations.0.sectorId", 999) },
    Damage("two special locations in one sector", "INV-53") {
      $0.set("specialLocations.0.sectorId", $0["specialLocations.1.sectorId"])
    },
    Damage("unknown special location", "INV-53") { $0.set("specialLocations.0.type", "mars") },
    Damage("fedspace nowhere", "INV-54") { $0.set("fedspaceSectors.0", 999) },
    Damage("fedspace listed twice", "INV-54") { $0.set("fedspaceSectors.0", 2) },
    Damage("formation of an unknown cluster", "INV-34") {
      $0.set("specialFormations.0.clusterId", 77)
    },
    Damage("endpoint in an unknown cluster", "INV-34") {
      $0.set("specialFormations.0.endpointClusterId", "north")
    },
    Damage("repeated formation id", "INV-42") {
      $0.set("specialFormations.1.id", $0["specialFormations.0.id"])
    },
    Damage("formation without anchor", "INV-34", refused: true) {
      $0.set("specialFormations.0.anchorSectorId", 999)
    },
    Damage("interior that is no sector", "INV-34", refused: true) {
      $0.set("specialFormations.0.interiorSectorIds", [999])
    },
    Damage("unknown formation type", "INV-35", refused: true) {
      $0.set("specialFormations.0.type", "KNOT")
    },
    Damage("long formation name", "INV-36", refused: true) {
      $0.set("specialFormations.0.name", long)
    },
    Damage("reserved property", "INV-36") {
      $0.set("specialFormations.0.properties.investigation", 1)
    },
    Damage("rosters of a wrong type", "INV-68") { $0.set("npcRosters", "all") },
    Damage("unknown kind of roster", "INV-68") { $0.set("npcRosters.0.kind", "cook") },
    Damage("unknown faction of a roster", "INV-68") { $0.set("npcRosters.0.factionCode", "x") },
    Damage("roster nowhere", "INV-68") { $0.set("npcRosters.0.hostSectorId", 999) },
    Damage("zone range wrong", "INV-18") { $0.set("x-warpwright.zones.0.endSector", 3) },
    Damage("tunnel to nowhere", "INV-48") { $0.set("x-warpwright.tunnels.0.to", 999) },
  ]

  private static let file = Result { try UniverseFile() }

  @Test func theFileIsSound() throws {
    let place = try Workplace()
    try place.write(try Self.file.get().text, to: "u.json")
    let result = try place.run("warpwright verify u.json")
    #expect(result.status == 0, "\(result.text) \(result.messages)")
    #expect(try place.run("warpwright convert u.json -T universe -o v.json").status == 0)
    #expect(try place.read("v.json") == place.read("u.json"))
  }

  @Test(arguments: damages) func eachDamageIsNamed(_ damage: Damage) throws {
    let place = try Workplace()
    let file = try Self.file.get()
    try place.write(try file.changed(damage.apply), to: "d.json")
    let result = try place.run("warpwright verify d.json")
    if damage.rule == "65" {
      #expect(result.status == 65, "\(damage): \(result.text)")
    } else {
      #expect(result.status == 1, "\(damage): \(result.messages)")
      #expect(
        result.text.split(separator: "\n").contains { $0.hasPrefix(damage.rule + " ") },
        "\(damage): \(result.text)")
    }
    let written = try place.run("warpwright convert d.json -T universe -o -")
    #expect(written.status == (damage.isRefused ? 65 : 0), "\(damage): \(written.messages)")
    if damage.isRefused {
      #expect(try place.run("warpwright convert d.json -T edges -o -").status == 65)
    }
  }
}
