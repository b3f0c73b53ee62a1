public import FileIO
import GalaxyModel

/// A notation of the rows of parts: files of one table and one shard, with rows alone.
///
/// Another notation is one more value in ``all``.
public struct PartNotation: Sendable {
  /// The ending of its files, which tells notations apart.
  public let name: String
  /// What its files hold, in a few words.
  public let summary: String
  let rows: RowNotation
  /// What a row of a part does not have of the row in a spool, before and behind it.
  let before: String
  let behind: String
  /// What ends a row of a part and is not there in a spool.
  let end: String

  /// JSON, an object a line.
  public static let json = PartNotation(
    name: "json", summary: "a JSON object a line", rows: .json, before: ",\n      ", behind: "",
    end: "\n")
  /// Rows of a COPY command.
  public static let copy = PartNotation(
    name: "copy", summary: "rows of a COPY command", rows: .copy, before: "", behind: "", end: "")
  /// Comma-separated values.
  public static let csv = PartNotation(
    name: "csv", summary: "comma-separated values without a header", rows: .csv, before: "",
    behind: "", end: "")

  /// All notations.
  public static let all: [PartNotation] = [.json, .copy, .csv]

  /// The notation of the parts that files of a format are made of.
  ///
  /// Databases and Parquet files are made of JSON, which has all types.
  ///
  /// - Parameter format: The format.
  /// - Returns: The notation; nil if no part has rows of the format.
  public static func of(_ format: RowFormat) -> PartNotation? {
    if format.isDifference { return nil }
    if format.isMadeOfCells { return .json }
    return all.first { $0.rows.name == format.notation.name }
  }

  /// The bytes that a row has more in a spool than in a part.
  var surplus: Int { before.utf8.count + behind.utf8.count - end.utf8.count }
}

/// Name, place and size of the rows of one part.
public struct PartPiece: Sendable, Equatable {
  /// The file.
  public var path: String
  /// Where the rows begin.
  public var offset: Int
  /// Number of bytes.
  public var count: Int
  /// Number of rows.
  public var rows: Int

  /// Creates a piece.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - offset: Where the rows begin.
  ///   - count: Number of bytes.
  ///   - rows: Number of rows.
  public init(path: String, offset: Int, count: Int, rows: Int) {
    self.path = path
    self.offset = offset
    self.count = count
    self.rows = rows
  }
}

extension RowPortion {
  /// Number of rows and of bytes of a table in a part.
  public struct Size: Sendable, Equatable {
    /// The table.
    public var table: String
    /// The ending of the part.
    public var notation: String
    /// Number of rows.
    public var rows: Int
    /// Number of bytes.
    public var bytes: Int

    /// Creates a size.
    ///
    /// - Parameters:
    ///   - table: The table.
    ///   - notation: The ending of the part.
    ///   - rows: Number of rows.
    ///   - bytes: Number of bytes.
    public init(table: String, notation: String, rows: Int, bytes: Int) {
      self.table = table
      self.notation = notation
      self.rows = rows
      self.bytes = bytes
    }
  }

  /// The sizes of the tables that have rows, in each notation.
  public var sizes: [Size] { rows.flatMap { $0.spools.sizes } }
}

extension TableSpools {
  /// The sizes of the table in each notation of parts, if it has rows.
  var sizes: [RowPortion.Size] {
    PartNotation.all.compactMap { notation in
      guard let spool = self[notation.rows], spool.rows > 0 else { return nil }
      return RowPortion.Size(
        table: table.name, notation: notation.name, rows: spool.rows,
        bytes: spool.byteCount - notation.surplus * spool.rows)
    }
  }
}

extension RowExport {
  /// Number of rows of a table.
  ///
  /// - Parameter table: Name of the table.
  /// - Returns: The number.
  public func count(of table: String) -> Int {
    GalaxySchema.order[table].map { spools(at: $0).rows } ?? 0
  }

  /// Writes the rows of a table as a part.
  ///
  /// - Parameters:
  ///   - table: Name of the table.
  ///   - notation: A notation that rows were taken in for.
  ///   - out: Where the bytes go.
  /// - Throws: `IOFailure` if a temporary file or the output fails.
  public func writePart(
    of table: String, in notation: PartNotation, to out: inout ByteWriter
  ) throws {
    guard let spool = spool(table, notation) else { return }
    guard !notation.before.isEmpty else { return try spool.copy(to: &out) }
    let before = Array(notation.before.utf8)
    var isFirst = true
    // Each row but the first one ends the one before it.
    try spool.forEachBlock { bytes in
      try RowLines.each(of: bytes, beginningWith: before) { row in
        if !isFirst { out.append(text: notation.end) }
        isFirst = false
        out.append(run: row)
        try out.throwIfFailed()
      }
    }
    if !isFirst { out.append(text: notation.end) }
    try out.throwIfFailed()
  }

  private func spool(_ table: String, _ notation: PartNotation) -> (any RowSpool)? {
    GalaxySchema.order[table].flatMap { spools(at: $0)[notation.rows] }
  }
}
