/// The number that a galaxy grows from: 0…2^53 − 1, so that a JSON double carries it exactly.
public struct Seed: Hashable, Sendable {
  /// The largest seed, 2^53 − 1.
  public static let maximum: UInt64 = 1 << 53 - 1

  /// The number, 0…2^53 − 1.
  public let value: UInt64

  /// The seed of that number, or nil beyond ``maximum``.
  public init?(value: UInt64) {
    guard value <= Self.maximum else { return nil }
    self.value = value
  }

  /// The lowest 53 bits of a number.
  private init(truncating bits: UInt64) {
    value = bits & Self.maximum
  }

  /// The seed that a user typed.
  ///
  /// - A decimal number in range is that number; leading zeros do not matter.
  /// - `0x` and hexadecimal digits of either case, in range, likewise.
  /// - Everything else is text: a number beyond the range, a sign, blanks, `0X`, no characters at
  ///   all. Of its canonical composition (NFC) in UTF-8, SHA-256 is taken; the first eight bytes,
  ///   big-endian, give the seed with their lowest 53 bits. So the same word typed in composed and
  ///   in decomposed letters is the same seed.
  ///
  /// Complexity: O(length).
  public init(text: String) {
    if let number = Self.number(text) {
      self.init(truncating: number)
    } else {
      let digest = SHA256.digest(Self.canonicallyComposed(text))
      self.init(truncating: digest.words.0)
    }
  }

  /// The seed `distance` further on, modulo 2^53; region k of a galaxy takes the distance k.
  public func offset(by distance: Int) -> Seed {
    Seed(truncating: value &+ UInt64(truncatingIfNeeded: distance))
  }

  /// A seed from the system's generator, for a run without a given seed; record it.
  public static func random() -> Seed {
    var system = SystemRandomNumberGenerator()
    return Seed(truncating: system.next() >> 11)
  }
}

extension Seed: CustomStringConvertible {
  /// The number in decimal, which read back is the same seed.
  public var description: String { String(value) }
}

extension Seed: ExpressibleByIntegerLiteral {
  /// A seed written in source code; the literal is in range.
  public init(integerLiteral value: UInt64) {
    precondition(value <= Self.maximum, "a seed is at most 2^53 - 1")
    self.value = value
  }
}
