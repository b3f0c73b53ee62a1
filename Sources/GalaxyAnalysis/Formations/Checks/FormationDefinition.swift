import GalaxyModel

/// How the judge recognizes one type of formation.
struct FormationDefinition: Sendable {
  /// How the detector looks for formations of the type.
  enum Search {
    /// By their shape in the graph.
    case byShape
    /// By their shape; options may leave out small, large, or leaky ones.
    case byShapeAndSize
    /// Only where the map declares one; then all its clauses are verified.
    case whereDeclared
  }

  /// Which one-way warps belong to a formation of the type and do not count as ordinary ones.
  enum OneWays {
    case none
    /// All that lead to the anchor.
    case intoAnchor
    /// The one from the anchor to the sector of the interior.
    case anchorToInterior
    /// All that start or end in the interior.
    case atInterior
  }

  /// Prefix of the ids of its clauses.
  let prefix: String
  /// The number of its clauses.
  let clauseCount: Int
  var search = Search.byShape
  var oneWays = OneWays.none
  /// Judges the clauses.
  let check: @Sendable (ShapeCheck, inout Clauses) -> Void

  /// The ids of its clauses, ascending.
  var clauseIDs: [String] { (1...clauseCount).map { "\(prefix)-\($0)" } }

  /// The definition of a type.
  static func of(_ type: FormationType) -> FormationDefinition { FormationDefinitions()[type] }
}

/// The definition of each type, in extensions beside the clauses.
struct FormationDefinitions: FormationTable {}
