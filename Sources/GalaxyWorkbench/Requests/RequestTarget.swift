/// The path and the query of a request.
struct RequestTarget {
  /// The words between the slashes of the path, none for `/`.
  let path: [String]
  /// The entries of the query in their order.
  let query: [(name: String, value: String)]

  /// Takes a target apart.
  ///
  /// - Parameter text: The target as it was sent; the result is nil unless its path is plain: letters,
  ///   digits, `-`, `_`, and single dots inside words. Nothing in it is decoded, so that there is one
  ///   way to name each thing.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.first == UInt8(ascii: "/") else { return nil }
    let mark = bytes.firstIndex(of: UInt8(ascii: "?")) ?? bytes.count
    let words = bytes[1..<mark].split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    path = mark == 1 ? [] : words.map { String(decoding: $0, as: UTF8.self) }
    guard path.allSatisfy(RequestTarget.isPlain) else { return nil }
    var query: [(name: String, value: String)] = []
    for entry in bytes.dropFirst(mark + 1).split(separator: UInt8(ascii: "&")) {
      let parts = entry.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = RequestTarget.decoded(parts[0]),
        let value = RequestTarget.decoded(parts.count > 1 ? parts[1] : [])
      else { return nil }
      query.append((name, value))
    }
    self.query = query
  }

  private static func isPlain(_ word: String) -> Bool {
    guard !word.isEmpty, !word.hasPrefix("."), !word.hasSuffix(".") else { return false }
    return word.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
      default: false
      }
    }
  }

  /// The text of an encoded part of a query.
  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String? {
    var result: [UInt8] = []
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "+"): result.append(0x20)
      case UInt8(ascii: "%"):
        guard place + 1 < bytes.endIndex, let high = digit(bytes[place]),
          let low = digit(bytes[place + 1])
        else { return nil }
        result.append(high << 4 | low)
        place += 2
      default: result.append(byte)
      }
    }
    guard !result.contains(0) else { return nil }
    return String(validating: result, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  /// The value of an entry that is there at most once.
  func value(_ name: String) -> String? { query.first { $0.name == name }?.value }
  /// All values of entries of a name.
  func values(_ name: String) -> [String] { query.filter { $0.name == name }.map(\.value) }
}
