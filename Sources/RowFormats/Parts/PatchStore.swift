import FileIO

/// Rows that stand in for some of parts, kept in a temporary file, because they grow with the galaxy.
final class PatchStore {
  /// The rows for one piece.
  struct Patches {
    fileprivate let store: PatchStore
    fileprivate let place: Int
    /// The places of the rows in their piece, from 0, ascending, and their sizes.
    fileprivate let sizes: [(row: Int32, count: Int32)]

    /// Reads the rows.
    ///
    /// - Throws: `IOFailure` if the temporary file fails.
    func rows() throws -> [RowPatch] {
      var buffer: [UInt8] = []
      try store.file.read(
        place, count: sizes.reduce(0) { $0 + Int($1.count) }, into: &buffer)
      var rest = buffer[...]
      return sizes.map { row, count in
        defer { rest = rest.dropFirst(Int(count)) }
        return RowPatch(row: Int(row), bytes: Array(rest.prefix(Int(count))))
      }
    }
  }

  private let file: SpoolFile

  /// Starts without rows.
  ///
  /// - Parameter directory: For the temporary file.
  init(directory: String) { file = SpoolFile(directory: directory) }

  /// Keeps the rows for one piece.
  ///
  /// - Parameter rows: The rows, by place in the piece, ascending.
  /// - Returns: Where they are; nil for none.
  /// - Throws: `IOFailure` if the temporary file fails.
  func keep(_ rows: [RowPatch]) throws -> Patches? {
    guard !rows.isEmpty else { return nil }
    let place = try rows.flatMap(\.bytes).withUnsafeBytes { try file.append($0) }
    return Patches(
      store: self, place: place,
      sizes: rows.map { (Int32(clamping: $0.row), Int32(clamping: $0.bytes.count)) })
  }
}

/// A row that stands in for one of a part.
struct RowPatch {
  /// The place of the row in its piece, from 0.
  var row: Int
  /// The row as the part has it.
  var bytes: [UInt8]
}
