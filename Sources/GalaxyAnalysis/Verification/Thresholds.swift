import GalaxyModel

/// Limits of invariants that the settings of a galaxy can move; the defaults of the generator where
/// a galaxy does not record its settings.
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

  init(_ galaxy: Galaxy) {
    func integer(_ key: String) -> Int? {
      switch galaxy.setting(key) {
      case .integer(let value)?: Int(exactly: value)
      case .number(let value)?: Int(exactly: value)
      default: nil
      }
    }
    maxWarps = integer("graph.maxWarps") ?? 6
    oneWayPercent = integer("graph.oneWayPercent") ?? 5
    latentPercent = integer("graph.latentPercent") ?? 20
    participationPercent = integer("tunnels.participationPercent") ?? 70
    fedspace = integer("region.fedspace")
    isSandbox = galaxy.preset == "sandbox"
  }
}
