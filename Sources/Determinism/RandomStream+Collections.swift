extension RandomStream {
  /// Puts the elements into a random order, all orders equally likely (Fisher-Yates, from the end).
  ///
  /// Complexity: O(n) time and draws, O(1) space.
  @inlinable
  public mutating func shuffle<Element>(_ elements: inout [Element]) {
    var last = elements.count - 1
    while last > 0 {
      let other = index(below: last + 1)
      if other != last { elements.swapAt(last, other) }
      last -= 1
    }
  }

  /// One element, every one equally likely. The collection is not empty.
  @inlinable
  public mutating func pick<Elements: RandomAccessCollection>(
    from elements: Elements
  ) -> Elements.Element {
    let offset = index(below: elements.count)
    return elements[elements.index(elements.startIndex, offsetBy: offset)]
  }

  /// An index of `weights`, with a probability in proportion to its weight.
  ///
  /// - Parameter weights: None negative, not all zero, and a sum that fits an `Int`.
  /// - Complexity: O(n) time, one draw.
  @inlinable
  public mutating func weightedIndex(_ weights: [Int]) -> Int {
    var total = 0
    for weight in weights {
      precondition(weight >= 0, "a weight is negative")
      total += weight
    }
    precondition(total > 0, "no weight is positive")
    var rest = index(below: total)
    var position = 0
    while rest >= weights[position] {
      rest -= weights[position]
      position += 1
    }
    return position
  }

  /// `size` different numbers of `0..<count`, ascending; all subsets of that size equally likely.
  ///
  /// Floyd's method (Bentley and Floyd 1987) on a bit set.
  ///
  /// - Parameter size: 0 to `count`.
  /// - Complexity: `size` draws, O(size + count / 64) time, `count / 8` bytes.
  @inlinable
  public mutating func sample(_ size: Int, of count: Int) -> [Int] {
    precondition(size >= 0 && size <= count, "the sample is larger than what it is drawn from")
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
