import GalaxyAnalysis
public import GalaxyModel
import GalaxyRules

/// Expects that a galaxy satisfies all invariants that can be checked for its source.
///
/// ```swift
/// @Test func myMapIsSound() throws {
///   try expectInvariants(galaxy)
/// }
/// ```
///
/// - Parameters:
///   - galaxy: The galaxy to check.
///   - only: IDs to which to restrict the check, such as `["INV-26", "INV-30"]`; nil for all.
///   - excluded: IDs to ignore, for rules that a map violates on purpose.
/// - Throws: ``UnmetExpectation`` with all violations; `UnknownInvariant` if an ID in `only` does not
///   exist.
/// - Complexity: O(V + E) time and space.
public func expectInvariants(
  _ galaxy: Galaxy, only: [String]? = nil, excluding excluded: [String] = []
) throws {
  let failures = try Verification.run(galaxy, only: only).failures
    .filter { !excluded.contains($0.id) }
  guard !failures.isEmpty else { return }
  throw UnmetExpectation(
    expectation: "all invariants to hold", scope: galaxy.name, details: failures.map(\.line))
}

/// Expects that a galaxy violates exactly the given invariants.
///
/// Use this to test a rule, or a map that is broken on purpose.
///
/// - Parameters:
///   - ids: The IDs of the invariants that must be violated.
///   - galaxy: The galaxy to check.
/// - Throws: ``UnmetExpectation`` with the given invariants that hold and other violations.
/// - Complexity: O(V + E) time and space.
public func expectViolations(of ids: [String], in galaxy: Galaxy) throws {
  let failures = try Verification.run(galaxy).failures
  let broken = Set(failures.map(\.id))
  guard broken != Set(ids) else { return }
  let intact = ids.filter { !broken.contains($0) }
  let surplus = failures.filter { !ids.contains($0.id) }
  throw UnmetExpectation(
    expectation: "violations of \(ids.joined(separator: ", ")) only", scope: galaxy.name,
    details: intact.map { "\($0) holds" } + surplus.map(\.line))
}
