import GalaxyAnalysis
import GalaxyModel
import GraphKit

/// The emergent formations of a region as rows, without names and ordinals.
struct EmergentCandidates {
  /// What is adopted together or not at all: a formation and, after it, its back doors.
  struct Pocket {
    var formations: [SpecialFormation]
  }

  private(set) var pockets: [Pocket] = []
  private let region: Region
  private let graph: DirectedGraph
  private let links: UndirectedGraph
  private var parents: [Int: String] = [:]

  /// - Complexity: that of a detection, and a search of up to 32 hops for each back door and hatch.
  init(_ region: Region) {
    self.region = region
    graph = DirectedGraph(
      nodeCount: region.sectorCount, sources: region.warps.source.unpacked,
      targets: region.warps.destination.unpacked,
      isTwoWay: region.warps.flags.map { $0.contains(.twoWay) })
    links = graph.undirected()
    let found = FormationDetector.detect(in: region).formations
    for formation in found {
      guard let anchor = node(formation.anchor) else { continue }
      switch formation.type {
      case .tunnel:
        parents[anchor] = "tunnel"
        if let exit = farMouth(of: nodes(formation.interior), from: anchor) {
          parents[exit] = "tunnel"
        }
      case .bubble, .deadEndBubble: parents[anchor] = "bubble"
      case .blister: parents[anchor] = "blister"
      default: break
      }
    }
    for formation in found where formation.origin == .emergent && formation.type != .backdoor {
      guard let anchor = node(formation.anchor) else { continue }
      let interior = nodes(formation.interior)
      var rows = [
        SpecialFormation(
          ordinal: 0, type: formation.type, name: "", anchor: anchor, interior: interior,
          properties: properties(formation, anchor, interior))
      ]
      if [.bubble, .deadEndBubble, .deadEnd].contains(formation.type) {
        for edge in formation.backEdges ?? [] {
          guard let source = node(edge.source), let target = node(edge.target) else { continue }
          rows.append(
            SpecialFormation(
              ordinal: 0, type: .backdoor, name: "", anchor: source, interior: [target],
              properties: [
                .init(
                  "entry_distance",
                  .int(distance(from: source, to: target, without: [(source, target)]) ?? 32))
              ]))
        }
      }
      pockets.append(Pocket(formations: rows))
    }
  }

  private func node(_ number: Int) -> Int? { region.sectors.node(ofNumber: number) }

  private func nodes(_ numbers: [Int]) -> [Int] { numbers.compactMap { node($0) } }

  private func properties(_ formation: DetectedFormation, _ anchor: Int, _ interior: [Int])
    -> [FieldValue.Member]
  {
    switch formation.type {
    case .bubble, .deadEndBubble:
      let shape = branching(interior, anchor)
      return [
        .init("branching", .text(shape.word)), .init("gateway_count", .int(1)),
        .init("interior_size", .int(interior.count)), .init("link_tunnel_depth", .int(shape.lead)),
      ]
    case .tunnel:
      guard let exit = farMouth(of: interior, from: anchor) else { return [] }
      let inside = Set(interior)
      var oneWay = 0
      for source in interior + [anchor, exit] {
        for target in successors(source)
        where inside.contains(source) || inside.contains(target) {
          if !graph.contains(edgeFrom: NodeIndex(target), to: NodeIndex(source)) { oneWay += 1 }
        }
      }
      return [
        .init("exit_mouth_sector_id", .int(region.sectors.number(exit))),
        .init("length", .int(interior.count)),
        .init("one_way_bias", .number(Double(oneWay) / Double(interior.count + 1))),
      ]
    case .deadEnd:
      let parent = successors(anchor).first.flatMap { parents[$0] } ?? "open"
      return [.init("is_unfigged_only", .boolean(false)), .init("parent_kind", .text(parent))]
    case .warpSink:
      let entries = (0..<region.sectorCount).count { successors($0).contains(anchor) }
      return [.init("entry_count", .int(entries)), .init("recovery_method", .text("none"))]
    case .blister:
      return [
        .init("bypass_distance", .int(1)), .init("interior_size", .int(interior.count)),
      ]
    case .escapeHatch:
      let entries = (formation.backEdges ?? []).compactMap { node($0.source) }
      let edges = entries.map { ($0, anchor) }
      var farthest: (distance: Int, source: Int)?
      for source in entries {
        guard let distance = distance(from: source, to: anchor, without: edges) else { continue }
        if distance > farthest?.distance ?? 0 { farthest = (distance, source) }
      }
      guard let farthest else { return [] }
      return [
        .init("surprise_source_distance", .int(farthest.distance)),
        .init("surprise_source_sector_id", .int(region.sectors.number(farthest.source))),
      ]
    default: return []
    }
  }

  private func successors(_ node: Int) -> [Int] {
    graph.successors(of: NodeIndex(node)).map { Int($0) }
  }

  private func neighbors(_ node: Int) -> [Int] {
    links.neighbors(of: NodeIndex(node)).map { Int($0) }
  }

  /// The shape of an enclave, and how many sectors lead up to its first branching.
  private func branching(_ interior: [Int], _ gateway: Int) -> (word: String, lead: Int) {
    let inside = Set(interior)
    func next(_ node: Int) -> [Int] { neighbors(node).filter { inside.contains($0) } }
    let edges = interior.reduce(0) { $0 + next($1).count } / 2
    let first = next(gateway)
    if edges == interior.count - 1, first.count == 1, interior.allSatisfy({ next($0).count <= 2 }) {
      return ("chain", 0)
    }
    var lead = 0
    if first.count == 1 {
      var previous = gateway
      var node = first[0]
      while lead < interior.count {
        let onward = next(node).filter { $0 != previous }
        guard onward.count == 1 else { break }
        lead += 1
        (previous, node) = (node, onward[0])
      }
    }
    let word = edges < interior.count ? "tree" : edges == interior.count ? "ring" : "mesh"
    return (word, lead)
  }

  /// The mouth at the other end of a chain.
  private func farMouth(of interior: [Int], from mouth: Int) -> Int? {
    let inside = Set(interior)
    return interior.lazy.flatMap { neighbors($0) }.first { !inside.contains($0) && $0 != mouth }
  }

  /// Hops, at most 32; nil if there is no way.
  private func distance(from source: Int, to target: Int, without edges: [(Int, Int)]) -> Int? {
    var seen: Set<Int> = [source]
    var level = [source]
    var hops = 0
    while !level.isEmpty {
      hops += 1
      var next: [Int] = []
      for node in level {
        for other in successors(node) where !edges.contains(where: { $0 == (node, other) }) {
          if other == target { return min(hops, 32) }
          if seen.insert(other).inserted { next.append(other) }
        }
      }
      level = next
    }
    return nil
  }
}
