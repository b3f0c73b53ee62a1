public import FileIO
public import GalaxyModel
public import GraphFormats

/// A format of pictures: what draws maps in it, with all choices made.
///
/// Renderers are at the edge of the package; they hand these to the list of formats.
public struct Picture: Sendable {
  /// Appends a picture to an output, and returns notes about it, one sentence each.
  public typealias Body = @Sendable (PictureSubject, inout ByteWriter) throws -> [String]

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

/// What a picture shows.
public struct PictureSubject: Sendable {
  /// The galaxy.
  public let galaxy: Galaxy
  /// Rows of the tables that show.
  public let rows: RowStore
  /// The region that it is about; `nil` for the whole galaxy.
  public let region: Int?
  /// The map, which other pictures of a job show, too.
  public let map: PicturedMap

  /// What a picture shows.
  ///
  /// - Parameters:
  ///   - galaxy: The galaxy.
  ///   - rows: Rows of the tables that show.
  ///   - region: The region that it is about; `nil` for the whole galaxy.
  ///   - map: The map, which other pictures of a job show, too.
  public init(_ galaxy: Galaxy, rows: RowStore, region: Int?, map: PicturedMap) {
    (self.galaxy, self.rows, self.region, self.map) = (galaxy, rows, region, map)
  }
}

/// The identity of a map of which some pictures are drawn, so that they can share work.
///
/// A format draws many maps: what it keeps of one must not get into a picture of another.
public final class PicturedMap: Sendable {
  /// Another map than all before.
  public init() {}
}
