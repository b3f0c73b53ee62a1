import Foundation
import Testing
import Warpwright

@testable import WarpwrightTesting

@Suite struct ExpectGoldenTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("golden-\(UUID().uuidString)").path

  @Test func differencesAreNamedPieceByPiece() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let test = folder + "/Test.swift"
    let galaxy = Galaxy.generate(.terranSpace, seed: 7)
    let missing = try golden(galaxy, "maps/7.json", below: test, isRenewing: false)
    #expect(missing.first?.error.description.contains("WARPWRIGHT_RENEW=1") == true)
    #expect(try golden(galaxy, "maps/7.json", below: test, isRenewing: true).isEmpty)
    #expect(try golden(galaxy, "maps/7.json", below: test, isRenewing: false).isEmpty)

    var edited = galaxy
    let exit = try #require(try galaxy.regions[0].sector(1).exits.first)
    try edited.regions[0].removeWarps(between: 1, and: exit)
    edited.regions[0].sectors.type[4] = .blackHole
    let finding = try #require(
      try golden(edited, "maps/7.json", below: test, isRenewing: false).first)
    let lines = finding.error.details
    #expect(lines.contains("terran-space warps: 1-\(exit) is gone (two-way)"), "\(lines)")
    #expect(
      lines.contains { $0.hasPrefix("terran-space sectors: 5: ") && $0.contains("BLACK_HOLE") })
    #expect(lines.count == 3)
    #expect(finding.error.description.contains("edited by the test"))
  }

  @Test func everyMapReadsBackAsItself() throws {
    for galaxy in [
      Galaxy.generate(.galaxy, seed: 3, scope: .map), GalaxyMap("1-2, 2~>3, 9").galaxy,
    ] {
      let document = GoldenDocument(galaxy)
      #expect(document.differences(to: try GoldenDocument(bytes: document.bytes)).isEmpty)
    }
  }
}
