/// What is the same in every row of a table in a notation, and where the other cells are.
///
/// Several threads write by one pattern. It is kept outside of arrays, since they would count their references
/// to these with every row, and wait for each other as often.
final class RowPattern: @unchecked Sendable {
  /// A cell that depends on the row, and where the bytes before it end in ``text``.
  struct Step {
    let end: Int
    let column: Int
    let form: CellForm
  }

  /// The cells that depend on the row, in order.
  let steps: UnsafeBufferPointer<Step>
  /// All bytes that are the same in every row.
  let text: UnsafeRawBufferPointer

  /// A pattern of cells and bytes.
  init(_ steps: [Step], text: [UInt8]) {
    let cells = UnsafeMutableBufferPointer<Step>.allocate(capacity: steps.count)
    _ = cells.initialize(from: steps)
    self.steps = UnsafeBufferPointer(cells)
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: text.count, alignment: 1)
    bytes.copyBytes(from: text)
    self.text = UnsafeRawBufferPointer(bytes)
  }

  deinit {
    steps.deallocate()
    text.deallocate()
  }
}
