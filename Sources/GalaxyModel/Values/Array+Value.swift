extension Array {
  /// Returns the element at an index, or nil if the index is out of bounds.
  ///
  /// - Complexity: O(1).
  @inlinable
  package func value(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
