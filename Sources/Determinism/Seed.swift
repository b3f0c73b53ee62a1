/// The seed of a galaxy: an integer in 0…2^53 − 1, which a JSON number represents exactly.
public struct Seed: Hashable, Sendable {
  /// The largest seed, 2^53 − 1.
  public static let maximum: UInt64 = 1 << 53 - 1

  /// The integer value, 0…2^53 − 1.
  public let value: UInt64

  /// Creates a seed from an integer; returns nil if it exceeds ``maximum``.
  ///
  /// - Parameter value: The integer.
  public init?(value: UInt64) {
    guard value <= Self.maximum else { return nil }
    self.value = value
  }

  /// Creates a seed from an integer.
  ///
  /// ```swift
  /// for number in 1...20 { Galaxy.generate(.terranSpace, seed: Seed(number)) }
  /// ```
  ///
  /// - Parameter value: The integer; below 0 or above ``maximum`` it traps, as a conversion between
  ///   integers does. ``init(value:)`` returns nil instead.
  public init(_ value: some BinaryInteger) {
    precondition(value >= 0 && value <= Self.maximum, "a seed is an integer in 0…2^53 − 1")
    self.value = UInt64(value)
  }

  /// Creates the seed for a text, as `--seed` does.
  ///
  /// - Parameter text: The text; may be empty.
  /// - Complexity: O(*n*) in the length of the text.
  public init(_ text: String) { self.init(text: text) }

  /// Creates a seed from the low 53 bits of an integer.
  private init(truncating bits: UInt64) {
    value = bits & Self.maximum
  }

  /// Creates the seed for a text that a user entered.
  ///
  /// - A decimal integer in range is the seed itself; leading zeros are ignored.
  /// - So is `0x` followed by hexadecimal digits of either case, if in range.
  /// - Any other text is hashed: an integer out of range, a sign, blanks, `0X`, the empty string.
  ///   The first eight bytes of the SHA-256 digest of its canonical composition (NFC) in UTF-8 are
  ///   read as a big-endian integer, whose low 53 bits are the seed. Composed and decomposed
  ///   spellings of a word therefore yield the same seed.
  ///
  /// - Parameter text: The text; may be empty.
  /// - Complexity: O(*n*) in the length of the text.
  public init(text: String) {
    if let number = Self.number(text) {
      self.init(truncating: number)
    } else {
      let digest = SHA256.digest(Self.canonicallyComposed(text))
      self.init(truncating: digest.words.0)
    }
  }

  /// Returns the seed at a distance from this one, modulo 2^53.
  ///
  /// Region *k* of a galaxy uses the seed at distance *k*.
  ///
  /// - Parameter distance: The number to add; may be negative.
  /// - Returns: The seed of `value + distance`.
  public func offset(by distance: Int) -> Seed {
    Seed(truncating: value &+ UInt64(truncatingIfNeeded: distance))
  }

  /// Returns a seed from the system's random number generator.
  ///
  /// For runs without a given seed; record it to make the run reproducible.
  ///
  /// - Returns: A uniformly random seed.
  public static func random() -> Seed {
    var system = SystemRandomNumberGenerator()
    return Seed(truncating: system.next() >> 11)
  }
}

extension Seed: CustomStringConvertible {
  /// The value in decimal; parsing it yields the same seed.
  public var description: String { String(value) }
}

extension Seed: ExpressibleByIntegerLiteral {
  /// Creates a seed from an integer literal in source code.
  ///
  /// - Parameter value: At most ``maximum``; a larger literal traps.
  public init(integerLiteral value: UInt64) {
    precondition(value <= Self.maximum, "a seed must be at most 2^53 - 1")
    self.value = value
  }
}

extension Seed: ExpressibleByStringLiteral {
  /// Creates a seed from a text in source code, as `--seed` does.
  ///
  /// - Parameter text: The text.
  public init(stringLiteral text: String) { self.init(text: text) }
}

extension Seed: Comparable {
  /// Compares two seeds by their values.
  ///
  /// - Parameters:
  ///   - left: A seed.
  ///   - right: Another seed.
  /// - Returns: Whether the value of the first is lower.
  public static func < (left: Seed, right: Seed) -> Bool { left.value < right.value }
}
