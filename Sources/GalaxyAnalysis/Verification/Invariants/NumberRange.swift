/// A range of sector numbers as declared by a map, which may be invalid.
struct NumberRange {
  var first: Int
  var last: Int

  /// Returns the reasons why ranges do not cover each of 1…count exactly once; empty if they do.
  ///
  /// - Complexity: O(R log R) time for R ranges.
  static func problems(_ ranges: [NumberRange], covering count: Int) -> [String] {
    guard !ranges.isEmpty else { return count > 0 ? ["there are none"] : [] }
    var problems: [String] = []
    let inverted = ranges.filter { $0.first > $0.last }
    if let range = inverted.first {
      problems.append("\(counted(inverted.count, "range")) end before the start, such as \(range)")
    }
    var gaps = 0
    var overlaps = 0
    var covered = 0
    var firstGap = 0
    var firstOverlap = 0
    for range in ranges.filter({ $0.first <= $0.last })
      .sorted(by: { ($0.first, $0.last) < ($1.first, $1.last) })
    {
      if range.first <= covered {
        overlaps += 1
        if overlaps == 1 { firstOverlap = range.first }
      } else if range.first - 1 > covered {
        gaps += 1
        if gaps == 1 { firstGap = covered + 1 }
      }
      covered = max(covered, range.last)
    }
    if covered < count {
      gaps += 1
      if gaps == 1 { firstGap = covered + 1 }
    }
    if gaps > 0 { problems.append("\(counted(gaps, "gap")), the first at \(firstGap)") }
    if overlaps > 0 {
      problems.append("\(counted(overlaps, "overlap")), the first at \(firstOverlap)")
    }
    if covered > count { problems.append("ranges go up to \(covered), sectors to \(count)") }
    return problems
  }
}

extension NumberRange: CustomStringConvertible {
  var description: String { "\(first)…\(last)" }
}
