public import FileIO
public import GalaxyModel
public import GraphFormats
public import Parquet

/// A format of the rows of a galaxy: its name, the notation its rows are kept in, and how
/// its files are put together.
///
/// Each format is defined at the top of the file that writes it, and in ``all``. `RowExport` writes them.
public struct RowFormat: Sendable {
  /// The word of `-T`.
  public let name: String
  /// What its files are, in a few words.
  public let summary: String
  /// Its file, or its files.
  public let files: Files
  /// Endings of file names that mean this format.
  public let extensions: [String]
  /// Whether its bytes are no text.
  public let isBinary: Bool
  /// Whether its rows go into a database that checks them as the game's does.
  public let obeysGame: Bool
  /// The options that change its files.
  public let options: Set<Option>
  /// Where its files carry a stamp; nil if they carry none.
  public let stamp: StampPlace?
  /// How its rows are kept until a file is written.
  let notation: RowNotation
  let writing: Writing

  /// What the files of a format cover.
  public enum Files: Sendable, Equatable {
    /// One file of this name.
    case galaxy(String)
    /// One file for each table.
    case table
  }

  /// An option that changes the files of some formats.
  public enum Option: Sendable {
    /// Texts that begin like a formula of a spreadsheet are neutralized.
    case formulaSafety
    /// What becomes of rows of catalogs that a database has already.
    case existingRows
    /// How pages of Parquet files are compressed.
    case compression
  }

  /// How a file is put together from the rows that were kept.
  enum Writing: Sendable {
    /// One file of all tables.
    case galaxy(@Sendable (Galaxy, [TableSpools], RowOptions, inout ByteWriter) throws -> Void)
    /// One file for one table.
    case table(
      @Sendable (Galaxy, TableSchema, any RowSpool, RowOptions, inout ByteWriter) throws -> Void)
    /// One file of what differs from an earlier galaxy.
    case difference(@Sendable (Galaxy, RowDifference, inout ByteWriter) throws -> Void)
  }

  init(
    name: String, summary: String, files: Files, extensions: [String] = [], isBinary: Bool = false,
    obeysGame: Bool = false, options: Set<Option> = [], stamp: StampPlace? = nil,
    notation: RowNotation, writing: Writing
  ) {
    self.name = name
    self.summary = summary
    self.files = files
    self.extensions = extensions
    self.isBinary = isBinary
    self.obeysGame = obeysGame
    self.options = options
    self.stamp = stamp
    self.notation = notation
    self.writing = writing
  }

  /// Whether its files hold what differs from an earlier galaxy, whose rows they need.
  public var isDifference: Bool {
    if case .difference = writing { true } else { false }
  }

  /// Whether its files are made of the cells of rows, which no part holds as they are.
  public var isMadeOfCells: Bool {
    [RowNotation.database.name, RowNotation.parquet.name].contains(notation.name)
  }

  /// A format of databases, which a library beside this one makes.
  ///
  /// - Parameters:
  ///   - name: The word of `-T`.
  ///   - summary: What its files are, in a few words.
  ///   - file: Name of its file.
  ///   - extensions: Endings of file names that mean this format.
  ///   - stamp: Where its files carry a stamp, if they do.
  ///   - write: Makes the database of a galaxy from the rows of all tables, in load order, and appends
  ///     its file to an output. It gets a directory for the file while it grows.
  /// - Returns: The format.
  public static func database(
    name: String, summary: String, file: String, extensions: [String],
    stamp: StampPlace? = nil,
    write: @escaping @Sendable (Galaxy, [SpooledRows], String, inout ByteWriter) throws -> Void
  ) -> RowFormat {
    RowFormat(
      name: name, summary: summary, files: .galaxy(file), extensions: extensions, isBinary: true,
      obeysGame: true, stamp: stamp, notation: .database,
      writing: .galaxy { galaxy, tables, options, out in
        try write(galaxy, tables.compactMap(SpooledRows.init), options.scratch, &out)
      })
  }

  /// The formats of rows that need no further library, in the order in which they are listed.
  public static let all: [RowFormat] = [.json, .sql, .sqlData, .csv, .parquet]
}

/// Choices of formats of rows.
public struct RowOptions: Sendable {
  /// A directory for what does not stay in memory.
  public var scratch: String
  /// What the script of `sql-data` does with rows of catalogs that a database has already.
  public var existing: ExistingRows
  /// Whether texts in CSV that begin like a formula are neutralized.
  public var isFormulaSafe: Bool
  /// How pages of Parquet files are compressed.
  public var compression: ParquetCompression

  /// Choices.
  ///
  /// - Parameters:
  ///   - scratch: A directory for what does not stay in memory.
  ///   - existing: What the script of `sql-data` does with rows of catalogs that a database has
  ///     already.
  ///   - isFormulaSafe: Whether texts in CSV that begin like a formula are neutralized.
  ///   - compression: How pages of Parquet files are compressed.
  public init(
    scratch: String, existing: ExistingRows = .keep, isFormulaSafe: Bool = false,
    compression: ParquetCompression = .automatic
  ) {
    self.scratch = scratch
    self.existing = existing
    self.isFormulaSafe = isFormulaSafe
    self.compression = compression
  }
}
