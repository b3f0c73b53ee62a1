import GalaxyAnalysis
public import GalaxyModel
import GraphKit

/// Expects that every sector can reach every other by warps, apart from the excluded ones.
///
/// - Parameter excluded: numbers of sectors that may be cut off, such as islands and sinks.
/// - Throws: `UnmetExpectation` with the sectors outside of the root's component.
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

/// Expects that the share of links that lead one way only lies in a range.
///
/// - Parameter percent: bounds in percent of all links, both included.
/// - Throws: `UnmetExpectation` with the share.
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

/// Expects that one sector can be reached from another in at most so many hops.
///
/// - Parameters:
///   - start: sector number.
///   - end: sector number.
/// - Throws: `UnmetExpectation` with the distance; `UnknownSector` for a number that no sector has.
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
    details: [distance == .unreached ? "there is no way" : "the shortest way has \(distance)"])
}

/// Expects that no sector has more exits than allowed.
///
/// - Throws: `UnmetExpectation` with the sectors that have more.
/// - Complexity: O(V + E) time and space.
public func expectOutDegree(_ region: Region, atMost limit: Int) throws {
  let warps = WarpGraph(region)
  let beyond = warps.graph.nodes.filter { warps.graph.outDegree(of: $0) > limit }
  guard !beyond.isEmpty else { return }
  throw UnmetExpectation(
    expectation: "out-degree at most \(limit)", scope: region.name,
    details: ["more exits: " + UnmetExpectation.list(beyond.map { warps.number(of: $0) })])
}
