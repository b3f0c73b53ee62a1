import GalaxyAnalysis
import GalaxyModel

extension Invariant {
  /// Ships, their registry, and wrecks.
  static let hulls: [Invariant] = [
    .rows("ENT-50", "A ship has the figures of its type and does not exceed its cargo capacity") {
      context, log in
      var specifications: [String: StoredRow<ShipSpecification>] = [:]
      for row in context[Tables.shipSpecifications] {
        if let type = row.text(.type) { specifications[type] = row }
      }
      log.rows(context[Tables.ships], "figures differ from the type's, or too much cargo") {
        row in
        guard let type = row.text(.type), let own = specifications[type] else { return true }
        let cargo = row[.cargo]
        let used = cargo["contents"].members.reduce(0) { $0 + ($1.value.intValue ?? 0) }
        let combat = row[.combat]
        return cargo["used"].intValue != used || used > (cargo["capacity"].intValue ?? 0)
          || cargo["capacity"].intValue != own.int(.maxCargo)
          || combat["max_shields"].numberValue != own.number(.maxShields)
          || combat["max_hull"].numberValue != own.number(.hullPoints)
          || combat["attack_rating"].numberValue != own.number(.attackRating)
          || combat["defense_rating"].numberValue != own.number(.defenseRating)
          || row.number(.baseSpeed) != own.number(.speed)
          || row.int(.turnCost) != own.int(.turnCost)
      }
    },
    .rows("ENT-51", "A player flies an intact ship of their own, in the same sector") {
      context, log in
      log.rows(
        context[Tables.players], "the current ship is destroyed, another player's, or elsewhere"
      ) { row in
        guard let id = row.id(.currentShipID) else { return false }
        guard let ship = context.row(Tables.ships, id) else { return true }
        return ship.flag(.isDestroyed) || ship.id(.ownerID) != row.id(.id)
          || ship.int(.sectorID) != row.int(.currentSectorID)
      }
    },
    .rows("ENT-52", "Ships of characters have no owner, and players fly no police ships") {
      context, log in
      var policeOnly = Set<String>()
      for row in context[Tables.shipSpecifications] where row.flag(.isNPCOnly) {
        if let type = row.text(.type) { policeOnly.insert(type) }
      }
      log.rows(context[Tables.ships], "an owned NPC ship, or a player's ship of a police type") {
        row in
        row.flag(.isNPC)
          ? !row.isNull(.ownerID) : policeOnly.contains(row.text(.type) ?? "")
      }
    },
    .rows("ENT-53", "Registration numbers are well formed, and each ship is first registered once")
    {
      context, log in
      log.rows(context[Tables.ships], "a malformed registration number") { row in
        !(row.text(.registrationNumber).map(RegistrationNumber.isWellFormed) ?? false)
      }
      let events = context.children(Tables.shipRegistry, by: .shipID)
      log.rows(context[Tables.ships], "not exactly one initial registration, or not first") { row in
        guard let id = row.id(.id) else { return true }
        let own = events[id]
        let openings = own.filter { $0.label(.eventType) == RegistryEventType.initialRegistration }
        guard openings.count == 1, let opening = openings[0].time(.createdAt) else { return true }
        return own.contains { ($0.time(.createdAt) ?? opening) < opening }
          || own.contains { $0.text(.registrationNumber) != row.text(.registrationNumber) }
      }
    },
    .rows("ENT-54", "The last change of owner names the current owner") { context, log in
      let events = context.children(Tables.shipRegistry, by: .shipID)
      let changes: Set = ["initial_registration", "ownership_transfer"]
      log.rows(context[Tables.ships], "the registry's last owner is not the current one") { row in
        guard let id = row.id(.id), !row.flag(.isDestroyed), !row.flag(.isAbandoned) else {
          return false
        }
        let own = events[id]
          .filter { changes.contains($0.text(.eventType) ?? "") }
        let last = own.max { one, two in
          (one.time(.createdAt)?.seconds ?? 0, one.index)
            < (two.time(.createdAt)?.seconds ?? 0, two.index)
        }
        return last.map { $0.id(.newOwnerID) != row.id(.ownerID) } ?? true
      }
    },
    .rows("ENT-55", "A destroyed ship has a cause and no pilot") { context, log in
      var flown = Set<Identifier>()
      for row in context[Tables.players] {
        if let id = row.id(.currentShipID) { flown.insert(id) }
      }
      let active = Set(
        context[Tables.fleets].filter { $0.label(.status) != FleetStatus.disbanded }
          .compactMap { $0.id(.id) })
      for row in context[Tables.fleetMembers] {
        if let fleet = row.id(.fleetID), active.contains(fleet), let ship = row.id(.shipID) {
          flown.insert(ship)
        }
      }
      log.rows(context[Tables.ships], "destroyed, but flown or without a cause") { row in
        guard row.flag(.isDestroyed) else { return false }
        return row.isNull(.destructionCause) || (row.id(.id).map(flown.contains) ?? true)
      }
    },
    .rows("ENT-75", "Wrecks contain known cargo within the ship's capacity") { context, log in
      var holds: [String: Int] = [:]
      for row in context[Tables.shipSpecifications] {
        if let type = row.text(.type) { holds[type] = row.int(.maxCargo) }
      }
      let goods = Set(TradeFacts.bands.keys).union([
        "combat_drones", "quantum_shards", "quantum_crystals", "prismatic_ore", "lumen_crystals",
      ])
      log.rows(context[Tables.cargoWrecks], "no cargo, unknown goods, or more than the capacity") {
        row in
        let cargo = row[.cargo].members
        let amount = cargo.reduce(0) { $0 + ($1.value.intValue ?? 0) }
        return cargo.isEmpty
          || cargo.contains { !goods.contains($0.key) || ($0.value.intValue ?? 0) <= 0 }
          || amount > (holds[row.text(.destroyedShipType) ?? ""] ?? 0)
      }
    },
    .rows("ENT-76", "Wrecks have a possible cause, and a killer only after combat") {
      context, log in
      log.rows(
        context[Tables.cargoWrecks], "self-destruction, a killer without combat, or an intact ship"
      ) {
        row in
        if row.label(.cause) == WreckCause.selfDestruct { return true }
        if !row.isNull(.killingBlowPilotID), row.label(.cause) != WreckCause.combat { return true }
        guard let id = row.id(.destroyedShipID) else { return false }
        guard let ship = context.row(Tables.ships, id) else { return true }
        return !(ship.flag(.isDestroyed) || ship.flag(.isAbandoned))
          || ship.text(.type) != row.text(.destroyedShipType)
      }
    },
    .rows("ENT-77", "Derelicts are outside fedspace and the capital's cluster, one to a sector") {
      context, log in
      var seen = Set<RowsContext.Place>()
      log.rows(context[Tables.cargoWrecks], "a derelict in an excluded sector, or a second one") {
        row in
        guard row.label(.cause) == WreckCause.hazard, row.isNull(.originalOwnerID),
          let place = context.place(row, .sectorID)
        else { return false }
        let region = context.galaxy.regions[place.region]
        let isCapitalCluster =
          region.cluster(at: place.node)?.ordinal == region.cluster(at: region.root)?.ordinal
        return context.isFedspace(place) || isCapitalCluster || !seen.insert(place).inserted
      }
      for (index, region) in context.galaxy.regions.enumerated()
      where !context.regions[index].warned.contains("DERELICT_SPREAD") {
        let risks = Derelicts.risks(context, region: index)
        let picked = seen.filter { $0.region == index }.map { risks[$0.node] }
        guard !picked.isEmpty, let most = risks.max(), let least = risks.min(), least < most else {
          continue
        }
        let mean = Double(risks.reduce(0, +)) / Double(risks.count)
        if Double(picked.reduce(0, +)) <= mean * Double(picked.count) {
          log.add(region.name, "derelicts are no more likely in risky sectors")
        }
      }
    },
  ]
}

