public import FileIO

/// Writes a Parquet file: row groups, each column by column, and their description at the end.
///
/// Knows nothing of what the rows mean. Memory is that of one row group. (Apache Parquet format 2.10.)
public final class ParquetWriter {
  /// Rows of a group; the last one may have fewer.
  public static let rowsOfGroup = 122_880

  /// The columns, which take the values of each row.
  public let columns: [ColumnValues]
  private let chunks: ChunkWriter
  private let creator: String
  private let codec: String
  private var groups: [(rows: Int, chunks: [WrittenChunk])] = []
  private var origin: Int?
  private var rows = 0

  /// A file without rows.
  ///
  /// - Parameters:
  ///   - columns: Its columns; at least one.
  ///   - compression: How its pages are compressed.
  ///   - creator: The program and its version.
  public init(_ columns: [ParquetColumn], compression: ParquetCompression, creator: String) {
    precondition(!columns.isEmpty, "a Parquet file has columns")
    self.columns = columns.map { ColumnValues($0) }
    self.creator = creator
    let library = compression.library()
    codec = library.map { "zstd \($0.version), level \(ZstandardLibrary.level)" } ?? "none"
    chunks = ChunkWriter(library)
  }

  /// Rows that still fit into the group.
  public var room: Int { Self.rowsOfGroup - rows }

  /// Ends rows, of which every column has taken a value.
  ///
  /// - Parameter count: How many; at most ``room``.
  public func endRows(_ count: Int = 1) {
    precondition(count <= room, "the row group is full")
    rows += count
  }

  /// Writes the row group out.
  ///
  /// - Parameter out: Where the bytes go, the same for all groups.
  /// - Throws: `IOFailure` if the output fails.
  /// - Complexity: O(bytes).
  public func endGroup(to out: inout ByteWriter) throws(IOFailure) {
    begin(&out)
    guard rows > 0 else { return }
    var written: [WrittenChunk] = []
    for values in columns {
      precondition(values.rows == rows, "a column lacks a value")
      written.append(chunks.write(values, origin: origin ?? 0, to: &out))
      values.removeAll()
      try out.throwIfFailed()
    }
    groups.append((rows, written))
    rows = 0
  }

  /// Writes the last row group and the end of the file.
  ///
  /// - Parameter out: Where the bytes go.
  /// - Throws: `IOFailure` if the output fails.
  public func finish(to out: inout ByteWriter) throws(IOFailure) {
    try endGroup(to: &out)
    let end = footer()
    out.append(bytes: end)
    for shift in [0, 8, 16, 24] { out.append(UInt8(truncatingIfNeeded: end.count >> shift)) }
    out.append("PAR1")
    try out.throwIfFailed()
  }

  private func begin(_ out: inout ByteWriter) {
    guard origin == nil else { return }
    origin = out.byteCount
    out.append("PAR1")
  }

  private func footer() -> [UInt8] {
    var out = ThriftWriter()
    out.structure { out in
      out.int32(1, 2)
      ParquetColumn.write(columns.map(\.column), 2, to: &out)
      out.int64(3, groups.reduce(0) { $0 + $1.rows })
      out.list(4, .structure, groups.indices) { out, place in
        out.structure { write(place, to: &$0) }
      }
      let facts = [
        ("warpwright.codec", codec), (SparkSchema.key, SparkSchema.text(columns.map(\.column))),
      ]
      out.list(5, .structure, facts) { out, entry in
        out.structure { out in
          out.binary(1, entry.0.utf8)
          out.binary(2, entry.1.utf8)
        }
      }
      out.binary(6, creator.utf8)
      // Bounds are in the order of the type.
      out.list(7, .structure, columns) { out, _ in
        out.structure { $0.structure(1) { _ in } }
      }
    }
    return out.bytes
  }

  private func write(_ place: Int, to out: inout ThriftWriter) {
    let group = groups[place]
    out.list(1, .structure, group.chunks.indices) { out, index in
      out.structure { group.chunks[index].write(columns[index].column, to: &$0) }
    }
    out.int64(2, group.chunks.reduce(0) { $0 + $1.plainSize })
    out.int64(3, group.rows)
    let first = group.chunks.first
    out.int64(5, first?.dictionary ?? first?.data ?? 0)
    out.int64(6, group.chunks.reduce(0) { $0 + $1.size })
    if place <= Int(Int16.max) { out.int16(7, place) }
  }
}
