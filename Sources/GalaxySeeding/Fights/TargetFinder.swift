import GalaxyModel

/// Finds what players can attack: stations and planets where fights are allowed.
struct TargetFinder {
  private let owners: [Identifier: Holding]

  /// Creates a finder.
  ///
  /// - Parameter holdings: Planets and stations that players own.
  init(owners holdings: [Holding]) {
    var owners: [Identifier: Holding] = [:]
    for holding in holdings where owners[holding.id] == nil { owners[holding.id] = holding }
    self.owners = owners
  }

  /// Returns the stations of a region that can be attacked: all but shipyards.
  func stations(_ world: RegionWorld, _ host: Host) -> [Battlefield.Target] {
    let open = Set(host.fightNodes)
    return world.stations.compactMap {
      $0.type == .shipyard ? nil : target($0.id, world.node(ofSector: $0.sectorID), open)
    }
  }

  /// Returns the planets of a region that can be attacked.
  ///
  /// If some are settled, only these. Planets that were formed during the history cannot have been
  /// attacked before.
  func planets(_ world: RegionWorld, _ host: Host) -> [Battlefield.Target] {
    let open = Set(host.fightNodes)
    let planets = world.planets.compactMap {
      $0.genesisCreated ? nil : target($0.id, world.node(ofSector: $0.sectorID), open)
    }
    let settled = planets.filter { $0.owner != nil }
    return settled.isEmpty ? planets : settled
  }

  private func target(_ id: Identifier, _ node: Int?, _ open: Set<Int>) -> Battlefield.Target? {
    guard let node, open.contains(node) else { return nil }
    return Battlefield.Target(
      id: id, node: node, owner: owners[id]?.owner, since: owners[id]?.acquired)
  }
}
