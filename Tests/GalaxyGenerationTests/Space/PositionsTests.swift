import Determinism
import Testing

@testable import GalaxyGeneration

@Suite struct PositionsTests {
  @Test(arguments: [20, 21, 37, 100, 300, 999, 5000, 40_000])
  func positionsAreDistinctAndInsideTheDisc(count: Int) {
    for seed: UInt64 in [0, 1, 2102] {
      let points = DiscPoints(count: count, random: RandomSource(seed: Seed(value: seed)!))
      #expect(points.x.count == count)
      #expect(points.x[0] == 0 && points.y[0] == 0 && points.z[0] == 0)
      var seen: Set<Int> = []
      var last = 0
      for index in 0..<count {
        let (x, y, z) = (Int(points.x[index]), Int(points.y[index]), Int(points.z[index]))
        #expect(seen.insert(x * 100_000 + y).inserted)
        #expect(x * x + y * y <= 100_000_000)
        #expect(abs(z) <= 1500)
        let distance = x * x + y * y + z * z
        #expect(distance >= last)
        last = distance
      }
    }
  }

  @Test(arguments: [1.6, 2.0, 3.0, 5.6])
  func crowdedMapsStayDistinct(spacing: Double) {
    // So few units from sector to sector that rounding puts some of them onto one place.
    var lattice = DiscLattice(count: 20_000)
    lattice.scatter(draws: RandomSource(seed: 3).family("test"))
    let plane = lattice.rounded(scale: spacing)
    var seen: Set<[Int16]> = []
    for cell in lattice.cells { seen.insert([plane.x[Int(cell)], plane.y[Int(cell)]]) }
    #expect(seen.count == 20_000)
  }

  @Test func discIsEven() {
    let points = DiscPoints(count: 1000, random: RandomSource(seed: 7))
    // No sector has a neighbor nearer than a third of the spacing: dots of that size do not touch.
    let spacing = (314_159_265.0 / 1000).squareRoot()
    for i in 0..<1000 {
      for j in 0..<i {
        let dx = Double(points.x[i]) - Double(points.x[j])
        let dy = Double(points.y[i]) - Double(points.y[j])
        #expect(dx * dx + dy * dy > spacing * spacing / 9)
      }
    }
  }
}

@Suite struct RingPlanTests {
  @Test func ringsHoldAllClusters() {
    for clusters in 1...5000 {
      let rings = RingPlan.rings(clusters: clusters)
      #expect(rings.reduce(0, +) == clusters)
      #expect(rings.allSatisfy { $0 > 0 })
      #expect(rings.first == 1)
    }
  }

  @Test func largeRegionsGrowBySixes() {
    #expect(RingPlan.rings(clusters: 37) == [1, 6, 12, 18])
    // 11 left of 24: under half, they join the last ring; 12 are a ring of their own.
    #expect(RingPlan.rings(clusters: 48) == [1, 6, 12, 29])
    #expect(RingPlan.rings(clusters: 49) == [1, 6, 12, 18, 12])
  }
}

@Suite struct AngleKeyTests {
  @Test func orderMatchesCrossProducts() {
    var stream = RandomSource(seed: 1).stream("test")
    func half(_ p: (Int, Int)) -> Int { p.1 > 0 || (p.1 == 0 && p.0 > 0) ? 0 : 1 }
    for _ in 0..<20_000 {
      let range = stream.below(2) == 0 ? -10_000...10_000 : -3...3
      let a = (stream.int(in: range), stream.int(in: range))
      let b = (stream.int(in: range), stream.int(in: range))
      if a == (0, 0) || b == (0, 0) { continue }
      let cross = a.0 * b.1 - a.1 * b.0
      let ka = angleKey(Int32(a.0), Int32(a.1))
      let kb = angleKey(Int32(b.0), Int32(b.1))
      if half(a) != half(b) {
        #expect((ka < kb) == (half(a) < half(b)))
      } else {
        #expect((ka < kb) == (cross > 0))
        #expect((ka == kb) == (cross == 0))
      }
    }
  }
}

@Suite struct RadixSortTests {
  @Test func sortsStablyByTheChosenBits() {
    var stream = RandomSource(seed: 2).stream("test")
    for count in [0, 1, 2, 3, 100, 5000] {
      for bits in [0..<1, 5..<20, 32..<60, 31..<64, 0..<64] {
        let keys = (0..<count).map { _ in stream.next() }
        let mask = bits.count == 64 ? UInt64.max : (1 << UInt64(bits.count)) - 1
        func part(_ key: UInt64) -> UInt64 { key >> UInt64(bits.lowerBound) & mask }
        var sorted = keys
        radixSort(&sorted, bits: bits)
        let expected = keys.enumerated().sorted {
          (part($0.element), $0.offset) < (part($1.element), $1.offset)
        }.map(\.element)
        #expect(sorted == expected)
      }
    }
  }
}

@Suite struct NearestNeighborsTests {
  @Test func agreesWithSearchingAllPairs() {
    var stream = RandomSource(seed: 3).stream("test")
    for round in 0..<60 {
      let count = stream.int(in: 1...120)
      // Every other round crowds the sectors, so that many distances are equal.
      let reach = round % 2 == 0 ? 10_000 : 12
      func draw() -> [Int32] { (0..<count).map { _ in Int32(stream.int(in: -reach...reach)) } }
      let (x, y, z) = (draw(), draw(), draw())
      let near = NearestNeighbors(
        x: x, y: y, z: z, grid: SpatialGrid(x: x, y: y), width: 6)
      #expect(near.width == min(6, count - 1))
      for u in 0..<count {
        let expected = (0..<count).filter { $0 != u }.map { v -> (Int, Int) in
          let (dx, dy, dz) = (Int(x[u] - x[v]), Int(y[u] - y[v]), Int(z[u] - z[v]))
          return (dx * dx + dy * dy + dz * dz, v)
        }.sorted { $0 < $1 }.prefix(near.width).map(\.1)
        #expect((0..<near.width).map { near.neighbor(u, $0) } == expected)
      }
    }
  }
}
