/// A stream of random numbers: xoshiro256** (Blackman and Vigna 2018) with 256 bits of state.
///
/// Streams are created by name from a ``RandomSource``. All drawing methods are implemented here
/// and never change: the standard library does not guarantee the algorithms of `random(in:)` and
/// `shuffled()`, so the conformance to `RandomNumberGenerator` is for tests and foreign code only.
///
/// ```swift
/// var stream = RandomSource(seed: 7).stream("example")
/// var deck = Array(1...52)
/// stream.shuffle(&deck)
/// let hand = stream.sample(5, of: 52)
/// ```
public struct RandomStream: RandomNumberGenerator, Sendable {
  @usableFromInline var s0: UInt64
  @usableFromInline var s1: UInt64
  @usableFromInline var s2: UInt64
  @usableFromInline var s3: UInt64

  /// Creates the stream of a 64-bit key, which SplitMix64 expands to the state.
  ///
  /// - Parameter key: Any number.
  /// - Complexity: O(1).
  @inlinable
  public init(key: UInt64) {
    var expander = SplitMix64(seed: key)
    s0 = expander.next()
    s1 = expander.next()
    s2 = expander.next()
    s3 = expander.next()
  }

  /// Creates a stream that continues from a given state.
  ///
  /// - Parameter state: The four words of the state, not all zero.
  @inlinable
  public init(state: (UInt64, UInt64, UInt64, UInt64)) {
    (s0, s1, s2, s3) = state
    precondition(s0 | s1 | s2 | s3 != 0, "the state must not be all zeros")
  }

  /// Returns the next 64 bits.
  ///
  /// - Returns: A uniformly random word.
  /// - Complexity: O(1).
  @inlinable
  public mutating func next() -> UInt64 {
    let product = s1 &* 5
    let result = ((product &<< 7) | (product &>> 57)) &* 9
    let shifted = s1 &<< 17
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= shifted
    s3 = (s3 &<< 45) | (s3 &>> 19)
    return result
  }
}
