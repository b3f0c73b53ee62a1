import FileIO
import GalaxyModel

/// Cells as the text form of PostgreSQL's COPY has them.
///
/// `\N` is NULL; backslash, tab and the line ends are escaped, so that a row is one line whatever
/// its texts hold. (PostgreSQL 15 manual, COPY, "Text Format".)
struct CopyCellEncoder: CellEncoder {
  private var json = CellJSONWriter()

  mutating func append(
    _ value: FieldValue, as form: CellForm, to out: inout ByteWriter
  ) throws(UnwritableText) {
    switch value {
    case .null: out.append("\\N")
    case .identifier(let identifier):
      if case .json = form { return try appendJSON(value, to: &out) }
      out.append(uuidHigh: identifier.high, low: identifier.low)
    case .integer(let number): out.append(decimal: number)
    case .text(let text):
      switch form {
      case .json: try appendJSON(value, to: &out)
      case .timestamp: try append(time: text, to: &out, form)
      default: try appendEscaped(text, to: &out)
      }
    case .boolean(let flag):
      if case .json = form { return try appendJSON(value, to: &out) }
      out.append(flag ? UInt8(ascii: "t") : UInt8(ascii: "f"))
    case .number(let number):
      if case .decimal(let scale) = form {
        out.append(number, scale: scale)
      } else {
        out.append(shortest: number)
      }
    case .timestamp(let time):
      if case .json = form { return try appendJSON(value, to: &out) }
      out.append(time, separator: " ")
      if case .timestamp(zoned: false) = form { return }
      out.append("+00")
    case .list(let elements):
      guard case .array = form else { return try appendJSON(value, to: &out) }
      try append(array: elements, to: &out)
    case .object: try appendJSON(value, to: &out)
    }
  }

  /// A moment with a fraction of a second, which the model keeps as ISO 8601 text.
  private func append(
    time text: String, to out: inout ByteWriter, _ form: CellForm
  ) throws(UnwritableText) {
    guard text.utf8.count > 20, text.utf8.last == UInt8(ascii: "Z"),
      text.utf8.dropFirst(10).first == UInt8(ascii: "T")
    else { return try appendEscaped(text, to: &out) }
    let date = String(text.unicodeScalars.prefix(10))
    let clock = String(text.unicodeScalars.dropFirst(11).dropLast())
    try appendEscaped(date + " " + clock, to: &out)
    if case .timestamp(zoned: false) = form { return }
    out.append("+00")
  }

  private func appendEscaped(_ text: String, to out: inout ByteWriter) throws(UnwritableText) {
    let backslash = UInt8(ascii: "\\")
    if out.append(plain: text, without: backslash, backslash) { return }
    try out.append(text: text, where: CopyCellEncoder.isSpecial) {
      (byte, out) throws(UnwritableText) in
      switch byte {
      case UInt8(ascii: "\\"): out.append("\\\\")
      case 0x09: out.append("\\t")
      case 0x0A: out.append("\\n")
      case 0x0D: out.append("\\r")
      case 0: throw UnwritableText()
      default: out.append(byte)
      }
    }
  }

  /// Whether an element of an array that has the byte may stand without quotes.
  private static func isPlainInArray(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ","), UInt8(ascii: "\""),
      UInt8(ascii: "\\"):
      false
    default: true
    }
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\\")
  }

  private mutating func appendJSON(
    _ value: FieldValue, to out: inout ByteWriter
  ) throws(UnwritableText) {
    let written = out.appendInMemory { json.append(value, to: &$0) }
    // Of what COPY escapes, JSON texts hold backslashes only, and hardly ever one.
    guard written.holdsBackslash else { return }
    guard !value.holdsNUL else { throw UnwritableText() }
    for byte in out.takeBack(written.count) {
      if byte == UInt8(ascii: "\\") { out.append(byte) }
      out.append(byte)
    }
  }

  /// `{a,"b c",NULL}`.
  private func append(
    array elements: [FieldValue], to out: inout ByteWriter
  ) throws(UnwritableText) {
    out.append(UInt8(ascii: "{"))
    for (index, element) in elements.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      switch element {
      case .null: out.append("NULL")
      case .identifier(let identifier):
        out.append(uuidHigh: identifier.high, low: identifier.low)
      case .integer(let number): out.append(decimal: number)
      case .number(let number): out.append(shortest: number)
      case .boolean(let flag): out.append(flag ? UInt8(ascii: "t") : UInt8(ascii: "f"))
      case .timestamp(let time): try append(arrayText: time.description, to: &out)
      case .text(let text): try append(arrayText: text, to: &out)
      case .list, .object: try append(arrayText: element.compactJSON, to: &out)
      }
    }
    out.append(UInt8(ascii: "}"))
  }

  private func append(arrayText text: String, to out: inout ByteWriter) throws(UnwritableText) {
    let isPlain =
      !text.isEmpty && text.utf8.allSatisfy(CopyCellEncoder.isPlainInArray)
      && (text.utf8.count != 4 || text.uppercased() != "NULL")
    guard !isPlain else { return try appendEscaped(text, to: &out) }
    out.append(UInt8(ascii: "\""))
    var quoted = ""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted.unicodeScalars.append("\\") }
      quoted.unicodeScalars.append(scalar)
    }
    try appendEscaped(quoted, to: &out)
    out.append(UInt8(ascii: "\""))
  }
}
