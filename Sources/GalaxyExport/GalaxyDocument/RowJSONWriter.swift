import GalaxyModel

/// Writes the rows of one table as JSON objects.
///
/// What is the same in every row, which is keys and constant cells, is rendered once: a row is then
/// a few runs of ready bytes with the other cells between them.
struct RowJSONWriter {
  /// Bytes before a cell that depends on the row.
  private struct Step {
    let before: [UInt8]
    let column: Int
  }

  private let steps: [Step]
  private let rest: [UInt8]
  private var cells = CellJSONWriter()

  /// Prepares the columns of `table`.
  init(_ table: TableSchema) {
    var steps: [Step] = []
    var run = ByteWriter(memoryCapacity: 1024)
    run.append(UInt8(ascii: "{"))
    for (index, column) in table.columns.enumerated() {
      if index > 0 { run.append(UInt8(ascii: ",")) }
      run.append(jsonString: column.name)
      run.append(UInt8(ascii: ":"))
      if let constant = column.constant {
        cells.append(constant, to: &run)
      } else {
        steps.append(Step(before: run.takeBytes(), column: index))
      }
    }
    run.append(UInt8(ascii: "}"))
    rest = run.takeBytes()
    self.steps = steps
  }

  /// Appends one row.
  mutating func append(_ row: TableRow, to out: inout ByteWriter) {
    for step in steps {
      out.append(bytes: step.before)
      cells.append(row.value(step.column), to: &out)
    }
    out.append(bytes: rest)
  }
}
