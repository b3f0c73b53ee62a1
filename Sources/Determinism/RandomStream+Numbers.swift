extension RandomStream {
  /// A number in `0..<bound`, every one equally likely (Lemire 2019: one multiplication, and
  /// rejection in the rare case that would favour small results).
  ///
  /// - Parameter bound: At least 1.
  /// - Complexity: O(1) expected.
  @inlinable
  public mutating func below(_ bound: UInt64) -> UInt64 {
    precondition(bound > 0, "there is no number below zero to draw")
    var (high, low) = next().multipliedFullWidth(by: bound)
    if low < bound {
      let threshold = (0 &- bound) % bound
      while low < threshold {
        (high, low) = next().multipliedFullWidth(by: bound)
      }
    }
    return high
  }

  /// An index in `0..<count`. `count` is at least 1.
  @inlinable
  public mutating func index(below count: Int) -> Int {
    precondition(count > 0, "there is no index in an empty collection")
    return Int(truncatingIfNeeded: below(UInt64(truncatingIfNeeded: count)))
  }

  /// A number of the closed range, every one equally likely.
  @inlinable
  public mutating func int(in range: ClosedRange<Int>) -> Int {
    let width = UInt64(bitPattern: Int64(range.upperBound &- range.lowerBound))
    let offset = width == .max ? next() : below(width &+ 1)
    return range.lowerBound &+ Int(truncatingIfNeeded: offset)
  }

  /// True with probability `numerator / denominator`.
  ///
  /// A numerator of 0 or less never comes true and one of `denominator` or more always does; a draw
  /// is made in every case, so that the setting does not shift what is drawn later.
  ///
  /// - Parameter denominator: At least 1.
  @inlinable
  public mutating func chance(_ numerator: Int, in denominator: Int) -> Bool {
    index(below: denominator) < numerator
  }

  /// A multiple of 2^-53 in `0..<1`, every one equally likely.
  @inlinable
  public mutating func unit() -> Double {
    Double(next() &>> 11) * 0x1p-53
  }
}
