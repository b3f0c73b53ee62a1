extension RandomStream {
  /// Returns a uniformly random integer in `0..<bound`.
  ///
  /// Uses Lemire's method (2019): one multiplication, and rejection in the rare case that would
  /// bias the result.
  ///
  /// - Parameter bound: At least 1.
  /// - Returns: An integer below `bound`.
  /// - Complexity: O(1) expected.
  @inlinable
  public mutating func below(_ bound: UInt64) -> UInt64 {
    precondition(bound > 0, "the bound must be positive")
    var (high, low) = next().multipliedFullWidth(by: bound)
    if low < bound {
      let threshold = (0 &- bound) % bound
      while low < threshold {
        (high, low) = next().multipliedFullWidth(by: bound)
      }
    }
    return high
  }

  /// Returns a uniformly random index in `0..<count`.
  ///
  /// - Parameter count: At least 1.
  /// - Returns: An index below `count`.
  /// - Complexity: O(1) expected.
  @inlinable
  public mutating func index(below count: Int) -> Int {
    precondition(count > 0, "the collection must not be empty")
    return Int(truncatingIfNeeded: below(UInt64(truncatingIfNeeded: count)))
  }

  /// Returns a uniformly random integer of a closed range.
  ///
  /// - Parameter range: Any range, including that of all integers.
  /// - Returns: An integer in `range`.
  /// - Complexity: O(1) expected.
  @inlinable
  public mutating func int(in range: ClosedRange<Int>) -> Int {
    let width = UInt64(bitPattern: Int64(range.upperBound &- range.lowerBound))
    let offset = width == .max ? next() : below(width &+ 1)
    return range.lowerBound &+ Int(truncatingIfNeeded: offset)
  }

  /// Returns true with probability `numerator / denominator`.
  ///
  /// A numerator of 0 or less never yields true, and one of `denominator` or more always does. One
  /// number is drawn in every case, so that the setting does not affect later draws.
  ///
  /// - Parameters:
  ///   - numerator: The number of favorable outcomes.
  ///   - denominator: The number of outcomes, at least 1.
  /// - Returns: Whether the event occurs.
  /// - Complexity: O(1) expected.
  @inlinable
  public mutating func chance(_ numerator: Int, in denominator: Int) -> Bool {
    index(below: denominator) < numerator
  }

  /// Returns a uniformly random multiple of 2^-53 in `0..<1`.
  ///
  /// - Returns: A number below 1.
  /// - Complexity: O(1), one draw.
  @inlinable
  public mutating func unit() -> Double {
    Double(next() &>> 11) * 0x1p-53
  }
}
