import GalaxyAnalysis
public import GalaxyModel
public import Testing

/// Expects a number of formations of a type in the warp graph, declared or not.
///
/// ```
///   ──g──i──i      a bubble: one gateway and the enclave behind it
///        │╲ │
///        i──i
/// ```
///
/// ```swift
/// expectFormations(region, ofType: .bubble, atLeast: 1)
/// expectFormations(region, ofType: .warpSink, atMost: 2)
/// ```
///
/// - Parameters:
///   - map: The galaxy, region or map made by hand; each region has to have the number.
///   - type: The type of formation.
///   - least: The minimum number of formations.
///   - most: The maximum number of formations.
///   - sourceLocation: Where an issue is recorded.
/// - Complexity: That of `FormationDetector`, near-linear in sectors and warps.
public func expectFormations(
  _ map: some TestedMap, ofType type: FormationType, atLeast least: Int = 0,
  atMost most: Int = .max, sourceLocation: SourceLocation = #_sourceLocation
) {
  expect(at: sourceLocation) { formations(map, type, least, most) }
}

/// Requires a number of formations of a type in the warp graph, declared or not.
///
/// - Parameters:
///   - map: The galaxy, region or map made by hand; each region has to have the number.
///   - type: The type of formation.
///   - least: The minimum number of formations.
///   - most: The maximum number of formations.
/// - Throws: ``UnmetExpectation`` with the formations found.
/// - Complexity: That of `FormationDetector`, near-linear in sectors and warps.
public func requireFormations(
  _ map: some TestedMap, ofType type: FormationType, atLeast least: Int = 0, atMost most: Int = .max
) throws {
  try require(formations(map, type, least, most))
}

/// Expects a number of clean bubbles.
///
/// A clean bubble is an enclave behind one gateway into which no other warp leads. Dead-end bubbles
/// count, leaky bubbles do not.
///
/// - Parameters:
///   - map: The galaxy, region or map made by hand; each region has to have the number.
///   - least: The minimum number of clean bubbles.
///   - most: The maximum number of clean bubbles.
///   - size: The range of interior sectors of a bubble that counts, such as `5...12`.
///   - sourceLocation: Where an issue is recorded.
/// - Complexity: That of `FormationDetector`, near-linear in sectors and warps.
public func expectCleanBubbles(
  _ map: some TestedMap, atLeast least: Int = 0, atMost most: Int = .max,
  size: ClosedRange<Int> = 2...Int.max, sourceLocation: SourceLocation = #_sourceLocation
) {
  expect(at: sourceLocation) { cleanBubbles(map, least, most, size) }
}

/// Requires a number of clean bubbles.
///
/// - Parameters:
///   - map: The galaxy, region or map made by hand; each region has to have the number.
///   - least: The minimum number of clean bubbles.
///   - most: The maximum number of clean bubbles.
///   - size: The range of interior sectors of a bubble that counts, such as `5...12`.
/// - Throws: ``UnmetExpectation`` with the bubbles found and their numbers of entrances.
/// - Complexity: That of `FormationDetector`, near-linear in sectors and warps.
public func requireCleanBubbles(
  _ map: some TestedMap, atLeast least: Int = 0, atMost most: Int = .max,
  size: ClosedRange<Int> = 2...Int.max
) throws {
  try require(cleanBubbles(map, least, most, size))
}

/// Expects that the detector finds every declared formation and no defect.
///
/// A defect is a sector that is cut off or trapped without being part of a formation.
///
/// - Parameters:
///   - map: The galaxy, region or map made by hand.
///   - sourceLocation: Where an issue is recorded.
/// - Complexity: That of `FormationDetector`, near-linear in sectors and warps.
public func expectDetectedEqualsDeclared(
  _ map: some TestedMap, sourceLocation: SourceLocation = #_sourceLocation
) {
  expect(at: sourceLocation) { undetected(map) }
}

/// Requires that the detector finds every declared formation and no defect.
///
/// - Parameter map: The galaxy, region or map made by hand.
/// - Throws: ``UnmetExpectation`` with the missing formations, the clauses they fail, and the defects.
/// - Complexity: That of `FormationDetector`, near-linear in sectors and warps.
public func requireDetectedEqualsDeclared(_ map: some TestedMap) throws {
  try require(undetected(map))
}

private func range(_ least: Int, _ most: Int) -> String {
  most == .max ? "\(least) or more" : least == 0 ? "at most \(most)" : "\(least)…\(most)"
}

private func formations(
  _ map: some TestedMap, _ type: FormationType, _ least: Int, _ most: Int
) -> [Finding] {
  map.testedRegions.compactMap { region in
    let found = FormationDetector.detect(in: region).formations(of: type)
    guard found.count < least || found.count > most else { return nil }
    return Finding(
      "\(type.rawValue) formations: \(range(least, most))", of: region,
      ["found \(found.count)"] + found.map { "at sector \($0.anchor)" },
      sectors: found.map(\.anchor), question: "detect")
  }
}

private func cleanBubbles(
  _ map: some TestedMap, _ least: Int, _ most: Int, _ size: ClosedRange<Int>
) -> [Finding] {
  map.testedRegions.compactMap { region in
    let bubbles = FormationDetector.detect(in: region).formations.filter { formation in
      (formation.type == .bubble || formation.type == .deadEndBubble)
        && size.contains(formation.interior.count)
    }
    let clean = bubbles.filter { $0.backEdges?.isEmpty ?? true }
    guard clean.count < least || clean.count > most else { return nil }
    return Finding(
      "clean bubbles: \(range(least, most))", of: region,
      ["found \(clean.count)"]
        + bubbles.map { bubble in
          "behind sector \(bubble.anchor): \(bubble.interior.count) sectors, "
            + "\(1 + (bubble.backEdges?.count ?? 0)) entrances"
        },
      sectors: bubbles.map(\.anchor), question: "detect")
  }
}

private func undetected(_ map: some TestedMap) -> [Finding] {
  map.testedRegions.compactMap { region in
    let detection = FormationDetector.detect(in: region)
    guard !detection.missing.isEmpty || !detection.defects.isEmpty else { return nil }
    return Finding(
      "every declared formation to be found, and no defect", of: region,
      detection.missing.map {
        "\($0.type.rawValue) \($0.name) fails \($0.failed.joined(separator: ", "))"
      } + detection.defects.map { "\($0.kind.rawValue) at \($0.sectors)" },
      sectors: detection.defects.flatMap(\.sectors), question: "detect")
  }
}
