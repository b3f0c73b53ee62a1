public import GalaxyModel

/// How a name stands for a sector, the surest way first.
public enum NameMatch: CaseIterable, Sendable {
  /// The id or name of the sector.
  case sector
  /// The name of a formation, which stands for its anchor.
  case formation
  /// The id or name of the sector, in any case.
  case sectorInAnyCase
  /// The name of a formation, in any case.
  case formationInAnyCase
  /// The type of a formation, or the word for a special location.
  case kind
  /// The beginning of a name of a sector or formation.
  case beginning
}

extension Region {
  /// Returns the nodes that a name stands for in one way, ascending, each with the name that it has.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - match: The way.
  /// - Returns: The nodes and names; none for an empty name.
  /// - Complexity: O(sectors + formations).
  public func places(called name: String, by match: NameMatch) -> [(node: Int, name: String)] {
    guard !name.isEmpty else { return [] }
    switch match {
    case .sector: return nodes(called: name).map { ($0, sectorLabel($0)) }
    case .formation: return anchors { $0.name == name }
    case .sectorInAnyCase:
      let wanted = LabelWord.plain(name)
      return labeledNodes.filter { LabelWord.plain($0.name) == wanted }
    case .formationInAnyCase:
      let wanted = LabelWord.plain(name)
      return anchors { LabelWord.plain($0.name) == wanted }
    case .kind:
      let wanted = LabelWord.plain(name)
      let located = specialLocations.filter { LabelWord.plain($0.location.rawValue) == wanted }
        .map { ($0.node, sectorLabel($0.node)) }
      return distinct(located + anchors { LabelWord.plain($0.type.rawValue) == wanted })
    case .beginning:
      let wanted = LabelWord.plain(name)
      return distinct(
        labeledNodes.filter { LabelWord.plain($0.name).hasPrefix(wanted) }
          + anchors { LabelWord.plain($0.name).hasPrefix(wanted) })
    }
  }

  /// The names that stand for sectors, for suggestions.
  ///
  /// - Complexity: O(sectors + formations).
  public var placeNames: [String] { sectorNames + formations.map(\.name) }

  private func anchors(_ isMeant: (SpecialFormation) -> Bool) -> [(node: Int, name: String)] {
    distinct(
      formations.filter { isMeant($0) && (0..<sectorCount).contains($0.anchor) }
        .map { ($0.anchor, $0.name) })
  }

  /// Nodes with a name or an id that is no number.
  private var labeledNodes: [(node: Int, name: String)] {
    let ids = sectors.textID.indices.map { ($0, sectors.textID[$0]) }
    if !sectors.listedName.isEmpty {
      return distinct(ids + sectors.listedName.indices.map { ($0, sectors.listedName[$0]) })
    }
    return distinct(
      ids
        + specialLocations.filter { (0..<sectorCount).contains($0.node) }
        .map { ($0.node, sectorName($0.node)) })
  }

  private func sectorLabel(_ node: Int) -> String {
    (0..<sectorCount).contains(node) ? sectorName(node) : ""
  }

  private func distinct(_ places: [(node: Int, name: String)]) -> [(node: Int, name: String)] {
    var names: [Int: Set<String>] = [:]
    return places.filter { names[$0.node, default: []].insert($0.name).inserted }
      .sorted { ($0.node, $0.name) < ($1.node, $1.name) }
  }
}
