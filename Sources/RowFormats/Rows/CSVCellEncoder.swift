import FileIO
import GalaxyModel

extension RowFormat {
  /// One file of comma-separated values for each table.
  ///
  /// ```
  /// id,region_id,name,zone_type,start_sector,end_sector,…
  /// 7f6d85c8-b215-5ed3-8a0f-8ecdfe489362,36f6e4a5-…,Federation Space,FEDERATION,1,99,…
  /// ```
  public static let csv = RowFormat(
    name: "csv", summary: "one file of comma-separated values for each table", files: .table,
    options: [.formulaSafety], notation: .csv,
    writing: .table { _, table, rows, _, out in
      out.append(text: table.columns.map(\.name).joined(separator: ",") + "\r\n")
      try rows.copy(to: &out)
    })
}

/// Cells of comma-separated values (RFC 4180).
///
/// NULL is an empty cell and an empty text `""`.
struct CSVCellEncoder: CellEncoder {
  /// Whether texts that begin like a formula of a spreadsheet are neutralized.
  private let isFormulaSafe: Bool
  private var json = CellJSONWriter()

  init(isFormulaSafe: Bool = false) { self.isFormulaSafe = isFormulaSafe }

  mutating func append(
    _ value: FieldValue, as form: CellForm, to out: inout ByteWriter
  ) throws(UnwritableText) {
    switch (value, form) {
    case (.null, _): return
    case (.text(let text), .json): try append(quoted: FieldValue.text(text).compactJSON, to: &out)
    case (.text(let plain), _):
      let text = isFormulaSafe ? plain.withoutFormula : plain
      let isWritten =
        !text.isEmpty
        && out.append(plain: text, without: UInt8(ascii: ","), UInt8(ascii: "\""))
      if !isWritten { try append(quoted: text, to: &out) }
    case (.list, _), (.object, _): try append(quoted: value.compactJSON, to: &out)
    case (.identifier(let identifier), _):
      out.append(uuidHigh: identifier.high, low: identifier.low)
    case (.timestamp(let time), _):
      out.append(time, separator: "T")
      out.append(UInt8(ascii: "Z"))
    case (.number(let number), .decimal(let scale)): out.append(number, scale: scale)
    default: json.append(value, to: &out)
    }
    if case .list = value, value.holdsNUL { throw UnwritableText() }
    if case .object = value, value.holdsNUL { throw UnwritableText() }
  }

  private func append(quoted text: String, to out: inout ByteWriter) throws(UnwritableText) {
    out.append(UInt8(ascii: "\""))
    try out.append(
      text: text, where: { $0 == UInt8(ascii: "\"") || $0 == 0 },
      escape: { (byte, out) throws(UnwritableText) in
        guard byte != 0 else { throw UnwritableText() }
        out.append("\"\"")
      })
    out.append(UInt8(ascii: "\""))
  }
}
