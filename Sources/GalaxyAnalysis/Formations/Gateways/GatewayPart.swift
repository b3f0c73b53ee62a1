import GraphKit
import WarpMap

/// A connected set of sectors that can be left only through its gateways; see ``GatewaySearch``.
struct GatewayPart: Equatable {
  /// Nodes, ascending.
  var gateways: [Int]
  /// Nodes, ascending.
  var interior: [Int]

  /// Returns the parts that are in no other part with at most as many gateways.
  ///
  /// - Complexity: O(parts that share a sector, squared) for each sector.
  static func largest(_ parts: [GatewayPart]) -> [GatewayPart] {
    let bySize = parts.sorted {
      ($1.interior.count, $0.interior[0]) < ($0.interior.count, $1.interior[0])
    }
    var kept: [GatewayPart] = []
    var keptAt: [Int: [Int]] = [:]
    for part in bySize {
      let isCovered = (keptAt[part.interior[0]] ?? []).contains { index in
        kept[index].gateways.count <= part.gateways.count
          && kept[index].interior.count > part.interior.count
          && kept[index].contains(part.interior)
      }
      if isCovered { continue }
      for node in part.interior { keptAt[node, default: []].append(kept.count) }
      kept.append(part)
    }
    return kept
  }

  /// Returns whether all nodes of an ascending list are in the interior.
  private func contains(_ nodes: [Int]) -> Bool {
    var place = 0
    for node in nodes {
      while place < interior.count, interior[place] < node { place += 1 }
      guard place < interior.count, interior[place] == node else { return false }
    }
    return true
  }
}

/// Finds the parts behind given gateways.
struct GatewayPartFinder {
  private let context: FormationContext
  private let largest: Int
  private var isGateway: [Bool]

  /// O(V) space.
  init(_ context: FormationContext, largest: Int) {
    self.context = context
    self.largest = largest
    isGateway = [Bool](repeating: false, count: context.count)
  }

  /// Returns the parts with exactly these gateways, by their lowest nodes.
  ///
  /// - Complexity: O(edges of the gateways and of what they seal).
  mutating func parts(behind gateways: [Int]) -> [GatewayPart] {
    for node in gateways { isGateway[node] = true }
    defer { for node in gateways { isGateway[node] = false } }
    var served: Set<Int> = []
    for gateway in gateways {
      for target in context.successors(gateway) where !isGateway[Int(target)] {
        if served.contains(Int(target)) { continue }
        if let reached = reached(from: Int(target)) { served.formUnion(reached) }
      }
    }
    var parts: [GatewayPart] = []
    var placed: Set<Int> = []
    for start in served.sorted() where !placed.contains(start) {
      var part = [start]
      placed.insert(start)
      var next = 0
      while next < part.count {
        for other in context.neighbors(part[next])
        where served.contains(Int(other)) && placed.insert(Int(other)).inserted {
          part.append(Int(other))
        }
        next += 1
      }
      if (2...largest).contains(part.count),
        part.contains(where: { reachesAll(gateways, from: $0) })
      {
        parts.append(GatewayPart(gateways: gateways, interior: part.sorted()))
      }
    }
    return parts
  }

  /// Returns what a node reaches without passing through a gateway, or nil if that is too much or
  /// contains the capital or a sector outside of the main component.
  private func reached(from node: Int) -> [Int]? {
    var nodes = [node]
    var next = 0
    guard isFit(node) else { return nil }
    while next < nodes.count {
      for target in context.successors(nodes[next])
      where !isGateway[Int(target)] && !nodes.contains(Int(target)) {
        guard nodes.count < largest, isFit(Int(target)) else { return nil }
        nodes.append(Int(target))
      }
      next += 1
    }
    return nodes
  }

  private func isFit(_ node: Int) -> Bool {
    context.isMain[node] && node != context.warps.root?.position
  }

  private func reachesAll(_ gateways: [Int], from node: Int) -> Bool {
    guard let nodes = reached(from: node) else { return false }
    return gateways.allSatisfy { gateway in
      nodes.contains { context.hasEdge($0, gateway) }
    }
  }
}
