/// The SHA-256 hash function (FIPS 180-4) with an incremental interface.
///
/// Used to derive seeds and random streams, and to fingerprint output files. Hashing takes O(*n*)
/// time and O(1) space.
///
/// ```swift
/// var hash = SHA256()
/// hash.update(utf8: "abc")
/// hash.finalize().hex  // "ba7816bf…"
/// ```
public struct SHA256: Sendable {
  /// Size of a block of the compression function in bytes.
  static let blockSize = 64

  /// The eight chaining words.
  var state = SIMD8<UInt32>(
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)

  /// Bytes that do not fill a block yet.
  private var pending: [UInt8] = []

  /// Length of the message so far, in bytes.
  public private(set) var byteCount: UInt64 = 0

  /// Creates the hash of an empty message.
  public init() {}

  /// Appends bytes to the message.
  ///
  /// - Parameter bytes: The bytes to append.
  /// - Complexity: O(*n*) in the number of bytes.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    guard var source = bytes.baseAddress else { return }
    var remaining = bytes.count
    byteCount &+= UInt64(remaining)

    if !pending.isEmpty {
      let taken = min(remaining, Self.blockSize - pending.count)
      pending.append(contentsOf: UnsafeRawBufferPointer(start: source, count: taken))
      source += taken
      remaining -= taken
      guard pending.count == Self.blockSize else { return }
      pending.withUnsafeBytes { block in
        if let start = block.baseAddress { Self.compress(&state, blocks: start, count: 1) }
      }
      pending.removeAll(keepingCapacity: true)
    }

    let blocks = remaining / Self.blockSize
    if blocks > 0 {
      Self.compress(&state, blocks: source, count: blocks)
      source += blocks * Self.blockSize
      remaining -= blocks * Self.blockSize
    }
    if remaining > 0 {
      pending.reserveCapacity(Self.blockSize)
      pending.append(contentsOf: UnsafeRawBufferPointer(start: source, count: remaining))
    }
  }

  /// Appends bytes to the message.
  ///
  /// - Parameter bytes: The bytes to append.
  /// - Complexity: O(*n*) in the number of bytes.
  public mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { update($0) }
  }

  /// Appends the UTF-8 encoding of a string to the message.
  ///
  /// - Parameter text: The string to append.
  /// - Complexity: O(*n*) in the length of the string.
  public mutating func update(utf8 text: String) {
    var text = text
    text.withUTF8 { update(UnsafeRawBufferPointer($0)) }
  }

  /// Appends an integer to the message as eight bytes, most significant byte first.
  ///
  /// - Parameter value: The integer to append.
  public mutating func update(bigEndian value: UInt64) {
    withUnsafeBytes(of: value.bigEndian) { update($0) }
  }

  /// Returns the digest of the message so far; more bytes may be appended afterward.
  ///
  /// - Returns: The digest.
  /// - Complexity: O(1).
  public func finalize() -> Digest {
    var padded = self
    let length = byteCount &* 8
    let used = pending.count + 1
    let zeros = (used <= 56 ? 56 : 120) - used
    var tail: [UInt8] = [0x80]
    tail.reserveCapacity(zeros + 9)
    tail.append(contentsOf: repeatElement(0, count: zeros))
    padded.update(tail)
    padded.update(bigEndian: length)
    return Digest(state: padded.state)
  }

  /// Returns the digest of a message.
  ///
  /// - Parameter bytes: The whole message.
  /// - Returns: The digest.
  /// - Complexity: O(*n*) in the number of bytes.
  public static func digest(_ bytes: [UInt8]) -> Digest {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finalize()
  }

  /// Returns the digest of the UTF-8 encoding of a string.
  ///
  /// - Parameter text: The whole message.
  /// - Returns: The digest.
  /// - Complexity: O(*n*) in the length of the string.
  public static func digest(utf8 text: String) -> Digest {
    var hash = SHA256()
    hash.update(utf8: text)
    return hash.finalize()
  }
}
