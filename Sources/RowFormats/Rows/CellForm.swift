import FileIO
import GalaxyModel
public import Platform

/// How the cells of a column are written, as far as its type decides it.
enum CellForm: Sendable {
  case plain
  /// Fixed point with that many decimals.
  case decimal(Int)
  /// A JSON document.
  case json
  case array
  /// A moment; `zoned` if the column keeps a time zone.
  case timestamp(zoned: Bool)

  init(_ type: ColumnType) {
    switch type {
    case .decimal(_, let scale): self = .decimal(scale)
    case .json, .jsonb: self = .json
    case .varcharArray, .uuidArray, .integerArray: self = .array
    case .timestamp(let zoned): self = .timestamp(zoned: zoned)
    case .uuid, .integer, .bigint, .boolean, .float, .varchar, .text, .enumeration: self = .plain
    }
  }
}

/// Writes cells in one notation.
///
/// An encoder may remember what it wrote last, so a writer of rows keeps its own.
protocol CellEncoder {
  /// Appends one cell.
  ///
  /// - Throws: `UnwritableText` for a text that the notation has no way to write.
  mutating func append(
    _ value: FieldValue, as form: CellForm, to out: inout ByteWriter
  ) throws(UnwritableText)

  /// Appends the cell of a column that holds the same in every row.
  ///
  /// - Throws: `UnwritableText` for a text that the notation has no way to write.
  mutating func appendConstant(
    _ value: FieldValue, as form: CellForm, to out: inout ByteWriter
  ) throws(UnwritableText)
}

extension CellEncoder {
  mutating func appendConstant(
    _ value: FieldValue, as form: CellForm, to out: inout ByteWriter
  ) throws(UnwritableText) {
    try append(value, as: form, to: &out)
  }
}

/// A text with a NUL character, which no database stores.
struct UnwritableText: Error {}

/// A cell that cannot be written, with its place.
public struct UnwritableCell: Error, Equatable, CustomStringConvertible {
  /// Name of the table.
  public let table: String
  /// Place of the row in its table, from 0.
  public let row: Int
  /// Name of the column.
  public let column: String

  /// An error at a cell.
  ///
  /// - Parameters:
  ///   - table: Name of the table.
  ///   - row: Place of the row in its table, from 0.
  ///   - column: Name of the column.
  public init(table: String, row: Int, column: String) {
    self.table = table
    self.row = row
    self.column = column
  }

  /// The same error where other rows precede the one that holds it.
  func offset(by count: Int) -> UnwritableCell {
    UnwritableCell(table: table, row: row + count, column: column)
  }

  /// One line.
  public var description: String {
    "tables.\(table)[\(row)].\(column): holds a NUL character, which no database stores"
  }
}

extension ByteWriter {
  /// Appends a number of a fixed-point column: rounded to its scale, zeros at the end left out.
  mutating func append(_ number: Double, scale: Int) {
    var unit = 1.0
    for _ in 0..<scale { unit *= 10 }
    let scaled = (number * unit).rounded()
    // Beyond 2^53 a double has no such decimals.
    guard scaled.magnitude < 9_007_199_254_740_992 else { return append(shortest: number) }
    append(scaled: Int(scaled), decimals: scale, trimmingZeros: true)
  }

  /// Appends a text in which every byte that `needsEscape` names is written by `escape`.
  ///
  /// Complexity: O(bytes); runs without such bytes are copied whole.
  @inline(__always)
  mutating func append(
    text: String, where needsEscape: (UInt8) -> Bool,
    escape: (UInt8, inout ByteWriter) throws(UnwritableText) -> Void
  ) throws(UnwritableText) {
    var text = text
    var failed = false
    text.withUTF8 { bytes in
      var start = 0
      for index in 0..<bytes.count where needsEscape(bytes[index]) {
        append(run: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[start..<index]))
        start = index + 1
        do throws(UnwritableText) { try escape(bytes[index], &self) } catch { failed = true }
      }
      append(run: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[start...]))
    }
    if failed { throw UnwritableText() }
  }
}

extension UnwritableCell: ReportableError {
  /// The map is at fault.
  public var exitStatus: ExitStatus { .badInput }
}
