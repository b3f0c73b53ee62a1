import GalaxyAnalysis
public import GalaxyModel
import GraphKit
import WarpMap

/// Expects that all sectors except the excluded ones can reach each other by warps.
///
/// - Parameters:
///   - region: The region to examine.
///   - excluded: Numbers of sectors that may be cut off, such as islands and sinks.
/// - Throws: ``UnmetExpectation`` with the sectors outside the root's component.
/// - Complexity: O(V + E) time and space.
public func expectStronglyConnected(_ region: Region, excluding excluded: [Int] = []) throws {
  let warps = WarpGraph(region)
  guard let root = warps.root else { return }
  let components = warps.graph.stronglyConnectedComponents()
  let main = components.componentOf[root.position]
  let excluded = Set(excluded)
  var outside: [Int] = []
  for node in warps.graph.nodes where components.componentOf[node.position] != main {
    let number = warps.number(of: node)
    if !excluded.contains(number) { outside.append(number) }
  }
  guard !outside.isEmpty else { return }
  throw UnmetExpectation(
    expectation: "a strongly connected region", scope: region.name,
    details: ["cut off from sector \(warps.number(of: root)): " + UnmetExpectation.list(outside)])
}

/// Expects that the percentage of one-way links is within a range.
///
/// - Parameters:
///   - region: The region to examine.
///   - percent: Inclusive bounds in percent of all links.
/// - Throws: ``UnmetExpectation`` with the actual percentage.
/// - Complexity: O(V + E) time and space.
public func expectOneWayShare(_ region: Region, in percent: ClosedRange<Double>) throws {
  var options = AnalysisOptions()
  options.isFast = true
  let report = RegionReport(measuring: region, options: options)
  let share = report.links == 0 ? 0 : 100 * Double(report.oneWayLinks) / Double(report.links)
  guard !percent.contains(share) else { return }
  throw UnmetExpectation(
    expectation: "\(percent.lowerBound)…\(percent.upperBound) % of links one-way",
    scope: region.name,
    details: ["\(report.oneWayLinks) of \(report.links) are, that is \(share) %"])
}

/// Expects that one sector is reachable from another within a number of hops.
///
/// - Parameters:
///   - region: The region to examine.
///   - start: The number of the first sector.
///   - end: The number of the last sector.
///   - hops: The maximum number of hops.
/// - Throws: ``UnmetExpectation`` with the actual distance; `UnknownSector` if there is no sector with
///   one of the numbers.
/// - Complexity: O(V + E) time and space.
public func expectDistance(
  _ region: Region, from start: Int, to end: Int, atMost hops: Int
) throws {
  let warps = WarpGraph(region)
  guard let source = warps.node(numbered: start) else {
    throw UnknownSector(number: start, region: region.name)
  }
  guard let target = warps.node(numbered: end) else {
    throw UnknownSector(number: end, region: region.name)
  }
  let distance = warps.graph.breadthFirstDistances(from: source).distances[target.position]
  guard distance == .unreached || Int(distance) > hops else { return }
  throw UnmetExpectation(
    expectation: "at most \(hops) hops from sector \(start) to sector \(end)", scope: region.name,
    details: [distance == .unreached ? "there is no path" : "the shortest path has \(distance)"])
}

/// Expects that no sector has more exits than a limit.
///
/// - Parameters:
///   - region: The region to examine.
///   - limit: The maximum number of exits.
/// - Throws: ``UnmetExpectation`` with the sectors above the limit.
/// - Complexity: O(V + E) time and space.
public func expectOutDegree(_ region: Region, atMost limit: Int) throws {
  let warps = WarpGraph(region)
  let beyond = warps.graph.nodes.filter { warps.graph.outDegree(of: $0) > limit }
  guard !beyond.isEmpty else { return }
  throw UnmetExpectation(
    expectation: "out-degree at most \(limit)", scope: region.name,
    details: ["more exits: " + UnmetExpectation.list(beyond.map { warps.number(of: $0) })])
}
