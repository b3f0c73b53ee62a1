/// The SHA-256 hash function (FIPS 180-4), fed in pieces.
///
/// Used to derive seeds and random streams, and to fingerprint output files.
///
/// ```
/// var hash = SHA256()
/// hash.update(utf8: "abc")
/// hash.finalize().hex  // "ba7816bf…"
/// ```
///
/// Complexity: O(bytes) time, O(1) space.
public struct SHA256: Sendable {
  /// Bytes in one block of the compression function.
  static let blockSize = 64

  /// The eight chaining words.
  var state = SIMD8<UInt32>(
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)

  /// The bytes that do not fill a block yet; `pendingCount` of its 64 bytes count.
  private var pending: [UInt8] = []

  /// Message length so far, in bytes.
  public private(set) var byteCount: UInt64 = 0

  /// A hash of nothing yet.
  public init() {}

  /// Appends the bytes to the message.
  ///
  /// Complexity: O(`bytes.count`).
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

  /// Appends the bytes to the message.
  public mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { update($0) }
  }

  /// Appends the UTF-8 form of `text` to the message.
  public mutating func update(utf8 text: String) {
    var text = text
    text.withUTF8 { update(UnsafeRawBufferPointer($0)) }
  }

  /// Appends the eight bytes of `value`, most significant first.
  public mutating func update(bigEndian value: UInt64) {
    withUnsafeBytes(of: value.bigEndian) { update($0) }
  }

  /// The digest of everything fed so far; the hash itself can be fed further.
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

  /// The digest of one message.
  public static func digest(_ bytes: [UInt8]) -> Digest {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finalize()
  }

  /// The digest of the UTF-8 form of `text`.
  public static func digest(utf8 text: String) -> Digest {
    var hash = SHA256()
    hash.update(utf8: text)
    return hash.finalize()
  }
}
