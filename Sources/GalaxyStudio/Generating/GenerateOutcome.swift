import GalaxyGeneration
public import GalaxyModel

/// What a job has generated, in numbers; the galaxy itself is not kept.
public struct GenerateOutcome: Sendable {
  /// Number of regions.
  public private(set) var regions: Int
  /// Number of sectors.
  public private(set) var sectors: Int
  /// Number of warp links; a two-way link counts once.
  public private(set) var links: Int
  /// Number of warp tunnels, including those between regions; 0 if no format needs them.
  public private(set) var tunnels: Int
  /// Number of formations.
  public private(set) var formations: Int
  /// Requests that the generator could not fully satisfy; those of seeding are in `output`.
  private var mapWarnings: [GenerationWarning]
  /// What was written.
  public internal(set) var output = OutputSummary()

  init(_ galaxy: Galaxy) {
    regions = galaxy.regions.count
    sectors = galaxy.regions.reduce(0) { $0 + $1.sectorCount }
    links = galaxy.regions.reduce(0) { $0 + $1.warps.count }
    tunnels = galaxy.regions.reduce(galaxy.attachments.count) { $0 + $1.tunnels.count }
    formations = galaxy.regions.reduce(0) { $0 + $1.formations.count }
    mapWarnings = galaxy.warnings
  }

  /// Counts regions that were made one at a time.
  mutating func count(_ stream: RegionStream, _ sums: RegionFiles.State) {
    regions = stream.plan.regionCount
    sectors = stream.plan.sectorCount
    links = sums.links
    formations = sums.formations
    tunnels = sums.tunnels + (stream.scope >= .map ? max(0, regions - 1) : 0)
    mapWarnings = stream.mapWarnings
  }

  /// Requests that could not be fully satisfied.
  public var warnings: [GenerationWarning] { mapWarnings + output.warnings }
}
