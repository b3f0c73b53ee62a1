import FileIO
import GalaxyModel

/// Rows of one table in one notation, kept until the file that they belong to is put together: in
/// memory while they are few, else in the job's spool file.
///
/// Portions of the rows can be taken in by other threads, and are joined in their order.
final class Spool<Cells: CellEncoder> {
  /// Bytes kept in memory for each table and notation.
  ///
  /// A galaxy has 66 tables, most of them small, and a job may have five notations, so this is small. It
  /// is no smaller, since each block has its place in memory, and a galaxy may have a million regions.
  static var limit: Int { 1 << 17 }

  let table: TableSchema
  /// Rows taken in so far.
  private(set) var rows = 0
  private let file: SpoolFile
  private let makeWriter: (_ usesConstants: Bool) -> RowTextWriter<Cells>
  private var writer: RowTextWriter<Cells>?
  private var usesConstants = true
  private var memory = ByteWriter(memoryCapacity: 512)
  /// What portions begin with, so that it is made once.
  private var prototype: RowTextWriter<Cells>?
  private var blocks: [Block] = []
  /// The sections in the order in which they began.
  private var sections = [0]
  private var section = 0

  /// A part of the file, of whole rows; there are many.
  private struct Block {
    let place: Int
    let count: Int32
    /// Its place in `sections`.
    let section: Int32
  }

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
    writer = holdsConstants ? prototype ?? makeWriter(true) : makeWriter(false)
  }

  /// Takes a row in.
  ///
  /// - Complexity: O(bytes) time; space stays bounded.
  // The compiler sees callers that know of no notation, and every row comes through here.
  @_specialize(where Cells == CopyCellEncoder)
  @_specialize(where Cells == CSVCellEncoder)
  @_specialize(where Cells == DatabaseCellEncoder)
  @_specialize(where Cells == JSONCellEncoder)
  @_specialize(where Cells == ParquetCellEncoder)
  func append(_ cells: [FieldValue]) throws {
    try writer?.append(cells, place: rows, to: &memory)
    rows += 1
    if memory.byteCount >= Self.limit { try spill() }
  }

  private func spill() throws(IOFailure) {
    let section = sectionPlace(section)
    try memory.emptyMemory { (bytes) throws(IOFailure) in
      blocks.append(
        Block(place: try file.append(bytes), count: Int32(bytes.count), section: section))
    }
  }

  private func sectionPlace(_ section: Int) -> Int32 {
    if let place = sections.lastIndex(of: section) { return Int32(place) }
    sections.append(section)
    return Int32(sections.count - 1)
  }

  /// An empty spool for a portion of the rows; ``prepareForPortions()`` comes before.
  func portion() -> any RowSpool {
    let portion = Spool(table, in: file, writer: makeWriter)
    portion.prototype = prototype
    return portion
  }

  /// Gets ready for portions that several threads begin.
  func prepareForPortions() { prototype = prototype ?? makeWriter(true) }

  /// Takes the rows of a portion in, after those that are there.
  ///
  /// - Parameter portion: What ``portion()`` returned.
  /// - Throws: `IOFailure` if the spool file fails.
  /// - Complexity: O(blocks).
  func take(_ portion: any RowSpool) throws {
    guard let portion = portion as? Spool<Cells> else { return }
    for block in portion.blocks {
      if memory.byteCount > 0 { try spill() }
      let section = sectionPlace(portion.sections[Int(block.section)])
      blocks.append(Block(place: block.place, count: block.count, section: section))
    }
    rows += portion.rows
    guard portion.memory.byteCount > 0 else { return }
    if section != portion.section {
      if memory.byteCount > 0 { try spill() }
      section = portion.section
    }
    memory.append(contentsOf: portion.memory)
    if memory.byteCount >= Self.limit { try spill() }
  }

  /// The blocks in order of section and then of arrival; what is in memory follows its section.
  ///
  /// - Complexity: O(blocks log blocks).
  var parts: [SpoolPart] {
    let ranks = sections
    let order =
      ranks.count == 1
      ? Array(blocks.indices)
      : blocks.indices.sorted {
        (ranks[Int(blocks[$0].section)], $0) < (ranks[Int(blocks[$1].section)], $1)
      }
    var parts = order.map {
      SpoolPart.file(place: blocks[$0].place, count: Int(blocks[$0].count))
    }
    if memory.byteCount > 0 {
      let next = order.firstIndex { ranks[Int(blocks[$0].section)] > section }
      parts.insert(.memory, at: next ?? order.count)
    }
    return parts
  }

  /// Bytes of all rows.
  ///
  /// - Complexity: O(blocks).
  var byteCount: Int { blocks.reduce(memory.byteCount) { $0 + Int($1.count) } }

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
    for part in parts {
      switch part {
      case .file(let place, let count):
        rest = min(rest, count)
        try file.copy(place + rest, count: count - rest, to: &out)
      case .memory:
        memory.withMemory { bytes in
          out.append(run: UnsafeRawBufferPointer(rebasing: bytes[min(rest, bytes.count)...]))
        }
      }
      rest = 0
      try out.throwIfFailed()
    }
  }
}
