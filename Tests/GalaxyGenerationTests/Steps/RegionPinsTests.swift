import Determinism
import GalaxyModel
import GalaxySettings
import GalaxyTestSupport
import Testing

@testable import GalaxyGeneration

@Suite struct RegionPinsTests {
  private func run(
    _ seed: Seed, _ stage: String, variant: Int = 1,
    pin: @escaping @Sendable (Region) -> [PinnedSubject]
  ) throws -> (before: Region, after: GenerationRun) {
    let settings = try GenerationSettings(preset: .playerOwned, ["region.sectors": 400])
    var plan = GalaxyPlan(seed: seed, settings: settings)
    var before = GenerationRun(plan, region: 0)
    before.advance(through: .rows)
    var variants = VariantsByRegion()
    variants.set(stage, to: variant, in: nil)
    plan.changes.steps = [
      GalaxyStep(number: 1, regions: nil, variants: variants) { region, _ in
        var pins = RegionPins(nothingOf: region)
        for subject in pin(region) { pins.pin(subject, of: region) }
        return .reroll(pins, releases: false)
      }
    ]
    var after = GenerationRun(plan, region: 0)
    after.advance(through: .rows)
    return (before.region, after)
  }

  private func links(_ region: Region, at node: Int) -> Set<[Int]> {
    Set(
      (0..<region.warps.count).compactMap { row in
        let (u, v) = (Int(region.warps.source[row]), Int(region.warps.destination[row]))
        guard u == node || v == node else { return nil }
        return [u, v, Int(region.warps.flags[row].rawValue)]
      })
  }

  @Test func aPinnedSectorKeepsItsRowAndItsWarpsAndGainsNone() throws {
    for seed in [3, 4, 5] as [Seed] {
      for node in [44, 160, 399] {
        let (before, run) = try run(seed, "positions") { _ in [.sector(node)] }
        let after = run.region
        #expect(run.stepFaults.isEmpty)
        #expect(links(before, at: node) == links(after, at: node), "seed \(seed), node \(node)")
        #expect(before.sectors.type[node] == after.sectors.type[node])
        #expect(before.sectors.hazard[node] == after.sectors.hazard[node])
        #expect(before.sectorName(node) == after.sectorName(node))
        let cluster = before.clusters[Int(before.sectors.cluster[node])]
        for other in cluster.nodes { #expect(before.position(other) == after.position(other)) }
        #expect((0..<400).contains { before.position($0) != after.position($0) })
      }
    }
  }

  @Test func sectorsThatMoveStayInTheDiscAndAreNumberedOutwards() throws {
    let (_, run) = try run(9, "positions") { _ in [.cluster(3)] }
    let region = run.region
    var places = Set<[Int32]>()
    for cluster in region.clusters {
      var last = 0.0
      for node in cluster.nodes {
        let place = region.position(node)
        places.insert([place.x, place.y])
        let (x, y, z) = (Double(place.x), Double(place.y), Double(place.z))
        #expect(x * x + y * y <= 1e8)
        let length = (x * x + y * y + z * z).squareRoot()
        #expect(length + 2 >= last)
        last = length
      }
    }
    #expect(places.count == 400)
  }

  @Test func noStageBeforeTheOneDrawnAgainChanges() throws {
    for stage in StageVariants.stages {
      let (before, run) = try run(12, stage) { _ in [.cluster(2)] }
      let after = run.region
      let names = Stage.pipeline.map(\.name)
      let first = try #require(names.firstIndex(of: stage))
      func isBefore(_ other: String) -> Bool { (names.firstIndex(of: other) ?? 0) < first }
      if isBefore("positions") { #expect(before.sectors.x == after.sectors.x) }
      if isBefore("warp-rows") { #expect(before.warps.source == after.warps.source) }
      if isBefore("formation-rows") {
        #expect(before.formations.map(\.name) == after.formations.map(\.name))
      }
      if isBefore("anomalies") { #expect(before.sectors.type == after.sectors.type) }
      if isBefore("hazards") { #expect(before.sectors.hazard == after.sectors.hazard) }
    }
  }

  @Test func everythingButACanBeLetGoOf() throws {
    let (before, _) = try run(7, "warps") { _ in [] }
    var pins = RegionPins(everythingOf: before)
    #expect(!pins.isEmpty)
    pins.release(.cluster(1), of: before)
    let nodes = before.clusters[1].nodes
    #expect(nodes.allSatisfy { !pins.facts.contains($0) && !pins.links.contains($0) })
    #expect(pins.facts.count == 400 - nodes.count && !pins.positions.contains(1))
    pins.release(.everything, of: before)
    #expect(pins.isEmpty)
  }
}
