public import GalaxyModel
import GraphKit
public import WarpMap

/// A course from one sector to another that costs the fewest turns.
public struct Course: Sendable, Equatable {
  /// The numbers of the sectors on the course, including both ends.
  public var sectors: [Int]
  /// The total cost of the warps on the course.
  public var turns: Int

  /// The number of warps on the course.
  public var hops: Int { max(0, sectors.count - 1) }

  /// Returns the course with the fewest turns in one region; of several, the one whose sequence of
  /// sector numbers comes first in lexicographic order.
  ///
  /// - Parameters:
  ///   - region: The region.
  ///   - start: The number of the sector at which the course starts.
  ///   - end: The number of the sector at which it ends.
  ///   - avoid: Numbers of sectors that the course must not visit, not even as its ends. Numbers
  ///     that no sector has are ignored.
  /// - Returns: The course, or nil if there is none.
  /// - Throws: `UnknownSector` if `start` or `end` is not the number of a sector.
  /// - Complexity: O((V + E) log V) time, O(V + E) if all warps cost the same; O(V + E) space.
  public static func find(
    in region: Region, from start: Int, to end: Int, avoiding avoid: [Int] = []
  ) throws(UnknownSector) -> Course? {
    try find(in: WarpGraph(region), from: start, to: end, avoiding: avoid)
  }

  /// Returns the course with the fewest turns in any warp graph, such as that of a whole galaxy.
  public static func find(
    in warps: WarpGraph, from start: Int, to end: Int, avoiding avoid: [Int] = []
  ) throws(UnknownSector) -> Course? {
    guard let source = warps.node(numbered: start) else {
      throw UnknownSector(number: start, region: warps.name)
    }
    guard let target = warps.node(numbered: end) else {
      throw UnknownSector(number: end, region: warps.name)
    }
    let avoided = avoid.compactMap { warps.node(numbered: $0) }
    let path = warps.graph.shortestPath(
      from: source, to: target, avoiding: avoided, cost: warps.turnCosts)
    return path.map { path in
      Course(
        sectors: path.nodes.map { warps.number(of: $0) }, turns: Int(clamping: path.cost))
    }
  }

  /// Returns the JSON document of an answer.
  ///
  /// - Parameters:
  ///   - course: The course, or nil if none was found; then `found` is false, the list is empty, and
  ///     `turns` and `hops` are omitted.
  ///   - start: The number of the sector at which it starts.
  ///   - end: The number of the sector at which it ends.
  /// - Returns: The document.
  public static func fieldValue(of course: Course?, from start: Int, to end: Int) -> FieldValue {
    var members = [
      FieldValue.Member("schema", .text("warpwright.course")),
      FieldValue.Member("version", .integer(1)),
      FieldValue.Member("found", .boolean(course != nil)),
      FieldValue.Member("from", .int(start)),
      FieldValue.Member("to", .int(end)),
    ]
    if let course {
      members.append(FieldValue.Member("turns", .int(course.turns)))
      members.append(FieldValue.Member("hops", .int(course.hops)))
    }
    members.append(FieldValue.Member("sectors", .integers(course?.sectors ?? [])))
    return .object(members)
  }

  /// The course for a terminal: the sectors, then the cost.
  public var lines: [String] {
    [
      sectors.map(String.init).joined(separator: " > "),
      "\(counted(turns, "turn")), \(counted(hops, "hop"))",
    ]
  }
}
