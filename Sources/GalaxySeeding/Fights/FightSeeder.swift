import Determinism
import GalaxyModel

/// Draws fights.
///
/// Each depends on its number alone, so that fights need not be stored.
struct FightSeeder {
  let context: PopulationContext
  let plan: FightPlan
  let field: Battlefield
  private let byHome: [[Int]]

  init(context: PopulationContext, field: Battlefield) {
    self.context = context
    self.field = field
    plan = FightPlan(counts: context.counts, days: context.days)
    byHome = field.hosts.indices.map { home in
      field.pilots.indices.filter { field.pilots[$0].home == home }
    }
  }

  /// Draws a fight.
  ///
  /// - Parameter number: Number of the fight, from 0.
  /// - Returns: The fight, or nil if there is no opponent.
  /// - Complexity: O(sectors of a region).
  func fight(_ number: Int) -> Fight? {
    guard field.pilots.count > 1 else { return nil }
    let key = plan.key(number)
    var stream = context.stream(.combatLogs, key)
    switch plan.kind(number) {
    case .drones:
      if let fight = againstDrones(number, key, &stream) { return fight }
    case .station:
      if let fight = againstPlace(number, key, field.stations, isStation: true, &stream) {
        return fight
      }
    case .planet:
      if let fight = againstPlace(number, key, field.planets, isStation: false, &stream) {
        return fight
      }
    case .character:
      if let fight = againstCharacter(number, key, &stream) { return fight }
    case .ships: break
    }
    return betweenShips(number, key, &stream)
  }

  private func other(
    than pilot: Int, home: Int, _ stream: inout RandomStream
  ) -> Int? {
    let team = field.pilots[pilot].team
    guard !byHome[home].isEmpty else { return nil }
    // Almost any pilot qualifies; only small regions need a search.
    for _ in 0..<8 {
      let any = stream.pick(from: byHome[home])
      if any != pilot, team == nil || field.pilots[any].team != team { return any }
    }
    let candidates = byHome[home].filter {
      $0 != pilot && (team == nil || field.pilots[$0].team != team)
    }
    if candidates.isEmpty {
      let any = byHome[home].filter { $0 != pilot }
      return any.isEmpty ? nil : stream.pick(from: any)
    }
    return stream.pick(from: candidates)
  }

  private func betweenShips(
    _ number: Int, _ key: String, _ stream: inout RandomStream
  ) -> Fight? {
    let loser = field.losers[number]
    let defender = loser ?? stream.index(below: field.pilots.count)
    let home = field.pilots[defender].home
    guard
      let attacker = other(than: defender, home: home, &stream)
        ?? field.pilots.indices.first(where: { $0 != defender })
    else { return nil }
    let node = field.hosts[home].fightNode(&stream)
    var fight = start(number, key, attacker: attacker, host: home, node: node)
    fight.defender = defender
    fight.row.combatType = .shipVsShip
    fight.row.defenderID = field.pilots[defender].player.id
    note(
      field.pilots[defender].hull(at: fight.row.timestamp, field.hulls), id: \.defenderShipID,
      name: \.defenderShipName, type: \.defenderShipType, in: &fight.row)
    end(&fight, odds: loser == nil ? [9, 6, 2, 3] : [1, 0, 0, 0], &stream)
    return fight
  }

  private func againstDrones(
    _ number: Int, _ key: String, _ stream: inout RandomStream
  ) -> Fight? {
    let time = plan.time(number)
    // Indexes, since drones are expensive to copy.
    let there = field.guards.indices.filter { place in
      (field.guards[place].deployment?.deployedAt).map { $0 <= time } ?? false
    }
    guard !there.isEmpty else { return nil }
    let drone = field.guards[stream.pick(from: there)]
    guard let attacker = other(than: drone.owner, home: drone.host, &stream) else { return nil }
    var fight = start(number, key, attacker: attacker, host: drone.host, node: drone.node)
    fight.defender = drone.owner
    fight.row.combatType = .shipVsDrones
    fight.row.defenderID = field.pilots[drone.owner].player.id
    fight.row.defenderDrones = 1
    if drone.drone.droneType == .attack { fight.row.defenderAttackDrones = 1 }
    if drone.drone.droneType == .defense { fight.row.defenderDefenseDrones = 1 }
    end(&fight, odds: [0, 5, 3, 4], &stream)
    return fight
  }

