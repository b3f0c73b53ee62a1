import GalaxyModel
public import GraphKit

/// One warp, tunnel, or gate of a course.
public struct Leg: Sendable, Equatable {
  /// The kind of passage.
  ///
  /// Raw values are those in reports.
  public enum Kind: String, Sendable, CaseIterable {
    case warp
    /// A warp that leads in this direction only.
    case oneWay = "one_way"
    /// A warp tunnel inside a region.
    case tunnel
    /// A tunnel between two regions.
    case gate
  }

  /// The node at which the leg starts.
  public var source: NodeIndex
  /// The node at which it ends.
  public var target: NodeIndex
  /// The kind of passage.
  public var kind: Kind
  /// The cost in turns.
  public var turns: Int
}

extension StarChart {
  /// Returns the legs of a walk along edges of the chart.
  ///
  /// If a warp and a tunnel join the same two sectors, the cheaper one is used; of equally cheap
  /// ones, the warp.
  ///
  /// - Complexity: O(V + E).
  func legs(of nodes: [NodeIndex]) -> [Leg] {
    var legs = zip(nodes, nodes.dropFirst()).map {
      Leg(source: $0, target: $1, kind: .warp, turns: .max)
    }
    guard !legs.isEmpty else { return [] }
    var places: [UInt64: [Int]] = [:]
    for (index, leg) in legs.enumerated() {
      places[Self.key(leg.source.position, leg.target.position), default: []].append(index)
    }
    func offer(_ source: Int, _ target: Int, _ kind: Leg.Kind, _ cost: Int) {
      for index in places[Self.key(source, target)] ?? [] where max(1, cost) < legs[index].turns {
        legs[index].kind = kind
        legs[index].turns = max(1, cost)
      }
    }
    for part in parts {
      let region = galaxy.regions[part.region]
      let warps = region.warps
      let hasCosts = warps.turnCost.count == warps.count
      for row in 0..<warps.count {
        let ends = (Int(warps.source[row]), Int(warps.destination[row]))
        guard ends.0 < region.sectorCount, ends.1 < region.sectorCount else { continue }
        let cost = hasCosts ? Int(warps.turnCost[row]) : 1
        offer(part.base + ends.0, part.base + ends.1, .warp, cost)
        if warps.isTwoWay(row) { offer(part.base + ends.1, part.base + ends.0, .warp, cost) }
      }
    }
    for tunnel in tunnels {
      guard let source = node(of: tunnel.origin), let target = node(of: tunnel.destination) else {
        continue
      }
      let kind: Leg.Kind = tunnel.isAttachment ? .gate : .tunnel
      offer(source.position, target.position, kind, tunnel.turnCost)
      if tunnel.isTwoWay { offer(target.position, source.position, kind, tunnel.turnCost) }
    }
    for index in legs.indices where legs[index].kind == .warp {
      if isOneWay(from: legs[index].source, to: legs[index].target) { legs[index].kind = .oneWay }
    }
    return legs
  }

  /// The tunnels and gates that are edges of the chart.
  var tunnels: [WarpTunnel] {
    var tunnels = hasTunnels ? parts.flatMap { galaxy.regions[$0.region].tunnels } : []
    if isJoined { tunnels += galaxy.attachments }
    return tunnels
  }

  private static func key(_ source: Int, _ target: Int) -> UInt64 {
    UInt64(source) << 32 | UInt64(target)
  }
}
