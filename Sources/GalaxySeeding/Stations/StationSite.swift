import GalaxyModel

/// The sector and kind of a station that is not built yet.
struct StationSite: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case capital, commerce, starterDock, frontierDock, tradeDockA, tradeDockB, ordinary
    case blackMarket
  }

  let node: Int
  /// Class, 0…11.
  var stationClass: Int
  var kind: Kind
  /// Whether a step keeps the station as it was.
  var isKept = false
  /// Whether an edit says its class.
  var isGiven = false

  /// Whether its sector and class are fixed.
  var isAnchor: Bool { kind != .ordinary && kind != .blackMarket }

  var type: StationType {
    switch kind {
    case .starterDock, .frontierDock, .tradeDockA, .tradeDockB: .shipyard
    case .blackMarket: .blackMarket
    case .capital, .commerce, .ordinary: StationCatalog.classes[stationClass].type
    }
  }

  var services: [StationService] {
    let yard: [StationService] = [
      .shipDealer, .shipRepair, .shipMaintenance, .shipUpgrades, .insurance, .droneShop,
      .mineDealer, .storageRental, .marketIntelligence, .refiningFacility,
    ]
    switch kind {
    case .starterDock, .frontierDock: return yard + [.genesisDealer]
    case .tradeDockA: return yard + [.luxuryAmenities]
    case .tradeDockB: return yard
    case .capital, .commerce, .ordinary, .blackMarket: return [.shipRepair, .shipMaintenance]
    }
  }

  /// Returns the security tier by the first matching rule.
  func security(_ region: RegionType?, _ cluster: ClusterType) -> SecurityTier {
    if stationClass == 0, region == .centralNexus { return .premium }
    if stationClass == 0, region == .terranSpace { return .standard }
    switch kind {
    case .starterDock, .frontierDock, .tradeDockA:
      if region == .centralNexus || region == .terranSpace { return .standard }
    default: break
    }
    if cluster == .frontierOutpost || cluster == .contested { return .none }
    return stationClass >= 7 ? .standard : .basic
  }
}
