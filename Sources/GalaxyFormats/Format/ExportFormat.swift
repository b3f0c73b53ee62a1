public import GraphFormats
public import RowFormats

/// A format that a galaxy can be written in.
///
/// How it is written is part of the value, so a format cannot meet the writer of another one. Two
/// values are equal if they have the same name: a difference stands in for what it differs from.
public struct ExportFormat: Sendable {
  /// How files of a format are written.
  public enum Method: Sendable {
    /// From the rows of the galaxy.
    case rows(RowFormat)
    /// From one region and what its sectors hold.
    case universe
    /// From the warps of one region.
    case graph(GraphFormat, GraphFormat.Writing)
    /// By a renderer.
    case picture(Picture)
  }

  /// The files of a format.
  public enum Scope: Sendable {
    /// One file for the whole galaxy.
    case galaxy
    /// One file for each table.
    case table
    /// One file for each region.
    case region
    /// One file for each region, and one more for the whole galaxy if there are several regions.
    case map
  }

  /// The word of `-T`.
  public let name: String
  /// What its files are, in a few words.
  public let summary: String
  /// Endings of file names that mean this format.
  public let extensions: [String]
  /// Whether its bytes are no text, and so not for a terminal.
  public let isBinary: Bool
  /// How its files are written.
  public let method: Method

  init(
    name: String, summary: String, extensions: [String], isBinary: Bool = false, method: Method
  ) {
    self.name = name
    self.summary = summary
    self.extensions = extensions
    self.isBinary = isBinary
    self.method = method
  }

  /// A format of rows.
  ///
  /// - Parameter format: The format.
  public init(_ format: RowFormat) {
    self.init(
      name: format.name, summary: format.summary, extensions: format.extensions,
      isBinary: format.isBinary, method: .rows(format))
  }

  /// A format of plain graphs.
  ///
  /// - Parameter format: The format; the result is `nil` if it is only read.
  public init?(_ format: GraphFormat) {
    guard let writing = format.writing else { return nil }
    self.init(
      name: format.name, summary: format.summary, extensions: writing.file.extensions,
      method: .graph(format, writing))
  }

  /// A format of pictures.
  ///
  /// - Parameter picture: How it is drawn.
  public init(_ picture: Picture) {
    self.init(
      name: picture.name, summary: picture.summary, extensions: picture.extensions,
      isBinary: picture.isBinary, method: .picture(picture))
  }

  /// `galaxy.json`.
  public static let json = ExportFormat(RowFormat.json)
  /// The PostgreSQL script of everything.
  public static let sql = ExportFormat(RowFormat.sql)
  /// The PostgreSQL script of rows.
  public static let sqlData = ExportFormat(RowFormat.sqlData)
  /// The PostgreSQL script of what a step added, in place of ``sqlData``.
  public static let sqlDifference = ExportFormat(RowFormat.sqlDifference)
  /// Tables as comma-separated values.
  public static let csv = ExportFormat(RowFormat.csv)
  /// Tables as Parquet files.
  public static let parquet = ExportFormat(RowFormat.parquet)
  /// Universe JSON.
  public static let universe = ExportFormat(
    name: "universe", summary: "Universe JSON, one file for each region", extensions: [],
    method: .universe)
}

extension ExportFormat: Hashable {
  /// Whether two formats have the same name.
  public static func == (one: ExportFormat, other: ExportFormat) -> Bool { one.name == other.name }

  /// Feeds the name into a hasher.
  ///
  /// - Parameter hasher: The hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