/// The form of registration numbers: `REG-XXXX-YYYY`.
///
/// Four characters of A–Z and 2–9 without I and O, and a year.
enum RegistrationNumber {
  static func isWellFormed(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "REG", parts[1].utf8.count == 4, parts[2].utf8.count == 4
    else { return false }
    let letters = Set("ABCDEFGHJKLMNPQRSTUVWXYZ23456789".utf8)
    return parts[1].utf8.allSatisfy(letters.contains)
      && parts[2].utf8.allSatisfy { $0 >= 48 && $0 <= 57 }
  }
}

/// How dangerous sectors are to fly through.
enum Derelicts {
  /// Returns the risk of each node in tenths.
  ///
  /// Three times the hazard, two points for the end of a tunnel and for a sink, one for the frontier.
  static func risks(_ context: RowsContext, region index: Int) -> [Int] {
    let region = context.galaxy.regions[index]
    var risks = (0..<region.sectorCount).map { node in
      let place = RowsContext.Place(region: index, node: node)
      let kind: Int
      switch region.sectors.type.indices.contains(node) ? region.sectors.type[node] : .standard {
      case .radiationZone, .warpStorm, .blackHole: kind = 10
      case .nebula, .asteroidField: kind = 5
      default: kind = 0
      }
      let hazard =
        region.sectors.hazard.indices.contains(node) ? Int(region.sectors.hazard[node]) : 0
      return 3 * (kind + hazard) + (context.isFrontierGround(place) ? 10 : 0)
    }
    var ends = Set<Int>()
    for tunnel in region.tunnels { ends.formUnion([tunnel.origin.node, tunnel.destination.node]) }
    for formation in region.formations {
      if formation.type == .tunnel { ends.formUnion(formation.interior) }
      if formation.type == .warpSink, risks.indices.contains(formation.anchor) {
        risks[formation.anchor] += 20
      }
    }
    for node in ends where risks.indices.contains(node) { risks[node] += 20 }
    return risks
  }
}
