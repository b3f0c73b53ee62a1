/// The outermost element of an XML text.
struct XMLRoot {
  /// The name as it is written, with the prefix of its namespace.
  let name: String

  /// The name without the prefix.
  var localName: String { name.split(separator: ":").last.map(String.init) ?? "" }

  /// The first element of a text, which is in the first bytes; `nil` if there is none.
  ///
  /// - Complexity: O(1).
  init?(of bytes: ArraySlice<UInt8>) {
    guard bytes.first == UInt8(ascii: "<") else { return nil }
    var rest = String(decoding: bytes.prefix(1 << 14), as: UTF8.self)[...]
    while let open = rest.firstIndex(of: "<") {
      let tag = rest[rest.index(after: open)...]
      if tag.hasPrefix("!--") {
        guard let close = tag.utf8.firstRange(of: "-->".utf8) else { return nil }
        rest = tag[close.upperBound...]
      } else if tag.hasPrefix("?") || tag.hasPrefix("!") {
        rest = tag.dropFirst()
      } else {
        name = String(tag.prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" })
        return
      }
    }
    return nil
  }
}
