import FileIO
import GalaxyModel
import Platform

/// Cells on their way into a Parquet file: a byte for the kind, then the value, with texts behind their length.
///
/// Columns that hold their constant are left out; a row begins with whether they are. `ParquetTableWriter`
/// reads the cells.
struct ParquetCellEncoder: CellEncoder {
  /// Kinds of cells.
  enum Kind: UInt8 {
    case null, integer, number, text, identifier, moment, flag

    /// Bytes of a cell, of a text without its own.
    var size: Int {
      switch self {
      case .null: 1
      case .integer, .number, .text, .moment: 9
      case .identifier: 17
      case .flag: 2
      }
    }
  }

  /// The bytes of the cell at a place.
  @inline(__always)
  static func size(_ cell: UnsafeRawPointer) -> Int {
    guard let kind = Kind(rawValue: cell.load(as: UInt8.self)) else {
      preconditionFailure("there is no such kind of cell")
    }
    guard kind == .text else { return kind.size }
    return kind.size
      + Int(UInt64(littleEndian: cell.loadUnaligned(fromByteOffset: 1, as: UInt64.self)))
  }

  private var json = CellJSONWriter()

  mutating func appendConstant(
    _ value: FieldValue, as form: CellForm, to out: inout ByteWriter
  ) throws(UnwritableText) {}

  mutating func append(
    _ value: FieldValue, as form: CellForm, to out: inout ByteWriter
  ) throws(UnwritableText) {
    switch (value, form) {
    case (.null, _): put(.null, to: &out)
    case (_, .json), (_, .array), (.list, _), (.object, _):
      guard !value.holdsNUL else { throw UnwritableText() }
      appendText(to: &out) { json.append(value, to: &$0) }
    case (.boolean(let flag), _):
      put(.flag, to: &out)
      out.append(flag ? 1 : 0)
    case (.integer(let number), _): put(.integer, UInt64(bitPattern: number), to: &out)
    case (.number(let number), _): put(.number, number.bitPattern, to: &out)
    case (.identifier(let identifier), _):
      put(.identifier, identifier.high.byteSwapped, to: &out)
      out.append(littleEndian: identifier.low.byteSwapped)
    case (.timestamp(let time), _):
      let (micros, isTooLate) = time.seconds.multipliedReportingOverflow(by: 1_000_000)
      guard !isTooLate else { return try append(.text(time.description), as: .plain, to: &out) }
      put(.moment, UInt64(bitPattern: micros), to: &out)
    case (.text(let plain), _):
      var text = plain
      let holdsNUL = text.withUTF8 { bytes in
        put(.text, UInt64(bytes.count), to: &out)
        out.append(run: UnsafeRawBufferPointer(bytes))
        return bytes.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false
      }
      if holdsNUL { throw UnwritableText() }
    }
  }

  private func put(_ kind: Kind, to out: inout ByteWriter) { out.append(kind.rawValue) }

  private func put(_ kind: Kind, _ value: UInt64, to out: inout ByteWriter) {
    out.append(kind.rawValue)
    out.append(littleEndian: value)
  }

  private func appendText(to out: inout ByteWriter, _ body: (inout ByteWriter) -> Void) {
    put(.text, 0, to: &out)
    let start = out.byteCount
    body(&out)
    out.replace(at: start - 8, littleEndian: UInt64(out.byteCount - start))
  }
}

extension RowTextWriter<ParquetCellEncoder> {
  /// Rows for a Parquet file.
  static func parquet(_ table: TableSchema, usesConstants: Bool) -> Self {
    Self(
      table, ParquetCellEncoder(), usesConstants: usesConstants, start: [usesConstants ? 1 : 0],
      label: { _, _, _ in }, end: [])
  }
}
