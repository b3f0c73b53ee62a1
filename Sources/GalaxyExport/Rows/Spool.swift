import GalaxyModel

/// Rows of one table in one notation, kept until the file that they belong to is put together: in
/// memory while they are few, else in the job's spool file.
final class Spool<Cells: CellEncoder> {
  /// Bytes kept in memory for each table and notation.
  static var limit: Int { 1 << 18 }

  let table: TableSchema
  /// Rows taken in so far.
  private(set) var rows = 0
  private let file: SpoolFile
  private let makeWriter: (_ usesConstants: Bool) -> RowTextWriter<Cells>
  private var writer: RowTextWriter<Cells>?
  private var writesConstants = true
  private var memory = ByteWriter(memoryCapacity: 4096)
  private var extents: [(place: Int, count: Int)] = []

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

  /// Takes rows in. O(bytes) time; space stays bounded.
  func append(_ part: TableRows) throws {
    var writer =
      writer.take().flatMap { writesConstants == part.holdsConstants ? $0 : nil }
      ?? makeWriter(part.holdsConstants)
    writesConstants = part.holdsConstants
    defer { self.writer = writer }
    for row in part {
      try writer.append(row, place: rows, to: &memory)
      rows += 1
      if memory.byteCount >= Self.limit { try spill() }
    }
  }

  private func spill() throws(IOFailure) {
    try memory.emptyMemory { (bytes) throws(IOFailure) in
      let place = try file.append(bytes)
      // Neighbours become one, so that a large table alone has few extents.
      if let last = extents.last, last.place + last.count == place {
        extents[extents.count - 1].count += bytes.count
      } else {
        extents.append((place, bytes.count))
      }
    }
  }

  /// Appends all bytes to an output.
  ///
  /// - Parameter skipped: Bytes at the beginning that are left out; the first row holds them.
  func copy(to out: inout ByteWriter, skipping skipped: Int = 0) throws(IOFailure) {
    var rest = skipped
    for extent in extents {
      try file.copy(extent.place + rest, count: extent.count - rest, to: &out)
      rest = 0
    }
    memory.withMemory { bytes in
      out.append(run: UnsafeRawBufferPointer(rebasing: bytes[min(rest, bytes.count)...]))
    }
    try out.throwIfFailed()
  }
}
