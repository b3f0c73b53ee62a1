import GalaxyModel

/// The population as it is kept in memory: people and what they own. Ledgers are drawn from it when
/// they are handed out.
struct Population: Sendable {
  let context: PopulationContext
  let hosts: [Host]
  var pilots: [Pilot]
  var administrator: User?
  var crews: [Crew] = []
  var hulls: [PlayerHull] = []
  /// Index of the hull that was reported stolen.
  var stolen: Int?

  var colonies: [Holding] = []
  var shops: [Holding] = []
  var genesis = GenesisHoldings()
  var projects: [ShipConstructionProject] = []
  var drones: [DroneHolding] = []
  var droneFights: [DroneCombat] = []
  var fleets: [FleetHolding] = []
  var battles = BattleSeeder.Battles()

  /// What is traded in the host regions, and how much of it by day.
  var offers: [TradeOffers] = []
  var tallies: [TradeTally] = []
  var markets: [Identifier: Identifier] = [:]
  var characterTrades: CharacterTrades
  var wallets: Wallets
  var moves: [PriceAlertSeeder.Move] = []
  var stationCount = 0

  var elections: [ElectionSeeder.Elections] = []
  var policies: [RegionalPolicy] = []
  var treaties: [RegionalTreaty] = []
  var travels: [InterRegionalTravel] = []

  var fallen: [Fallen] = []
  var deaths: [NPCDeath] = []
  var opponents: [Opponent] = []
  var targets = Targets()
  var wrecks: [CargoWreck] = []

  init(context: PopulationContext, hosts: [Host], pilots: [Pilot]) {
    self.context = context
    self.hosts = hosts
    self.pilots = pilots
    characterTrades = CharacterTrades(days: context.days.count)
    wallets = Wallets(pilots)
  }

  /// Stations and planets that may be attacked, by host region.
  struct Targets: Sendable {
    var stations: [[Battlefield.Target]] = []
    var planets: [[Battlefield.Target]] = []
  }

  /// Everything one needs to draw fights.
  var fights: FightSeeder {
    let plan = FightPlan(counts: context.counts, days: context.days)
    var losers: [Int: Int] = [:]
    for (fight, hull) in zip(
      FightPlan.fatal(context.counts.destroyedHulls, of: plan.fights(.ships)),
      hulls.filter { $0.role == .lost })
    {
      losers[fight] = hull.owner
    }
    let victims = Dictionary(
      fallen.map { ($0.fight, $0.opponent) }, uniquingKeysWith: { first, _ in first })
    return FightSeeder(
      context: context,
      field: Battlefield(
        pilots: pilots, hulls: hulls, hosts: hosts,
        guards: drones.filter { $0.drone.status == .deployed }, stations: targets.stations,
        planets: targets.planets, victims: victims, opponents: opponents, losers: losers))
  }
}
