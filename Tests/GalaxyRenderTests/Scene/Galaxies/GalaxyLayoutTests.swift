import GalaxyModel
import GalaxyTestSupport
import Testing

@testable import GalaxyRender

/// Pictures of galaxies, judged by their geometry: discs are measured from the places of dots, gates
/// by points along the curves of the drawing.
@Suite("Galaxy layout")
struct GalaxyLayoutTests {
  /// Galaxies of 3 to 20 regions: a hub of any place and size, and gates between others.
  static func galaxy(regions count: Int, _ random: inout SplitMix64) -> Galaxy {
    var sizes = (0..<count).map { _ in 8 + Int(random.next() % 40) }
    sizes[0] = 40 + Int(random.next() % 200)
    var galaxy = SyntheticGalaxy.galaxy(regions: sizes, seed: random.next() % 1_000)
    for index in sizes.indices {
      galaxy.regions[index].displayName = ["Farther Saltmark Expanse \(index)", "Oxbow"][index % 2]
    }
    for turn in 0..<Int(random.next() % 4) {
      let ends = (0..<2).map { _ in
        let region = Int(random.next() % UInt64(count))
        return SectorReference(
          region: region, node: Int(random.next() % UInt64(sizes[region])))
      }
      guard ends[0].region != ends[1].region else { continue }
      galaxy.attachments.append(
        WarpTunnel(
          name: "Extra \(turn)", origin: ends[0], destination: ends[1], type: .natural,
          isTwoWay: true, isLatent: false, stability: 0.9, turnCost: 1, length: 10))
    }
    return galaxy
  }

  /// Center and radius of what the dots of a region cover.
  static func disc(_ placed: PlacedRegion) -> (center: Point, radius: Double) {
    let radius = zip(placed.places, placed.radii).map { ($0 - placed.center).length + $1 }.max()
    return (placed.center, radius ?? 0)
  }

  @Test func titlesTouchNoDiscAndNoTitle() throws {
    let seed = TestSeed.draw()
    var random = SplitMix64(seed: seed)
    for count in 3...20 {
      let galaxy = Self.galaxy(regions: count, &random)
      let scene = try MapScene(galaxy: galaxy, chosen: Array(0..<count), options: MapOptions())
      let discs = scene.regions.map(Self.disc)
      for (index, tile) in scene.tiles.enumerated() {
        let band = tile.band
        #expect(band.width >= TextMetrics.width(tile.tile.title, size: tile.tile.titleSize))
        for disc in discs {
          #expect(
            !band.overlaps(circleAt: disc.center, radius: disc.radius),
            "SEED=\(seed), title \(index) of \(count)")
        }
        for other in scene.tiles[..<index] { #expect(!other.band.overlaps(band)) }
        let page = scene.mapBox.insetBy(-0.01)
        #expect(page.joined(with: band) == page)
      }
      for (index, one) in discs.enumerated() {
        for other in discs[..<index] {
          #expect((one.center - other.center).length > one.radius + other.radius)
        }
      }
    }
  }

  @Test func gatesEnterNoThirdRegion() throws {
    let seed = TestSeed.draw()
    var random = SplitMix64(seed: seed)
    for count in 3...20 {
      let galaxy = Self.galaxy(regions: count, &random)
      let chosen = Array(0..<count)
      let scene = try MapScene(galaxy: galaxy, chosen: chosen, options: MapOptions())
      #expect(scene.gates.count == galaxy.attachments.count)
      for gate in scene.gates {
        let own = [gate.origin.region, gate.destination.region]
        let points = Self.samples(gate.curve)
        for disc in chosen.filter({ !own.contains($0) }).map({ Self.disc(scene.regions[$0]) }) {
          let nearest = points.map { ($0 - disc.center).length }.min() ?? 0
          #expect(nearest > disc.radius, "SEED=\(seed), \(own) of \(count)")
        }
        for band in scene.tiles.map(\.band) {
          #expect(!points.contains { Box(center: $0, width: 0.1, height: 0.1).overlaps(band) })
        }
      }
    }
  }

  @Test func drawingsHaveTheCurvesOfTheScene() throws {
    var random = SplitMix64(seed: TestSeed.draw())
    let galaxy = Self.galaxy(regions: 6, &random)
    var options = MapOptions()
    options.labels = .none
    let scene = try MapScene(galaxy: galaxy, chosen: Array(0..<6), options: options)
    let drawing = DotText(try MapRenderer.dot(galaxy, options: options))
    let gates = drawing.edges.filter { $0.attributes["kind"] == "gate" }
    #expect(gates.count == galaxy.attachments.count)
    for (gate, route) in zip(gates, scene.gates) {
      let text: String = try #require(gate.attributes["pos"])
      let words: [Substring] = text.split { $0 == " " || $0 == "," }
      let numbers: [Double] = words.compactMap { Double($0) }
      let expected = route.curve.flatMap { [$0.x, $0.y] }
      #expect(numbers.count == expected.count)
      #expect(zip(numbers, expected).allSatisfy { abs($0 - $1) < 0.01 })
    }
  }

  @Test func namesOfGatesCoverNothing() throws {
    let seed = TestSeed.draw()
    var random = SplitMix64(seed: seed)
    for count in [3, 5, 8, 13, 20] {
      let galaxy = Self.galaxy(regions: count, &random)
      let scene = try MapScene(galaxy: galaxy, chosen: Array(0..<count), options: MapOptions())
      let names = GateLabels(scene: scene, taken: []).place()
      // Each gate has two, but for some in a crowd.
      #expect(names.count * 10 >= scene.gates.count * 2 * 6, "SEED=\(seed), \(count)")
      for (index, name) in names.enumerated() {
        for disc in scene.regions.map(Self.disc) {
          #expect(!name.box.overlaps(circleAt: disc.center, radius: disc.radius))
        }
        #expect(!scene.tiles.contains { $0.band.overlaps(name.box) })
        #expect(!names[..<index].contains { $0.box.overlaps(name.box) })
      }
    }
  }

  @Test func manyRegionsAndOddOnesAreDrawn() throws {
    for sizes in [[20, 0], [1, 1, 1], [0, 0], Array(repeating: 5, count: 45)] {
      var galaxy = SyntheticGalaxy.galaxy(regions: sizes)
      galaxy.attachments.removeAll { sizes[$0.origin.region] == 0 || $0.destination.node < 0 }
      let drawing = DotText(try MapRenderer.dot(galaxy))
      #expect(drawing.nodes.count == sizes.reduce(0, +))
    }
  }

  private static func samples(_ curve: [Point]) -> [Point] {
    stride(from: 0, to: curve.count - 1, by: 3).flatMap { start in
      (0...40).map { turn in
        let t = Double(turn) / 40
        let s = 1 - t
        return curve[start] * (s * s * s) + curve[start + 1] * (3 * s * s * t)
          + curve[start + 2] * (3 * s * t * t) + curve[start + 3] * (t * t * t)
      }
    }
  }
}
