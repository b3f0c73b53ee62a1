import FileIO
import GalaxyModel

/// Cells as SQLite stores them: a letter for the kind, then 8 bytes of a number, or the length and
/// the bytes of a text.
///
/// `SpooledRows` reads them.
struct DatabaseCellEncoder: CellEncoder {
  /// Kinds of cells.
  enum Kind {
    static let null = UInt8(ascii: "0")
    static let integer = UInt8(ascii: "i")
    static let real = UInt8(ascii: "r")
    static let text = UInt8(ascii: "t")
  }

  private var json = CellJSONWriter()

  mutating func append(
    _ value: FieldValue, as form: CellForm, to out: inout ByteWriter
  ) throws(UnwritableText) {
    switch (value, form) {
    case (.null, _): out.append(Kind.null)
    case (_, .json), (_, .array), (.list, _), (.object, _):
      guard !value.holdsNUL else { throw UnwritableText() }
      appendText(to: &out) { json.append(value, to: &$0) }
    case (.boolean(let flag), _): put(Int64(flag ? 1 : 0), to: &out)
    case (.integer(let number), _): put(number, to: &out)
    case (.number(let number), .decimal(let scale)):
      put(number.rounded(toDecimals: scale), to: &out)
    case (.number(let number), _): put(number, to: &out)
    case (.identifier(let identifier), _):
      appendText(to: &out) { $0.append(uuidHigh: identifier.high, low: identifier.low) }
    case (.timestamp(let time), _):
      appendText(to: &out) { out in
        out.append(time, separator: "T")
        out.append(UInt8(ascii: "Z"))
      }
    case (.text(let text), _):
      guard !text.utf8.contains(0) else { throw UnwritableText() }
      appendText(to: &out) { $0.append(text: text) }
    }
  }

  private func put(_ number: Int64, to out: inout ByteWriter) {
    out.append(Kind.integer)
    out.append(littleEndian: UInt64(bitPattern: number))
  }

  private func put(_ number: Double, to out: inout ByteWriter) {
    out.append(Kind.real)
    out.append(littleEndian: number.bitPattern)
  }

  private func appendText(to out: inout ByteWriter, _ body: (inout ByteWriter) -> Void) {
    out.append(Kind.text)
    out.append(littleEndian: 0)
    let start = out.byteCount
    body(&out)
    out.replace(at: start - 8, littleEndian: UInt64(out.byteCount - start))
  }
}

extension RowTextWriter<DatabaseCellEncoder> {
  /// Rows for a database.
  static func database(_ table: TableSchema, usesConstants: Bool) -> Self {
    Self(
      table, DatabaseCellEncoder(), usesConstants: usesConstants, label: { _, _, _ in }, end: [])
  }
}

extension Double {
  /// The nearest number with so many decimals.
  fileprivate func rounded(toDecimals scale: Int) -> Double {
    var unit = 1.0
    for _ in 0..<scale { unit *= 10 }
    let scaled = (self * unit).rounded()
    return scaled.magnitude < 9_007_199_254_740_992 ? scaled / unit : self
  }
}
