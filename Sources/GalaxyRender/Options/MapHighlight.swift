public import GalaxyModel

/// What is highlighted on a map: courses as broad bands, sectors in rings.
///
/// The legend names each layer.
public struct MapHighlight: Sendable {
  /// Courses and sectors of one color.
  public struct Layer: Sendable {
    /// Words of the legend.
    public var title: String
    /// Sectors in the order in which they are flown through.
    ///
    /// Steps that are no link of the map are drawn as straight bands.
    public var courses: [[SectorReference]]
    /// Sectors in rings.
    public var sectors: [SectorReference]

    /// A layer.
    ///
    /// - Parameters:
    ///   - title: Words of the legend.
    ///   - courses: Sectors in the order in which they are flown through.
    ///   - sectors: Sectors in rings.
    public init(
      title: String, courses: [[SectorReference]] = [], sectors: [SectorReference] = []
    ) {
      self.title = title
      self.courses = courses
      self.sectors = sectors
    }
  }

  /// The first layer is on top.
  public var layers: [Layer]

  /// A highlight.
  ///
  /// - Parameter layers: The layers; the first one is on top.
  public init(layers: [Layer]) { self.layers = layers }

  /// Whether there is nothing to draw.
  public var isEmpty: Bool {
    layers.allSatisfy { layer in layer.courses.allSatisfy(\.isEmpty) && layer.sectors.isEmpty }
  }
}
