import GalaxyModel

/// Writes the rows of one table in one notation.
///
/// What is the same in every row (separators, keys, constant cells) is rendered once: a row is a few
/// runs of ready bytes with the other cells between them.
struct RowTextWriter<Cells: CellEncoder> {
  /// Bytes before a cell that depends on the row.
  private struct Step {
    let before: [UInt8]
    let column: Int
    let form: CellForm
  }

  private let table: TableSchema
  private let steps: [Step]
  private let rest: [UInt8]
  private var cells: Cells

  /// Prepares the columns of `table`.
  ///
  /// - Parameters:
  ///   - usesConstants: Whether constant columns hold their constant in every row.
  ///   - nulled: Columns written as NULL, whatever the rows hold.
  ///   - start: Bytes before a row.
  ///   - label: Appends what stands before the cell of a column, its separator included.
  ///   - end: Bytes behind a row.
  init(
    _ table: TableSchema, _ cells: Cells, usesConstants: Bool, nulled: [String] = [],
    start: [UInt8] = [],
    label: (Int, ColumnSchema, inout ByteWriter) -> Void, end: [UInt8]
  ) {
    var cells = cells
    var steps: [Step] = []
    var run = ByteWriter(memoryCapacity: 1024)
    run.append(bytes: start)
    for (index, column) in table.columns.enumerated() {
      label(index, column, &run)
      let form = CellForm(column.type)
      // A constant of the schema is a text of ours, which every notation can write.
      if nulled.contains(column.name) {
        try? cells.append(.null, as: form, to: &run)
      } else if usesConstants, let constant = column.constant {
        try? cells.append(constant, as: form, to: &run)
      } else {
        steps.append(Step(before: run.takeBytes(), column: index, form: form))
      }
    }
    run.append(bytes: end)
    rest = run.takeBytes()
    self.table = table
    self.steps = steps
    self.cells = cells
  }

  /// Appends one row.
  ///
  /// - Parameter place: Place of the row in its table, for the error.
  @inline(__always)
  mutating func append(
    _ row: [FieldValue], place: Int, to out: inout ByteWriter
  ) throws(UnwritableCell) {
    for step in steps {
      out.append(bytes: step.before)
      do throws(UnwritableText) {
        try cells.append(row[step.column], as: step.form, to: &out)
      } catch {
        throw UnwritableCell(
          table: table.name, row: place, column: table.columns[step.column].name)
      }
    }
    out.append(bytes: rest)
  }
}

extension RowTextWriter<CopyCellEncoder> {
  /// Rows of a COPY command.
  static func copy(
    _ table: TableSchema, usesConstants: Bool, nulled: [String] = []
  ) -> Self {
    Self(
      table, CopyCellEncoder(), usesConstants: usesConstants, nulled: nulled,
      label: { index, _, out in if index > 0 { out.append(UInt8(ascii: "\t")) } },
      end: [UInt8(ascii: "\n")])
  }
}

extension RowTextWriter<CSVCellEncoder> {
  /// Rows of a file of comma-separated values.
  static func csv(_ table: TableSchema, usesConstants: Bool) -> Self {
    Self(
      table, CSVCellEncoder(), usesConstants: usesConstants,
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
