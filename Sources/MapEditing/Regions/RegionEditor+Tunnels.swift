import GalaxyModel
import WarpMap

extension RegionEditor {
  /// Adds a tunnel; what is not given follows from positions.
  mutating func addTunnel(
    _ source: Int, _ target: Int, _ traits: TunnelTraits
  ) throws(EditObstacle) {
    try rules.need(.tunnels, "tunnels")
    let ends = (try node(source), try node(target))
    guard ends.0 != ends.1 else { throw .refused("a tunnel joins two sectors") }
    guard tunnelPlace(ends, region) == nil else { throw .refused("the tunnel exists") }
    guard !region.link(ends.0, ends.1).exists else { throw .refused("a warp joins its ends") }
    for end in [ends.0, ends.1] { try checkEnd(end, region) }
    guard !traits.isLatent || traits.isOneWay else {
      throw .refused("a two-way tunnel cannot be latent")
    }
    guard (0...1).contains(traits.stability ?? 0.9) else {
      throw .refused("stability is 0 to 1, not \(traits.stability ?? 0)")
    }
    guard (1...3).contains(traits.cost ?? 1) else {
      throw .refused("a tunnel costs 1 to 3 turns, not \(traits.cost ?? 0)")
    }
    let measures = TunnelMeasures(region)
    let isTurned = !traits.isOneWay && ends.0 > ends.1
    let tunnel = WarpTunnel(
      name: "",
      origin: SectorReference(region: rules.regionIndex, node: isTurned ? ends.1 : ends.0),
      destination: SectorReference(region: rules.regionIndex, node: isTurned ? ends.0 : ends.1),
      type: traits.type ?? .natural, isTwoWay: !traits.isOneWay, isLatent: traits.isLatent,
      stability: traits.stability ?? 0.9, turnCost: traits.cost ?? measures.cost(ends.0, ends.1),
      length: traits.length ?? measures.length(ends.0, ends.1))
    let place =
      region.tunnels.firstIndex {
        ($0.origin.node, $0.destination.node) > (tunnel.origin.node, tunnel.destination.node)
      } ?? region.tunnels.count
    region.tunnels.insert(tunnel, at: place)
    changes.append(.addedTunnel(place, isGiven: traits.cost != nil || traits.length != nil))
  }

  mutating func removeTunnel(
    _ source: Int, _ target: Int
  ) throws(EditObstacle) {
    try rules.need(.tunnels, "tunnels")
    let ends = (try node(source), try node(target))
    guard let place = tunnelPlace(ends, region) else {
      throw .refused("there is no tunnel \(source)-\(target)")
    }
    region.tunnels.remove(at: place)
    changes.append(.removedTunnel(place))
  }

  private func tunnelPlace(_ ends: (Int, Int), _ region: Region) -> Int? {
    region.tunnels.indices.first { place in
      let found = region.tunnels.ends(place)
      return found == ends || found == (ends.1, ends.0)
    }
  }

  /// Rejects an end of a tunnel on an island or in a formation.
  private func checkEnd(_ node: Int, _ region: Region) throws(EditObstacle) {
    let number = region.sectors.number(node)
    if region.island(of: node) != nil {
      throw .refused("sector \(number) is on an island, where no tunnel ends")
    }
    for formation in region.formations where formation.isClosedToTunnels(node) {
      throw .refused("sector \(number) belongs to '\(formation.name)', where no tunnel ends")
    }
  }
}
