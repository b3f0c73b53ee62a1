import FileIO
import GalaxyModel

/// Rows of one table in one notation, kept until the file that they belong to is put together: in
/// memory while they are few, else in the job's spool file.
final class Spool<Cells: CellEncoder> {
  /// Bytes kept in memory for each table and notation.
  ///
  /// A galaxy has 66 tables and a job may have five notations, so this is small; blocks of this
  /// size cost no time that can be measured.
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
  private var blocks: [(place: Int, count: Int, section: Int)] = []
  private var section = 0

  init(
    _ table: TableSchema, in file: SpoolFile,
    writer: @escaping (_ usesConstants: Bool) -> RowTextWriter<Cells>
  ) {
    self.table = table
    self.file = file
    makeWriter = writer
  }

  /// Gets ready for rows.
  ///
  /// - Parameters:
  ///   - holdsConstants: Whether constant columns hold their constant in them.
  ///   - section: Their place: after those of the same and of lower sections.
  /// - Throws: `IOFailure` if the spool file fails.
  func prepare(holdsConstants: Bool, section: Int) throws(IOFailure) {
    if self.section != section {
      if memory.byteCount > 0 { try spill() }
      self.section = section
    }
    guard writer == nil || usesConstants != holdsConstants else { return }
    usesConstants = holdsConstants
    writer = makeWriter(holdsConstants)
  }

  /// Takes a row in.
  ///
  /// - Complexity: O(bytes) time; space stays bounded.
  func append(_ cells: [FieldValue]) throws {
    try writer?.append(cells, place: rows, to: &memory)
    rows += 1
    if memory.byteCount >= Self.limit { try spill() }
  }

  private func spill() throws(IOFailure) {
    try memory.emptyMemory { (bytes) throws(IOFailure) in
      blocks.append((try file.append(bytes), bytes.count, section))
    }
  }

  /// The blocks in order of section and then of place; what is in memory follows its section.
  ///
  /// - Complexity: O(blocks log blocks).
  var parts: [SpoolPart] {
    let sorted = blocks.sorted { ($0.section, $0.place) < ($1.section, $1.place) }
    var parts = sorted.map { SpoolPart.file(place: $0.place, count: $0.count) }
    if memory.byteCount > 0 {
      parts.insert(.memory, at: sorted.firstIndex { $0.section > section } ?? sorted.count)
    }
    return parts
  }

  /// Reads a block of whole rows.
  ///
  /// - Parameters:
  ///   - part: One of ``parts``.
  ///   - buffer: Holds the block afterwards, and nothing else.
  /// - Throws: `IOFailure` if the spool file fails.
  func read(_ part: SpoolPart, into buffer: inout [UInt8]) throws(IOFailure) {
    switch part {
    case .file(let place, let count): try file.read(place, count: count, into: &buffer)
    case .memory: memory.withMemory { buffer = Array($0) }
    }
  }

  /// Shows all bytes in order, in blocks of whole rows.
  func forEachBlock(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    var buffer: [UInt8] = []
    for part in parts {
      guard case .file = part else {
        try memory.withMemory(body)
        continue
      }
      try read(part, into: &buffer)
      try buffer.withUnsafeBytes(body)
    }
  }

  /// Appends all bytes to an output.
  ///
  /// - Parameters:
  ///   - out: Where the bytes go.
  ///   - skipped: Bytes at the beginning that are left out; the first row holds them.
  /// - Throws: `IOFailure` if the spool file or the output fails.
  func copy(to out: inout ByteWriter, skipping skipped: Int) throws {
    var rest = skipped
    try forEachBlock { bytes in
      out.append(run: UnsafeRawBufferPointer(rebasing: bytes[min(rest, bytes.count)...]))
      rest = 0
      try out.throwIfFailed()
    }
  }
}
