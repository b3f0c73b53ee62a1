import Determinism
import GalaxyModel
import GraphKit

extension Stage {
  /// Writes the stamped formations down: order, names, and the figures that only the finished graph
  /// can tell.
  static let formationRows = Stage(
    name: "formation-rows", scope: .map, establishes: ["INV-36", "INV-38"]
  ) { draft in
    var writer = FormationWriter(draft: draft)
    draft.region.formations = writer.rows()
  }
}

/// Turns stamped formations and islands into rows.
private struct FormationWriter {
  private let draft: RegionDraft
  private let hops: [UInt32]
  private var rowsBeforeOrder: [(row: SpecialFormation, stampIndex: Int?)] = []

  init(draft: RegionDraft) {
    self.draft = draft
    let warps = draft.region.warps
    let graph = DirectedGraph(
      nodeCount: draft.region.sectorCount, sources: warps.source.unpacked,
      targets: warps.destination.unpacked,
      isTwoWay: warps.flags.map { $0.contains(.twoWay) })
    hops =
      draft.stamped.isEmpty || draft.region.sectorCount == 0
      ? [] : graph.breadthFirstDistances(from: NodeIndex(draft.region.root)).distances
  }

  mutating func rows() -> [SpecialFormation] {
    for (index, stamped) in draft.stamped.enumerated() { append(stamped, index) }
    appendIslands()
    let order = FormationType.allCases
    rowsBeforeOrder.sort { left, right in
      let a = order.firstIndex(of: left.row.type) ?? 0
      let b = order.firstIndex(of: right.row.type) ?? 0
      return (a, left.row.anchor, left.row.interior.first ?? -1)
        < (b, right.row.anchor, right.row.interior.first ?? -1)
    }
    var names = UniqueNames()
    var stream = draft.random.stream("formation-names")
    var ordinalOfStamp: [Int: Int] = [:]
    for (place, entry) in rowsBeforeOrder.enumerated() {
      if let index = entry.stampIndex { ordinalOfStamp[index] = place + 1 }
    }
    var rows: [SpecialFormation] = []
    for (place, entry) in rowsBeforeOrder.enumerated() {
      var row = entry.row
      row.ordinal = place + 1
      row.name = names.claim(FormationNaming.name(of: row.type, &stream))
      if let index = entry.stampIndex, let target = draft.stamped[index].target {
        // An ordinal here; rows write the identifier of the formation that has it.
        row.properties.append(
          FieldValue.Member("target_formation_id", .int(ordinalOfStamp[target] ?? 0)))
      }
      rows.append(row)
    }
    return rows
  }

  private mutating func append(_ stamped: StampedFormation, _ index: Int) {
    var anchor = stamped.anchor
    var properties: [FieldValue.Member] = []
    func number(_ node: Int) -> FieldValue { .int(draft.region.sectors.number(node)) }
    switch stamped.type {
    case .bubble, .deadEndBubble:
      let shape = branching(stamped)
      properties = [
        .init("branching", .text(shape.isChain ? "chain" : "tree")),
        .init("gateway_count", .int(1)),
        .init("interior_size", .int(stamped.interior.count)),
        .init("link_tunnel_depth", .int(shape.lead)),
      ]
    case .goldBubble:
      properties = [
        .init("gateway_count", .int(stamped.gateways.count)),
        .init("gateway_sector_ids", .list(stamped.gateways.map(number))),
        .init("interior_size", .int(stamped.interior.count)), .init("interior_size_min", .int(100)),
      ]
    case .tunnel:
      let other = stamped.companions[0]
      // The anchor is the mouth nearer to the capital.
      var exit = other
      if (hops[other], other) < (hops[anchor], anchor) { (anchor, exit) = (other, anchor) }
      let links = stamped.interior.count + 1
      properties = [
        .init("exit_mouth_sector_id", number(exit)),
        .init("length", .int(stamped.interior.count)),
        .init("one_way_bias", .number(Double(stamped.oneWayLinks) / Double(links))),
      ]
    case .deadEnd:
      properties = [
        .init("is_unfigged_only", .boolean(false)), .init("parent_kind", .text("open")),
      ]
    case .warpSink:
      let entries = draft.formationWarps.filter { $0.destination == anchor }.count
      properties = [
        .init("entry_count", .int(entries)), .init("recovery_method", .text("none")),
      ]
    case .backdoor:
      let landing = stamped.interior[0]
      properties = [
        .init(
          "entry_distance",
          .int(
            HopField.distance(
              from: anchor, to: landing, ignoring: (anchor, landing), draft.warps)))
      ]
    case .blister:
      properties = [
        .init("bypass_distance", .int(1)), .init("interior_size", .int(stamped.interior.count)),
      ]
    case .escapeHatch:
      let source = stamped.companions[0]
      properties = [
        .init(
          "surprise_source_distance",
          .int(
            HopField.distance(from: source, to: anchor, ignoring: (source, anchor), draft.warps))),
        .init("surprise_source_sector_id", number(source)),
      ]
    case .lostSector, .lostCluster, .archipelago: break
    }
    rowsBeforeOrder.append(
      (
        SpecialFormation(
          ordinal: 0, type: stamped.type, name: "", anchor: anchor,
          interior: stamped.interior.sorted(), properties: properties), index
      ))
  }

