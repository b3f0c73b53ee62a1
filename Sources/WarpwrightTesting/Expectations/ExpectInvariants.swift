public import GalaxyAnalysis
import GalaxyModel
import GalaxyRules
public import Testing

/// Expects that a map satisfies all invariants that can be checked for its source.
///
/// ```swift
/// @Test func myMapIsSound() {
///   expectInvariants(galaxy)
///   expectInvariants(galaxy, [noStationInGateway])   // rules of your own
/// }
/// ```
///
/// - Parameters:
///   - map: The galaxy, region or map made by hand.
///   - rules: Rules of your own to judge instead of the built-in ones.
///   - only: IDs to which to restrict the built-in rules, such as `["INV-26", "INV-30"]`; nil for all.
///   - excluded: IDs to ignore, for rules that a map violates on purpose.
///   - sourceLocation: Where an issue is recorded.
/// - Complexity: O(V + E) time and space.
public func expectInvariants(
  _ map: some TestedMap, _ rules: [Invariant]? = nil, only: [String]? = nil,
  excluding excluded: [String] = [], sourceLocation: SourceLocation = #_sourceLocation
) {
  expect(at: sourceLocation) { try violations(map, rules, only: only, excluding: excluded) }
}

/// Requires that a map satisfies all invariants that can be checked for its source.
///
/// - Parameters:
///   - map: The galaxy, region or map made by hand.
///   - rules: Rules of your own to judge instead of the built-in ones.
///   - only: IDs to which to restrict the built-in rules; nil for all.
///   - excluded: IDs to ignore, for rules that a map violates on purpose.
/// - Throws: ``UnmetExpectation`` with all violations; `UnknownInvariant` if an ID in `only` does not
///   exist.
/// - Complexity: O(V + E) time and space.
public func requireInvariants(
  _ map: some TestedMap, _ rules: [Invariant]? = nil, only: [String]? = nil,
  excluding excluded: [String] = []
) throws {
  try require(violations(map, rules, only: only, excluding: excluded))
}

/// Expects that a map violates exactly the given invariants.
///
/// Use this to test a rule, or a map that is broken on purpose.
///
/// - Parameters:
///   - ids: The IDs of the invariants that must be violated.
///   - map: The galaxy, region or map made by hand.
///   - rules: Rules of your own to judge instead of the built-in ones.
///   - sourceLocation: Where an issue is recorded.
/// - Complexity: O(V + E) time and space.
public func expectViolations(
  of ids: [String], in map: some TestedMap, _ rules: [Invariant]? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expect(at: sourceLocation) { try unexpectedVerdicts(ids, map, rules) }
}

/// Requires that a map violates exactly the given invariants.
///
/// - Parameters:
///   - ids: The IDs of the invariants that must be violated.
///   - map: The galaxy, region or map made by hand.
///   - rules: Rules of your own to judge instead of the built-in ones.
/// - Throws: ``UnmetExpectation`` with the given invariants that hold and other violations.
/// - Complexity: O(V + E) time and space.
public func requireViolations(
  of ids: [String], in map: some TestedMap, _ rules: [Invariant]? = nil
) throws {
  try require(unexpectedVerdicts(ids, map, rules))
}

private func failures(
  _ map: some TestedMap, _ rules: [Invariant]?, only: [String]? = nil
) throws -> [Violation] {
  if let rules { return Verification.run(map.testedGalaxy, registry: rules).failures }
  return try Verification.run(map.testedGalaxy, only: only).failures
}

private func violations(
  _ map: some TestedMap, _ rules: [Invariant]?, only: [String]?, excluding excluded: [String]
) throws -> [Finding] {
  let failures = try failures(map, rules, only: only).filter { !excluded.contains($0.id) }
  guard !failures.isEmpty else { return [] }
  return [
    Finding(
      "all invariants to hold", of: map.testedGalaxy, failures.map(\.line),
      sectors: failures.flatMap(\.witnesses).compactMap { Int($0) },
      question: rules == nil ? "verify" : "analyze")
  ]
}

private func unexpectedVerdicts(
  _ ids: [String], _ map: some TestedMap, _ rules: [Invariant]?
) throws -> [Finding] {
  let failures = try failures(map, rules)
  let broken = Set(failures.map(\.id))
  guard broken != Set(ids) else { return [] }
  let intact = ids.filter { !broken.contains($0) }
  let surplus = failures.filter { !ids.contains($0.id) }
  return [
    Finding(
      "violations of \(ids.joined(separator: ", ")) only", of: map.testedGalaxy,
      intact.map { "\($0) holds" } + surplus.map(\.line), question: "verify")
  ]
}
