import Determinism
import GalaxyModel
import PlaceNaming

/// Names the stations of a region, in order of sector.
struct StationNaming {
  private let region: Region
  private let family: StreamFamily
  private var names: PlaceNames
  private var docks = 0
  private let used: Set<String>

  /// Names stations by turns, but for names that are in use.
  init(
    _ region: Region, _ random: RandomSource, _ names: PlaceNames, used: Set<String> = []
  ) {
    self.used = used
    self.region = region
    self.names = names
    family = random.family(.stationNames)
  }

  /// Returns a name that is unique in the region.
  mutating func name(of site: StationSite) -> String {
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
      let own = ["TradeDock Meridian", "TradeDock Crucible", "TradeDock Bastion"]
      repeat { docks += 1 } while docks < 3 && used.contains(own[(docks - 1) % 3])
      return own[(docks - 1) % 3]
    case .blackMarket: return next("Exchange")
    case .ordinary:
      let kinds = StationCatalog.kinds
      return next(kinds[Int(family.value(UInt64(site.node), below: UInt64(kinds.count)))])
    }
  }

  private mutating func next(_ noun: String) -> String {
    var name = names.next(noun)
    while used.contains(name) { name = names.next(noun) }
    return name
  }
}
