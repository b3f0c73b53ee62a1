public import GalaxyModel

/// What is highlighted on a map: courses as broad bands, sectors in rings.
///
/// The legend names each layer.
public struct MapHighlight: Sendable {
  /// What a layer says about the difference of two maps.
  public enum Difference: String, CaseIterable, Sendable {
    case added, removed, changed
  }

  /// Courses and sectors of one color.
  public struct Layer: Sendable {
    /// What the layer shows of a difference; nil for other highlights.
    public var difference: Difference?
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

  /// Sectors that belong to one center: tinted, with the number of the territory at the center.
  public struct Territory: Sendable {
    /// Words of the legend.
    public var title: String
    /// The sector that carries the number.
    public var center: SectorReference
    /// The sectors of the territory.
    public var sectors: [SectorReference]

    /// A territory.
    ///
    /// - Parameters:
    ///   - title: Words of the legend.
    ///   - center: The sector that carries the number.
    ///   - sectors: The sectors of the territory.
    public init(title: String, center: SectorReference, sectors: [SectorReference]) {
      self.title = title
      self.center = center
      self.sectors = sectors
    }
  }

  /// Whether what is not highlighted is faint.
  public var isAlone = false
  /// The first layer is on top.
  public var layers: [Layer]
  /// Territories, numbered from 1; a sector belongs to the first one that lists it.
  public var territories: [Territory]

  /// A highlight.
  ///
  /// - Parameters:
  ///   - layers: The layers; the first one is on top.
  ///   - territories: Territories, numbered from 1.
  public init(layers: [Layer], territories: [Territory] = []) {
    self.layers = layers
    self.territories = territories
  }

  /// Whether there is nothing to draw.
  public var isEmpty: Bool {
    territories.isEmpty
      && layers.allSatisfy { layer in layer.courses.allSatisfy(\.isEmpty) && layer.sectors.isEmpty }
  }

  /// By node of a region: its territory, or -1; empty if there are no territories.
  func owners(in index: Int, _ region: Region) -> [Int] {
    guard !territories.isEmpty else { return [] }
    var owners = [Int](repeating: -1, count: region.sectorCount)
    for (number, territory) in territories.enumerated() {
      for sector in [territory.center] + territory.sectors
      where sector.region == index && owners.indices.contains(sector.node)
        && owners[sector.node] < 0
      {
        owners[sector.node] = number
      }
    }
    return owners
  }
}
