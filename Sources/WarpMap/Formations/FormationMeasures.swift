public import GalaxyModel
import GraphKit

/// Measures formations on a finished graph: the only place that computes the values of
/// `special_formations.properties`, for stamped and for emergent formations.
///
/// Which properties a type has is part of its ``FormationFacts``. Properties of islands and the target
/// of a back door do not follow from the graph and are added by the caller.
public struct FormationMeasures {
  private let region: Region
  private let graph: DirectedGraph
  /// Hops from the capital; empty if there is no passage.
  private let hops: [UInt32]
  /// The sources of the warps into the sectors whose entries count.
  private let sources: [Int: [Int]]
  private var search: HopSearch

  /// Prepares to measure formations of a region with finished warps.
  ///
  /// - Parameters:
  ///   - region: The region.
  ///   - shapes: All formations that will be measured.
  /// - Complexity: O(V + E) time and space.
  public init(_ region: Region, _ shapes: [FormationShape]) {
    self.region = region
    graph = WarpGraph(region).graph
    var hasPassage = false
    var entered: Set<Int> = []
    for shape in shapes {
      switch shape.type.facts.kind {
      case .passage:
        hasPassage = true
        entered.formUnion(shape.interior)
      case .terminal: entered.insert(shape.anchor)
      case .enclave, .loop, .door, .island: break
      }
    }
    hops =
      hasPassage && region.sectorCount > 0
      ? graph.breadthFirstDistances(from: NodeIndex(region.root)).distances : []
    sources = FormationMeasures.sources(into: entered, region)
    search = HopSearch(nodeCount: region.sectorCount)
  }

  private static func sources(into entered: Set<Int>, _ region: Region) -> [Int: [Int]] {
    if entered.isEmpty { return [:] }
    var found: [Int: [Int]] = [:]
    let warps = region.warps
    // Plain arrays, since edits look at the same warps again and again.
    let (sources, targets) = (warps.source.unpacked, warps.destination.unpacked)
    var isEntered = [Bool](repeating: false, count: region.sectorCount)
    for node in entered { isEntered[node] = true }
    for row in sources.indices {
      let (u, v) = (Int(sources[row]), Int(targets[row]))
      if isEntered[v] { found[v, default: []].append(u) }
      if isEntered[u], warps.isTwoWay(row) { found[u, default: []].append(v) }
    }
    return found.mapValues { $0.sorted() }
  }

  /// Returns a formation as a row without name and ordinal, with its interior in ascending order.
  ///
  /// - Parameter shape: One of the formations passed to the initializer.
  /// - Returns: The row; the anchor of a passage is the mouth nearer to the capital.
  /// - Complexity: O(links of its sectors), and a search up to the far end of a back door or hatch.
  public mutating func row(_ shape: FormationShape) -> SpecialFormation {
    let keys = shape.type.facts.properties
    let mouths = shape.type.facts.kind == .passage ? self.mouths(of: shape) : []
    let form = keys.contains(.branching) ? enclave(shape) : nil
    let entry = keys.contains(.surpriseSourceSector) ? secretEntry(of: shape) : nil
    var properties: [FieldValue.Member] = []
    for key in keys {
      let value: FieldValue?
      switch key {
      case .branching: value = form.map { .text($0.branching.rawValue) }
      case .bypassDistance: value = .int(1)
      case .entryCount: value = .int(sources[shape.anchor]?.count ?? 0)
      case .entryDistance: value = .int(entryDistance(shape))
      case .exitMouthSector: value = mouths.count == 2 ? number(mouths[1]) : nil
      case .gatewayCount: value = .int(max(1, shape.gateways.count))
      case .gatewaySectors: value = .list(shape.gateways.map(number))
      case .interiorSize: value = .int(shape.interior.count)
      case .minimumInteriorSize: value = shape.type.facts.sizes.map { .int($0.lowerBound) }
      case .isUnfiggedOnly: value = .boolean(false)
      case .length: value = mouths.count == 2 ? .int(shape.interior.count) : nil
      case .linkTunnelDepth: value = form.map { .int($0.lead) }
      case .oneWayBias: value = mouths.count == 2 ? oneWayBias(of: shape) : nil
      case .parentKind: value = .text("open")
      case .recoveryMethod: value = .text("none")
      case .surpriseSourceDistance: value = entry.map { .int($0.distance) }
      case .surpriseSourceSector: value = entry.map { number($0.source) }
      case .exitSector, .jumpDistance, .memberClusters, .target: value = nil
      }
      if let value { properties.append(FieldValue.Member(key.rawValue, value)) }
    }
    return SpecialFormation(
      ordinal: 0, type: shape.type, name: "",
      anchor: mouths.count == 2 ? mouths[0] : shape.anchor, interior: shape.interior.sorted(),
      properties: properties)
  }

  private func successors(_ node: Int) -> [Int] {
    graph.successors(of: NodeIndex(node)).map { Int($0) }
  }

  private func hasWarp(_ u: Int, _ v: Int) -> Bool {
    graph.contains(edgeFrom: NodeIndex(u), to: NodeIndex(v))
  }

  private func number(_ node: Int) -> FieldValue { .int(region.sectors.number(node)) }

  private func enclave(_ shape: FormationShape) -> EnclaveShape {
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
    return EnclaveShape(links: links.map { $0.sorted() }, first: first.sorted())
  }

  /// The sectors outside a passage that its sectors are linked with, the nearest to the capital first.
  private func mouths(of shape: FormationShape) -> [Int] {
    let inside = Set(shape.interior)
    var mouths: Set<Int> = []
    for node in shape.interior {
      mouths.formUnion(sources[node] ?? [])
      mouths.formUnion(successors(node))
    }
    return mouths.subtracting(inside).sorted { (hops[$0], $0) < (hops[$1], $1) }
  }

  private func oneWayBias(of shape: FormationShape) -> FieldValue {
    let inside = Set(shape.interior)
    var oneWay = 0
    for node in shape.interior {
      for source in sources[node] ?? [] where !hasWarp(node, source) { oneWay += 1 }
      for target in successors(node) where !inside.contains(target) && !hasWarp(target, node) {
        oneWay += 1
      }
    }
    return .number(Double(oneWay) / Double(shape.interior.count + 1))
  }

  private mutating func entryDistance(_ shape: FormationShape) -> Int {
    guard let landing = shape.interior.first else { return HopSearch.farthest }
    return hops(from: shape.anchor, to: landing) { $0 == shape.anchor && $1 == landing }
      ?? HopSearch.farthest
  }

  /// Returns the longest secret way in; of equally long ones, that from the lowest sector.
  private mutating func secretEntry(
    of shape: FormationShape
  ) -> (distance: Int, source: Int)? {
    let anchor = shape.anchor
    let entries = (sources[anchor] ?? []).filter { !hasWarp(anchor, $0) }
    let secret = Set(entries)
    var best: (distance: Int, source: Int)?
    for source in entries {
      let distance = hops(from: source, to: anchor) { $1 == anchor && secret.contains($0) }
      if let distance, distance > best?.distance ?? 0 { best = (distance, source) }
    }
    return best
  }

  /// Counts hops without using the warps that `isClosed` holds for.
  private mutating func hops(
    from source: Int, to target: Int, isClosed: (_ source: Int, _ target: Int) -> Bool
  ) -> Int? {
    let graph = self.graph
    return search.hops(from: source, to: target) { node, visit in
      graph.forEachSuccessor(of: NodeIndex(node)) { other in
        if !isClosed(node, other.position) { visit(other.position) }
      }
    }
  }
}
