import Determinism
import GalaxyModel

/// Names the stations of a region, in order of sector.
struct StationNaming {
  private let region: Region
  private let family: StreamFamily
  private var names = UniqueNames()
  private var docks = 0

  init(_ region: Region, _ random: RandomSource) {
    self.region = region
    family = random.family(.stationNames)
  }

  /// Returns a name that is unique in the region.
  mutating func name(of site: StationSite) -> String {
    var stream = family.stream(UInt64(site.node))
    switch site.kind {
    case .capital:
      switch region.type {
      case .terranSpace: return "Earth Station"
      case .centralNexus: return "Central Nexus Starport Prime"
      default: return "Capital Station"
      }
    case .commerce: return "First Commerce Station"
    case .starterDock: return "Stardock"
    case .frontierDock: return "Frontier SpaceDock"
    case .tradeDockA:
      return region.type == .centralNexus ? "TradeDock Nexus Prime" : "TradeDock Prime"
    case .tradeDockB:
      docks += 1
      return ["TradeDock Meridian", "TradeDock Crucible", "TradeDock Bastion"][(docks - 1) % 3]
    case .blackMarket:
      return names.claim(stream.pick(from: PlaceNames.stationStems) + " Exchange")
    case .ordinary:
      let stem = stream.pick(from: PlaceNames.stationStems)
      return names.claim(stem + " " + stream.pick(from: PlaceNames.stationKinds))
    }
  }
}
