/// The SplitMix64 generator (Steele, Lea, and Flood 2014; constants of Vigna's public version).
///
/// Used to expand a 64-bit key into generator state, and as a stateless mixing function. For longer
/// sequences of draws, use ``RandomStream``.
public struct SplitMix64: Sendable {
  /// The odd increment of the counter: 2^64 divided by the golden ratio.
  public static let increment: UInt64 = 0x9e37_79b9_7f4a_7c15

  @usableFromInline var state: UInt64

  /// Creates a generator whose counter starts at `seed`.
  ///
  /// - Parameter seed: Any number.
  @inlinable
  public init(seed: UInt64) {
    state = seed
  }

  /// Returns the next 64 bits.
  ///
  /// - Returns: The mixed counter after one increment.
  /// - Complexity: O(1).
  @inlinable
  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    return Self.mix(state)
  }

  /// Mixes a word bijectively: each input bit affects about half of the output bits.
  ///
  /// `mix(0)` is 0; if zero is a likely input, add a multiple of an odd constant first.
  ///
  /// - Parameter value: Any word.
  /// - Returns: The mixed word.
  /// - Complexity: O(1).
  @inlinable
  public static func mix(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z &>> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z &>> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z &>> 31)
  }
}
