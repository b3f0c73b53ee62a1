import GalaxyModel

/// Rows of one table in one notation, kept until the file that they belong to is put together: in
/// memory while they are few, else in the job's spool file.
final class Spool<Cells: CellEncoder> {
  /// Bytes kept in memory for each table and notation. A galaxy has 66 tables and a job may have five
  /// notations, so this is small; blocks of this size cost no time that can be measured.
  static var limit: Int { 1 << 15 }

  let table: TableSchema
  /// Rows taken in so far.
  private(set) var rows = 0
  private let file: SpoolFile
  private let makeWriter: (_ usesConstants: Bool) -> RowTextWriter<Cells>
  private var writer: RowTextWriter<Cells>?
  private var usesConstants = true
  private var memory = ByteWriter(memoryCapacity: 512)
  /// Parts of the file, each of whole rows.
  private var blocks: [(place: Int, count: Int)] = []

  init(
    _ table: TableSchema, in file: SpoolFile,
    writer: @escaping (_ usesConstants: Bool) -> RowTextWriter<Cells>
  ) {
    self.table = table
    self.file = file
    makeWriter = writer
  }

  /// Whether there are no rows.
  var isEmpty: Bool { rows == 0 }

  /// Gets ready for rows.
  ///
  /// - Parameter holdsConstants: Whether constant columns hold their constant in them.
  func prepare(holdsConstants: Bool) {
    guard writer == nil || usesConstants != holdsConstants else { return }
    usesConstants = holdsConstants
    writer = makeWriter(holdsConstants)
  }

  /// Takes a row in. O(bytes) time; space stays bounded.
  func append(_ cells: [FieldValue]) throws {
    try writer?.append(cells, place: rows, to: &memory)
    rows += 1
    if memory.byteCount >= Self.limit { try spill() }
  }

  private func spill() throws(IOFailure) {
    try memory.emptyMemory { (bytes) throws(IOFailure) in
      blocks.append((try file.append(bytes), bytes.count))
    }
  }

  /// Shows all bytes in order, in blocks of whole rows.
  func forEachBlock(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    var buffer: [UInt8] = []
    for block in blocks {
      try file.read(block.place, count: block.count, into: &buffer)
      try buffer.withUnsafeBytes(body)
    }
    try memory.withMemory(body)
  }

  /// Appends all bytes to an output.
  ///
  /// - Parameter skipped: Bytes at the beginning that are left out; the first row holds them.
  func copy(to out: inout ByteWriter, skipping skipped: Int = 0) throws {
    var rest = skipped
    try forEachBlock { bytes in
      out.append(run: UnsafeRawBufferPointer(rebasing: bytes[min(rest, bytes.count)...]))
      rest = 0
      try out.throwIfFailed()
    }
  }
}
