import GalaxyModel
import GalaxyRules
import Testing
import WarpwrightTesting

@testable import GalaxyAnalysis

/// Rules that need another map than the usual one to be broken alone.
@Suite("Special cases of rules")
struct SpecialCaseTests {
  private func broken(_ galaxy: Galaxy, only ids: [String]) throws -> [String] {
    try Verification.run(galaxy, only: ids).failures.map(\.id)
  }

  @Test(arguments: ["INV-08", "INV-15", "INV-21", "INV-24", "INV-67", "INV-70"])
  func readerOnlyRules(_ id: String) throws {
    var galaxy = SyntheticMap().galaxy
    galaxy.findings = [
      ReaderFinding(
        invariant: id, scope: "lattice", message: "wrong", witnesses: (1...30).map(String.init))
    ]
    let failures = try Verification.run(galaxy).failures
    #expect(failures.map(\.id) == [id])
    #expect(failures[0].witnesses.count == Violation.witnessLimit)
  }

  @Test func numbersWithAGap() throws {
    var map = SyntheticMap()
    map.region.sectors.numbering = .listed(Array(1...199) + [202])
    let result = try Verification.run(map.galaxy, only: ["INV-02", "INV-03"])
    #expect(result.failures.map(\.id) == ["INV-03", "INV-03"])
    #expect(result.failures.map(\.witnesses) == [["202"], ["200"]])
  }

  @Test func fixedClustersOfTerranSpaceAndTheNexus() throws {
    func galaxy(_ type: RegionType, sectors: Int, length: Int) -> Galaxy {
      var region = Region(
        type: type, name: "r", displayName: "", sectors: SectorTable(count: sectors))
      for first in stride(from: 1, to: sectors, by: length) {
        region.clusters.append(
          Cluster(
            ordinal: region.clusters.count + 1, name: "c", type: .standard, firstSector: first,
            lastSector: first + length - 1, maxWarps: 6))
      }
      var galaxy = Galaxy(name: "g", source: .rows)
      galaxy.regions = [region]
      return galaxy
    }
    let ids = ["INV-06", "INV-13", "INV-17"]
    #expect(try broken(galaxy(.terranSpace, sectors: 300, length: 50), only: ids).isEmpty)
    #expect(
      try broken(galaxy(.terranSpace, sectors: 300, length: 100), only: ids)
        == ["INV-17", "INV-17"])
    // Twenty clusters in place, but with the wrong names and types.
    let nexus = try Verification.run(
      galaxy(.centralNexus, sectors: 5000, length: 250), only: ids)
    #expect(
      nexus.failures.map(\.message) == [
        "20 clusters without the Nexus's fixed name and type"
      ])
  }

  @Test func isolatedSectorOfAnIslandIsNotALostSector() throws {
    var map = SyntheticMap()
    map.strip(197)
    map.declare(.lostCluster, anchor: 197)
    expectViolations(of: ["INV-32", "INV-38", "INV-44", "INV-47"], in: map.galaxy)
  }

  @Test func islandsThatAreTooLarge() throws {
    var map = SyntheticMap()
    for index in [2, 3] { map.region.clusters[index].islandGroup = index }
    let warps = map.region.warps
    let kept = warps.source.indices.filter {
      let clusters = (warps.source[$0] / 50, warps.destination[$0] / 50)
      return clusters.0 == clusters.1 || max(clusters.0, clusters.1) < 2
    }
    map.region.warps = WarpTable(
      source: kept.map { warps.source[$0] }, destination: kept.map { warps.destination[$0] },
      flags: kept.map { warps.flags[$0] })
    let ids = ["INV-29", "INV-30", "INV-32", "INV-33", "INV-52"]
    #expect(try broken(map.galaxy, only: ids) == ["INV-29"])
    map.oneWay(150, 0, flags: .latent)
    #expect(try broken(map.galaxy, only: ids) == ["INV-29", "INV-33"])
    map.oneWay(100, 151)
    #expect(try broken(map.galaxy, only: ids) == ["INV-29", "INV-33", "INV-33"])
  }

  @Test func oneWayLinksOfFormationsDoNotCount() throws {
    var map = SyntheticMap()
    for source in 1..<60 { map.oneWay(source, 70) }
    #expect(try broken(map.galaxy, only: ["INV-26"]) == ["INV-26"])
    map.declare(.escapeHatch, anchor: 70)
    #expect(try broken(map.galaxy, only: ["INV-26"]).isEmpty)
  }

  @Test func anomaliesMayRunOutOfSectors() throws {
    var map = SyntheticMap()
    for node in 10..<200 where map.region.sectors.type[node] == .standard {
      map.region.sectors.type[node] = .void
    }
    map.region.sectors.type[60] = .void
    #expect(try broken(map.galaxy, only: ["INV-65"]).isEmpty)
    map.region.sectors.type[61] = .standard
    #expect(try broken(map.galaxy, only: ["INV-65"]) == ["INV-65"])
  }

  @Test func colorsAreNotJudgedInFiles() throws {
    var map = SyntheticMap()
    map.region.clusters[2].nebula = nil
    var galaxy = map.galaxy
    #expect(try broken(galaxy, only: ["INV-64"]) == ["INV-64"])
    galaxy.source = .universe
    #expect(try broken(galaxy, only: ["INV-64"]).isEmpty)
  }
}
