import GalaxyModel
import GalaxySettings

extension Population {
  /// Finds what may be attacked: stations and planets where fights are allowed.
  mutating func findTargets(_ worlds: [RegionWorld]) {
    launchDrones()
    let owners = Dictionary(
      (worldsOwned + shops).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    targets = Targets()
    for (world, host) in zip(worlds, hosts) {
      let open = Set(host.fightNodes)
      func target(_ id: Identifier, _ sector: Int) -> Battlefield.Target? {
        guard let node = world.node(ofSector: sector), open.contains(node) else { return nil }
        return Battlefield.Target(
          id: id, node: node, owner: owners[id]?.owner, since: owners[id]?.acquired)
      }
      targets.stations.append(
        world.stations.compactMap {
          $0.type == .shipyard ? nil : target($0.id, $0.sectorID)
        })
      // Planets that came into being during the history can not have been attacked before.
      let planets = world.planets.compactMap {
        $0.genesisCreated ? nil : target($0.id, $0.sectorID)
      }
      let settled = planets.filter { $0.owner != nil }
      targets.planets.append(settled.isEmpty ? planets : settled)
    }
  }

  /// Fights that cost hulls and lives come first, since owners and wrecks follow from them.
  mutating func fight(_ worlds: inout [RegionWorld]) {
    guard context.settings.isOn(.combat), pilots.count > 1 else {
      keepLostHulls()
      return
    }
    let plan = FightPlan(counts: context.counts, days: context.days)
    let lost = hulls.indices.filter { hulls[$0].role == .lost }
    let fatal = FightPlan.fatal(lost.count, of: plan.fights(.ships))
    for (fight, hull) in zip(fatal, lost) {
      let time = plan.time(fight)
      hulls[hull].lostAt = time
      // The hull that the pilot flies now was bought afterwards.
      let current = pilots[hulls[hull].owner].current
      hulls[current].created = min(time.adding(seconds: 300), context.epoch)
    }
    opponents = Opponents(worlds: worlds).living()
    let burial = FallenSeeder(context: context, firstRegistration: hulls.count)
    fallen = burial.plan(worlds)
    let seeder = fights
    var lostIn: [Int: Fight] = [:]
    for (fight, hull) in zip(fatal, lost) {
      guard let outcome = seeder.fight(fight) else { continue }
      hulls[hull].node = outcome.node
      hulls[hull].lostAt = outcome.row.endedAt ?? outcome.row.timestamp
      lostIn[hull] = outcome
    }
    var diedIn: [Int: Fight] = [:]
    var buried: [(key: FallenKey, death: NPCDeath)] = []
    for (number, victim) in fallen.enumerated() {
      guard let outcome = seeder.fight(victim.fight) else { continue }
      diedIn[number] = outcome
      let death = burial.bury(
        victim, number: number, after: outcome, in: &worlds[victim.opponent.host])
      buried.append((victim.key, death))
    }
    deaths = buried.sorted { $0.key < $1.key }.map(\.death)
    if context.settings.isOn(.wrecks) { leaveWrecks(lostIn, diedIn) }
  }

  // Wrecks of hulls that were lost, by hull and by number of the dead character.
  private mutating func leaveWrecks(_ lostIn: [Int: Fight], _ diedIn: [Int: Fight]) {
    let seeder = WreckSeeder(context: context, hosts: hosts)
    let ships = PlayerShips(context: context, hosts: hosts, offers: offers)
    let shares = seeder.shares(lost: lostIn.count, fallen: diedIn.count)
    for hull in hulls.indices {
      guard let fight = lostIn[hull] else { continue }
      let owner = pilots[hulls[hull].owner]
      wrecks.append(
        seeder.wreck(
          key: hulls[hull].key, type: hulls[hull].type,
          cargo: ships.cargo(hulls[hull], host: owner.home), ship: hulls[hull].id, fight: fight,
          owner: owner))
    }
    for (number, victim) in fallen.enumerated().prefix(shares.fallen) {
      guard let fight = diedIn[number] else { continue }
      wrecks.append(
        seeder.wreck(
          key: victim.key.text + "/1", type: victim.opponent.shipType, cargo: victim.cargo,
          ship: victim.opponent.ship, fight: fight, owner: nil))
    }
    wrecks += seeder.abandoned(shares.abandoned, pilots: pilots)
  }

  // Without fights no hull was lost in one: they are in dock like the spare ones.
  private mutating func keepLostHulls() {
    for index in hulls.indices where hulls[index].role == .lost {
      let pilot = hulls[index].owner
      hulls[index].role = .spare
      hulls[index].node = hosts[pilots[pilot].home].portNodes[0]
      hulls[index].isDocked = true
      pilots[pilot].lost = nil
    }
  }
}

/// Characters that players may meet in a fight.
struct Opponents {
  let worlds: [RegionWorld]

  /// Living raiders and traders with a hull, by region.
  func living() -> [Opponent] {
    worlds.enumerated().flatMap { host, world in
      let ships = Dictionary(
        world.ships.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      return world.characters.compactMap { character -> Opponent? in
        guard character.archetype == .hostileRaider || character.archetype == .trader,
          character.currentSectorID != nil, let id = character.shipID, let ship = ships[id]
        else { return nil }
        return Opponent(
          character: character.id, ship: ship.id, shipName: ship.name, shipType: ship.type,
          host: host)
      }
    }
  }
}
