public import GalaxyModel
import GraphKit
import WarpMap

/// Judges a declared formation: which clauses of its definition it fails.
///
/// A clause about a property fails if the property has another value. A missing property is not a
/// failure, unless the clause requires it: the exit of an island (LOS-4, LOC-3) and the target of a
/// back door (BKD-2, BKD-5).
///
/// A formation with sectors that do not exist (COM-3) is judged by the COM clauses alone. Terminal
/// types and lost sectors have no interior by definition; one that declares some fails the first
/// clause of its type.
public enum FormationCheck {
  /// The ids of all clauses by type of formation; those of COM apply to all types.
  public static let clauseIDs: [String] = {
    var ids = (1...3).map { "COM-\($0)" }
    for type in FormationType.allCases { ids += FormationDefinition.of(type).clauseIDs }
    return ids
  }()

  /// Returns the ids of the clauses of one type, without those that apply to all types.
  ///
  /// - Parameter type: The type.
  /// - Returns: The ids, in the order of the definition.
  public static func clauseIDs(of type: FormationType) -> [String] {
    FormationDefinition.of(type).clauseIDs
  }

  /// Returns the ids of the clauses that a formation fails, in ascending order; empty if it
  /// satisfies its definition.
  ///
  /// - Parameters:
  ///   - formation: A formation of the region of the context, whether the region lists it or not.
  ///     Back doors that lead into it are found by its ordinal.
  ///   - context: The context of the region.
  /// - Returns: The ids.
  /// - Complexity: O(links of its sectors), and a search of the graph for distances.
  public static func failedClauses(
    of formation: SpecialFormation, in context: FormationContext
  ) -> [String] {
    failedClauses(of: FormationPlaces.Declared(formation: formation, part: 0), in: context)
  }

  static func failedClauses(
    of declared: FormationPlaces.Declared, in context: FormationContext
  ) -> [String] {
    var clauses = Clauses()
    let formation = declared.formation
    let sectors = [formation.anchor] + formation.interior
    clauses.require("COM-1", !formation.interior.contains(formation.anchor))
    clauses.require("COM-2", formation.interior.ascending.count == formation.interior.count)
    clauses.require("COM-3", sectors.allSatisfy { $0 >= 0 && $0 < context.count })
    guard clauses.holds("COM-3") else { return clauses.failed }

    let check = ShapeCheck(formation: formation, part: declared.part, context: context)
    FormationDefinition.of(formation.type).check(check, &clauses)
    return clauses.failed.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

/// The clauses that failed up to now.
struct Clauses {
  private(set) var failed: [String] = []

  /// Records a clause as failed unless it holds.
  mutating func require(_ id: String, _ holds: Bool) {
    if !holds && !failed.contains(id) { failed.append(id) }
  }

  /// Whether a clause has not failed.
  func holds(_ id: String) -> Bool { !failed.contains(id) }
}

/// One formation whose sectors exist, and the graph that contains it.
struct ShapeCheck {
  let formation: SpecialFormation
  /// Index of its region among the parts of the graph.
  let part: Int
  let context: FormationContext
  /// The interior without repeats.
  let interior: SectorSet

  init(formation: SpecialFormation, part: Int, context: FormationContext) {
    self.formation = formation
    self.part = part
    self.context = context
    interior = SectorSet(formation.interior, in: context)
  }

  var anchor: Int { formation.anchor }

  /// Interior and anchor.
  var whole: SectorSet { SectorSet([anchor] + interior.members, in: context) }

  /// The capital.
  var capital: Int? { context.warps.root?.position }

  /// The edges of declared back doors into this formation.
  var doors: Set<Declarations.Edge> { context.declarations.doors(to: formation, part: part) }

  /// Returns whether the pocket of the given nodes has exactly these nodes and, if given, this
  /// gateway.
  func isPocket(_ nodes: [Int], of gateway: Int? = nil) -> Bool {
    guard let first = nodes.first, let pocket = context.pockets.pocket(of: first),
      gateway == nil || Int(context.pockets.gateways[pocket]) == gateway
    else { return false }
    return context.pockets.interior(of: pocket).elementsEqual(nodes.lazy.map { UInt32($0) })
  }
}
