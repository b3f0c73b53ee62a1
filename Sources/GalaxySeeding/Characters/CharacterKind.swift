import GalaxyModel

extension CharacterKind {
  var archetype: NPCArchetype {
    switch self {
    case .federationMarshal, .marshalCaptain, .nexusSentinel, .sentinelCaptain: .lawEnforcement
    case .pirateLord, .pirateCaptain, .pirateEnforcer: .hostileRaider
    case .merchantCaptain: .trader
    case .stationMaster: .stationOfficial
    case .stationGuard: .stationSecurity
    case .contractBroker: .missionGiver
    case .factionHead: .factionLeader
    case .novaResearcher: .researcher
    case .zonePatrol: .factionPatrol
    case .resident: .civilian
    }
  }

  /// The faction of its employer, unless the place decides.
  var faction: FactionCode {
    switch self {
    case .nexusSentinel, .sentinelCaptain: .galacticConcord
    case .pirateLord, .pirateCaptain, .pirateEnforcer: .pirates
    case .merchantCaptain, .contractBroker: .mercantileGuild
    case .novaResearcher: .novaScientificInstitute
    default: .terranFederation
    }
  }

  /// Its title; nil for traders and heads of factions, whose titles are drawn or listed.
  var title: String? {
    switch self {
    case .federationMarshal: "Marshal"
    case .marshalCaptain: "Marshal-Captain"
    case .nexusSentinel: "Sentinel"
    case .sentinelCaptain: "Sentinel-Captain"
    case .pirateLord: "Pirate Lord"
    case .pirateCaptain: "Pirate Captain"
    case .pirateEnforcer: "Enforcer"
    case .stationMaster: "Station Master"
    case .stationGuard: "Guard"
    case .contractBroker: "Broker"
    case .novaResearcher: "Doctor"
    case .zonePatrol: "Patrol Officer"
    case .merchantCaptain, .factionHead, .resident: nil
    }
  }

  /// Its hull, or nil if it stays at a station; traders have one of three.
  var hull: ShipType? {
    switch self {
    case .federationMarshal, .marshalCaptain: .npcMarshalInterdictor
    case .nexusSentinel, .sentinelCaptain: .npcSentinelInterdictor
    case .pirateLord, .zonePatrol: .defender
    case .pirateCaptain: .lightFreighter
    case .pirateEnforcer: .scoutShip
    case .merchantCaptain: .cargoHauler
    default: nil
    }
  }

  var isPirate: Bool { faction == .pirates && self != .factionHead }

  /// Police: marshals, sentinels and zone patrols.
  var isPolice: Bool { archetype == .lawEnforcement || archetype == .factionPatrol }

  /// Minutes that a patrol stays in each sector.
  var minutesPerSector: Int {
    archetype == .lawEnforcement && faction == .galacticConcord ? 180 : 240
  }

  /// Its activities in three shifts: work, leisure, sleep.
  var activities: [NPCActivity] {
    switch archetype {
    case .lawEnforcement, .factionPatrol: [.patrol, .train, .sleep]
    case .hostileRaider: [.raid, .socialize, .sleep]
    case .trader: [.commute, .dine, .sleep]
    case .researcher: [.survey, .personal, .sleep]
    default: [.workStation, .personal, .sleep]
    }
  }

  /// Returns the title of the head of a faction.
  static func title(ofHead faction: FactionCode) -> String {
    switch faction {
    case .terranFederation: "Chancellor"
    case .mercantileGuild: "Guildmaster"
    case .frontierCoalition: "Speaker"
    case .astralMiningConsortium: "Director"
    case .novaScientificInstitute: "Provost"
    case .fringeAlliance: "First Among Exiles"
    case .shadowSyndicate: "Broker of Shadows"
    case .pirates: "Admiral of the Black"
    case .galacticConcord: "Arbiter"
    }
  }
}

/// Reputation of a trader.
enum TraderNotoriety: CaseIterable {
  case reputable, standard, unscrupulous, notorious

  /// Share of traders, in percent.
  var share: Int {
    switch self {
    case .reputable: 50
    case .standard: 25
    case .unscrupulous: 17
    case .notorious: 8
    }
  }

  var range: ClosedRange<Int> {
    switch self {
    case .reputable: 0...24
    case .standard: 25...49
    case .unscrupulous: 50...74
    case .notorious: 75...100
    }
  }

  var titles: [String] {
    switch self {
    case .reputable: ["Trader", "Merchant", "Star Trader", "Merchant Prince", "Freight Captain"]
    case .standard: ["Trader", "Merchant", "Freight Captain", "Trade Baron", "Cargo Runner"]
    case .unscrupulous: ["Cargo Runner", "Trade Baron", "Freight Captain", "Smuggler"]
    case .notorious: ["Smuggler", "Cargo Runner", "Black Marketeer"]
    }
  }
}
