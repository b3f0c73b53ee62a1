import GalaxyModel
import GalaxySettings
import MapEditing

/// Limits of invariants that depend on the settings of a galaxy.
///
/// Where a galaxy does not record its settings, the defaults of the generator apply.
struct Thresholds: Sendable {
  /// Highest out-degree.
  let maxWarps: Int
  /// One-way share of links, in percent.
  let oneWayPercent: Int
  /// Share of one-way links that look two-way, in percent.
  let latentPercent: Int
  /// Share of sectors at a tunnel, in percent, before the region's multiplier.
  let participationPercent: Int
  /// How many sectors are fedspace, if recorded.
  let fedspace: Int?
  /// Whether sizes are free, as in the preset for other games.
  let isSandbox: Bool
  /// What edits add to and take from exact quotas, by name of region.
  let edits: [String: EditCounts]

  /// Creates the limits for a galaxy.
  ///
  /// - Parameters:
  ///   - galaxy: The galaxy.
  ///   - settings: The settings that it has recorded.
  init(_ galaxy: Galaxy, _ settings: SettingValues) {
    maxWarps = settings[\.maxWarps]
    oneWayPercent = settings[\.oneWayPercent]
    latentPercent = settings[\.latentPercent]
    participationPercent = settings[\.participationPercent]
    fedspace = settings.isGiven(\.fedspace) ? settings[\.fedspace] : nil
    edits =
      galaxy.steps.isEmpty
      ? [:]
      : Dictionary(
        galaxy.regions.map { ($0.name, EditCounts(galaxy, region: $0.name)) },
        uniquingKeysWith: { one, _ in one })
    isSandbox = galaxy.preset == Preset.sandbox.rawValue
  }
}
