public import GalaxyModel

/// The regions of a galaxy on their way to seeding: in memory, or made when they are asked for.
public struct RegionSource: Sendable {
  /// What is known about a region before it is made.
  public struct Outline: Sendable {
    /// Natural key.
    public var name: String
    /// Type of region.
    public var type: RegionType?
    /// Number of sectors.
    public var sectorCount: Int
    /// Returns the row identifier of a sector.
    public var identifier: @Sendable (_ node: Int) -> Identifier

    /// Creates an outline.
    ///
    /// - Parameters:
    ///   - name: Natural key.
    ///   - type: Type of region.
    ///   - sectorCount: Number of sectors.
    ///   - identifier: Returns the row identifier of a sector.
    public init(
      name: String, type: RegionType?, sectorCount: Int,
      identifier: @Sendable @escaping (_ node: Int) -> Identifier
    ) {
      self.name = name
      self.type = type
      self.sectorCount = sectorCount
      self.identifier = identifier
    }
  }

  /// The number of regions.
  public let count: Int
  /// The number of sectors of all regions.
  public let sectorCount: Int
  /// The index of the first region whose tunnels follow those between regions.
  public let attachmentPlace: Int
  /// Indexes in ascending order of sector IDs.
  let order: [Int]
  /// The number of regions that were there before any step added some: the first ones of `order`.
  let startingCount: Int
  /// Whether the second of two regions was added for rows that need two, and not requested.
  let hasCompanion: Bool
  /// The place of each region in `order`.
  let ordinals: [Int]
  let outline: @Sendable (Int) -> Outline
  /// What clusters a region has; nil if that is not known before it is made.
  let clusters: @Sendable (Int) -> [Cluster]?
  /// Returns a region, the same one each time.
  public let region: @Sendable (Int) -> Region

  /// Creates a source that makes regions.
  ///
  /// - Parameters:
  ///   - preset: Name of the preset of the galaxy.
  ///   - order: Indexes of the regions in ascending order of sector IDs.
  ///   - startingCount: The number of regions that were there before any step added some.
  ///   - outline: What is known about a region, by its index in the order of the galaxy.
  ///   - region: Makes a region, the same one each time.
  /// - Complexity: O(regions).
  public init(
    preset: String, order: [Int], startingCount: Int,
    outline: @Sendable @escaping (Int) -> Outline,
    region: @Sendable @escaping (Int) -> Region
  ) {
    self.init(
      preset: preset, order: order, startingCount: startingCount, outline: outline,
      clusters: { _ in nil }, region: region)
  }

  /// Creates a source of regions in memory.
  ///
  /// - Parameter galaxy: A finished map.
  /// - Complexity: O(regions log regions).
  init(_ galaxy: Galaxy) {
    let regions = galaxy.regions
    let order = Array(regions.indices).sorted(byRank: { (Double(regions[$0].sectorOffset), 0) })
    self.init(
      preset: galaxy.preset, order: order, startingCount: galaxy.startingRegions.count,
      outline: {
        Outline(
          name: regions[$0].name, type: regions[$0].type, sectorCount: regions[$0].sectorCount,
          identifier: { [sectors = regions[$0].sectors] in sectors.identifier[$0] })
      }, clusters: { regions[$0].clusters }, region: { regions[$0] })
  }

  private init(
    preset: String, order: [Int], startingCount: Int,
    outline: @Sendable @escaping (Int) -> Outline,
    clusters: @Sendable @escaping (Int) -> [Cluster]?,
    region: @Sendable @escaping (Int) -> Region
  ) {
    count = order.count
    self.order = order
    self.startingCount = startingCount
    hasCompanion = preset != "galaxy" && startingCount == 2
    var ordinals = [Int](repeating: 0, count: order.count)
    for (place, index) in order.enumerated() { ordinals[index] = place }
    self.ordinals = ordinals
    self.outline = outline
    self.clusters = clusters
    self.region = region
    sectorCount = order.reduce(0) { $0 + outline($1).sectorCount }
    attachmentPlace =
      order.indices.first {
        "attach".utf8.lexicographicallyPrecedes(outline($0).name.utf8)
      } ?? order.count
  }

  /// The regions that players live in, in ascending order of sector IDs.
  public var hosts: ArraySlice<Int> { order.prefix(min(2, startingCount)) }

  /// The regions that were there before any step added some, in ascending order of sector IDs.
  var starting: ArraySlice<Int> { order.prefix(startingCount) }

  /// Returns the row identifiers of the sectors of a region.
  func identifiers(_ index: Int) -> @Sendable (_ node: Int) -> Identifier {
    outline(index).identifier
  }

  func type(_ index: Int) -> RegionType? { outline(index).type }
}
