public import FileIO
public import GalaxyModel
public import GraphFormats

/// A format of pictures: what draws maps in it, with all choices made.
///
/// Renderers are at the edge of the package; they hand these to the list of formats.
public struct Picture: Sendable {
  /// Appends a picture of one region, or with `nil` of the whole galaxy, to an output, and returns
  /// notes about it, one sentence each.
  ///
  /// The rows are those of the tables that show.
  public typealias Body =
    @Sendable (Galaxy, RowStore, Int?, inout ByteWriter) throws -> [String]

  /// The word of `-T`, which is the ending of its files, too.
  public let name: String
  /// What its files are, in a few words.
  public let summary: String
  /// Endings of file names that mean this format.
  public let extensions: [String]
  /// Whether its bytes are no text.
  public let isBinary: Bool
  /// Tables whose rows show in the picture.
  public let tables: Set<String>
  /// Where its files carry a stamp; `nil` if they carry none.
  public let stamp: StampPlace?
  /// Throws if a map with the given number of sectors cannot be drawn.
  public let check: @Sendable (Int) throws -> Void
  /// Draws.
  public let draw: Body

  /// A format of pictures.
  ///
  /// - Parameters:
  ///   - name: The word of `-T`, which is the ending of its files, too.
  ///   - summary: What its files are, in a few words.
  ///   - otherExtensions: Further endings of file names that mean this format.
  ///   - isBinary: Whether its bytes are no text.
  ///   - tables: Tables whose rows show in the picture.
  ///   - stamp: Where its files carry a stamp, if they do.
  ///   - check: Throws if a map with the given number of sectors cannot be drawn.
  ///   - draw: Draws.
  public init(
    name: String, summary: String, otherExtensions: [String] = [], isBinary: Bool,
    tables: Set<String>, stamp: StampPlace? = nil, check: @escaping @Sendable (Int) throws -> Void,
    draw: @escaping Body
  ) {
    self.name = name
    self.summary = summary
    extensions = [name] + otherExtensions
    self.isBinary = isBinary
    self.tables = tables
    self.stamp = stamp
    self.check = check
    self.draw = draw
  }
}
