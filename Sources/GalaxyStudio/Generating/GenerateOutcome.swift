public import GalaxyModel

/// What a job has made, in numbers; the galaxy itself is not kept.
public struct GenerateOutcome: Sendable {
  public let regions: Int
  public let sectors: Int
  /// Warp links; a two-way one counts once.
  public let links: Int
  /// Warp tunnels, those between regions included. 0 if no format needed them.
  public let tunnels: Int
  public let formations: Int
  /// What the generator could not do as asked; what came of seeding is in `output`.
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

  /// What could not be done as asked.
  public var warnings: [GenerationWarning] { mapWarnings + output.warnings }
}
