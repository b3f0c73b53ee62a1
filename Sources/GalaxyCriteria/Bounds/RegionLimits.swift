public import GalaxyModel

/// What settings alone say about every region that is generated with them.
public struct RegionLimits: Sendable {
  /// The number of sectors.
  public let sectors: Int
  /// The number of clusters.
  public let clusters: Int
  /// The highest out-degree.
  public let maxWarps: Int
  /// The greatest numbers of declared formations by type; types without one have no limit.
  public let formations: [FormationType: Int]
  /// The name of the preset.
  public let preset: String
  /// The recorded values of the settings by key.
  public let settings: [FieldValue.Member]

  /// Takes the limits as they are.
  ///
  /// - Parameters:
  ///   - sectors: The number of sectors.
  ///   - clusters: The number of clusters.
  ///   - maxWarps: The highest out-degree.
  ///   - formations: The greatest numbers of declared formations by type.
  ///   - preset: The name of the preset.
  ///   - settings: The recorded values of the settings by key.
  public init(
    sectors: Int, clusters: Int, maxWarps: Int, formations: [FormationType: Int], preset: String,
    settings: [FieldValue.Member]
  ) {
    self.sectors = sectors
    self.clusters = clusters
    self.maxWarps = maxWarps
    self.formations = formations
    self.preset = preset
    self.settings = settings
  }
}
