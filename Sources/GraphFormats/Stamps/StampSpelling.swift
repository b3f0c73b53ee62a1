import FileIO
import JSONText

/// How a format writes the line of a stamp, which is ASCII without control characters.
public enum StampSpelling: Sendable {
  /// As it is.
  case plain
  /// As JSON within a script of HTML, which no text ends.
  case script
  /// As a text of JSON.
  case jsonText
  /// As a quoted text of DOT.
  case dotText
  /// As text or attribute of XML.
  case markup
  /// As a text of SQL.
  case sqlText
  /// Spread over the first members of a document.
  case members

  /// Appends a line.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - out: Where it goes.
  /// - Complexity: O(bytes).
  func append(_ line: String, to out: inout ByteWriter) {
    switch self {
    case .plain, .members: out.append(text: line)
    case .script: out.append(text: line.replacing("<", with: "\\u003c"))
    case .jsonText: out.append(jsonString: line)
    case .dotText: StampSpelling.append(quoted: line, to: &out)
    case .markup: out.append(xml: line)
    case .sqlText:
      out.append(UInt8(ascii: "'"))
      out.append(text: line.replacing("'", with: "''"))
      out.append(UInt8(ascii: "'"))
    }
  }

  // DOT has no spelling for a backslash before a quote, so that quotes and backslashes within texts
  // are escaped by number. Its scanner takes 16,384 bytes without a break.
  private static func append(quoted line: String, to out: inout ByteWriter) {
    out.append(UInt8(ascii: "\""))
    var length = 0
    var isEscape = false
    for byte in line.utf8 {
      if isEscape {
        isEscape = false
        switch byte {
        case UInt8(ascii: "\""): out.append("u0022")
        case UInt8(ascii: "\\"): out.append("u005c")
        default: out.append(byte)
        }
        continue
      }
      if byte == UInt8(ascii: "\""), length > 8_000 {
        out.append("\\\n")
        length = 0
      }
      if byte == UInt8(ascii: "\"") { out.append(UInt8(ascii: "\\")) }
      out.append(byte)
      isEscape = byte == UInt8(ascii: "\\")
      length += 1
    }
    out.append(UInt8(ascii: "\""))
  }

  /// Steps over one character as it is spelled.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of a file.
  ///   - position: The offset of the character; moved behind it.
  /// - Returns: The character; nil for none, as for a line that goes on.
  func next(_ bytes: [UInt8], _ position: inout Int) -> UInt8? {
    let byte = bytes[position]
    position += 1
    let following = position < bytes.count ? bytes[position] : 0
    switch (self, byte) {
    case (.jsonText, UInt8(ascii: "\\")):
      position += 1
      return following
    case (.dotText, UInt8(ascii: "\\")) where following == UInt8(ascii: "\""):
      position += 1
      return following
    case (.dotText, UInt8(ascii: "\\")) where following == 0x0A:
      position += 1
      return nil
    case (.sqlText, UInt8(ascii: "'")) where following == byte:
      position += 1
      return byte
    case (.markup, UInt8(ascii: "&")):
      for (name, character) in StampSpelling.entities
      where bytes[position...].starts(with: name.utf8) {
        position += name.utf8.count
        return character
      }
      return byte
    default: return byte
    }
  }

  private static let entities: [(String, UInt8)] = [
    ("quot;", UInt8(ascii: "\"")), ("lt;", UInt8(ascii: "<")), ("gt;", UInt8(ascii: ">")),
    ("amp;", UInt8(ascii: "&")), ("apos;", UInt8(ascii: "'")),
  ]
}
