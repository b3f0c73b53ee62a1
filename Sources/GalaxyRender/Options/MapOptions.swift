public import GalaxyAnalysis

/// How a map is drawn.
///
/// The default is the map of everything at its stored positions.
public struct MapOptions: Sendable {
  /// Brightness of the page.
  public var theme: MapTheme = .light
  /// The set of hues.
  public var palette: MapPalette = .standard
  /// Title of the map; the name of the region or galaxy if `nil`.
  public var title: String?
  /// How large pictures are.
  public var size = PictureSize()
  /// What the colors show.
  public var coloring: MapColoring = .zone
  /// Where sectors are placed.
  public var layout: MapLayout = .map
  /// Which sectors are labeled.
  public var labels: MapLabels = .auto
  /// Draws only this and its surroundings; everything if `nil`.
  public var focus: MapFocus?
  /// How many warps away from the focus a sector may be, ignoring directions; 0 or more.
  public var hops: Int = 3
  /// Courses and sectors to highlight.
  public var highlight: MapHighlight?
  /// The differences to another map, for the interactive map.
  public var difference: MapDiff?
  /// What is drawn on top of the sectors; all but formations need `contents`.
  ///
  /// By default formations and stations, as far as they are known.
  public var layers: Set<MapLayer>?
  /// The contents of the sectors; nodes of the drawing then also carry station and planets.
  public var contents: MapContents?
  /// Handed through to Graphviz.
  public var graphAttributes: [MapAttribute] = []
  /// Graphviz attributes of nodes.
  public var nodeAttributes: [MapAttribute] = []
  /// Graphviz attributes of edges.
  public var edgeAttributes: [MapAttribute] = []

  /// The page of an atlas that is drawn, if it is one.
  var sheet: AtlasSheet?

  /// The defaults.
  public init() {}

  /// Most sectors whose numbers are drawn under ``MapLabels/auto``; beyond, dots are too small.
  static let numberedSectors = 1_500
  /// Most sectors that are found without a grid; beyond, numbers are small on a screen.
  static let sectorsWithoutGrid = 600
  /// Most sectors whose stations are drawn unless layers are chosen; beyond, they hide the map.
  static let sectorsWithStations = 6_000
  /// Most sectors drawn with full detail.
  ///
  /// Above, warps become part of the background, without arrowheads, and all dots are plain.
  static let detailedSectors = 20_000
}
