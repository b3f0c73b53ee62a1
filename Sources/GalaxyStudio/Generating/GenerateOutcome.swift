public import GalaxyModel

/// What a job has generated, in numbers; the galaxy itself is not kept.
public struct GenerateOutcome: Sendable {
  /// Number of regions.
  public let regions: Int
  /// Number of sectors.
  public let sectors: Int
  /// Number of warp links; a two-way link counts once.
  public let links: Int
  /// Number of warp tunnels, including those between regions; 0 if no format needs them.
  public let tunnels: Int
  /// Number of formations.
  public let formations: Int
  /// Requests that the generator could not fully satisfy; those of seeding are in `output`.
  private let mapWarnings: [GenerationWarning]
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

  /// Requests that could not be fully satisfied.
  public var warnings: [GenerationWarning] { mapWarnings + output.warnings }
}
