import FileIO
import GalaxyModel
import Platform

/// The rows of one table put together from parts and from rows that were made.
final class MergedSpool: RowSpool {
  /// Consecutive rows.
  enum Piece {
    case part(PartPiece, PatchStore.Patches?, PartWatch.Start?)
    case made(any RowSpool)
  }

  let table: TableSchema
  let notation: PartNotation
  private(set) var rows = 0
  private var pieces: [Piece] = []

  init(_ table: TableSchema, _ notation: PartNotation) {
    self.table = table
    self.notation = notation
  }

  /// Adds rows behind those that are there.
  ///
  /// - Parameters:
  ///   - piece: Rows of a part.
  ///   - patches: Rows that stand in for some of these.
  ///   - watch: Sees the bytes of the part each time that they are read.
  func add(
    _ piece: PartPiece, patches: PatchStore.Patches? = nil, watch: PartWatch.Start? = nil
  ) {
    rows += piece.rows
    if patches == nil, watch == nil, case .part(var last, nil, nil) = pieces.last,
      last.path == piece.path, last.offset + last.count == piece.offset
    {
      // Pieces that follow each other are one.
      last.count += piece.count
      last.rows += piece.rows
      pieces[pieces.count - 1] = .part(last, nil, nil)
    } else {
      pieces.append(.part(piece, patches, watch))
    }
  }

  /// Adds rows that were made.
  func add(_ made: any RowSpool) {
    guard made.rows > 0 else { return }
    rows += made.rows
    pieces.append(.made(made))
  }

  /// Shows all bytes in order as a spool of the notation has them, in blocks of whole rows.
  func forEachBlock(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    for piece in pieces {
      switch piece {
      case .made(let spool): try spool.forEachBlock(body)
      case .part(let piece, let patches, let watch):
        try PartReader(piece, notation, watch).forEachBlock(
          patches: patches?.rows() ?? [], body)
      }
    }
  }

  func copy(to out: inout ByteWriter, skipping skipped: Int) throws {
    var rest = skipped
    try forEachBlock { bytes in
      out.append(run: UnsafeRawBufferPointer(rebasing: bytes[min(rest, bytes.count)...]))
      rest = 0
      try out.throwIfFailed()
    }
  }

  // Only rows of parts and of other spools come in here, and nothing is compared with them.
  func prepare(holdsConstants: Bool, section: Int) {}
  func append(_ cells: [FieldValue]) {}
  func prepareForPortions() {}
  func portion() -> any RowSpool { self }
  func take(_ portion: any RowSpool) {}
  var byteCount: Int { 0 }
  var parts: [SpoolPart] { [] }
  func read(_ part: SpoolPart, into buffer: inout [UInt8]) { buffer = [] }
}
