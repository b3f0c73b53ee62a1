import GalaxySettings

/// How many rows of each kind a population has. Exact, and in proportion to the players.
struct PopulationCounts {
  let players: Int
  let days: Int
  let isDemo: Bool

  init(settings: SeedingSettings) {
    isDemo = settings[\.profile] != .load
    // The numbers of the profile demo fit its own number of players.
    players = isDemo ? Profile.demo.players : settings[\.players]
    days = max(1, settings[\.historyDays])
  }

  /// `players * numerator / denominator`, rounded half up.
  private func share(_ numerator: Int, _ denominator: Int) -> Int {
    (2 * players * numerator + denominator) / (2 * denominator)
  }

  // MARK: People

  /// Teams have four members each, the default maximum.
  var teams: Int { min(share(1, 6), players / 4) }
  static let membersPerTeam = 4
  var messages: Int { isDemo ? share(3, 1) : share(5, 1) }
  /// First-login talks that never ended.
  var openSessions: Int { share(1, 12) }
  var secondMemberships: Int { share(1, 2) }
  var travels: Int { share(1, 3) }
  var auditLogs: Int { isDemo ? share(5, 2) : share(5, 1) }

  // MARK: Hulls

  var destroyedHulls: Int { share(1, 8) }
  var spareHulls: Int { max(0, share(3, 2) - players - destroyedHulls) }
  /// Registry events after the opening ones.
  var laterRegistryEvents: Int { isDemo ? share(1, 3) : share(1, 5) }

  // MARK: Holdings

  var genesisDevices: Int { share(1, 5) }
  var planetFormations: Int { (2 * genesisDevices * 3 + 5) / 10 }
  func ownedPlanets(ofPlanets planets: Int) -> Int { min(share(1, 4), planets / 5) }
  func ownedStations(ofOrdinary stations: Int) -> Int { min(share(2, 25), stations / 10) }
  func projects(slips: Int) -> Int { min(isDemo ? share(1, 8) : share(1, 20), slips) }
  var drones: Int { share(2, 1) }
  var deployments: Int { players }
  var openDeployments: Int { share(7, 12) }
  var droneFights: Int { share(1, 3) }
  var fleets: Int { min(isDemo ? share(1, 6) : share(1, 8), teams) }
  /// Two fleets at least stay, so that they can meet.
  var disbandedFleets: Int { fleets < 3 ? 0 : max(1, fleets / 4) }
  var battles: Int { isDemo ? share(1, 12) : share(1, 20) }

  // MARK: History

  var tradesPerPlayer: Int { isDemo ? 20 : 50 }
  static let tradesPerTrader = 2
  var playerTrades: Int { players * tradesPerPlayer }
  /// Trades that are restated in the older form.
  var restatedTrades: Int { isDemo ? share(5, 1) : share(12, 1) }
  var fights: Int { isDemo ? share(1, 1) : share(3, 1) }
  var deaths: Int { isDemo ? share(1, 8) : share(1, 20) }
  /// Wrecks besides the derelicts.
  var populationWrecks: Int { share(1, 4) }
  func priceAlerts(stations: Int) -> Int { isDemo ? share(1, 4) : (stations + 5) / 10 }
}
