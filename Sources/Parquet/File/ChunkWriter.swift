import FileIO

/// A chunk that was written, as the end of the file describes it.
struct WrittenChunk {
  var isCompressed = false
  var hasDictionary = false
  var rows = 0
  var nulls = 0
  var bounds: ValueBounds?
  /// Bytes with the headers of pages.
  var plainSize = 0
  var size = 0
  /// Where its pages begin.
  var dictionary: Int?
  var data = 0

  /// Writes the description of the chunk of a column.
  func write(_ column: ParquetColumn, to out: inout ThriftWriter) {
    out.int64(2, 0)
    out.structure(3) { out in
      out.int32(1, column.type.storage.rawValue)
      out.list(2, .int32, encodings(of: column)) { $0.element($1) }
      out.list(3, .binary, [column.name]) { $0.binary($1.utf8) }
      out.int32(4, isCompressed ? 6 : 0)
      out.int64(5, rows)
      out.int64(6, plainSize)
      out.int64(7, size)
      out.int64(9, data)
      if let dictionary { out.int64(11, dictionary) }
      out.structure(12) { writeStatistics(to: &$0) }
    }
  }

  /// Plain values, runs, and numbers of a dictionary.
  private func encodings(of column: ParquetColumn) -> [Int] {
    [0] + (column.isOptional || hasDictionary ? [3] : []) + (hasDictionary ? [8] : [])
  }

  private func writeStatistics(to out: inout ThriftWriter) {
    out.int64(3, nulls)
    guard let bounds else { return }
    out.binary(5, bounds.greatest.bytes)
    out.binary(6, bounds.least.bytes)
    out.flag(7, bounds.greatest.isExact)
    out.flag(8, bounds.least.isExact)
  }
}

/// Writes chunks, compressed where that pays.
final class ChunkWriter {
  /// Chunks of fewer bytes are left as they are.
  private static let least = 128

  private let library: ZstandardLibrary?

  init(_ library: ZstandardLibrary?) { self.library = library }

  /// Writes the chunk of a column.
  ///
  /// - Parameters:
  ///   - values: The values of the row group.
  ///   - origin: Where the file begins in the output.
  ///   - out: Where the bytes go.
  /// - Returns: What was written.
  func write(
    _ values: ColumnValues, origin: Int, to out: inout ByteWriter
  ) -> WrittenChunk {
    let made = ChunkPages(values)
    var chunk = WrittenChunk()
    chunk.hasDictionary = made.hasDictionary
    chunk.rows = values.rows
    chunk.nulls = values.nulls
    chunk.bounds = ValueBounds(values)
    let compressed = compress(made, values.column)
    chunk.isCompressed = compressed != nil
    for (place, page) in made.pages.enumerated() {
      let bytes = compressed?[place] ?? page.bytes
      let header = Self.header(of: page, hasDictionary: made.hasDictionary, bytes)
      if page.isDictionary {
        chunk.dictionary = out.byteCount - origin
      } else if chunk.data == 0 {
        chunk.data = out.byteCount - origin
      }
      out.append(bytes: header)
      out.append(bytes: bytes)
      chunk.plainSize += header.count + page.bytes.count
      chunk.size += header.count + bytes.count
    }
    return chunk
  }

  /// The compressed pages; nil if that does not pay.
  private func compress(_ chunk: ChunkPages, _ column: ParquetColumn) -> [[UInt8]]? {
    let plain = chunk.pages.reduce(0) { $0 + $1.bytes.count }
    // Identifiers are digests: nothing in them repeats.
    guard let library, plain >= Self.least, chunk.hasDictionary || column.type != .uuid else {
      return nil
    }
    var pages: [[UInt8]] = []
    for page in chunk.pages {
      guard let bytes = library.compressed(page.bytes) else { return nil }
      pages.append(Array(bytes))
    }
    return pages.reduce(0) { $0 + $1.count } * 20 < plain * 19 ? pages : nil
  }

  private static func header(
    of page: ChunkPages.Page, hasDictionary: Bool, _ bytes: [UInt8]
  ) -> [UInt8] {
    var out = ThriftWriter()
    out.structure { out in
      out.int32(1, page.isDictionary ? 2 : 0)
      out.int32(2, page.bytes.count)
      out.int32(3, bytes.count)
      out.int32(4, Int(Int32(bitPattern: CRC32.checksum(bytes))))
      guard !page.isDictionary else {
        return out.structure(7) { out in
          out.int32(1, page.count)
          out.int32(2, 0)
        }
      }
      out.structure(5) { out in
        out.int32(1, page.count)
        out.int32(2, hasDictionary ? 8 : 0)
        out.int32(3, 3)
        out.int32(4, 3)
      }
    }
    return out.bytes
  }
}
