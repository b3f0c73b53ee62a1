import GalaxyModel
import GalaxySettings

extension Population {
  /// Lets players make and settle planets, buy stations and order hulls.
  mutating func acquireHoldings(_ worlds: inout [RegionWorld], report: inout SeedingReport) {
    let settings = context.settings
    if settings.isOn(.genesis), settings.isOn(.planets) {
      genesis = GenesisSeeder(context: context, hosts: hosts).seed(
        pilots: &pilots, hulls: &hulls, worlds: &worlds, report: &report)
    }
    let planets = worlds.reduce(0) { $0 + $1.planets.count }
    let owned = context.counts.ownedPlanets(ofPlanets: planets)
    colonies = ColonySeeder(context: context, hosts: hosts).settle(
      max(0, owned - genesis.planets.count), pilots: pilots, crews: crews, worlds: &worlds)
    if colonies.count + genesis.planets.count < owned {
      report.omit("player_planets", "too few habitable planets off fedspace")
    }
    let ordinary = worlds.reduce(0) { $0 + $1.stations.count(where: \.isOrdinary) }
    shops = StationOwnerSeeder(context: context, hosts: hosts).sell(
      context.counts.ownedStations(ofOrdinary: ordinary), pilots: pilots, crews: crews,
      worlds: &worlds)
    if worlds.allSatisfy(\.tradeDocks.isEmpty) {
      for table in ["trade_docks", "construction_slips", "construction_reservations"] {
        report.omit(table, "no region of players has a TradeDock")
      }
    } else {
      projects = ProjectSeeder(context: context).projects(&pilots, worlds: &worlds)
    }
    grantFlagshipStanding()
  }

  // Carriers and Warp Jumpers are sold to friends of their makers only.
  private mutating func grantFlagshipStanding() {
    for index in pilots.indices {
      switch hulls[pilots[index].current].type {
      case .carrier:
        pilots[index].favours.append(Favour(faction: .terranFederation, atLeast: 200))
      case .warpJumper:
        pilots[index].favours.append(Favour(faction: .novaScientificInstitute, atLeast: 500))
      default: continue
      }
    }
  }

  /// All worlds that players own.
  var worldsOwned: [Holding] { colonies + genesis.planets }

  /// Looks up what is traded in the host regions, and how much of it players move.
  mutating func openLedgers(_ worlds: [RegionWorld]) {
    offers = worlds.map { TradeOffers($0, context: context, holdings: shops) }
    tallies = offers.map { TradeTally(offers: $0.all.count, days: context.days.count) }
    for world in worlds {
      for market in world.markets { markets[market.stationID] = market.id }
    }
    guard context.settings.isOn(.trades) else { return }
    let trades = PlayerTrades(context: context, hosts: hosts, offers: offers)
    for day in 0..<context.days.count {
      for pilot in pilots {
        for number in trades.numbers(day) {
          if let trade = trades.trade(pilot, number, day: day, hold: pilot.hold(hulls)) {
            tallies[pilot.home].add(trade, day: day)
          }
        }
      }
    }
  }

  /// Forms fleets, lets them fight, and posts drones.
  mutating func formFleets() {
    let settings = context.settings
    if settings.isOn(.fleets) {
      fleets = FleetSeeder(context: context, hosts: hosts).fleets(
        pilots: &pilots, crews: crews, hulls: &hulls)
      battles = BattleSeeder(context: context, hosts: hosts).seed(
        &fleets, hulls: hulls, pilots: pilots)
    }
  }

  /// Warns if the hulls of a few players cannot carry as many drones as there should be.
  func noteDrones(in report: inout SeedingReport) {
    let wanted = context.counts.drones
    guard context.settings.isOn(.drones), drones.count < wanted else { return }
    report.warnings.append(
      GenerationWarning(
        category: "seeding", code: "DRONE_SHORTFALL",
        message: "\(wanted - drones.count) of \(wanted) drones found no hull with room for them"))
  }

  /// Deals out drones, posts some and lets a few of them meet.
  mutating func launchDrones() {
    guard context.settings.isOn(.drones) else { return }
    let seeder = DroneSeeder(context: context, hosts: hosts)
    drones = seeder.drones(pilots: pilots, hulls: hulls)
    let posted = seeder.post(
      &drones, count: context.counts.openDeployments, pilots: pilots, crews: crews,
      colonies: worldsOwned)
    droneFights = DroneFightSeeder(context: context, seeder: seeder).fights(
      &drones, posted: posted, pilots: pilots)
    // Where a few players have no rivals for raids, the rest stands guard, too.
    let missing = context.counts.deployments - drones.count { $0.deployment != nil }
    if missing > 0 {
      _ = seeder.post(
        &drones, count: missing, pilots: pilots, crews: crews, colonies: worldsOwned)
    }
  }

  /// Puts everybody in his sector, and tells the sectors and the teams.
  mutating func takePlaces(_ worlds: inout [RegionWorld]) {
    let seeder = PositionSeeder(context: context, hosts: hosts)
    seeder.place(&pilots, hulls: &hulls, colonies: colonies)
    seeder.note(pilots, hulls: hulls, crews: crews, in: &worlds)
    for index in crews.indices {
      let members = Set(crews[index].members)
      crews[index].team.totalPlanets = worldsOwned.count { members.contains($0.owner) }
    }
  }

  /// What the galaxy's own row counts.
  func count(in galaxy: inout Galaxy) {
    galaxy.contents.playerCount = pilots.count
    galaxy.contents.teamCount = crews.count
    galaxy.contents.genesisCount = genesis.devices.count
  }
}
