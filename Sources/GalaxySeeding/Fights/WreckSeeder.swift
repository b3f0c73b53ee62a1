import Determinism
import GalaxyModel

/// Seeds wrecks of the history: hulls that players and characters lost in fights, and abandoned
/// ones.
struct WreckSeeder {
  let context: PopulationContext
  let hosts: [Host]

  // Percent of the cargo that remains, by the last weapon used.
  private static let left: [ClosedRange<Int>] = [
    80...100, 60...80, 50...70, 40...60, 40...60, 20...40, 20...40,
  ]

  /// Returns the numbers of wrecks of players' hulls, of characters' hulls, and of abandoned hulls.
  func shares(lost: Int, fallen: Int) -> (lost: Int, fallen: Int, abandoned: Int) {
    let rest = max(0, context.counts.populationWrecks - lost)
    let abandoned = rest == 0 ? 0 : max(1, rest / 3)
    let characters = min(fallen, rest - abandoned)
    return (lost, characters, rest - characters)
  }

  /// Returns the wreck of a hull that was lost in a fight.
  func wreck(
    key: String, type: ShipType, cargo: [(good: String, amount: Int)], ship: Identifier,
    fight: Fight, owner: Pilot?
  ) -> CargoWreck {
    var stream = context.stream(.cargoWrecks, key)
    let percent = stream.int(in: stream.pick(from: WreckSeeder.left))
    var row = CargoWreck(
      id: context.id("cargo_wrecks", key + "/1"),
      sectorID: hosts[fight.host].region.sectors.identifier[fight.node],
      destroyedShipType: type, cargo: WreckSeeder.salvage(cargo, percent: percent),
      createdAt: fight.row.endedAt ?? fight.row.timestamp, cause: .combat)
    row.originalOwnerID = owner?.player.id
    row.originalTeamID = owner?.player.teamID
    row.killingBlowPilotID = fight.row.attackerID
    row.destroyedShipID = ship
    return row
  }

  // The remaining cargo, rounded down but at least one unit, since empty wrecks are not allowed.
  private static func salvage(
    _ cargo: [(good: String, amount: Int)], percent: Int
  ) -> FieldValue {
    var left = cargo.map { ($0.good, $0.amount * percent / 100) }.filter { $0.1 > 0 }
    if left.isEmpty { left = cargo.prefix(1).map { ($0.good, 1) } }
    return .object(left.sorted { $0.0 < $1.0 }.map { FieldValue.Member($0.0, .int($0.1)) })
  }

  /// Makes wrecks of abandoned hulls outside of fedspace.
  func abandoned(_ count: Int, pilots: [Pilot]) -> [CargoWreck] {
    guard !pilots.isEmpty else { return [] }
    return (0..<count).map { number in
      let key = "abandoned/\(number + 1)"
      var stream = context.stream(.cargoWrecks, key)
      let owner = stream.pick(from: pilots)
      let host = hosts[owner.home]
      let open = host.coreNodes.filter { !host.isFedspace($0) }
      let node = open.isEmpty ? host.capital : stream.pick(from: open)
      let type = stream.pick(from: [ShipType.lightFreighter, .scoutShip, .fastCourier])
      let hold = ShipCatalog.figures(type).maxCargo
      var row = CargoWreck(
        id: context.id("cargo_wrecks", key), sectorID: host.region.sectors.identifier[node],
        destroyedShipType: type,
        cargo: .object([
          "equipment": .int(stream.int(in: 1...hold / 8)),
          "fuel": .int(stream.int(in: 1...hold / 8)),
        ]),
        createdAt: context.days.start.adding(
          seconds: stream.index(below: max(1, context.days.count * 43_200))),
        cause: .abandonmentExpired)
      row.originalOwnerID = owner.player.id
      row.originalTeamID = owner.player.teamID
      return row
    }
  }
}
