import GalaxyModel
import GalaxyRules
import Testing
import WarpwrightTesting

@testable import GalaxyAnalysis

@Suite("A sound map")
struct SoundMapTests {
  @Test func keepsAllInvariants() throws {
    expectInvariants(SyntheticMap().galaxy)
  }

  @Test func staysSoundWithASinkAnIslandAndABackdoor() throws {
    expectInvariants(SyntheticMap.withFormations.galaxy)
  }

  @Test func staysSoundInPairs() throws {
    expectInvariants(SyntheticMap.pair())
  }

  @Test func judgesOnlyWhatTheSourceContains() throws {
    var galaxy = SyntheticMap().galaxy
    let rows = try Verification.run(galaxy).checked
    #expect(rows.contains("INV-07") && rows.contains("INV-51") && !rows.contains("INV-08"))
    galaxy.source = .universe
    let file = try Verification.run(galaxy).checked
    #expect(file.contains("INV-08") && file.contains("INV-20") && file.contains("INV-50"))
    #expect(!file.contains("INV-07") && !file.contains("INV-10") && !file.contains("INV-52"))
    galaxy.regions[0].zones = []
    galaxy.regions[0].tunnels = []
    let foreign = try Verification.run(galaxy).checked
    #expect(!foreign.contains("INV-20") && !foreign.contains("INV-50"))
    galaxy.source = .edgeList
    #expect(
      try Verification.run(galaxy).checked
        == ["INV-22", "INV-23", "INV-25", "INV-29", "INV-30", "INV-32"])
  }

  @Test func registryIsInOrderAndLeavesTestRulesToTests() throws {
    let ids = Invariant.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    let expected = Array(1...72)
    #expect(
      ids.filter { $0.hasPrefix("INV") } == expected.map { $0 < 10 ? "INV-0\($0)" : "INV-\($0)" })
    let entities = ids.filter { $0.hasPrefix("ENT") }.compactMap { Int($0.dropFirst(4)) }
    #expect(entities == entities.sorted() && entities.count == ids.count - expected.count)
    for id in ["INV-70", "INV-71", "INV-72"] {
      #expect(Invariant.all.first { $0.id == id }?.isJudgedOnMaps == false)
    }
    #expect(try !Verification.run(SyntheticMap().galaxy).checked.contains("INV-70"))
  }

  @Test func unknownIdsAreRejectedWithTheValidOnes() {
    #expect {
      try Verification.run(SyntheticMap().galaxy, only: ["INV-01", "INV-99"])
    } throws: { error in
      guard let error = error as? UnknownInvariant else { return false }
      return error.ids == ["INV-99"] && error.valid.count == Invariant.named.count
        && error.description.contains("'INV-99'")
    }
  }

  @Test func onlyRestrictsWhatIsChecked() throws {
    var map = SyntheticMap()
    map.region.declaredSectorCount = 7
    map.region.declaredCapital = 3
    let result = try Verification.run(map.galaxy, only: ["INV-05", "INV-70"])
    #expect(result.checked == ["INV-05"])
    #expect(result.failures.map(\.id) == ["INV-05", "INV-05"])
  }

  @Test func findingsOfReadersAreReported() throws {
    var galaxy = SyntheticMap().galaxy
    galaxy.findings = [
      ReaderFinding(
        invariant: "INV-59", scope: "lattice", message: "class 77", witnesses: ["12"]),
      ReaderFinding(
        invariant: "INV-21", scope: "lattice", message: "warp to nowhere", witnesses: ["3→999"]),
    ]
    let result = try Verification.run(galaxy)
    #expect(result.failures.map(\.id) == ["INV-21", "INV-59"])
    #expect(result.checked.contains("INV-59"))
    #expect(try Verification.run(galaxy, only: ["INV-21"]).failures.count == 1)
    #expect(try Verification.run(galaxy, only: ["INV-22"]).isClean)
  }

  @Test func formsOfTheResult() throws {
    var map = SyntheticMap()
    for node in 20..<60 { map.oneWay(node, node) }
    let result = try Verification.run(map.galaxy, only: ["INV-22"])
    #expect(result.failures[0].witnesses.count == Violation.witnessLimit)
    #expect(result.failures[0].message == "40 warps from a sector to itself")
    #expect(result.lines.last == "1 invariant checked, 1 broken")
    guard case .object(let members) = result.fieldValue else {
      Issue.record("not an object")
      return
    }
    #expect(members.map(\.key) == ["schema", "version", "checked", "failures"])
    #expect(members[0].value == .text("warpwright.verify"))
    #expect(try Verification.run(SyntheticMap().galaxy).lines.count == 1)
  }
}

extension SyntheticMap {
  /// A map with a lost sector that has an exit, a sink, and a dead end with a back door.
  static var withFormations: SyntheticMap {
    var map = SyntheticMap()
    let (lost, sink) = (199, 179)
    let (deadEnd, parent, entry) = (
      map.node(x: 0, y: 6), map.node(x: 0, y: 5), map.node(x: 2, y: 6)
    )
    for node in [lost, sink, deadEnd] {
      map.stripTunnels(node)
      map.strip(node)
    }
    map.declare(
      .lostSector, anchor: lost,
      properties: [FieldValue.Member("exit_warp_sector_id", .integer(200))])
    map.oneWay(lost, 150)
    map.declare(
      .warpSink, anchor: sink, properties: [FieldValue.Member("entry_count", .integer(2))])
    map.oneWay(20, sink)
    map.oneWay(25, sink)
    map.declare(.deadEnd, anchor: deadEnd)
    map.link(parent, deadEnd)
    map.declare(
      .backdoor, anchor: entry, interior: [deadEnd],
      properties: [
        FieldValue.Member("entry_distance", .integer(4)),
        FieldValue.Member("target_formation_id", .integer(3)),
      ])
    map.oneWay(entry, deadEnd, flags: .formation)
    return map
  }

  /// Two regions, the second attached to the first.
  static func pair() -> Galaxy {
    var galaxy = Galaxy(name: "Pair", source: .rows)
    var second = SyntheticMap(name: "twin").region
    second.sectorOffset = count
    for index in second.tunnels.indices {
      second.tunnels[index].origin.region = 1
      second.tunnels[index].destination.region = 1
    }
    galaxy.regions = [SyntheticMap().region, second]
    let context = VerificationContext(galaxy)
    let landing = Landing.node(of: context.regions[0]) ?? 0
    galaxy.attachments = [
      WarpTunnel(
        name: "gate", origin: SectorReference(region: 1, node: landing),
        destination: SectorReference(region: 0, node: landing), type: .natural, isTwoWay: true,
        isLatent: false, stability: 0.9, turnCost: 1, length: 0)
    ]
    return galaxy
  }
}
