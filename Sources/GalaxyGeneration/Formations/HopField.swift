import GraphKit

/// Hops to a sector from all sectors that are near enough, in the direction of flight.
struct HopField {
  private let found: [(node: Int, hops: Int)]

  /// Keeps the results of a search against the direction of flight.
  ///
  /// - Complexity: O(sectors reached).
  init(_ search: BreadthFirstScratch) {
    found = search.reached.map { (Int($0), Int(search.distance(of: NodeIndex($0)))) }
  }

  /// Returns the sectors at these numbers of hops, nearest first.
  func nodes(at range: ClosedRange<Int>) -> [Int] {
    found.filter { range.contains($0.hops) }.map(\.node)
  }
}
