import GalaxyModel
import GalaxySettings

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
    isSandbox = galaxy.preset == Preset.sandbox.rawValue
  }
}
