/// An index with the rank by which it is sorted.
///
/// Sorting these instead of indexes with a closure needs one compiled sort for all callers.
struct RankedIndex: Comparable {
  let first: Double
  let second: Double
  let index: Int

  static func < (left: RankedIndex, right: RankedIndex) -> Bool {
    if left.first != right.first { return left.first < right.first }
    if left.second != right.second { return left.second < right.second }
    return left.index < right.index
  }

  /// Returns the indexes in ascending order of rank.
  @inline(never) static func sorted(_ ranked: [RankedIndex]) -> [Int] {
    ranked.sorted().map { $0.index }
  }
}

extension [Int] {
  /// Returns the indexes in ascending order of rank, then index.
  ///
  /// - Parameter rank: Rank of an index; integers must be exact as `Double`.
  /// - Returns: The sorted indexes.
  /// - Complexity: O(n log n).
  func sorted(byRank rank: (Int) -> (Double, Double)) -> [Int] {
    var ranked: [RankedIndex] = []
    ranked.reserveCapacity(count)
    for index in self {
      let (first, second) = rank(index)
      ranked.append(RankedIndex(first: first, second: second, index: index))
    }
    return RankedIndex.sorted(ranked)
  }
}