  /// Whether the skeleton of an enclave is one path, and if not, how many sectors lead up to its
  /// first branching.
  private func branching(_ stamped: StampedFormation) -> (isChain: Bool, lead: Int) {
    if stamped.type == .bubble { return (true, 0) }
    let inside = Set(stamped.interior)
    func degree(_ node: Int) -> Int {
      (0..<draft.warps.outDegree(node)).filter { inside.contains(draft.warps.target(node, $0)) }
        .count
    }
    let first = stamped.interior[0]
    if stamped.interior.allSatisfy({ degree($0) <= 2 }) { return (true, 0) }
    var lead = 0
    var previous = -1
    var node = first
    while degree(node) - (previous < 0 ? 0 : 1) == 1 {
      lead += 1
      let next = (0..<draft.warps.outDegree(node)).map { draft.warps.target(node, $0) }
        .first { inside.contains($0) && $0 != previous }
      guard let next else { break }
      previous = node
      node = next
    }
    return (false, lead)
  }

  private mutating func appendIslands() {
    guard let islands = draft.islands?.islands, !islands.isEmpty else { return }
    let sectors = draft.region.sectors
    let grid = SpatialGrid(x: sectors.x.unpacked, y: sectors.y.unpacked)
    let group = draft.islands?.group ?? []
    let sinks = Set(draft.stamped.filter { $0.type == .warpSink }.map(\.anchor))
    for (index, island) in islands.enumerated() {
      var least = Int64.max
      for node in island.nodes {
        guard
          let other = grid.nearest(
            to: node, sectors, where: { group[$0] == 0 && !sinks.contains($0) })
        else { continue }
        let dx = Int64(sectors.x[node] - sectors.x[other])
        let dy = Int64(sectors.y[node] - sectors.y[other])
        let dz = Int64(sectors.z[node] - sectors.z[other])
        least = min(least, dx * dx + dy * dy + dz * dz)
      }
      let distance = least == .max ? 0 : Int(Double(least).squareRoot() + 0.5)
      var properties: [FieldValue.Member] = []
      if let exit = draft.islandExits[index] {
        properties.append(.init("exit_warp_sector_id", .int(sectors.number(exit.source))))
      }
      if island.type == .archipelago {
        properties.append(
          .init("island_member_cluster_ids", .list(island.clusters.map { .int($0 + 1) })))
      }
      properties.append(.init("quantum_jump_distance", .int(distance)))
      rowsBeforeOrder.append(
        (
          SpecialFormation(
            ordinal: 0, type: island.type, name: "", anchor: island.nodes[0],
            interior: Array(island.nodes.dropFirst()), properties: properties), nil
        ))
    }
  }
}
