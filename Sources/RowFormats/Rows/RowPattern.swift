import FileIO

/// What is the same in every row of a table in a notation, and where the other cells are.
///
/// Several threads write by one pattern. It is kept outside of arrays, since they would count their references
/// to these with every row, and wait for each other as often.
final class RowPattern: @unchecked Sendable {
  /// A cell that depends on the row, and where the bytes before it end.
  struct Step {
    let end: Int
    let column: Int
    let form: CellForm
  }

  /// The cells that depend on the row, in order.
  let steps: UnsafeBufferPointer<Step>
  /// All bytes that are the same in every row, and as many more as a word has.
  private let text: UnsafeRawPointer
  private let count: Int

  /// A pattern of cells and bytes.
  init(_ steps: [Step], text: [UInt8]) {
    let cells = UnsafeMutableBufferPointer<Step>.allocate(capacity: steps.count)
    _ = cells.initialize(from: steps)
    self.steps = UnsafeBufferPointer(cells)
    count = text.count
    let bytes = UnsafeMutableRawPointer.allocate(byteCount: count + 8, alignment: 8)
    bytes.initializeMemory(as: UInt8.self, repeating: 0, count: count + 8)
    text.withUnsafeBytes { text in
      if let start = text.baseAddress { bytes.copyMemory(from: start, byteCount: text.count) }
    }
    self.text = UnsafeRawPointer(bytes)
  }

  deinit {
    steps.deallocate()
    text.deallocate()
  }

  /// Appends what is between two cells, or behind the last one.
  ///
  /// - Parameters:
  ///   - start: Where it begins.
  ///   - end: Where it ends; nil for the end of the row.
  ///   - out: Where the bytes go.
  @inline(__always)
  func append(from start: Int, to end: Int?, _ out: inout ByteWriter) {
    out.append(padded: text + start, count: (end ?? count) - start)
  }
}
