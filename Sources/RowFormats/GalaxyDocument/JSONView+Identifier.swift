import GalaxyModel
import JSONText

extension JSONView {
  /// The identifier that a text is, in any spelling.
  var identifier: Identifier? {
    plainIdentifier ?? string.flatMap { Identifier($0) }
  }

  /// The identifier that a text is, if it is spelt as we write it.
  var plainIdentifier: Identifier? {
    bytes.withUnsafeBufferPointer { bytes in
      let text = start + 1..<start + 37
      guard bytes[start] == UInt8(ascii: "\""), text.upperBound < bytes.count,
        bytes[text.upperBound] == UInt8(ascii: "\"")
      else { return nil }
      let spelling = UnsafeBufferPointer(rebasing: bytes[text])
      guard spelling.allSatisfy({ !(0x41...0x46).contains($0) }) else { return nil }
      return Identifier(utf8: spelling)
    }
  }
}
