public import GalaxyModel

/// A map as it was read.
public struct ReadMap: Sendable {
  public var galaxy: Galaxy
  /// Format that it was read from.
  public var format: InputFormat
  /// The whole document of a JSON input, so that writing it again loses nothing.
  public var document: JSONValue?
  /// The rows of all tables, if the input has them and they were asked for.
  public var rows: RowStore?
  /// What the reader left out, one sentence each.
  public var warnings: [String]
}

/// A format that maps can be read from.
public enum InputFormat: String, CaseIterable, Sendable {
  case json
  case sqlite
  case universe
  case edges
}
