import FileIO
import Foundation
import GalaxyFormats
import GalaxyModel
import RowFormats
import Testing

@Suite("What the game refuses")
struct UniverseGateTests {
  /// A file of a hundred sectors in a ring that the game takes.
  private static let good: String = {
    let sectors = (1...100).map { #""\#($0)":{"id":\#($0),"nebula":null}"# }.joined(separator: ",")
    let warps = (1...99).map { #"{"from":\#($0),"to":\#($0 + 1),"oneWay":false}"# }
    return """
      {"version":"1.3.0","seed":1,"totalSectors":100,"sectors":{\(sectors)},\
      "warps":[\(warps.joined(separator: ","))],"clusters":[\
      {"id":1,"name":"a","type":"STANDARD","sectorRangeStart":1,"sectorRangeEnd":60,\
      "sectorCount":60},\
      {"id":2,"name":"b","type":"TRADE_HUB","sectorRangeStart":61,"sectorRangeEnd":100,\
      "sectorCount":40}],"specialFormations":[{"id":1,"type":"DEAD_END","anchorSectorId":99,\
      "interiorSectorIds":[100]}],"mine":{"b":1,"a":[1.50,-0]}}
      """
  }()

  private func refusal(_ text: String) throws -> InputError? {
    let map = try read(text)
    do {
      try UniverseGate(source: "in").check(try #require(map.document))
      return nil
    } catch let error as InputError {
      return error
    }
  }

  @Test func aGoodFilePasses() throws {
    #expect(try refusal(Self.good) == nil)
    #expect(try read(Self.good).text == Array(Self.good.utf8))
  }

  @Test(arguments: [
    (#""totalSectors":100"#, #""totalSectors":300"#, "sectors"),
    (#""totalSectors":100"#, #""totalSectors":99"#, "totalSectors"),
    (#""100":{"id":100"#, #""101":{"id":101"#, #"sectors.101"#),
    (#""5":{"id":5"#, #""5":{"isCapital":true,"id":5"#, "sectors.5.isCapital"),
    (#""1":{"id":1"#, #""1":{"isCapital":false,"id":1"#, "sectors.1.isCapital"),
    (#""mine""#, #""capitalSector":101,"mine""#, "capitalSector"),
    (#""to":100"#, #""to":101"#, "warps[98].to"), (#""to":100"#, #""to":"100""#, "warps[98].to"),
    ("TRADE_HUB", "TRADE_HUT", "clusters[1].type"),
    (#""name":"b""#, #""name":"a""#, "clusters[1].name"),
    (#""sectorRangeStart":61"#, #""sectorRangeStart":62"#, "no cluster holds sector 61"),
    (#""sectorCount":60"#, #""sectorCount":61"#, "clusters[0].sectorCount"),
    ("DEAD_END", "LIVE_END", "specialFormations[0].type"),
    (#""anchorSectorId":99"#, #""anchorSectorId":0"#, "specialFormations[0].anchorSectorId"),
    (#""interiorSectorIds":[100]"#, #""interiorSectorIds":[100,101]"#, "interiorSectorIds[1]"),
    (#""mine""#, #""x-warpwright":{"regionType":"central_nexus"},"mine""#, "totalSectors"),
  ])
  func whatTheGameRefusesHasAPlace(_ old: String, _ new: String, _ place: String) throws {
    let range = try #require(Self.good.range(of: old))
    let error = try #require(try refusal(Self.good.replacingCharacters(in: range, with: new)))
    #expect("\(error)".contains(place), "\(error)")
  }
}
