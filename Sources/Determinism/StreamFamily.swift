/// Random numbers addressed by index: for each sector or row number its own draw or stream, in any
/// order and from any thread.
///
/// From ``RandomSource/family(_:)``. Values and streams have keys of their own, so
/// `value(i)` tells nothing about `stream(i)`.
public struct StreamFamily: Hashable, Sendable {
  @usableFromInline let valueKey: UInt64
  @usableFromInline let streamKey: UInt64

  @inlinable
  init(valueKey: UInt64, streamKey: UInt64) {
    self.valueKey = valueKey
    self.streamKey = streamKey
  }

  /// The 64 random bits of `index`: output number `index` of a SplitMix64 sequence.
  ///
  /// Different indexes of one family always give different values. Complexity: O(1), no state.
  @inlinable
  public func value(_ index: UInt64) -> UInt64 {
    SplitMix64.mix(valueKey &+ (index &+ 1) &* SplitMix64.increment)
  }

  /// A number in `0..<bound` for `index`, by one multiplication.
  ///
  /// Without rejection: a result is off its fair share by less than `bound / 2^64`.
  @inlinable
  public func value(_ index: UInt64, below bound: UInt64) -> UInt64 {
    value(index).multipliedFullWidth(by: bound).high
  }

  /// The stream of `index`, for those that need more than one draw. Complexity: O(1).
  @inlinable
  public func stream(_ index: UInt64) -> RandomStream {
    RandomStream(key: SplitMix64.mix(streamKey &+ (index &+ 1) &* SplitMix64.increment))
  }
}
