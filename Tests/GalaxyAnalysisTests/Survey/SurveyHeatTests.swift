import GalaxyTestSupport
import Testing

@testable import GalaxyAnalysis

/// Cells of heat maps, and the pairs that are chosen.
@Suite struct SurveyHeatTests {
  private func table(_ columns: [[Double]]) -> SurveyTable {
    var table = SurveyTable(columns.indices.map { .init("f\($0)", unit: "number") })
    for row in columns[0].indices {
      table.append(seed: UInt64(row + 1), variant: 0, columns.map { $0[row] })
    }
    return table
  }

  @Test func cellsHaveTheirLowestSeeds() {
    var draws = SplitMix64(seed: TestSeed.draw())
    let x = (0..<500).map { _ in Double(draws.below(30)) }
    let y = (0..<500).map { row in row % 50 == 7 ? .nan : Double(draws.below(1000)) / 8.5 }
    let heat = SurveyHeat(0, 1, of: table([x, y]))
    let rows = y.indices.filter { !y[$0].isNaN }
    #expect(heat.counts.count == 11 && heat.counts.allSatisfy { $0.count == 11 })
    #expect(heat.counts.joined().reduce(0, +) == rows.count)
    #expect(heat.x.width == 3 && heat.x.from == 0)
    for row in rows {
      let column = Int((x[row] - heat.x.from) / heat.x.width)
      let line = min(10, Int((y[row] - heat.y.from) / heat.y.width))
      #expect(heat.counts[line][column] > 0)
      #expect(heat.seeds[line][column] ?? .max <= UInt64(row + 1))
    }
    for (counts, seeds) in zip(heat.counts.joined(), heat.seeds.joined()) {
      #expect((counts == 0) == (seeds == nil))
    }
  }

  @Test func numbersOfCellsFollowThePoints() {
    #expect(
      [0, 255, 256, 400, 2304, 100_000].map { SurveyHeat.cells(of: $0) } == [8, 8, 8, 10, 24, 24])
  }

  @Test func figuresWithoutSpreadAreNotChosen() {
    var draws = SplitMix64(seed: TestSeed.draw())
    let random = (0..<4).map { _ in (0..<300).map { _ in Double(draws.below(100)) } }
    let narrow = (0..<300).map { _ in 1000 + Double(draws.below(10)) }
    let all = table(random + [narrow, [Double](repeating: 2, count: 300), random[0]])
    let summaries = all.columns.map { SurveySummary($0.values, seeds: all.seeds) }
    let pairs = SurveyHeatChoice.pairs(9, of: all, summaries)
    let used = pairs.flatMap { [$0.x.figure, $0.y.figure] }
    #expect(Set(used).count == used.count && pairs.count == 2)
    #expect(!used.contains(4) && !used.contains(5))
    // Equal figures say nothing beside each other.
    #expect(!pairs.contains { $0.x.figure == 0 && $0.y.figure == 6 })
    #expect(SurveyHeatChoice.pairs(1, of: all, summaries) == Array(pairs.prefix(1)))
  }
}
