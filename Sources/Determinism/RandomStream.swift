/// One stream of random numbers: xoshiro256** (Blackman and Vigna 2018), 256 bits of state.
///
/// Streams come from ``RandomSource``, by name. All ways of drawing are written out here and never
/// change: the standard library does not promise that of `random(in:)` and `shuffled()`, so the
/// conformance to `RandomNumberGenerator` is for tests and foreign code only.
public struct RandomStream: RandomNumberGenerator, Sendable {
  @usableFromInline var s0: UInt64
  @usableFromInline var s1: UInt64
  @usableFromInline var s2: UInt64
  @usableFromInline var s3: UInt64

  /// The stream of one 64-bit key, expanded by SplitMix64.
  @inlinable
  public init(key: UInt64) {
    var expander = SplitMix64(seed: key)
    s0 = expander.next()
    s1 = expander.next()
    s2 = expander.next()
    s3 = expander.next()
  }

  /// A stream that continues from a given state, of which not all words may be zero.
  @inlinable
  public init(state: (UInt64, UInt64, UInt64, UInt64)) {
    (s0, s1, s2, s3) = state
    precondition(s0 | s1 | s2 | s3 != 0, "xoshiro256** cannot leave the state of zeros")
  }

  /// The next 64 bits. Complexity: O(1).
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
