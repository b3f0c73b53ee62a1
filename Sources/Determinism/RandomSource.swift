/// All random streams of one seed, by name.
///
/// A stream depends on the seed, its phase and its key and on nothing else, so a draw added to one
/// phase never changes another, and one region's rows do not depend on its neighbours'.
///
/// The 64-bit key of a stream is the beginning of SHA-256 over these bytes, numbers big-endian:
///
/// ```
/// "warpwright.stream" 00  seed:8  length of phase:8  phase  length of key:8  key
/// ```
///
/// Texts are taken as UTF-8, byte by byte. A family writes `warpwright.family` and an empty key.
public struct RandomSource: Hashable, Sendable {
  /// The seed that all streams derive from.
  public let seed: Seed

  /// The streams of `seed`.
  public init(seed: Seed) {
    self.seed = seed
  }

  /// The stream of a phase, such as `"gates"`, or of one entity in it, by its natural key.
  ///
  /// Complexity: O(length of the names); about a microsecond. For a draw per sector use a family.
  public func stream(_ phase: String, key: String = "") -> RandomStream {
    RandomStream(key: digest("warpwright.stream", phase, key).words.0)
  }

  /// The numbered streams of a phase, one for each index.
  ///
  /// Complexity: as ``stream(_:key:)``, once; the members then cost a few nanoseconds each.
  public func family(_ phase: String) -> StreamFamily {
    let words = digest("warpwright.family", phase, "").words
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
