/// Makes names from files safe for a drawing.
enum PlainText {
  /// Longest name that is drawn, in Unicode scalars; the model allows 100 characters.
  private static let limit = 200

  /// One line of text without control characters, cut if it is very long.
  ///
  /// Graphviz copies anything that looks like an XML entity into SVG as it is, so an ampersand that
  /// begins one is replaced by its wide form.
  static func line(_ name: String) -> String {
    var scalars = String.UnicodeScalarView()
    let all = Array(name.unicodeScalars.prefix(limit))
    for (index, scalar) in all.enumerated() {
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069:
        scalars.append(" ")
      case 0xFFFE, 0xFFFF: scalars.append("\u{FFFD}")
      case 0x26 where beginsEntity(all[(index + 1)...]): scalars.append("\u{FF06}")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// As ``line(_:)``, for the background: there a backslash cannot be told from an escape by every
  /// reader, so a look-alike replaces it.
  static func backgroundLine(_ name: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in line(name).unicodeScalars { scalars.append(scalar == "\\" ? "\u{2216}" : scalar) }
    return String(scalars)
  }

  /// Text of an HTML-like label, never empty: Graphviz rejects markup around nothing.
  static func markup(_ name: String) -> String {
    var result = ""
    for character in line(name).unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      // Graphviz replaces `\N` and the like in this text, too.
      case "\\": result += "\\\\"
      default: result.unicodeScalars.append(character)
      }
    }
    return result.isEmpty ? "\u{00A0}" : result
  }

  private static func beginsEntity(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    for (offset, scalar) in rest.prefix(40).enumerated() {
      switch scalar {
      case ";": return offset > 0
      case "a"..."z", "A"..."Z", "0"..."9", "#": continue
      default: return false
      }
    }
    return false
  }
}
