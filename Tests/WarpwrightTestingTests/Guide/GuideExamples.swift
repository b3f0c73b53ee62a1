// The Swift blocks of Documentation/testing-maps.md and README.md, in their order (GuideTests).
import Testing
import Warpwright
import WarpwrightTesting

@Test func everySectorIsWithinReach() {
  forEachSeed(1...20) { seed in
    let galaxy = Galaxy.generate(.terranSpace, seed: seed)
    let region = galaxy.regions[0]
    expectInvariants(galaxy)
    expectStronglyConnected(region)
    expectDistance(region, from: 1, to: 10, atMost: 4)
    expectFormations(region, ofType: .bubble, atMost: 12)
  }
}

@Test func theChosenSeedKeepsItsPromise() {
  let galaxy = Galaxy.generate(.terranSpace, seed: 2)
  expectCriteria(galaxy, "declared(BUBBLE) >= 1 and turns(capital, stardock) <= 40 turns")
}

@Test func aSmallRegion() throws {
  let galaxy = try Galaxy.generate(
    .playerOwned, seed: 7, settings: ["region.sectors": 400, "graph.maxWarps": 5])
  try requireInvariants(galaxy)
  let region = galaxy.regions[0]
  expectOutDegree(region, atMost: 5)
  expectOneWayShare(region, in: 2...8)  // percent of links
  expectDistance(region, from: 1, to: 10, atLeast: 1, atMost: 6)
  expectFormations(region, ofType: .warpSink, atMost: 2)
  expectCleanBubbles(region, atMost: 3, size: 3...60)
  expectDetectedEqualsDeclared(region)  // nothing missing, no defect
  expectFairStarts(region, count: 4, atLeast: 0.05)  // poorest ÷ richest
}

@Test func regionsOfAllSeeds() {
  forEachSeed(
    1...5, of: .playerOwned, settings: ["region.sectors": 200],
    shrinking: [.sectors, .formations]
  ) { galaxy in
    expectDetectedEqualsDeclared(galaxy)
    #expect(galaxy.regions.count == 1)
  }
}

@Test func aTriangle() throws {
  let map = GalaxyMap("1-2, 2>3, 3-1")  // two-way, one-way, two-way
  expectStronglyConnected(map)
  expectDistance(map, from: 3, to: 2, atMost: 2)

  var broken = map
  try broken.region.removeWarps(between: 1, and: 3)  // both directions; `map` stays as it was
  try broken.region.addWarp(from: 3, to: 2, oneWay: true)
  #expect(broken.region.hasWarp(from: 3, to: 2))
  #expect(!broken.region.hasWarp(from: 3, to: 1))
}

@Test func aCutIsNoticed() throws {
  var galaxy = Galaxy.generate(.terranSpace, seed: 7)
  let capital = try galaxy.regions[0].sector(1)
  for exit in capital.exits { try galaxy.regions[0].removeWarp(from: 1, to: exit) }
  #expect(throws: UnmetExpectation.self) { try requireStronglyConnected(galaxy) }
  let broken = Set(try Verification.run(galaxy).failures.map(\.id))
  #expect(!broken.isEmpty)
}

@Test func capitalsAreBusy() throws {
  let galaxy = try Galaxy.generateWorld(.terranSpace, seed: 7)  // with stations and planets
  let region = galaxy.regions[0]
  let capital = try region.sector(1)
  #expect(capital.isCapital && capital.zone?.type == .federation)
  #expect(capital.exits.count >= 2 && !capital.entries.isEmpty)
  let ports = region.everySector.filter { $0.hasStation }
  #expect(ports.count > 20)
  for port in ports { #expect((0...11).contains(port.stationClass ?? -1)) }
}

let quietEnds = Invariant(id: "MY-01", title: "No TradeDock in a dead end") { region in
  region.everySector.filter { $0.exits.count == 1 && $0.stationClass == 11 }.map(\.number)
}
let oneRegion = Invariant(id: "MY-02", title: "One region") { context, log in
  let count = context.galaxy.regions.count
  if count != 1 { log.add("galaxy", "\(count) regions instead of 1") }
}

@Test func myRules() throws {
  let galaxy = try Galaxy.generateWorld(.terranSpace, seed: 7)
  expectInvariants(galaxy, [quietEnds, oneRegion])
  let result = Verification.run(galaxy, registry: [quietEnds, oneRegion])
  #expect(result.isClean, "\(result.failures)")
}

@Suite struct GoldenMapTests {
  @Test func theTriangleStaysAsItIs() {
    expectGolden(GalaxyMap("1-2, 2>3, 3-1"), "Goldens/triangle.json")
  }
}

@Test func ourMapIsSound() throws {
  let text = "1 2\n2 3\n3 1\n"
  let map = try MapReader.read(Array(text.utf8), source: "ours.txt")
  expectInvariants(map.galaxy, excluding: ["INV-26"])
}

@Test func noSectorSeparatesMuch() throws {
  let region = Galaxy.generate(.terranSpace, seed: 7).regions[0]
  let warps = WarpGraph(region)
  let capital = try #require(warps.root)
  let tree = warps.graph.dominatorTree(root: capital)
  for node in warps.graph.undirected().biconnectivity().articulationPoints where node != capital {
    let behind = (0..<warps.graph.nodeCount).count { tree.dominates(node, NodeIndex($0)) }
    #expect(behind * 5 <= warps.graph.nodeCount, "sector \(warps.number(of: node))")
  }
}
