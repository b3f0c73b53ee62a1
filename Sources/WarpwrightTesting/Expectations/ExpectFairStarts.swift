import GalaxyAnalysis
import GalaxyModel
public import Testing

/// Expects that the suggested start sectors of a region are about equally good.
///
/// The figures are those of `warpwright starts`: sectors in reach and territory, and on maps with
/// stations or planets these too. A ratio of 0.8 means that the poorest start has at least 80 % of
/// what the richest has.
///
/// - Parameters:
///   - map: The galaxy, region or map made by hand; each region is judged by itself.
///   - count: The number of starts.
///   - ratio: The lowest ratio of the poorest to the richest start, 0…1.
///   - reach: The number of turns that counts as reach.
///   - sourceLocation: Where an issue is recorded.
/// - Complexity: O(count * (V + E) log V) time, O(V) space.
public func expectFairStarts(
  _ map: some TestedMap, count: Int, atLeast ratio: Double, reach: Int = 10,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expect(at: sourceLocation) { unfairStarts(map, count, ratio, reach) }
}

/// Requires that the suggested start sectors of a region are about equally good.
///
/// - Parameters:
///   - map: The galaxy, region or map made by hand; each region is judged by itself.
///   - count: The number of starts.
///   - ratio: The lowest ratio of the poorest to the richest start, 0…1.
///   - reach: The number of turns that counts as reach.
/// - Throws: ``UnmetExpectation`` with the starts and the figures that are below the ratio.
/// - Complexity: O(count * (V + E) log V) time, O(V) space.
public func requireFairStarts(
  _ map: some TestedMap, count: Int, atLeast ratio: Double, reach: Int = 10
) throws {
  try require(unfairStarts(map, count, ratio, reach))
}

private func unfairStarts(
  _ map: some TestedMap, _ count: Int, _ ratio: Double, _ reach: Int
) -> [Finding] {
  map.testedRegions.compactMap { region in
    let chart = StarChart(region)
    let starts = StartComparison.suggested(count, on: chart)
    let numbers = starts.map { chart.number(of: $0) }
    let comparison = StartComparison(starts, on: chart, contents: ChartContents(), reach: reach)
    let unfair = comparison.fairness.filter { $0.fairness.ratio < ratio }
    guard !unfair.isEmpty || starts.count < count else { return nil }
    return Finding(
      "\(count) starts of which the poorest has \(ratio) of the richest", of: region,
      ["found \(starts.count): sectors " + UnmetExpectation.list(numbers)]
        + unfair.map {
          "\($0.figure): \($0.fairness.lowest) to \($0.fairness.highest), ratio \($0.fairness.ratio)"
        },
      sectors: numbers, question: "starts --suggest \(count) --reach \(reach)")
  }
}
