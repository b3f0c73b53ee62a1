import WarpMap
import GalaxyModel

/// Compares the tunnels of two regions, which are matched by their ends.
enum TunnelComparison {
  private struct Ends: Hashable {
    let low, high: Int
  }

  /// The differences, by sector numbers.
  ///
  /// - Complexity: O(tunnels · log tunnels).
  static func changes(_ pair: RegionPair) -> [MapChange] {
    guard pair.facts.contains(.tunnels) else { return [] }
    let known = pair.matching.leavesUnmatched
    var places: [Ends: [Int]] = [:]
    for (index, tunnel) in pair.b.tunnels.enumerated() {
      let (origin, destination) = (tunnel.origin.node, tunnel.destination.node)
      if known, pair.matching.a(origin) == nil || pair.matching.a(destination) == nil { continue }
      places[ends(origin, destination), default: []].append(index)
    }
    var isMatched = [Bool](repeating: false, count: pair.b.tunnels.count)
    var changes: [MapChange] = []
    for (index, tunnel) in pair.a.tunnels.enumerated() {
      let (origin, destination) = (
        pair.common(tunnel.origin.node), pair.common(tunnel.destination.node)
      )
      if known, min(origin, destination) < 0 { continue }
      // Of several tunnels between two sectors, those in the same directions belong together.
      let candidates = (places[ends(origin, destination)] ?? []).filter { other in
        !isMatched[other] && !isTurned(tunnel, pair.b.tunnels[other], origin)
      }
      let partner =
        candidates.first { pair.b.tunnels[$0].direction == tunnel.direction } ?? candidates.first
      guard let partner else {
        changes.append(change(.removed, tunnel, a: index, pair))
        continue
      }
      isMatched[partner] = true
      if let change = change(tunnel, pair.b.tunnels[partner], index, partner, pair) {
        changes.append(change)
      }
    }
    for (index, tunnel) in pair.b.tunnels.enumerated()
    where !isMatched[index]
      && (!known || places[ends(tunnel.origin.node, tunnel.destination.node)] != nil)
    {
      changes.append(change(.added, tunnel, b: index, pair))
    }
    return changes
  }

  private static func ends(_ one: Int, _ other: Int) -> Ends {
    Ends(low: min(one, other), high: max(one, other))
  }

  /// Whether two one-way tunnels lead in opposite directions.
  private static func isTurned(_ a: WarpTunnel, _ b: WarpTunnel, _ origin: Int) -> Bool {
    !a.isTwoWay && !b.isTwoWay && origin != b.origin.node
  }

  private static func change(
    _ kind: MapChange.Kind, _ tunnel: WarpTunnel, a: Int? = nil, b: Int? = nil, _ pair: RegionPair
  ) -> MapChange {
    var change = MapChange(kind, .tunnel, a: a, b: b)
    var nodes = [tunnel.origin.node, tunnel.destination.node]
    let region = a == nil ? pair.b : pair.a
    if tunnel.isTwoWay { nodes.sort { region.sectors.number($0) < region.sectors.number($1) } }
    if a == nil {
      (change.nodesB, change.directionB) = (nodes, tunnel.direction)
    } else {
      (change.nodesA, change.directionA) = (nodes, tunnel.direction)
    }
    return change
  }

  private static func change(
    _ a: WarpTunnel, _ b: WarpTunnel, _ indexA: Int, _ indexB: Int, _ pair: RegionPair
  ) -> MapChange? {
    var fields = [
      FieldChange("type", a.type.rawValue, b.type.rawValue),
      FieldChange("cost", a.turnCost, b.turnCost),
      FieldChange("stability", a.stability, b.stability),
      FieldChange("length", a.length, b.length),
    ].compactMap { $0 }
    let names = (pair.a.name(of: a), pair.b.name(of: b))
    // Names that are made of those of the ends follow them.
    if names.0 != names.1, !(pair.a.isNamedAfterEnds(a) && pair.b.isNamedAfterEnds(b)),
      let name = FieldChange("name", names.0, names.1)
    {
      fields.append(name)
    }
    let isSame = a.direction == b.direction
    if isSame, fields.isEmpty { return nil }
    var change = MapChange(.changed, .tunnel, a: indexA, b: indexB)
    if isSame, fields.count == 1, fields[0].key == "name" { change.kind = .renamed }
    change.fields = fields
    (change.directionA, change.directionB) = (a.direction, b.direction)
    change.nodesB =
      b.isTwoWay && !a.isTwoWay
      ? [a.origin.node, a.destination.node].map { pair.common($0) }
      : [b.origin.node, b.destination.node]
    if a.isTwoWay, b.isTwoWay { change.nodesB.sort { pair.numberB($0) < pair.numberB($1) } }
    change.nodesA = change.nodesB.compactMap { pair.matching.a($0) }
    return change
  }
}

extension WarpTunnel {
  var direction: LinkDirection { LinkDirection(isTwoWay: isTwoWay, isLatent: isLatent) }
}

extension Region {
  /// Whether a tunnel has no name of its own.
  func isNamedAfterEnds(_ tunnel: WarpTunnel) -> Bool {
    var unnamed = tunnel
    unnamed.name = ""
    return tunnel.name.isEmpty || tunnel.name == name(of: unnamed)
  }
}
