public import GalaxyModel
public import WarpMap

/// One of the two maps that are compared, with what it carries.
public struct MapSide: Sendable {
  /// The map.
  public let galaxy: Galaxy
  /// Its stations and planets.
  public private(set) var contents: ChartContents
  /// The rows of all tables, if they are compared.
  public let rows: RowStore?
  /// What it carries.
  public let facts: Set<MapFact>
  /// Whether positions are those of a drawing, which have a scale and an origin of their own.
  let isDrawing: Bool
  /// The warp graph of each region.
  let graphs: [WarpGraph]

  /// Creates a side.
  ///
  /// - Parameters:
  ///   - galaxy: The map.
  ///   - contents: Its stations and planets, as far as known.
  ///   - rows: The rows of all tables, if they are compared.
  ///   - graphs: The warp graph of each region, if they are known.
  ///   - isDrawing: Whether positions are those of a drawing.
  ///   - lacking: What the format of the map has no place for, besides what the map itself shows.
  /// - Complexity: O(sectors), and O(links) without graphs.
  public init(
    _ galaxy: Galaxy, contents: ChartContents = ChartContents(), rows: RowStore? = nil,
    graphs: [WarpGraph]? = nil, isDrawing: Bool = false, lacking: Set<MapFact> = []
  ) {
    self.galaxy = galaxy
    self.contents = contents
    self.rows = rows
    self.isDrawing = isDrawing
    self.graphs = graphs ?? galaxy.regions.map { WarpGraph($0) }
    var facts = galaxy.facts
    if contents.stations != nil { facts.insert(.stations) }
    if contents.planets != nil { facts.insert(.planets) }
    // Universe files have a shorter vocabulary of planets, which is comparable among them.
    if contents.planets != nil { facts.insert(.planetTypes) }
    if rows != nil { facts.insert(.rows) }
    self.facts = facts.subtracting(lacking)
  }

  /// Leaves out stations for which the format of another map has no place.
  func comparable(with other: MapSide) -> MapSide {
    guard galaxy.source == .rows, other.galaxy.source == .universe else { return self }
    var side = self
    side.contents.stations?.removeAll(where: \.isTradeDock)
    return side
  }
}
