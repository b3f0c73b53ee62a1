import FileIO
import Platform

/// Reads rows of a part, block by block, in the form of a spool.
struct PartReader {
  private let piece: PartPiece
  private let notation: PartNotation
  private let watch: PartWatch.Start?
  /// Less than the buffer of a file, so that a thread of its own writes it, and than the cache of a
  /// processor, from which it is digested and copied.
  private static let blockSize = 1 << 18

  /// - Parameters:
  ///   - piece: The rows.
  ///   - notation: How they are written.
  ///   - watch: Sees the bytes; the piece is then a whole part.
  init(_ piece: PartPiece, _ notation: PartNotation, _ watch: PartWatch.Start? = nil) {
    self.piece = piece
    self.notation = notation
    self.watch = watch
  }

  /// Shows the rows in blocks.
  ///
  /// - Parameters:
  ///   - patches: Rows that stand in for some of these.
  ///   - body: Gets blocks of whole rows.
  /// - Throws: `IOFailure` if the file fails, and what `body` throws.
  func forEachBlock(
    patches: [RowPatch], _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    if notation.before.isEmpty && patches.isEmpty { return try forEachPlainBlock(body) }
    let before = Array(notation.before.utf8)
    let end = notation.end.utf8.count
    var out = ByteWriter(memoryCapacity: PartReader.blockSize + (1 << 16))
    var row = 0
    var next = 0
    try forEachLine { line in
      out.append(bytes: before)
      if next < patches.count, patches[next].row == row {
        out.append(bytes: patches[next].bytes[..<(patches[next].bytes.count - end)])
        next += 1
      } else {
        out.append(run: UnsafeRawBufferPointer(rebasing: line[..<(line.count - end)]))
      }
      row += 1
      if out.byteCount >= PartReader.blockSize { try out.emptyMemory(body) }
    }
    if out.byteCount > 0 { try out.emptyMemory(body) }
  }

  /// Shows each row with its line end.
  func forEachLine(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    var rest: [UInt8] = []
    try forEachPlainBlock { bytes in
      var place = 0
      while let feed = RowLines.end(of: bytes, from: place) {
        if rest.isEmpty {
          try body(UnsafeRawBufferPointer(rebasing: bytes[place...feed]))
        } else {
          rest.append(contentsOf: bytes[place...feed])
          try rest.withUnsafeBytes(body)
          rest.removeAll(keepingCapacity: true)
        }
        place = feed + 1
      }
      rest.append(contentsOf: bytes[place...])
    }
    if !rest.isEmpty { try rest.withUnsafeBytes(body) }
  }

  /// Shows the bytes in blocks that end anywhere.
  private func forEachPlainBlock(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    guard piece.count > 0 else { return }
    let file = try PartFile(piece.path)
    let watch = watch?()
    var buffer = [UInt8](repeating: 0, count: min(PartReader.blockSize, piece.count))
    var done = 0
    while done < piece.count {
      let wanted = min(buffer.count, piece.count - done)
      try buffer.withUnsafeMutableBytes { space in
        try file.read(
          piece.offset + done, into: UnsafeMutableRawBufferPointer(rebasing: space[..<wanted]))
      }
      try buffer.withUnsafeBytes { bytes in
        let block = UnsafeRawBufferPointer(rebasing: bytes[..<wanted])
        watch?.see(block)
        try body(block)
      }
      done += wanted
    }
    try watch?.end()
  }
}
