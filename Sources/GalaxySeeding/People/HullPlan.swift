import Determinism
import GalaxyModel

/// Distributes hulls: one that each player flies, spare ones in dock, and a few lost ones.
struct HullPlan {
  let context: PopulationContext
  let hosts: [Host]

  // Hulls of 24 players.
  private static let mix: [(type: ShipType, count: Int)] = [
    (.lightFreighter, 8), (.cargoHauler, 4), (.fastCourier, 2), (.scoutShip, 4), (.colonyShip, 1),
    (.defender, 3), (.carrier, 1), (.warpJumper, 1),
  ]
  // Hulls that no player starts with.
  private static let later: Set<ShipType> = [.warpJumper, .carrier, .colonyShip, .defender]
  private static let starters: [ShipType] = [.lightFreighter, .scoutShip, .fastCourier]

  /// Returns all hulls by pilot, then ordinal.
  ///
  /// - Complexity: O(players).
  func hulls(_ pilots: inout [Pilot]) -> [PlayerHull] {
    var types = currentTypes()
    let spare = Array(types.indices).sorted(byRank: { (Double(rank(types[$0])), 0) })
      .prefix(context.counts.spareHulls)
    let isSpare = Set(spare)
    // Hulls of a fleet are not lost if possible.
    func canLose(_ index: Int) -> Bool { !isSpare.contains(index) && pilots[index].team == nil }
    let lost = types.indices.filter(canLose) + types.indices.filter { !canLose($0) }
    let isLost = Set(lost.prefix(context.counts.destroyedHulls))
    // The first hull is one that a first login can award.
    for index in types.indices
    where !isSpare.contains(index) && !isLost.contains(index) && types[index] == .warpJumper {
      types[index] = HullPlan.starters[0]
    }
    var hulls: [PlayerHull] = []
    hulls.reserveCapacity(pilots.count * 3 / 2 + 1)
    for index in pilots.indices {
      var stream = context.stream(.ships, "\(index + 1)")
      let account = pilots[index].user.createdAt
      let hasOlder = isSpare.contains(index) || isLost.contains(index)
      pilots[index].oldest = hulls.count
      if hasOlder {
        var older = hull(
          index, 1, stream.pick(from: HullPlan.starters), isLost.contains(index) ? .lost : .spare,
          created: account.adding(seconds: 1200), node: pilots[index].node, &stream)
        if older.role == .spare { dock(&older, home: pilots[index].home, &stream) }
        if older.role == .lost { pilots[index].lost = hulls.count }
        hulls.append(older)
      }
      let bought = context.epoch.adding(seconds: -stream.int(in: 70 * 86_400...80 * 86_400))
      pilots[index].current = hulls.count
      let current = hull(
        index, hasOlder ? 2 : 1, types[index], .current,
        created: hasOlder ? bought : account.adding(seconds: 1200), node: pilots[index].node,
        &stream)
      hulls.append(current)
      pilots[index].player.currentShipID = current.id
    }
    return hulls
  }

  // The mix, shuffled for every 24 players.
  private func currentTypes() -> [ShipType] {
    let block = HullPlan.mix.flatMap { Array(repeating: $0.type, count: $0.count) }
    var types: [ShipType] = []
    var stream = context.stream(.ships, "mix")
    while types.count < context.counts.players {
      var shuffled = block
      stream.shuffle(&shuffled)
      types += shuffled
    }
    return Array(types.prefix(context.counts.players))
  }

  // Pilots of a low rank need an older hull most: no first login awards a jumper.
  private func rank(_ type: ShipType) -> Int {
    type == .warpJumper ? 0 : HullPlan.later.contains(type) ? 1 : 2
  }

  private func hull(
    _ owner: Int, _ ordinal: Int, _ type: ShipType, _ role: PlayerHull.Role, created: Timestamp,
    node: Int, _ stream: inout RandomStream
  ) -> PlayerHull {
    let key = "\(owner + 1)/\(ordinal)"
    let name = PeopleNames.ship(&stream)
    return PlayerHull(
      key: key, id: context.id("ships", key), owner: owner, type: type, name: name, role: role,
      created: created, node: node)
  }

  private func dock(_ hull: inout PlayerHull, home: Int, _ stream: inout RandomStream) {
    hull.node = stream.pick(from: hosts[home].portNodes)
    hull.isDocked = true
  }
}
