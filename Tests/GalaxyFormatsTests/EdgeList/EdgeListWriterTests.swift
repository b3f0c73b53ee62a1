import GalaxyModel
import Testing

@Suite("Writing edge lists")
struct EdgeListWriterTests {
  private func region(_ table: SectorTable, _ warps: WarpTable) -> Region {
    var region = Region(type: nil, name: "r", displayName: "r", sectors: table)
    region.warps = warps
    return region
  }

  @Test func twoWayLinksAreTwoLines() throws {
    let warps = WarpTable(
      source: [0, 1, 2], destination: [1, 2, 0], flags: [.twoWay, [], .latent])
    #expect(try edgeList(region(SectorTable(count: 3), warps)) == "1 2\n2 1\n2 3\n3 1\n")
  }

  @Test func loopsAndRepetitionsAreLeftOut() throws {
    let warps = WarpTable(
      source: [0, 0, 1, 1], destination: [0, 1, 0, 1], flags: [[], .twoWay, [], .twoWay])
    #expect(try edgeList(region(SectorTable(count: 2), warps)) == "1 2\n2 1\n")
  }

  @Test func sectorsWithoutWarpsAreLoneNumbers() throws {
    #expect(try edgeList(region(SectorTable(count: 0), WarpTable())) == "")
    #expect(try edgeList(region(SectorTable(count: 3), WarpTable())) == "1\n2\n3\n")
    let warps = WarpTable(source: [1], destination: [3], flags: [[]])
    #expect(
      try edgeList(region(SectorTable(numbering: .listed([2, 4, 8, 16])), warps))
        == "2\n4 16\n8\n")
  }

  @Test func theHeadTellsTheLength() throws {
    let warps = WarpTable(source: [0, 1], destination: [1, 2], flags: [.twoWay, []])
    #expect(
      try edgeList(region(SectorTable(count: 3), warps), withHead: true)
        == "# warpwright: 3 edges, 3 sectors\n1 2\n2 1\n2 3\n")
  }

  /// Numbers of every length, and more text than one block of the writer holds.
  @Test func manyEdgesOfAllLengths() throws {
    let numbers = (0..<17).flatMap { power -> [Int] in
      let base = (0..<power).reduce(1) { product, _ in product * 10 }
      return [base - 1, base, base + 7, base * 5].filter { $0 < 1 << 53 }
    }
    let listed = Array(Set(numbers)).sorted()
    var random = SampleRandom(state: 5)
    var pairs = Set<[Int]>()
    for _ in 0..<20_000 {
      let pair = [random.below(listed.count), random.below(listed.count)]
      if pair[0] != pair[1] { pairs.insert(pair) }
    }
    let sorted = pairs.sorted { $0.lexicographicallyPrecedes($1) }
    let warps = WarpTable(
      source: sorted.reversed().map { UInt32($0[0]) },
      destination: sorted.reversed().map { UInt32($0[1]) }, flags: sorted.map { _ in [] })
    let expected = sorted.map { "\(listed[$0[0]]) \(listed[$0[1]])\n" }.joined()
    #expect(try edgeList(region(SectorTable(numbering: .listed(listed)), warps)) == expected)
  }

  @Test func aLongRowCrossesBlocks() throws {
    let count = 30_000
    let warps = WarpTable(
      source: [UInt32](repeating: 7, count: count),
      destination: (0..<UInt32(count)).map { $0 }, flags: [WarpFlags](repeating: [], count: count))
    let expected = (1...count).filter { $0 != 8 }.map { "8 \($0)\n" }.joined()
    #expect(try edgeList(region(SectorTable(count: count), warps)) == expected)
  }
}
