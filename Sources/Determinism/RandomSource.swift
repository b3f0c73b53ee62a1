/// All named random streams of one seed.
///
/// A stream depends only on the seed, its phase, and its key. A draw added to one phase therefore
/// never affects another, and the rows of one region do not depend on other regions.
///
/// ```swift
/// let source = RandomSource(seed: 2102)
/// var stream = source.stream("gates")
/// let die = stream.int(in: 1...6)
/// ```
///
/// The 64-bit key of a stream is the first word of the SHA-256 digest of these bytes, with
/// big-endian integers:
///
/// ```
/// "warpwright.stream" 00  seed:8  length of phase:8  phase  length of key:8  key
/// ```
///
/// Texts are hashed as UTF-8 without normalization. A family uses the tag `warpwright.family` and
/// an empty key.
public struct RandomSource: Hashable, Sendable {
  /// The seed from which all streams are derived.
  public let seed: Seed
  /// Which variant of the streams this is; 0 is the one that a seed has by default.
  public let variant: Int

  /// Creates the source of the streams of `seed`.
  ///
  /// - Parameter seed: The seed of the run or of one region.
  public init(seed: Seed) {
    self.init(seed: seed, variant: 0)
  }

  private init(seed: Seed, variant: Int) {
    self.seed = seed
    self.variant = variant
  }

  /// Returns the source of other streams with the same names.
  ///
  /// In variant *k* > 0 a stream has the key `key#k` and a family the phase `phase#k`.
  ///
  /// - Parameter variant: The number of the variant, from 0.
  /// - Returns: The source; variant 0 has the streams of the seed.
  public func variant(_ variant: Int) -> RandomSource {
    RandomSource(seed: seed, variant: variant)
  }

  private var suffix: String { variant == 0 ? "" : "#\(variant)" }

  /// Returns the stream of a phase, or of one entity within it.
  ///
  /// Use ``family(_:)`` where every sector needs its own draw.
  ///
  /// - Parameters:
  ///   - phase: Name of the phase, such as `"gates"`.
  ///   - key: Natural key of an entity; empty for the stream of the phase itself.
  /// - Returns: A stream at its beginning; equal arguments yield equal streams.
  /// - Complexity: O(*n*) in the length of both names; about 1 µs.
  public func stream(_ phase: String, key: String = "") -> RandomStream {
    RandomStream(key: digest("warpwright.stream", phase, key + suffix).words.0)
  }

  /// Returns the indexed draws and streams of a phase.
  ///
  /// - Parameter phase: Name of the phase.
  /// - Returns: A family whose members cost a few nanoseconds each.
  /// - Complexity: O(*n*) in the length of the name; about 1 µs.
  public func family(_ phase: String) -> StreamFamily {
    let words = digest("warpwright.family", phase + suffix, "").words
    return StreamFamily(valueKey: words.0, streamKey: words.1)
  }

  private func digest(_ domain: String, _ phase: String, _ key: String) -> SHA256.Digest {
    var hash = SHA256()
    hash.update(utf8: domain)
    hash.update([0])
    hash.update(bigEndian: seed.value)
    for name in [phase, key] {
      hash.update(bigEndian: UInt64(name.utf8.count))
      hash.update(utf8: name)
    }
    return hash.finalize()
  }
}
