public import GalaxyAnalysis
public import GalaxyModel

extension Verification {
  /// Checks a galaxy against all invariants that its source allows to judge.
  ///
  /// - Parameters:
  ///   - galaxy: The galaxy.
  ///   - only: Ids of the invariants and clauses of formations to check; all invariants if nil.
  /// - Returns: What was checked, and the violations.
  /// - Throws: `UnknownInvariant` if `only` contains an unknown id.
  /// - Complexity: O(V + E) time and space; 1,000,000 sectors take a few seconds.
  public static func run(
    _ galaxy: Galaxy, only: [String]? = nil
  ) throws(UnknownInvariant) -> Verification {
    try run(VerificationContext(galaxy), only: only)
  }

  /// Checks a galaxy, with its rows if the context has them, against all invariants.
  ///
  /// - Parameters:
  ///   - context: The galaxy, with values that several checks share.
  ///   - only: Ids of the invariants and clauses of formations to check; all invariants if nil.
  /// - Returns: What was checked, and the violations.
  /// - Throws: `UnknownInvariant` if `only` contains an unknown id.
  /// - Complexity: O(V + E) time and space, plus O(cells) for rows.
  public static func run(
    _ context: VerificationContext, only: [String]? = nil
  ) throws(UnknownInvariant) -> Verification {
    try run(context, registry: Invariant.all, only: only)
  }
}
