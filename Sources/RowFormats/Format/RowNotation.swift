import FileIO
import GalaxyModel

/// A notation that rows are kept in; formats of one notation share its spools.
struct RowNotation: Sendable {
  /// Tells notations apart.
  let name: String
  /// An empty spool for the rows of a table.
  let spool: @Sendable (TableSchema, SpoolFile, RowOptions) -> any RowSpool

  /// Rows of `galaxy.json`.
  static let json = RowNotation(name: "json") { table, file, _ in
    Spool(table, in: file) { .json(table, usesConstants: $0) }
  }
  /// Rows of comma-separated values.
  static let csv = RowNotation(name: "csv") { table, file, options in
    Spool(table, in: file) {
      .csv(table, usesConstants: $0, isFormulaSafe: options.isFormulaSafe)
    }
  }
  /// Rows of a COPY command.
  static let copy = RowNotation(name: "copy") { table, file, _ in
    Spool(table, in: file) { .copy(table, usesConstants: $0) }
  }
  /// Cells for Parquet files.
  static let parquet = RowNotation(name: "parquet") { table, file, _ in
    Spool(table, in: file) { .parquet(table, usesConstants: $0) }
  }
  /// Cells for a database.
  static let database = RowNotation(name: "database") { table, file, _ in
    Spool(table, in: file) { .database(table, usesConstants: $0) }
  }
}

/// Rows of one table in one notation.
protocol RowSpool: AnyObject {
  var table: TableSchema { get }
  /// Rows taken in so far.
  var rows: Int { get }
  /// Gets ready for rows, see `Spool`.
  func prepare(holdsConstants: Bool, section: Int) throws(IOFailure)
  /// Takes a row in.
  func append(_ cells: [FieldValue]) throws
  /// Gets ready for portions that several threads begin.
  func prepareForPortions()
  /// An empty spool for a portion of the rows, see `Spool`.
  func portion() -> any RowSpool
  /// Takes the rows of a portion in, see `Spool`.
  func take(_ portion: any RowSpool) throws
  /// Bytes of all rows.
  var byteCount: Int { get }
  /// The blocks of whole rows, in order.
  var parts: [SpoolPart] { get }
  /// Reads a block, see `Spool`.
  func read(_ part: SpoolPart, into buffer: inout [UInt8]) throws(IOFailure)
  /// Shows all bytes in order, in blocks of whole rows.
  func forEachBlock(_ body: (UnsafeRawBufferPointer) throws -> Void) throws
  /// Appends all bytes to an output, without the first ones.
  func copy(to out: inout ByteWriter, skipping skipped: Int) throws
}

/// Where a block of rows is.
enum SpoolPart {
  case file(place: Int, count: Int)
  case memory
}

extension RowSpool {
  /// Whether there are no rows.
  var isEmpty: Bool { rows == 0 }
  /// Appends all bytes to an output.
  func copy(to out: inout ByteWriter) throws { try copy(to: &out, skipping: 0) }
}

extension Spool: RowSpool {}
