public import GalaxyModel

/// The result of checking a map: the judged invariants and their violations.
public struct Verification: Sendable, Equatable {
  /// The ids of the judged invariants in ascending order.
  ///
  /// Invariants that do not apply to the input, or that cannot be judged on one map, are not
  /// included.
  public var checked: [String]
  /// The violations, by invariant, then in the order of the regions.
  public var failures: [Violation]
  /// The violations that the recipe of the map accepts, which do not count.
  public internal(set) var waived: [Violation] = []
  /// Whether the recipe accepts any.
  var hasWaivers = false

  /// Creates a result.
  ///
  /// - Parameters:
  ///   - checked: The ids of the judged invariants.
  ///   - failures: The violations.
  public init(checked: [String], failures: [Violation]) {
    (self.checked, self.failures) = (checked, failures)
  }

  /// Whether all checked invariants hold.
  public var isClean: Bool { failures.isEmpty }

  /// Checks a galaxy against rules of your own.
  ///
  /// - Parameters:
  ///   - galaxy: The galaxy.
  ///   - registry: The rules.
  /// - Returns: What was checked, and the violations.
  /// - Complexity: That of the rules.
  public static func run(_ galaxy: Galaxy, registry: [Invariant]) -> Verification {
    let context = VerificationContext(galaxy)
    var result = Verification(checked: [], failures: [])
    for invariant in registry where invariant.applies(to: galaxy) {
      result.checked.append(invariant.id)
      result.failures += invariant.violations(in: context)
    }
    return result
  }

  /// Checks a galaxy against a registry of invariants.
  ///
  /// What a reader found is reported under the invariant that it names, even if the registry does
  /// not contain it.
  ///
  /// - Parameters:
  ///   - context: The galaxy, with values that several checks share.
  ///   - registry: The invariants, in ascending order of id.
  ///   - only: Ids of the invariants and clauses of formations to check; all invariants if nil.
  /// - Returns: What was checked, and the violations.
  /// - Throws: `UnknownInvariant` if `only` contains an id that is not in the registry.
  /// - Complexity: O(V + E) time and space; 1,000,000 sectors take a few seconds.
  public static func run(
    _ context: VerificationContext, registry: [Invariant], only: [String]? = nil
  ) throws(UnknownInvariant) -> Verification {
    let registered = Set(registry.map(\.id))
    let known =
      only == nil
      ? registry
      : (registry + Invariant.clauses).sorted { Invariant.precedes($0.id, $1.id) }
    let wanted = only.map { Set($0) }
    if let only {
      let valid = known.map(\.id)
      let unknown = only.filter { !valid.contains($0) }
      guard unknown.isEmpty else { throw UnknownInvariant(ids: unknown, valid: valid) }
    }
    var found = Set(context.galaxy.findings.map(\.invariant))
    var result = Verification(checked: [], failures: [])
    for invariant in known where wanted?.contains(invariant.id) ?? true {
      let isJudged =
        invariant.applies(to: context.galaxy)
        && (!invariant.needsRows || context.rows != nil || context.galaxy.source == .universe)
      guard isJudged || found.contains(invariant.id) else { continue }
      found.remove(invariant.id)
      result.checked.append(invariant.id)
      result.failures += invariant.violations(in: context)
    }
    if wanted == nil { result.adopt(found.subtracting(registered), of: context.galaxy) }
    return result
  }

  /// Adds findings of rules that are not in the registry.
  private mutating func adopt(_ ids: Set<String>, of galaxy: Galaxy) {
    guard !ids.isEmpty else { return }
    for finding in galaxy.findings where ids.contains(finding.invariant) {
      failures.append(
        Violation(
          id: finding.invariant, scope: finding.scope, message: finding.message,
          witnesses: Array(finding.witnesses.prefix(Violation.witnessLimit))))
    }
    // Stable, so that the findings of one rule keep their order.
    checked = (checked + ids).sorted(by: Invariant.precedes)
    failures = failures.enumerated().sorted {
      $0.element.id == $1.element.id
        ? $0.offset < $1.offset : Invariant.precedes($0.element.id, $1.element.id)
    }.map(\.element)
  }
}
