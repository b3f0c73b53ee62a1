public import FileIO

/// How JSON is laid out.
public struct JSONStyle: Sendable {
  /// Members in ascending order of the bytes of their keys, instead of their own order.
  public var sortsKeys: Bool
  /// Blanks for each level, with every member and element on a line of its own; nil for none.
  public var indentation: Int?

  /// A style; without arguments the compact one in the order of the document.
  public init(sortsKeys: Bool = false, indentation: Int? = nil) {
    self.sortsKeys = sortsKeys
    self.indentation = indentation
  }

  /// No blanks, members in their own order.
  public static let compact = JSONStyle()
  /// No blanks, members in ascending byte order of their keys.
  public static let sorted = JSONStyle(sortsKeys: true)
  /// Two blanks for each level, members in their own order.
  public static let indented = JSONStyle(indentation: 2)
}

extension ByteWriter {
  /// Appends a text in quotes, with escapes only where JSON asks for them: quote, backslash and the
  /// control characters below U+0020.
  ///
  /// Complexity: O(bytes); runs without escapes are copied whole.
  public mutating func append(jsonString text: String) {
    var text = text
    append(UInt8(ascii: "\""))
    text.withUTF8 { bytes in
      var start = 0
      for (index, byte) in bytes.enumerated() {
        guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
          continue
        }
        append(run: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[start..<index]))
        start = index + 1
        append(escapeOf: byte)
      }
      append(run: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[start...]))
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func append(escapeOf byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case 0x08: append("\\b")
    case 0x09: append("\\t")
    case 0x0A: append("\\n")
    case 0x0C: append("\\f")
    case 0x0D: append("\\r")
    default:
      append("\\u")
      append(hex: UInt64(byte), digits: 4)
    }
  }

  /// Appends a document, without a line end behind it.
  ///
  /// Numbers are written with the text they were read with. What ``JSONParser`` reads from compact
  /// JSON without needless escapes is written back with the same bytes.
  public mutating func append(json value: JSONValue, style: JSONStyle = .compact) {
    append(json: value, style: style, level: 0)
  }

  private mutating func append(json value: JSONValue, style: JSONStyle, level: Int) {
    switch value {
    case .null: append("null")
    case .bool(let value): if value { append("true") } else { append("false") }
    case .integer(let value): append(decimal: value)
    case .number(let number): append(text: number.text)
    case .string(let text): append(jsonString: text)
    case .array(let elements):
      append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { append(UInt8(ascii: ",")) }
        breakLine(style, level + 1)
        append(json: element, style: style, level: level + 1)
      }
      if !elements.isEmpty { breakLine(style, level) }
      append(UInt8(ascii: "]"))
    case .object(let object):
      append(UInt8(ascii: "{"))
      var order = Array(object.indices)
      if style.sortsKeys {
        order.sort { object.keys[$0].utf8.lexicographicallyPrecedes(object.keys[$1].utf8) }
      }
      for (index, member) in order.enumerated() {
        if index > 0 { append(UInt8(ascii: ",")) }
        breakLine(style, level + 1)
        append(jsonString: object.keys[member])
        append(UInt8(ascii: ":"))
        if style.indentation != nil { append(UInt8(ascii: " ")) }
        append(json: object.values[member], style: style, level: level + 1)
      }
      if !object.isEmpty { breakLine(style, level) }
      append(UInt8(ascii: "}"))
    }
  }

  private mutating func breakLine(_ style: JSONStyle, _ level: Int) {
    guard let indentation = style.indentation else { return }
    append(UInt8(ascii: "\n"))
    for _ in 0..<max(0, indentation) * level { append(UInt8(ascii: " ")) }
  }
}

extension JSONValue {
  /// The document as bytes of UTF-8, without a line end behind it.
  public func bytes(style: JSONStyle = .compact) -> [UInt8] {
    var writer = ByteWriter()
    writer.append(json: self, style: style)
    return writer.takeBytes()
  }
}
