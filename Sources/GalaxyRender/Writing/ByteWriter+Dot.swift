import FileIO

extension ByteWriter {
  /// A quoted DOT string whose value is the text, for attributes that Graphviz takes as they are.
  ///
  /// DOT cannot write an odd run of backslashes before a quote, a line end or the end of the text;
  /// such a run gets one more.
  mutating func append(quoted text: String) {
    append("\"")
    var backslashes = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\\") {
        backslashes += 1
      } else {
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n") {
          if backslashes % 2 == 1 { append("\\") }
          if byte == UInt8(ascii: "\"") { append("\\") }
        }
        backslashes = 0
      }
      append(byte)
    }
    if backslashes % 2 == 1 { append("\\") }
    append("\"")
  }

  /// A quoted DOT string for labels: escapes such as `\N` lose their meaning.
  mutating func append(label text: String) { append(text, backslash: "\\\\") }

  /// A quoted DOT string for tooltips, whose escapes Graphviz replaces twice: first those of line
  /// ends, then `\N`, `\G`, `\E`, `\T`, `\H` and `\L`.
  mutating func append(tooltip text: String) { append(text, backslash: "\\\\\\\\") }

  private mutating func append(_ text: String, backslash: StaticString) {
    append("\"")
    for byte in PlainText.line(text).utf8 {
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append(backslash)
      default: append(byte)
      }
    }
    append("\"")
  }

  /// A length in points with two decimals, trailing zeros left off.
  mutating func append(points value: Double) {
    let hundredths = value.isFinite ? Int((max(-1e12, min(1e12, value)) * 100).rounded()) : 0
    append(scaled: hundredths, decimals: 2, trimmingZeros: true)
  }

  /// A length in inches with three decimals, as Graphviz takes sizes of nodes.
  mutating func append(inchesOf points: Double) {
    append(scaled: Int(max(0, min(points / 72 * 1000, 1e12)).rounded(.down)), decimals: 3)
  }
}
