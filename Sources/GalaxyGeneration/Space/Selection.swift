/// Moves the lowest keys to the front of an array, in no particular order.
///
/// Where only the members of a group count and not their order, this takes the place of sorting.
///
/// - Parameters:
///   - count: How many keys to move.
///   - keys: The keys, pairwise different.
/// - Complexity: O(keys) on average.
func moveLowest<Key: Comparable>(_ count: Int, of keys: inout [Key]) {
  var (first, end) = (0, keys.count)
  // Keys before `first` are among the lowest, those from `end` on are not.
  while first < count && count < end {
    let (low, middle, high) = (keys[first], keys[(first + end) / 2], keys[end - 1])
    let pivot = max(min(low, high), min(max(low, high), middle))
    var (left, right) = (first, end - 1)
    while left <= right {
      while keys[left] < pivot { left += 1 }
      while pivot < keys[right] { right -= 1 }
      if left <= right {
        keys.swapAt(left, right)
        left += 1
        right -= 1
      }
    }
    if count <= right + 1 { end = right + 1 } else { first = left }
  }
}
