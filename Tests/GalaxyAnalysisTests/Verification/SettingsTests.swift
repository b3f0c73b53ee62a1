import GalaxyModel
import GalaxyRules
import Testing
import WarpwrightTesting

@testable import GalaxyAnalysis

@Suite("Settings move thresholds")
struct SettingsTests {
  private func broken(
    _ settings: [(String, Int64)], preset: String = "", only ids: [String],
    change: (inout SyntheticMap) -> Void = { _ in }
  ) throws -> [String] {
    var map = SyntheticMap()
    change(&map)
    var galaxy = map.galaxy
    galaxy.preset = preset
    galaxy.settings = settings.map { FieldValue.Member($0.0, .integer($0.1)) }
    return try Verification.run(galaxy, only: ids).failures.map(\.id)
  }

  @Test func thresholds() throws {
    #expect(try broken([("graph.maxWarps", 5)], only: ["INV-25"]).isEmpty)
    #expect(try broken([("graph.maxWarps", 4)], only: ["INV-25"]) == ["INV-25"])
    #expect(try broken([("graph.oneWayPercent", 7)], only: ["INV-26"]).isEmpty)
    #expect(try broken([("graph.oneWayPercent", 20)], only: ["INV-26"]) == ["INV-26"])
    #expect(try broken([("graph.latentPercent", 90)], only: ["INV-27"]) == ["INV-27"])
    #expect(try broken([("tunnels.participationPercent", 75)], only: ["INV-50"]).isEmpty)
    #expect(try broken([("tunnels.participationPercent", 20)], only: ["INV-50"]) == ["INV-50"])
    #expect(try broken([("region.fedspace", 10)], only: ["INV-54"]).isEmpty)
    #expect(try broken([("region.fedspace", 12)], only: ["INV-54"]) == ["INV-54"])
  }

  @Test func sandboxesHaveAnySize() throws {
    let cut: (inout SyntheticMap) -> Void = { $0.region.sectors = SectorTable(count: 50) }
    #expect(try broken([], only: ["INV-06"], change: cut) == ["INV-06"])
    #expect(try broken([], preset: "sandbox", only: ["INV-06"], change: cut).isEmpty)
    let few: (inout SyntheticMap) -> Void = { $0.region.sectors = SectorTable(count: 19) }
    #expect(try broken([], preset: "sandbox", only: ["INV-06"], change: few) == ["INV-06"])
  }

  /// One latent link in five, give or take three points or four standard deviations.
  @Test func latentShareAllowsForChance() throws {
    func share(latent: Int, of count: Int) throws -> Bool {
      var region = Region(
        type: .playerOwned, name: "ring", displayName: "", sectors: SectorTable(count: count))
      region.warps = WarpTable(
        source: (0..<UInt32(count)).map { $0 },
        destination: (0..<UInt32(count)).map { ($0 + 1) % UInt32(count) },
        flags: (0..<count).map { $0 < latent ? .latent : [] })
      var galaxy = Galaxy(name: "g", source: .rows)
      galaxy.regions = [region]
      return try Verification.run(galaxy, only: ["INV-27"]).isClean
    }
    // Four standard deviations of 100 draws are 16 points.
    #expect(try share(latent: 36, of: 100))
    #expect(try !share(latent: 37, of: 100))
    #expect(try share(latent: 4, of: 100))
    #expect(try !share(latent: 3, of: 100))
    // Of 10,000 they are 1.6, so three points count.
    #expect(try share(latent: 2300, of: 10_000))
    #expect(try !share(latent: 2301, of: 10_000))
  }
}
