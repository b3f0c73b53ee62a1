import Determinism
import GalaxyModel
import GalaxySettings
import PlaceNaming

/// Genesis devices and the planets they formed.
struct GenesisHoldings {
  /// In ascending order of their natural keys, whose parts are listed.
  var devices: [(owner: Int, place: Int, row: GenesisDevice)] = []
  var formations: [(owner: Int, place: Int, row: PlanetFormation)] = []
  /// Planets that devices formed.
  var planets: [Holding] = []
}

/// Seeds genesis devices: stored in hulls, running, finished, and failed ones.
struct GenesisSeeder {
  let context: PopulationContext
  let hosts: [Host]

  /// Seeds all devices.
  ///
  /// Uses need a site; if there is none, the devices are stored.
  ///
  /// - Parameters:
  ///   - pilots: All pilots; owners receive the required standing.
  ///   - hulls: All hulls; devices are stored in them.
  ///   - worlds: Worlds of the host regions; finished planets are added.
  ///   - report: Receives what could not be made.
  /// - Returns: Devices, formations and planets.
  func seed(
    pilots: inout [Pilot], hulls: inout [PlayerHull], worlds: inout [RegionWorld],
    report: inout SeedingReport
  ) -> GenesisHoldings {
    var sites = hosts.indices.map { GenesisSites(hosts[$0], planets: worlds[$0].planets) }
    var holdings = GenesisHoldings()
    var runs = GenesisRun.plan(context.counts.planetFormations, &sites)
    let planned = context.counts.planetFormations
    if runs.count < planned {
      report.omit("planet_formations", "no region of players has a site for a genesis device")
    }
    // Each player of the region can have one use.
    var free = hosts.indices.map { home in
      pilots.indices.filter { pilots[$0].home == home && pilots[$0].hasFinishedFirstLogin }
    }
    runs = runs.filter { !free[$0.host].isEmpty }
    for (number, run) in runs.enumerated() {
      guard !free[run.host].isEmpty else { continue }
      let owner = free[run.host].remove(at: (number * 5 + 2) % free[run.host].count)
      deploy(run, owner: owner, pilots: &pilots, worlds: &worlds, into: &holdings)
    }
    store(
      context.counts.genesisDevices - holdings.devices.count, pilots: &pilots, hulls: &hulls,
      into: &holdings)
    let devices = holdings.devices
    let formations = holdings.formations
    holdings.devices = Array(devices.indices)
      .sorted(byRank: { (Double(devices[$0].owner), Double(devices[$0].place)) })
      .map { devices[$0] }
    holdings.formations = Array(formations.indices)
      .sorted(byRank: { (Double(formations[$0].owner), Double(formations[$0].place)) })
      .map { formations[$0] }
    return holdings
  }

  private func deploy(
    _ run: GenesisRun, owner: Int, pilots: inout [Pilot], worlds: inout [RegionWorld],
    into holdings: inout GenesisHoldings
  ) {
    pilots[owner].mayBuyGenesis()
    let pilot = pilots[owner]
    let key = "\(pilot.ordinal)/1"
    var stream = context.stream(.genesisDevices, key)
    let tier = GenesisCatalog.tiers[0]
    let hours = GenesisCatalog.formationHours
    let age =
      switch run.fate {
      case .running: stream.int(in: 4 * 3600...(hours - 4) * 3600)
      default: hours * 3600 + stream.int(in: 1800...max(3600, (context.days.count - 3) * 86_400))
      }
    let started = context.epoch.adding(seconds: -age)
    let host = hosts[run.host]
    var device = device(key, tier: tier, owner: pilot, created: started.adding(days: -1), &stream)
    device.sectorID = host.globalID(run.node)
    device.deployedAt = started
    device.totalPhases = 4
    var formation = PlanetFormation(
      id: context.id("planet_formations", key + "/1"), createdAt: started,
      genesisDeviceID: device.id, sectorID: host.globalID(run.node), startedAt: started,
      estimatedDuration: hours, totalPhases: 4)
    formation.originalConditions = .object([
      "sector_type": .text(host.region.sectors.type[run.node].rawValue)
    ])
    switch run.fate {
    case .finished:
      let done = started.adding(seconds: hours * 3600)
      var names = context.seeding.places(
        .planets, in: host.region, used: worlds[run.host].planets.count)
      let planet = planet(
        device, name: names.next(), tier: tier, run: run, owner: pilot, started: started, &stream)
      device.status = .completed
      device.planetID = planet.id
      device.phase = 4
      device.progress = 100
      device.resultPlanetType = planet.type.rawValue
      device.resultPlanetQuality = Double(planet.habitability) / 100
      formation.completedAt = done
      formation.currentPhase = 4
      formation.isCompleted = true
      formation.resultingPlanetID = planet.id
      worlds[run.host].insert(planet, at: run.node)
      holdings.planets.append(
        Holding(owner: owner, host: run.host, node: run.node, id: planet.id, acquired: done))
    case .failed:
      device.status = .failed
      device.phase = 2
      device.progress = 37.5
      formation.currentPhase = 2
      formation.isFailed = true
      formation.failureReason = "core pressure did not hold"
    default:
      device.status = .active
      device.phase = 1 + age / (hours * 900)
      device.progress = Double(age * 1000 / (hours * 3600)) / 10
      device.estimatedCompletion = started.adding(seconds: hours * 3600)
      formation.currentPhase = device.phase
    }
    device.lastUpdated = max(device.createdAt, started)
    holdings.devices.append((pilot.ordinal, 1, device))
    holdings.formations.append((pilot.ordinal, 1, formation))
  }

