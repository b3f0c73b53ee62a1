import GalaxyModel

/// Collects findings and matches them with declared formations.
struct DetectionLedger {
  private let context: FormationContext
  private let declarations: Declarations
  private let hasDeclarations: Bool
  private var found: [DetectedFormation] = []
  private var isFound: [Bool]

  init(_ context: FormationContext) {
    self.context = context
    declarations = context.declarations
    isFound = [Bool](repeating: false, count: context.places.declared.count)
    hasDeclarations = !isFound.isEmpty
  }

  /// Adds a finding.
  ///
  /// - Parameters:
  ///   - type: The type of formation.
  ///   - anchor: The node of the anchor.
  ///   - interior: The nodes of the interior in ascending order.
  ///   - backEdges: The back edges by source, then target; nil for types that are not pockets.
  mutating func add(
    _ type: FormationType, anchor: Int, interior: [Int],
    backEdges: [(source: Int, target: Int)]? = nil
  ) {
    var formation = DetectedFormation(
      type: type, anchor: context.number(anchor), interior: interior.map { context.number($0) },
      origin: .emergent,
      backEdges: backEdges.map { edges in
        edges.map { DirectedPair(context.number($0.source), context.number($0.target)) }
      })
    if hasDeclarations {
      let matches = declarations.all(type, anchor: anchor, interior: interior)
      for index in matches { isFound[index] = true }
      if let first = matches.first {
        formation.origin = .generated
        formation.name = declarations[first].name
      }
    }
    found.append(formation)
  }

  /// Adds a verified declared formation.
  mutating func add(declared index: Declarations.Index) {
    guard !isFound[index] else { return }
    let formation = declarations[index]
    add(formation.type, anchor: formation.anchor, interior: declarations.interiors[index])
  }

  /// Returns the findings by type, anchor, and interior.
  func sorted() -> [DetectedFormation] {
    let rank = FormationType.ranks
    return found.sorted { one, other in
      if one.type != other.type { return (rank[one.type] ?? 0) < (rank[other.type] ?? 0) }
      if one.anchor != other.anchor { return one.anchor < other.anchor }
      return one.interior.lexicographicallyPrecedes(other.interior)
    }
  }

  /// Returns the declared formations that are not among the findings, with the clauses that they
  /// fail, by type, anchor, interior, and name.
  func missing() -> [MissingFormation] {
    let entries = context.places.declared.indices.filter { !isFound[$0] }.map { index in
      let declared = context.places.declared[index]
      let formation = declared.formation
      func exists(_ node: Int) -> Bool { node >= 0 && node < context.count }
      return MissingFormation(
        type: formation.type,
        anchor: exists(formation.anchor) ? context.number(formation.anchor) : nil,
        interior: formation.interior.filter(exists).map { context.number($0) }.sorted(),
        name: formation.name, failed: FormationCheck.failedClauses(of: declared, in: context))
    }
    let rank = FormationType.ranks
    return entries.sorted { one, other in
      let ranks = (rank[one.type] ?? 0, rank[other.type] ?? 0)
      let anchors = (one.anchor ?? .min, other.anchor ?? .min)
      if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
      if anchors.0 != anchors.1 { return anchors.0 < anchors.1 }
      if one.interior != other.interior {
        return one.interior.lexicographicallyPrecedes(other.interior)
      }
      return one.name.utf8.lexicographicallyPrecedes(other.name.utf8)
    }
  }
}

extension FormationType {
  /// The position of each type in the order of labels.
  static let ranks: [FormationType: Int] = {
    let sorted = allCases.sorted { $0.rawValue.utf8.lexicographicallyPrecedes($1.rawValue.utf8) }
    return Dictionary(uniqueKeysWithValues: zip(sorted, sorted.indices))
  }()
}
