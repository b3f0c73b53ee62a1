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
  /// What the generator could not do as asked.
  public let warnings: [GenerationWarning]
  /// What was written.
  public internal(set) var output = OutputSummary()

  init(_ galaxy: Galaxy) {
    regions = galaxy.regions.count
    sectors = galaxy.regions.reduce(0) { $0 + $1.sectorCount }
    links = galaxy.regions.reduce(0) { $0 + $1.warps.count }
    tunnels = galaxy.regions.reduce(galaxy.attachments.count) { $0 + $1.tunnels.count }
    formations = galaxy.regions.reduce(0) { $0 + $1.formations.count }
    warnings = galaxy.warnings
  }
}
