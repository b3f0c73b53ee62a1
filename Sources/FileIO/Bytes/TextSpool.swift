/// Pieces of text that are kept until they are read: the last ones in memory, the others in a
/// spool file.
package struct TextSpool: ~Copyable {
  /// The place of a piece.
  package struct Piece {
    fileprivate var place: Int
    fileprivate var count: Int32

    /// The piece without its first byte.
    ///
    /// It must have one.
    package var rest: Piece { Piece(place: place + 1, count: count - 1) }
  }

  private let file: SpoolFile?
  private var memory = ByteWriter(memoryCapacity: 512)
  /// Number of bytes in the file.
  private var spilled = 0
  /// Bytes kept in memory.
  private static let limit = 1 << 16

  /// - Parameter directory: For the file; without one, everything stays in memory.
  package init(directory: String?) { file = directory.map { SpoolFile(directory: $0) } }

  /// Keeps what `body` writes.
  ///
  /// - Complexity: O(bytes).
  package mutating func append(_ body: (inout ByteWriter) -> Void) throws(IOFailure) -> Piece {
    let mark = memory.byteCount
    body(&memory)
    let piece = Piece(place: spilled + mark, count: Int32(memory.byteCount - mark))
    if let file, memory.byteCount >= Self.limit {
      try memory.emptyMemory { (bytes) throws(IOFailure) in
        // Pieces follow each other, so places in the file are places in the whole.
        _ = try file.append(bytes)
        spilled += bytes.count
      }
    }
    return piece
  }

  /// Appends a piece to an output.
  ///
  /// - Parameters:
  ///   - piece: The piece.
  ///   - out: Where the bytes go.
  ///   - buffer: Room to read into.
  /// - Throws: `IOFailure` if the spool file cannot be read.
  /// - Complexity: O(bytes).
  package func copy(
    _ piece: Piece, to out: inout ByteWriter, buffer: inout [UInt8]
  ) throws(IOFailure) {
    if piece.place >= spilled {
      let start = piece.place - spilled
      memory.withMemory { bytes in
        out.append(
          run: UnsafeRawBufferPointer(rebasing: bytes[start..<start + Int(piece.count)]))
      }
    } else if let file {
      try file.read(piece.place, count: Int(piece.count), into: &buffer)
      buffer.withUnsafeBytes { out.append(run: $0) }
    }
  }
}
