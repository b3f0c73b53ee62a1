import FileIO
import GalaxyModel
import JSONText

/// Writes the rows of one table in one notation.
///
/// What is the same in every row (separators, keys, constant cells) is rendered once: a row is a few
/// runs of ready bytes with the other cells between them.
struct RowTextWriter<Cells: CellEncoder> {
  private let table: TableSchema
  private let pattern: RowPattern
  private var cells: Cells

  /// Prepares the columns of `table`.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - cells: Writes the cells.
  ///   - usesConstants: Whether constant columns hold their constant in every row.
  ///   - start: Bytes before a row.
  ///   - label: Appends what precedes the cell of a column, its separator included.
  ///   - end: Bytes after a row.
  init(
    _ table: TableSchema, _ cells: Cells, usesConstants: Bool,
    start: [UInt8] = [],
    label: (Int, ColumnSchema, inout ByteWriter) -> Void, end: [UInt8]
  ) {
    var cells = cells
    var steps: [RowPattern.Step] = []
    var run = ByteWriter(memoryCapacity: 1024)
    run.append(bytes: start)
    for (index, column) in table.columns.enumerated() {
      label(index, column, &run)
      let form = CellForm(column.type)
      // Constants of the schema are texts that every notation can write.
      if usesConstants, let constant = column.constant {
        try? cells.appendConstant(constant, as: form, to: &run)
      } else {
        steps.append(RowPattern.Step(end: run.byteCount, column: index, form: form))
      }
    }
    run.append(bytes: end)
    pattern = RowPattern(steps, text: run.takeBytes())
    self.table = table
    self.cells = cells
  }

  /// Appends one row.
  ///
  /// - Parameters:
  ///   - row: The cells.
  ///   - place: Place of the row in its table, for the error.
  ///   - out: Where the bytes go.
  /// - Throws: `UnwritableCell` for a text that the notation cannot hold.
  @inline(__always)
  mutating func append(
    _ row: [FieldValue], place: Int, to out: inout ByteWriter
  ) throws(UnwritableCell) {
    var start = 0
    for step in pattern.steps {
      pattern.append(from: start, to: step.end, &out)
      start = step.end
      do throws(UnwritableText) {
        try cells.append(row[step.column], as: step.form, to: &out)
      } catch {
        throw UnwritableCell(
          table: table.name, row: place, column: table.columns[step.column].name)
      }
    }
    pattern.append(from: start, to: nil, &out)
  }
}

extension RowTextWriter<CopyCellEncoder> {
  /// Rows of a COPY command.
  static func copy(
    _ table: TableSchema, usesConstants: Bool
  ) -> Self {
    Self(
      table, CopyCellEncoder(), usesConstants: usesConstants,
      label: { index, _, out in if index > 0 { out.append(UInt8(ascii: "\t")) } },
      end: [UInt8(ascii: "\n")])
  }
}

extension RowTextWriter<CSVCellEncoder> {
  /// Rows of a file of comma-separated values.
  static func csv(_ table: TableSchema, usesConstants: Bool, isFormulaSafe: Bool = false) -> Self {
    Self(
      table, CSVCellEncoder(isFormulaSafe: isFormulaSafe), usesConstants: usesConstants,
      label: { index, _, out in if index > 0 { out.append(UInt8(ascii: ",")) } },
      end: Array("\r\n".utf8))
  }
}

extension RowTextWriter<JSONCellEncoder> {
  /// Rows of a table in `galaxy.json`, each on a line of its own, with a comma before it.
  static func json(_ table: TableSchema, usesConstants: Bool) -> Self {
    var start = ByteWriter(memoryCapacity: 64)
    DocumentLayout.row(isFirst: false, to: &start)
    return Self(
      table, JSONCellEncoder(), usesConstants: usesConstants, start: start.takeBytes(),
      label: { index, column, out in
        out.append(index == 0 ? UInt8(ascii: "{") : UInt8(ascii: ","))
        out.append(jsonString: column.name)
        out.append(UInt8(ascii: ":"))
      },
      end: [UInt8(ascii: "}")])
  }
}
