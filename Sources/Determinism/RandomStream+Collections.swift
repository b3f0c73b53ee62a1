extension RandomStream {
  /// Shuffles the array in place; all permutations are equally likely.
  ///
  /// Uses the Fisher–Yates shuffle (Durstenfeld 1964), from the end.
  ///
  /// - Parameter elements: The array to shuffle.
  /// - Complexity: O(*n*) time and draws, O(1) space.
  @inlinable
  public mutating func shuffle<Element>(_ elements: inout [Element]) {
    var last = elements.count - 1
    while last > 0 {
      let other = index(below: last + 1)
      if other != last { elements.swapAt(last, other) }
      last -= 1
    }
  }

  /// Returns a uniformly random element of a collection.
  ///
  /// - Parameter elements: A nonempty collection.
  /// - Returns: One of the elements.
  /// - Complexity: O(1), one draw.
  @inlinable
  public mutating func pick<Elements: RandomAccessCollection>(
    from elements: Elements
  ) -> Elements.Element {
    let offset = index(below: elements.count)
    return elements[elements.index(elements.startIndex, offsetBy: offset)]
  }

  /// Returns an index of `weights`, drawn with probability proportional to its weight.
  ///
  /// - Parameter weights: Nonnegative weights, not all zero, whose sum fits in an `Int`.
  /// - Returns: An index with a positive weight.
  /// - Complexity: O(*n*) time, one draw.
  @inlinable
  public mutating func weightedIndex(_ weights: [Int]) -> Int {
    var total = 0
    for weight in weights {
      precondition(weight >= 0, "weights must not be negative")
      total += weight
    }
    precondition(total > 0, "at least one weight must be positive")
    var rest = index(below: total)
    var position = 0
    while rest >= weights[position] {
      rest -= weights[position]
      position += 1
    }
    return position
  }

  /// Returns a uniformly random subset of `0..<count`, in ascending order.
  ///
  /// Uses Floyd's algorithm (Bentley and Floyd 1987) on a bit set.
  ///
  /// - Parameters:
  ///   - size: Size of the subset, `0...count`.
  ///   - count: Size of the population.
  /// - Returns: `size` distinct numbers; all subsets of this size are equally likely.
  /// - Complexity: `size` draws, O(size + count / 64) time, `count / 8` bytes.
  @inlinable
  public mutating func sample(_ size: Int, of count: Int) -> [Int] {
    precondition(size >= 0 && size <= count, "the sample must not be larger than the population")
    guard size > 0 else { return [] }
    var chosen = [UInt64](repeating: 0, count: (count + 63) / 64)
    for last in (count - size)..<count {
      let candidate = index(below: last + 1)
      let taken = chosen[candidate / 64] &>> UInt64(candidate % 64) & 1 == 1
      let member = taken ? last : candidate
      chosen[member / 64] |= 1 &<< UInt64(member % 64)
    }
    var sample: [Int] = []
    sample.reserveCapacity(size)
    for (position, word) in chosen.enumerated() {
      var rest = word
      while rest != 0 {
        sample.append(position * 64 + rest.trailingZeroBitCount)
        rest &= rest &- 1
      }
    }
    return sample
  }
}
