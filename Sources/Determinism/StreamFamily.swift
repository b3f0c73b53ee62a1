/// Random numbers addressed by index, in any order and from any thread.
///
/// Each index, such as a sector or row number, has a draw and a stream of its own. Created by
/// ``RandomSource/family(_:)``. Draws and streams have separate keys, so `value(i)` is independent
/// of `stream(i)`.
///
/// ```swift
/// let family = RandomSource(seed: 7).family("danger")
/// let dangers = (0..<1000).map { family.value($0, below: 10) }
/// ```
public struct StreamFamily: Hashable, Sendable {
  @usableFromInline let valueKey: UInt64
  @usableFromInline let streamKey: UInt64

  @inlinable
  init(valueKey: UInt64, streamKey: UInt64) {
    self.valueKey = valueKey
    self.streamKey = streamKey
  }

  /// Returns the 64 random bits of `index`: element `index` of a SplitMix64 sequence.
  ///
  /// Different indexes of a family always have different values.
  ///
  /// - Parameter index: Any index.
  /// - Returns: The bits of the index.
  /// - Complexity: O(1), no state.
  @inlinable
  public func value(_ index: UInt64) -> UInt64 {
    SplitMix64.mix(valueKey &+ (index &+ 1) &* SplitMix64.increment)
  }

  /// Returns the random integer in `0..<bound` of `index`, using one multiplication.
  ///
  /// Without rejection: the probability of a result deviates from uniform by less than `bound /
  /// 2^64`.
  ///
  /// - Parameters:
  ///   - index: Any index.
  ///   - bound: At least 1.
  /// - Returns: An integer below `bound`.
  /// - Complexity: O(1), no state.
  @inlinable
  public func value(_ index: UInt64, below bound: UInt64) -> UInt64 {
    value(index).multipliedFullWidth(by: bound).high
  }

  /// Returns the stream of `index`, for entities that need several draws.
  ///
  /// - Parameter index: Any index.
  /// - Returns: A stream at its beginning.
  /// - Complexity: O(1).
  @inlinable
  public func stream(_ index: UInt64) -> RandomStream {
    RandomStream(key: SplitMix64.mix(streamKey &+ (index &+ 1) &* SplitMix64.increment))
  }
}
