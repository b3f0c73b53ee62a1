extension Array {
  /// The element, or `nil` beyond the ends. O(1).
  @inlinable
  package func value(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
