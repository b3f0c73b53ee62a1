public import GraphFormats
public import JSONText
import RowFormats

/// A format that maps can be read from.
///
/// Two values are equal if they have the same name.
public struct InputFormat: Sendable {
  /// How an input of a format is read.
  public enum Method: Sendable {
    /// As `galaxy.json`.
    case galaxyDocument
    /// As Universe JSON.
    case universe
    /// As a plain graph.
    case graph(GraphFormat, GraphFormat.Reading)
    /// As a file of a database.
    case database(DatabaseInput)
  }

  /// The word of `--from`.
  public let name: String
  /// What it covers, in a few words.
  public let summary: String
  /// How an input is read.
  public let method: Method

  init(name: String, summary: String, method: Method) {
    self.name = name
    self.summary = summary
    self.method = method
  }

  /// A format of plain graphs.
  ///
  /// - Parameter format: The format; the result is `nil` if it is only written.
  public init?(_ format: GraphFormat) {
    guard let reading = format.reading else { return nil }
    self.init(
      name: format.name, summary: format.inputSummary, method: .graph(format, reading))
  }

  /// A format of databases.
  ///
  /// - Parameters:
  ///   - format: The format that such files are written in.
  ///   - input: How they are read.
  public init(_ format: ExportFormat, _ input: DatabaseInput) {
    self.init(name: format.name, summary: format.summary, method: .database(input))
  }

  /// `galaxy.json`.
  public static let json = InputFormat(
    name: ExportFormat.json.name, summary: ExportFormat.json.summary, method: .galaxyDocument)
  /// Universe JSON.
  public static let universe = InputFormat(
    name: ExportFormat.universe.name, summary: ExportFormat.universe.summary, method: .universe)

  /// Whether it is a graph and nothing more, of which any sector may be the root.
  public var isGraph: Bool {
    if case .graph = method { true } else { false }
  }

  /// Whether it holds the rows of a galaxy.
  var holdsRows: Bool {
    switch method {
    case .galaxyDocument, .database: true
    case .universe, .graph: false
    }
  }

  /// Where its files carry a stamp beside their own facts, `nil` if they carry none.
  var stamp: StampPlace? {
    switch method {
    case .graph(let format, _): format.stamp
    case .universe: UniverseWriter.stamp
    case .galaxyDocument, .database: nil
    }
  }

  /// Whether its text is JSON.
  var isJSON: Bool {
    switch method {
    case .galaxyDocument, .universe, .graph(_, .json): true
    case .graph(_, .text), .database: false
    }
  }
}

extension InputFormat: Hashable {
  /// Whether two formats have the same name.
  public static func == (one: InputFormat, other: InputFormat) -> Bool { one.name == other.name }

  /// Feeds the name into a hasher.
  ///
  /// - Parameter hasher: The hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// How files of a database are read, by a library beside this one.
public struct DatabaseInput: Sendable {
  /// The name of such a file in messages, with its article.
  public let noun: String
  /// Whether bytes are the beginning of such a file.
  public let recognizes: @Sendable ([UInt8]) -> Bool
  /// Reads the file at a path as the document that `galaxy.json` would be.
  ///
  /// It gets the path, the name of the input in errors, and a directory for work in progress.
  public let read: @Sendable (String, String, String) throws -> JSONDocument

  /// A way of reading.
  ///
  /// - Parameters:
  ///   - noun: The name of such a file in messages, with its article.
  ///   - recognizes: Whether bytes are the beginning of such a file.
  ///   - read: Reads the file at a path as the document that `galaxy.json` would be. It gets the
  ///     path, the name of the input in errors, and a directory for work in progress.
  public init(
    noun: String, recognizes: @escaping @Sendable ([UInt8]) -> Bool,
    read: @escaping @Sendable (String, String, String) throws -> JSONDocument
  ) {
    self.noun = noun
    self.recognizes = recognizes
    self.read = read
  }
}
