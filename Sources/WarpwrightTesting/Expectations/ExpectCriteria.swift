import GalaxyAnalysis
import GalaxyCriteria
import GalaxyModel
public import Testing

/// Expects that every region of a map meets a criterion in the language of `warpwright find`.
///
/// ```swift
/// expectCriteria(galaxy, "articulationPoints < 60 and turns(capital, stardock) <= 4")
/// ```
///
/// - Parameters:
///   - map: The galaxy, region or map made by hand; each region is judged by itself.
///   - criterion: The criterion; `warpwright find --list` prints its words.
///   - sourceLocation: Where an issue is recorded.
/// - Complexity: That of the figures it names.
public func expectCriteria(
  _ map: some TestedMap, _ criterion: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  expect(at: sourceLocation) { try unmet(criterion, by: map) }
}

/// Requires that every region of a map meets a criterion in the language of `warpwright find`.
///
/// - Parameters:
///   - map: The galaxy, region or map made by hand; each region is judged by itself.
///   - criterion: The criterion.
/// - Throws: ``UnmetExpectation`` with the parts that are false; `CriteriaError` for a criterion that
///   cannot be read.
/// - Complexity: That of the figures it names.
public func requireCriteria(_ map: some TestedMap, _ criterion: String) throws {
  try require(unmet(criterion, by: map))
}

private func unmet(_ text: String, by map: some TestedMap) throws -> [Finding] {
  let galaxy = map.testedGalaxy
  let criterion = try RegionCriterion(text)
  return criterion.failures(in: galaxy, id: "WHERE-1").compactMap { failure in
    galaxy.regions.first { $0.name == failure.scope }.map { region in
      Finding(
        criterion.text, of: region, [failure.message], question: "verify --where '\(text)'")
    }
  }
}