  private func device(
    _ key: String, tier: GenesisCatalog.Tier, owner: Pilot, created: Timestamp,
    _ stream: inout RandomStream
  ) -> GenesisDevice {
    var device = GenesisDevice(
      id: context.id("genesis_devices", key), createdAt: created, lastUpdated: created,
      name: "Genesis Device", serialNumber: serial(owner.ordinal, &stream), type: tier.device,
      ownerID: owner.player.id)
    device.terraformingTypes = GenesisCatalog.results.map(\.rawValue)
    return device
  }

  // Four characters depend on the owner and four are random, so that all are different.
  private func serial(_ ordinal: Int, _ stream: inout RandomStream) -> String {
    let signs = Array("ABCDEFGHJKLMNPQRSTUVWXYZ23456789")
    var rest = ordinal
    var text = ""
    for _ in 0..<4 {
      text = String(signs[rest % signs.count]) + text
      rest /= signs.count
    }
    for _ in 0..<4 { text.append(stream.pick(from: signs)) }
    return "GEN-" + text
  }

  // Stores devices in hulls with room, one each in turn.
  private func store(
    _ count: Int, pilots: inout [Pilot], hulls: inout [PlayerHull],
    into holdings: inout GenesisHoldings
  ) {
    let able = pilots.indices.filter {
      pilots[$0].hasFinishedFirstLogin
        && ShipCatalog.figures(hulls[pilots[$0].current].type).maxGenesisDevices > 0
    }
    var stored = 0
    for round in 0..<5 where stored < count {
      for index in able where stored < count {
        let hull = pilots[index].current
        guard hulls[hull].storedDevices == round,
          round < ShipCatalog.figures(hulls[hull].type).maxGenesisDevices
        else { continue }
        pilots[index].mayBuyGenesis()
        // The first key of each owner is that of a use.
        let key = "\(pilots[index].ordinal)/\(round + 2)"
        var stream = context.stream(.genesisDevices, key)
        let created = max(
          hulls[hull].created, context.epoch.adding(seconds: -stream.int(in: 3600...6 * 86_400)))
        var device = device(
          key, tier: GenesisCatalog.tiers[0], owner: pilots[index], created: created, &stream)
        device.shipID = hulls[hull].id
        holdings.devices.append((pilots[index].ordinal, round + 2, device))
        hulls[hull].storedDevices += 1
        stored += 1
      }
    }
  }
}

extension Pilot {
  /// Sets the standing that buyers need.
  mutating func mayBuyGenesis() {
    if player.personalReputation < GenesisCatalog.standing {
      player.setPersonalReputation(GenesisCatalog.standing + index % 100)
    }
    favors.append(Favor(faction: .terranFederation, atLeast: GenesisCatalog.standing))
  }
}
