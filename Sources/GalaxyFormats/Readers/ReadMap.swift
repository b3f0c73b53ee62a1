public import GalaxyModel
import GraphFormats
public import JSONText
public import WarpMap

/// A map as it was read.
public struct ReadMap: Sendable {
  /// The map.
  public var galaxy: Galaxy
  /// Format that it was read from.
  public var format: InputFormat
  /// The whole document of a JSON input, so that writing it again loses nothing.
  public var document: JSONDocument?
  /// The rows of all tables, if the input has them and they were asked for.
  public var rows: RowStore?
  /// The warp graph of each region, if the graphs were requested.
  public var graphs: [WarpGraph]?
  /// What the reader left out, one sentence each.
  public var warnings: [String]

  /// The bytes of a Universe file, so that writing it again changes none.
  public var text: [UInt8]? { format == .universe ? document?.bytes : nil }
}
