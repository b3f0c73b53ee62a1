import GalaxyAnalysis
public import GalaxyModel

/// Expects that a galaxy breaks no invariant that its source allows to judge.
///
/// ```swift
/// @Test func myMapIsSound() throws {
///   try expectInvariants(galaxy)
/// }
/// ```
///
/// - Parameters:
///   - only: ids to restrict the check to, such as `["INV-26", "INV-30"]`.
///   - excluded: ids to leave out, for rules that a map breaks on purpose.
/// - Throws: `UnmetExpectation` that lists all violations; `UnknownInvariant` if an id in `only` does
///   not exist.
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

/// Expects that a galaxy breaks the given invariants and no other: the test of a rule, or of a map
/// that is broken on purpose.
///
/// - Throws: `UnmetExpectation` that lists what is broken and what is not.
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