  private func againstPlace(
    _ number: Int, _ key: String, _ targets: [[Battlefield.Target]], isStation: Bool,
    _ stream: inout RandomStream
  ) -> Fight? {
    // The next pilot, if the first one's region has nothing that belongs to others.
    let count = field.pilots.count
    let first = stream.index(below: count)
    let someone = (0..<count).lazy.map { (first + $0) % count }.first { pilot in
      targets[field.pilots[pilot].home].contains { $0.owner != pilot }
    }
    guard let attacker = someone else { return nil }
    let home = field.pilots[attacker].home
    let others = targets[home].filter { $0.owner != attacker }
    let target = stream.pick(from: others)
    var fight = start(number, key, attacker: attacker, host: home, node: target.node)
    fight.row.combatType = isStation ? .shipVsPort : .shipVsPlanet
    if isStation { fight.row.portID = target.id } else { fight.row.planetID = target.id }
    if let owner = target.owner, (target.since ?? context.epoch) <= fight.row.timestamp {
      fight.defender = owner
      fight.row.defenderID = field.pilots[owner].player.id
    }
    end(&fight, odds: [2, 5, 2, 3], &stream)
    return fight
  }

  private func againstCharacter(
    _ number: Int, _ key: String, _ stream: inout RandomStream
  ) -> Fight? {
    let victim = field.victims[number]
    guard
      let opponent = victim
        ?? (field.opponents.isEmpty ? nil : stream.pick(from: field.opponents)),
      !byHome[opponent.host].isEmpty
    else { return nil }
    let attacker = stream.pick(from: byHome[opponent.host])
    let node = field.hosts[opponent.host].fightNode(&stream)
    var fight = start(number, key, attacker: attacker, host: opponent.host, node: node)
    fight.row.combatType = .shipVsShip
    fight.row.defenderShipID = opponent.ship
    fight.row.defenderShipName = opponent.shipName
    fight.row.defenderShipType = opponent.shipType.rawValue
    end(&fight, odds: victim == nil ? [0, 3, 3, 6] : [1, 0, 0, 0], &stream)
    return fight
  }

  private func start(
    _ number: Int, _ key: String, attacker: Int, host: Int, node: Int
  ) -> Fight {
    let time = plan.time(number)
    let place = field.hosts[host]
    var row = CombatLog(
      id: context.id("combat_logs", key), outcome: .draw, timestamp: time, startedAt: time,
      createdAt: time)
    row.attackerID = field.pilots[attacker].player.id
    row.sectorID = place.globalID(node)
    row.sectorUUID = place.region.sectors.identifier[node]
    row.regionIDSnapshot = place.region.identifier
    note(
      field.pilots[attacker].hull(at: time, field.hulls), id: \.attackerShipID,
      name: \.attackerShipName, type: \.attackerShipType, in: &row)
    return Fight(row: row, attacker: attacker, defender: nil, host: host, node: node)
  }

  private func note(
    _ hull: Int?, id: WritableKeyPath<CombatLog, Identifier?>,
    name: WritableKeyPath<CombatLog, String?>, type: WritableKeyPath<CombatLog, String?>,
    in row: inout CombatLog
  ) {
    guard let hull else { return }
    row[keyPath: id] = field.hulls[hull].id
    row[keyPath: name] = field.hulls[hull].name
    row[keyPath: type] = field.hulls[hull].type.rawValue
  }

  // Draws the outcome: attacker wins, defender wins, draw, or escape. Only winners take loot.
  private func end(_ fight: inout Fight, odds: [Int], _ stream: inout RandomStream) {
    let outcome = stream.weightedIndex(odds)
    fight.row.outcome = [.attackerWin, .defenderWin, .draw, .escaped][outcome]
    fight.row.rounds = stream.int(in: 2...12)
    let left = Int(context.epoch.seconds - fight.row.startedAt.seconds)
    let seconds = max(0, min(fight.row.rounds * stream.int(in: 8...20), left))
    fight.row.combatDuration = Double(seconds)
    fight.row.endedAt = fight.row.startedAt.adding(seconds: seconds)
    fight.row.attackerDamageDealt = stream.int(in: outcome == 0 ? 300...900 : 50...290)
    fight.row.defenderDamageDealt = stream.int(in: outcome == 1 ? 300...900 : 20...290)
    fight.row.experienceGained = outcome == 0 ? stream.int(in: 20...120) : stream.int(in: 0...20)
    let loot = stream.int(in: 100...5000)
    let good = stream.pick(from: ["equipment", "fuel", "ore", "organics"])
    let amount = stream.int(in: 5...60)
    let takesCargo = stream.chance(1, in: 2)
    if outcome == 0, fight.row.combatType == .shipVsShip {
      fight.row.creditsLooted = loot
      if takesCargo { fight.row.cargoLooted = .object([FieldValue.Member(good, .int(amount))]) }
    }
    fight.row.combatLog = "\(fight.row.rounds) rounds; \(outcomes[outcome])."
  }

  private var outcomes: [String] {
    ["the attacker won", "the defender won", "nobody won", "one side got away"]
  }
}
