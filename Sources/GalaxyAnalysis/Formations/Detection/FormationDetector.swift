public import GalaxyModel
import WarpMap

/// Finds formations in a warp graph, from the graph alone.
///
/// How the map was made is unknown, and the declarations of the map only determine the names of
/// findings.
///
/// ```
///  BUBBLE              g - a - b       a pocket behind one gateway g, with loops
///                           \ /
///                            d
///  DEAD_END_BUBBLE     g - a - b       the same without loops
///  DEAD_END            p - a           a pocket of one sector
///  ESCAPE_HATCH        p - a <- … far  the same with a one-way edge from six hops away or more
///  BLISTER             p - a           a pocket that is a loop through its pivot
///                       \  |
///                         b
///  BACKDOOR            e -> v          a one-way edge into a pocket, past its gateway
///  TUNNEL              m - t - t - n   sectors with two neighbors each
///  WARP_SINK           u -> a          no way out
///  LOST_SECTOR         a (-> exit)     no way in; found only if declared, as
///  LOST_CLUSTER                        one whole cluster without a way in, and
///  ARCHIPELAGO                         several of them
///  GOLD_BUBBLE                         verified where declared, never searched for
/// ```
public struct FormationDetector {
  private let context: FormationContext
  private let options: DetectionOptions

  /// Creates a detector.
  public init(_ context: FormationContext, options: DetectionOptions = DetectionOptions()) {
    self.context = context
    self.options = options
  }

  /// Creates the context of one region, or detects formations in it.
  ///
  /// - Complexity: Near-linear in sectors and warps, with two exceptions: the searches that
  ///   distinguish hatches from dead ends, each of which visits what is within five hops of a
  ///   sector that one-way edges enter, and the search for pockets with several gateways, see
  ///   `GatewaySearch`.
  public static func detect(
    in region: Region, options: DetectionOptions = DetectionOptions()
  ) -> Detection {
    FormationDetector(FormationContext(region), options: options).detect()
  }

  /// Detects all formations and defects.
  public func detect() -> Detection {
    var ledger = DetectionLedger(context)
    let outside = Outside(context)

    let verified = verifiedDeclarations()
    for index in verified { ledger.add(declared: index) }
    var search = HatchSearch(nodeCount: context.count)
    for index in 0..<context.pockets.count {
      let pocket = context.pocket(index, search: &search)
      if !isVerified(pocket, verified) { add(pocket, to: &ledger) }
    }
    for chain in context.tunnels() {
      ledger.add(.tunnel, anchor: chain.mouth, interior: chain.interior.sorted())
    }
    for sink in outside.sinks { ledger.add(.warpSink, anchor: sink, interior: []) }

    var defects = outside.traps.map { defect(.trapPocket, $0) }
    for candidate in outside.unreachable {
      if let type = candidate.type, let lowest = candidate.sectors.first,
        let index = context.declarations.first(
          type, anchor: lowest, interior: Array(candidate.sectors.dropFirst()))
      {
        ledger.add(declared: index)
      } else {
        let isSpur = candidate.sectors.count == 1 && candidate.exits == 1
        defects.append(defect(isSpur ? .sourceSpur : .unreachablePocket, candidate.sectors))
      }
    }
    defects.sort {
      $0.kind == $1.kind
        ? $0.sectors.lexicographicallyPrecedes($1.sectors) : $0.kind.rawValue < $1.kind.rawValue
    }

    var detection = Detection(region: context.warps.name)
    detection.formations = ledger.sorted().filter { options.lists($0) }
    detection.missing = ledger.missing()
    detection.defects = defects
    if options.gateways > 1 {
      detection.multiGateway = multiGateway()
    }
    return detection
  }

  private func multiGateway() -> [MultiGatewayPocket] {
    GatewaySearch.pockets(context, gateways: options.gateways)
      .filter { options.lists(size: $0.interior.count) }
      .map { part in
        let inside = Set(part.interior)
        let edges = part.interior.flatMap { node in
          context.predecessors(node).map { Int($0) }
            .filter { !inside.contains($0) && !part.gateways.contains($0) }
            .map { DirectedPair(context.number($0), context.number(node)) }
        }
        return MultiGatewayPocket(
          gateways: part.gateways.map { context.number($0) }.sorted(),
          interior: part.interior.map { context.number($0) }.sorted(), backEdges: edges.sorted())
      }
      .sorted { left, right in
        left.interior.count == right.interior.count
          ? left.interior == right.interior
            ? left.gateways.lexicographicallyPrecedes(right.gateways)
            : left.interior.lexicographicallyPrecedes(right.interior)
          : left.interior.count > right.interior.count
      }
  }

  private func add(_ pocket: Pocket, to ledger: inout DetectionLedger) {
    let interior = pocket.label.isTerminal ? [] : pocket.interior
    ledger.add(
      pocket.label.type, anchor: pocket.anchor, interior: interior, backEdges: pocket.backEdges)
    guard pocket.label.type.facts.takesBackDoors else { return }
    for edge in pocket.backEdges where context.isMain[edge.source] {
      ledger.add(.backdoor, anchor: edge.source, interior: [edge.target])
    }
  }

  /// The declared formations of types that are not searched for, if they satisfy all their clauses.
  private func verifiedDeclarations() -> [Declarations.Index] {
    context.places.declared.indices.filter { index in
      let declared = context.places.declared[index]
      return FormationDefinition.of(declared.formation.type).search == .whereDeclared
        && FormationCheck.failedClauses(of: declared, in: context).isEmpty
    }
  }

  private func isVerified(_ pocket: Pocket, _ verified: [Declarations.Index]) -> Bool {
    verified.contains { index in
      context.declarations[index].anchor == pocket.anchor
        && context.declarations.interiors[index] == pocket.interior
    }
  }

  private func defect(_ kind: Defect.Kind, _ nodes: [Int]) -> Defect {
    Defect(kind: kind, sectors: nodes.map { context.number($0) }.sorted())
  }
}

extension FormationLabel {
  var type: FormationType {
    switch self {
    case .escapeHatch: .escapeHatch
    case .deadEnd: .deadEnd
    case .deadEndBubble: .deadEndBubble
    case .blister: .blister
    case .bubble: .bubble
    }
  }
}
