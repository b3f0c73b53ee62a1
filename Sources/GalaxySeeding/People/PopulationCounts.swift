import GalaxySettings

/// Numbers of rows of each kind, which depend on the number of players.
struct PopulationCounts {
  let players: Int
  let days: Int
  let isDemo: Bool

  init(players: Int, days: Int, isDemo: Bool) {
    self.players = players
    self.days = max(1, days)
    self.isDemo = isDemo
  }

  /// Creates the counts of a galaxy with these settings.
  init(settings: SeedingSettings) {
    self.init(
      players: max(0, settings[\.players]), days: settings[\.historyDays],
      isDemo: settings[\.profile] != .load)
  }

  /// Returns `players * numerator / denominator`, rounded half up.
  private func share(_ numerator: Int, _ denominator: Int) -> Int {
    (2 * players * numerator + denominator) / (2 * denominator)
  }

  // MARK: People

  /// Teams have four members each, the default maximum.
  var teams: Int { min(share(1, 6), players / 4) }
  static let membersPerTeam = 4
  var messages: Int { isDemo ? share(3, 1) : share(5, 1) }
  /// First-login dialogues that were not completed.
  var openSessions: Int { share(1, 12) }
  var secondMemberships: Int { share(1, 2) }
  var travels: Int { share(1, 3) }
  var auditLogs: Int { isDemo ? share(5, 2) : share(5, 1) }

  // MARK: Hulls

  var destroyedHulls: Int { share(1, 8) }
  var spareHulls: Int { max(0, share(3, 2) - players - destroyedHulls) }
  /// Entries of the register after first registrations.
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
  /// At least two fleets remain, so that they can meet.
  var disbandedFleets: Int { fleets < 3 ? 0 : max(1, fleets / 4) }
  var battles: Int { isDemo ? share(1, 12) : share(1, 20) }

  // MARK: History

  var tradesPerPlayer: Int { isDemo ? 20 : 50 }
  static let tradesPerTrader = 2
  /// Trades that are also recorded in the older format.
  var restatedTrades: Int { isDemo ? share(5, 1) : share(12, 1) }
  var fights: Int { isDemo ? share(1, 1) : share(3, 1) }
  var deaths: Int { isDemo ? share(1, 8) : share(1, 20) }
  /// Wrecks other than derelicts.
  var populationWrecks: Int { share(1, 4) }
  func priceAlerts(stations: Int) -> Int { isDemo ? share(1, 4) : (stations + 5) / 10 }
}
