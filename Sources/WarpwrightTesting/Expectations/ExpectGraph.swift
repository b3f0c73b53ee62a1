import GalaxyAnalysis
import GalaxyModel
import GraphKit
public import Testing
import WarpMap

/// Expects that all sectors except the excluded ones can reach each other by warps.
///
/// - Parameters:
///   - map: The galaxy, region or map made by hand; each region is judged by itself.
///   - excluded: Numbers of sectors that may be cut off, such as islands and sinks.
///   - sourceLocation: Where an issue is recorded.
/// - Complexity: O(V + E) time and space.
public func expectStronglyConnected(
  _ map: some TestedMap, excluding excluded: [Int] = [],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expect(at: sourceLocation) { cutOff(map, excluded) }
}

/// Requires that all sectors except the excluded ones can reach each other by warps.
///
/// - Parameters:
///   - map: The galaxy, region or map made by hand; each region is judged by itself.
///   - excluded: Numbers of sectors that may be cut off, such as islands and sinks.
/// - Throws: ``UnmetExpectation`` with the sectors outside the root's component.
/// - Complexity: O(V + E) time and space.
public func requireStronglyConnected(_ map: some TestedMap, excluding excluded: [Int] = []) throws {
  try require(cutOff(map, excluded))
}

/// Expects that the percentage of one-way links is within a range.
///
/// - Parameters:
///   - map: The galaxy, region or map made by hand; each region is judged by itself.
///   - percent: Inclusive bounds in percent of all links.
///   - sourceLocation: Where an issue is recorded.
/// - Complexity: O(V + E) time and space.
public func expectOneWayShare(
  _ map: some TestedMap, in percent: ClosedRange<Double>,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expect(at: sourceLocation) { oneWayShare(map, percent) }
}

/// Requires that the percentage of one-way links is within a range.
///
/// - Parameters:
///   - map: The galaxy, region or map made by hand; each region is judged by itself.
///   - percent: Inclusive bounds in percent of all links.
/// - Throws: ``UnmetExpectation`` with the actual percentage.
/// - Complexity: O(V + E) time and space.
public func requireOneWayShare(_ map: some TestedMap, in percent: ClosedRange<Double>) throws {
  try require(oneWayShare(map, percent))
}

/// Expects that the shortest path from one sector to another has a number of hops.
///
/// - Parameters:
///   - map: The region or map made by hand; of a galaxy, the first region.
///   - start: The number of the first sector.
///   - end: The number of the last sector.
///   - least: The minimum number of hops.
///   - most: The maximum number of hops.
///   - sourceLocation: Where an issue is recorded.
/// - Complexity: O(V + E) time and space.
public func expectDistance(
  _ map: some TestedMap, from start: Int, to end: Int, atLeast least: Int = 0,
  atMost most: Int = .max, sourceLocation: SourceLocation = #_sourceLocation
) {
  expect(at: sourceLocation) { try distance(map, start, end, least, most) }
}

/// Requires that the shortest path from one sector to another has a number of hops.
///
/// - Parameters:
///   - map: The region or map made by hand; of a galaxy, the first region.
///   - start: The number of the first sector.
///   - end: The number of the last sector.
///   - least: The minimum number of hops.
///   - most: The maximum number of hops.
/// - Throws: ``UnmetExpectation`` with the actual distance; `UnknownSector` if there is no sector with
///   one of the numbers.
/// - Complexity: O(V + E) time and space.
public func requireDistance(
  _ map: some TestedMap, from start: Int, to end: Int, atLeast least: Int = 0,
  atMost most: Int = .max
) throws {
  try require(distance(map, start, end, least, most))
}

/// Expects that no sector has more exits than a limit.
///
/// - Parameters:
///   - map: The galaxy, region or map made by hand; each region is judged by itself.
///   - limit: The maximum number of exits.
///   - sourceLocation: Where an issue is recorded.
/// - Complexity: O(V + E) time and space.
public func expectOutDegree(
  _ map: some TestedMap, atMost limit: Int, sourceLocation: SourceLocation = #_sourceLocation
) {
  expect(at: sourceLocation) { outDegree(map, limit) }
}

/// Requires that no sector has more exits than a limit.
///
/// - Parameters:
///   - map: The galaxy, region or map made by hand; each region is judged by itself.
///   - limit: The maximum number of exits.
/// - Throws: ``UnmetExpectation`` with the sectors above the limit.
/// - Complexity: O(V + E) time and space.
public func requireOutDegree(_ map: some TestedMap, atMost limit: Int) throws {
  try require(outDegree(map, limit))
}

private func cutOff(_ map: some TestedMap, _ excluded: [Int]) -> [Finding] {
  let excluded = Set(excluded)
  return map.testedRegions.compactMap { region in
    let warps = WarpGraph(region)
    guard let root = warps.root else { return nil }
    let components = warps.graph.stronglyConnectedComponents()
    let main = components.componentOf[root.position]
    let outside = warps.graph.nodes.filter { components.componentOf[$0.position] != main }
      .map { warps.number(of: $0) }.filter { !excluded.contains($0) }
    guard !outside.isEmpty else { return nil }
    return Finding(
      "a strongly connected region", of: region,
      ["cut off from sector \(warps.number(of: root)): " + UnmetExpectation.list(outside)],
      sectors: outside)
  }
}

private func oneWayShare(_ map: some TestedMap, _ percent: ClosedRange<Double>) -> [Finding] {
  map.testedRegions.compactMap { region in
    var options = AnalysisOptions()
    options.isFast = true
    let report = RegionReport(measuring: region, options: options)
    let share = report.links == 0 ? 0 : 100 * Double(report.oneWayLinks) / Double(report.links)
    guard !percent.contains(share) else { return nil }
    return Finding(
      "\(percent.lowerBound)…\(percent.upperBound) % of links one-way", of: region,
      ["\(report.oneWayLinks) of \(report.links) are, that is \(share) %"])
  }
}

private func distance(
  _ map: some TestedMap, _ start: Int, _ end: Int, _ least: Int, _ most: Int
) throws -> [Finding] {
  guard let region = map.testedRegions.first else { return [] }
  let warps = WarpGraph(region)
  guard let source = warps.node(numbered: start) else {
    throw UnknownSector(number: start, region: region.name)
  }
  guard let target = warps.node(numbered: end) else {
    throw UnknownSector(number: end, region: region.name)
  }
  let distance = warps.graph.breadthFirstDistances(from: source).distances[target.position]
  guard distance == .unreached || Int(distance) > most || Int(distance) < least else { return [] }
  let hops =
    least == 0 ? "at most \(most)" : most == .max ? "at least \(least)" : "\(least)…\(most)"
  return [
    Finding(
      "\(hops) hops from sector \(start) to sector \(end)", of: region,
      [distance == .unreached ? "there is no path" : "the shortest path has \(distance)"],
      sectors: [start, end], question: "course - \(start) \(end)")
  ]
}

private func outDegree(_ map: some TestedMap, _ limit: Int) -> [Finding] {
  map.testedRegions.compactMap { region in
    let warps = WarpGraph(region)
    let beyond = warps.graph.nodes.filter { warps.graph.outDegree(of: $0) > limit }
      .map { warps.number(of: $0) }
    guard !beyond.isEmpty else { return nil }
    return Finding(
      "out-degree at most \(limit)", of: region,
      ["more exits: " + UnmetExpectation.list(beyond)], sectors: beyond)
  }
}
