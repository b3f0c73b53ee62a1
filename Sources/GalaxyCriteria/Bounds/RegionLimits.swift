import Criteria
public import GalaxyModel
public import GalaxySettings
import WarpMap

/// What settings alone say about every region that is generated with them.
public struct RegionLimits: Sendable {
  /// The number of sectors.
  public let sectors: Int
  /// The number of clusters.
  public let clusters: Int
  /// The greatest numbers of declared formations by type; types without one have no limit.
  public let formations: [FormationType: Int]
  /// The highest out-degree.
  let maxWarps: Int
  /// The share of one-way links.
  let oneWayPercent: Int
  /// The share of one-way links that are latent.
  let latentShare: CriteriaInterval
  /// The share of sectors at a tunnel.
  let participationPercent: Int
  /// Whether it is a nexus, which has fewer tunnels.
  let isNexus: Bool
  /// Stations and planets in a hundred sectors; nil where players make more.
  let density: (stations: Int, planets: Int)?
  /// The number of sectors of the federation's core.
  let fedspace: Int
  /// The number of sectors of each zone.
  let zones: [ZoneType: Int]
  /// The number of anomalies.
  let anomalies: ClosedRange<Int>
  /// The greatest number of tunnels inside the region.
  let tunnels: Int
  /// The numbers of stations and planets; nil where players make more.
  let sites: (stations: ClosedRange<Int>, planets: ClosedRange<Int>)?
  /// The name of the preset.
  let preset: String
  /// The recorded values of the settings by key.
  let settings: [FieldValue.Member]

  /// Derives the limits of a region.
  ///
  /// - Parameters:
  ///   - settings: The settings.
  ///   - type: What kind of region it is.
  ///   - sectors: The number of its sectors.
  ///   - clusters: The number of its clusters.
  ///   - formations: The greatest numbers of declared formations by type.
  public init(
    _ settings: GenerationSettings, type: RegionType, sectors: Int, clusters: Int,
    formations: [FormationType: Int]
  ) {
    self.sectors = sectors
    self.clusters = clusters
    self.formations = formations
    maxWarps = settings[\.maxWarps]
    oneWayPercent = settings[\.oneWayPercent]
    // An exact share, rounded, of links that are at least two in a hundred of more than the sectors.
    let latent = settings[\.latentPercent]
    let isSome = latent >= 20 && oneWayPercent >= 5 && sectors >= 300
    latentShare = CriteriaInterval(isSome ? 0.0.nextUp : 0, latent == 0 ? 0 : 100)
    participationPercent = settings[\.participationPercent]
    fedspace = settings[\.fedspace]
    isNexus = type == .centralNexus
    density =
      settings.hasPopulation
      ? nil
      : (
        stations: settings.isOn(.stations) ? settings.stationPercent(in: type) : 0,
        planets: settings.planetPercent(in: type)
      )
    var zones: [ZoneType: Int] = [:]
    for zone in Zone.defaults(of: type, sectorCount: sectors) {
      zones[zone.type, default: 0] += zone.lastSector - zone.firstSector + 1
    }
    self.zones = zones
    // Quotas are exact shares of the sectors, rounded. Small regions may lack room for them.
    let hasRoom = sectors >= 100
    func quota(_ perMille: Int, atLeast fixed: Int = 0) -> ClosedRange<Int> {
      let share = (2 * perMille * sectors + 1000) / 2000
      return hasRoom && share >= fixed ? share...share : 0...max(share, fixed)
    }
    anomalies = quota(15)
    // One more is room for the rounding.
    tunnels = (settings[\.participationPercent] * sectors / 100 + 1) / 2 + 1
    preset = settings.preset.rawValue
    self.settings = settings.resolved
    // Docks, the capital, and special locations are there even where the quota is smaller.
    let fixed = 8
    sites =
      settings.hasPopulation
      ? nil
      : (
        stations: settings.isOn(.stations)
          ? quota(10 * settings.stationPercent(in: type), atLeast: fixed) : 0...0,
        planets: settings.isOn(.planets)
          ? quota(10 * settings.planetPercent(in: type), atLeast: fixed) : 0...0
      )
  }
}
