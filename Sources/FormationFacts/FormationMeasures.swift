public import GalaxyModel
import GraphKit

/// Measures formations on a finished graph and writes them down: the one place that decides what
/// `special_formations.properties` says, for those that were stamped and those that came about by
/// chance.
///
/// Islands are not measured here; their figures follow from space.
public struct FormationMeasures {
  private let region: Region
  private let graph: DirectedGraph
  /// Hops from the capital; empty if no tunnel asks for them.
  private let hops: [UInt32]
  /// Sources of the warps into the sectors whose ways in count.
  private let sources: [Int: [Int]]
  private var search: HopSearch

  /// Prepares to measure some formations of a region whose warps are finished.
  ///
  /// - Complexity: O(sectors + warps) time and space.
  public init(_ region: Region, _ shapes: [FormationShape]) {
    self.region = region
    let warps = region.warps
    graph = DirectedGraph(
      nodeCount: region.sectorCount, sources: warps.source.unpacked,
      targets: warps.destination.unpacked, isTwoWay: warps.flags.map { $0.contains(.twoWay) })
    let hasTunnel = shapes.contains { $0.type == .tunnel } && region.sectorCount > 0
    hops = hasTunnel ? graph.breadthFirstDistances(from: NodeIndex(region.root)).distances : []
    var wanted: Set<Int> = []
    for shape in shapes {
      switch shape.type {
      case .tunnel: wanted.formUnion(shape.interior)
      case .warpSink, .escapeHatch: wanted.insert(shape.anchor)
      default: break
      }
    }
    sources = FormationMeasures.sources(into: wanted, region)
    search = HopSearch(nodeCount: region.sectorCount)
  }

  private static func sources(into wanted: Set<Int>, _ region: Region) -> [Int: [Int]] {
    if wanted.isEmpty { return [:] }
    var found: [Int: [Int]] = [:]
    let warps = region.warps
    for row in 0..<warps.count {
      let (u, v) = (Int(warps.source[row]), Int(warps.destination[row]))
      if wanted.contains(v) { found[v, default: []].append(u) }
      if warps.isTwoWay(row), wanted.contains(u) { found[u, default: []].append(v) }
    }
    return found.mapValues { $0.sorted() }
  }

  /// A formation as a row without name and ordinal, with its interior in ascending order and without
  /// the target of a back door.
  ///
  /// - Complexity: O(links of its sectors), and a search up to the far end of a back door or hatch.
  public mutating func row(_ shape: FormationShape) -> SpecialFormation {
    var anchor = shape.anchor
    var properties: [FieldValue.Member] = []
    switch shape.type {
    case .bubble, .deadEndBubble: properties = enclave(shape)
    case .goldBubble: properties = goldBubble(shape)
    case .tunnel: (anchor, properties) = tunnel(shape)
    case .deadEnd:
      properties = [
        .init("is_unfigged_only", .boolean(false)), .init("parent_kind", .text("open")),
      ]
    case .warpSink:
      properties = [
        .init("entry_count", .int(sources[anchor]?.count ?? 0)),
        .init("recovery_method", .text("none")),
      ]
    case .backdoor: properties = [.init("entry_distance", .int(entryDistance(shape)))]
    case .blister:
      properties = [
        .init("bypass_distance", .int(1)), .init("interior_size", .int(shape.interior.count)),
      ]
    case .escapeHatch: properties = hatch(shape)
    case .lostSector, .lostCluster, .archipelago: break
    }
    return SpecialFormation(
      ordinal: 0, type: shape.type, name: "", anchor: anchor, interior: shape.interior.sorted(),
      properties: properties)
  }

  private func successors(_ node: Int) -> [Int] {
    graph.successors(of: NodeIndex(node)).map { Int($0) }
  }

  private func hasWarp(_ u: Int, _ v: Int) -> Bool {
    graph.contains(edgeFrom: NodeIndex(u), to: NodeIndex(v))
  }

  private func number(_ node: Int) -> FieldValue { .int(region.sectors.number(node)) }

  private func enclave(_ shape: FormationShape) -> [FieldValue.Member] {
    let interior = shape.interior.sorted()
    var place: [Int: Int] = [:]
    for (index, node) in interior.enumerated() { place[node] = index }
    var links = [Set<Int>](repeating: [], count: interior.count)
    var first: Set<Int> = []
    for (index, node) in interior.enumerated() {
      for other in successors(node) {
        if let second = place[other] {
          links[index].insert(second)
          links[second].insert(index)
        }
        if other == shape.anchor { first.insert(index) }
      }
    }
    for other in successors(shape.anchor) { if let index = place[other] { first.insert(index) } }
    let form = EnclaveShape(links: links.map { $0.sorted() }, first: first.sorted())
    return [
      .init("branching", .text(form.branching.rawValue)), .init("gateway_count", .int(1)),
      .init("interior_size", .int(interior.count)), .init("link_tunnel_depth", .int(form.lead)),
    ]
  }

  private func goldBubble(_ shape: FormationShape) -> [FieldValue.Member] {
    [
      .init("gateway_count", .int(shape.gateways.count)),
      .init("gateway_sector_ids", .list(shape.gateways.map(number))),
      .init("interior_size", .int(shape.interior.count)), .init("interior_size_min", .int(100)),
    ]
  }

  // The anchor is the mouth nearer to the capital.
  private func tunnel(_ shape: FormationShape) -> (anchor: Int, [FieldValue.Member]) {
    let inside = Set(shape.interior)
    var mouths: Set<Int> = []
    var oneWay = 0
    for node in shape.interior {
      for source in sources[node] ?? [] {
        if !inside.contains(source) { mouths.insert(source) }
        if !hasWarp(node, source) { oneWay += 1 }
      }
      for target in successors(node) where !inside.contains(target) {
        mouths.insert(target)
        if !hasWarp(target, node) { oneWay += 1 }
      }
    }
    let ordered = mouths.sorted { (hops[$0], $0) < (hops[$1], $1) }
    guard ordered.count == 2 else { return (shape.anchor, []) }
    return (
      ordered[0],
      [
        .init("exit_mouth_sector_id", number(ordered[1])),
        .init("length", .int(shape.interior.count)),
        .init("one_way_bias", .number(Double(oneWay) / Double(shape.interior.count + 1))),
      ]
    )
  }

  private mutating func entryDistance(_ shape: FormationShape) -> Int {
    guard let landing = shape.interior.first else { return HopSearch.farthest }
    return search.hops(from: shape.anchor, to: landing, in: graph) {
      $0 == shape.anchor && $1 == landing
    } ?? HopSearch.farthest
  }

  // The best secret way in is the longest; of equals the one from the lowest sector.
  private mutating func hatch(_ shape: FormationShape) -> [FieldValue.Member] {
    let anchor = shape.anchor
    let entries = (sources[anchor] ?? []).filter { !hasWarp(anchor, $0) }
    let secret = Set(entries)
    var best: (distance: Int, source: Int)?
    for source in entries {
      let distance = search.hops(from: source, to: anchor, in: graph) {
        $1 == anchor && secret.contains($0)
      }
      if let distance, distance > best?.distance ?? 0 { best = (distance, source) }
    }
    guard let best else { return [] }
    return [
      .init("surprise_source_distance", .int(best.distance)),
      .init("surprise_source_sector_id", number(best.source)),
    ]
  }
}
