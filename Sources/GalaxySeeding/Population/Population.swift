import GalaxyModel

/// The population in memory: people, what they own, and what the ledgers are drawn from.
///
/// Each group of fields is filled by the steps of ``PopulationStep/pipeline``. Ledgers themselves
/// are not kept: they are drawn day by day while their rows are delivered.
struct Population: Sendable {
  let context: PopulationContext
  let hosts: [Host]
  let outline: GalaxyOutline

  var people = People()
  var hangar = Hangar()
  var estate = Estate()
  var forces = Forces()
  var commerce: Commerce
  var casualties = Casualties()
  var politics = Politics()

  init(context: PopulationContext, hosts: [Host], outline: GalaxyOutline) {
    self.context = context
    self.hosts = hosts
    self.outline = outline
    commerce = Commerce(days: context.days.count)
  }
}

/// Accounts and teams.
struct People: Sendable {
  var pilots: [Pilot] = []
  var administrator: User?
  var crews: [Crew] = []
}

/// Hulls of players.
struct Hangar: Sendable {
  var hulls: [PlayerHull] = []
  /// Index of the hull that was reported stolen.
  var stolen: Int?
}

/// Planets, stations, devices and orders of players.
struct Estate: Sendable {
  var colonies: [Holding] = []
  var stations: [Holding] = []
  var genesis = GenesisHoldings()
  var projects: [ShipConstructionProject] = []

  /// Every planet that a player owns.
  var planets: [Holding] { colonies + genesis.planets }
}

/// Drones, fleets and their fights.
struct Forces: Sendable {
  var drones: [DroneHolding] = []
  var droneFights: [DroneCombat] = []
  var fleets: [FleetHolding] = []
  var battles = BattleSeeder.Battles()
}

/// What is traded, and totals of what was traded.
struct Commerce: Sendable {
  /// Everything that stations trade, by host region.
  var offers: [TradeOffers] = []
  /// Volume of each offer by day, by host region.
  var tallies: [TradeTally] = []
  /// Identifiers of markets by station, in the host regions.
  var markets: [Identifier: Identifier] = [:]
  var wallets = Wallets([])
  /// Trades of characters, added as regions are delivered.
  var characterTrades: CharacterTrades
  /// Largest price moves, added as regions are delivered.
  var moves: [PriceAlertSeeder.Move] = []
  /// Number of stations in the regions delivered so far.
  var stationCount = 0

  init(days: Int) { characterTrades = CharacterTrades(days: days) }
}

/// Fights that cost a hull or a life, and their consequences.
struct Casualties: Sendable {
  /// Stations and planets that can be attacked, by host region.
  var stations: [[Battlefield.Target]] = []
  var planets: [[Battlefield.Target]] = []
  /// Living characters that can be fought.
  var opponents: [Opponent] = []
  var fallen: [Fallen] = []
  /// Fights in which hulls of players were lost, by index of the hull; only until wrecks are made.
  var lostIn: [Int: Fight] = [:]
  /// Fights in which characters died, by index in ``fallen``; only until wrecks are made.
  var diedIn: [Int: Fight] = [:]
  var deaths: [NPCDeath] = []
  var wrecks: [CargoWreck] = []
}

/// Elections, policies, treaties and journeys.
struct Politics: Sendable {
  var elections = ElectionSeeder.Elections()
  var policies: [RegionalPolicy] = []
  var treaties: [RegionalTreaty] = []
  var travels: [InterRegionalTravel] = []
}
