import GalaxyAnalysis
public import GalaxyModel

/// Expects a minimum number of formations of a type in the warp graph, declared or not.
///
/// ```
///   ──g──i──i      a bubble: one gateway and the enclave behind it
///        │╲ │
///        i──i
/// ```
///
/// - Parameters:
///   - region: The region to examine.
///   - type: The type of formation.
///   - count: The minimum number of formations.
/// - Throws: ``UnmetExpectation`` with the formations found.
/// - Complexity: That of `FormationDetector`, near-linear in sectors and warps.
public func expectFormations(
  _ region: Region, ofType type: FormationType, atLeast count: Int
) throws {
  let found = FormationDetector.detect(in: region).formations(of: type)
  guard found.count < count else { return }
  throw UnmetExpectation(
    expectation: "\(count) \(type.rawValue) or more", scope: region.name,
    details: ["found \(found.count)"] + found.map { "at sector \($0.anchor)" })
}

/// Expects a minimum number of clean bubbles.
///
/// A clean bubble is an enclave behind one gateway into which no other warp leads. Dead-end bubbles
/// count, leaky bubbles do not.
///
/// - Parameters:
///   - region: The region to examine.
///   - count: The minimum number of clean bubbles.
///   - size: The range of interior sectors of a bubble that counts, such as `5...12`.
/// - Throws: ``UnmetExpectation`` with the bubbles found and their numbers of entrances.
/// - Complexity: That of `FormationDetector`, near-linear in sectors and warps.
public func expectCleanBubbles(
  _ region: Region, atLeast count: Int, size: ClosedRange<Int> = 2...Int.max
) throws {
  let bubbles = FormationDetector.detect(in: region).formations.filter { formation in
    (formation.type == .bubble || formation.type == .deadEndBubble)
      && size.contains(formation.interior.count)
  }
  let clean = bubbles.filter { $0.backEdges?.isEmpty ?? true }
  guard clean.count < count else { return }
  throw UnmetExpectation(
    expectation: "\(count) clean bubbles or more", scope: region.name,
    details: ["found \(clean.count)"]
      + bubbles.map { bubble in
        "behind sector \(bubble.anchor): \(bubble.interior.count) sectors, "
          + "\(1 + (bubble.backEdges?.count ?? 0)) entrances"
      })
}

/// Expects that the detector finds every declared formation and no defect.
///
/// A defect is a sector that is cut off or trapped without being part of a formation.
///
/// - Parameter region: The region to examine.
/// - Throws: ``UnmetExpectation`` with the missing formations, the clauses they fail, and the defects.
/// - Complexity: That of `FormationDetector`, near-linear in sectors and warps.
public func expectDetectedEqualsDeclared(_ region: Region) throws {
  let detection = FormationDetector.detect(in: region)
  guard !detection.missing.isEmpty || !detection.defects.isEmpty else { return }
  throw UnmetExpectation(
    expectation: "every declared formation to be found, and no defect", scope: region.name,
    details: detection.missing.map {
      "\($0.type.rawValue) \($0.name) fails \($0.failed.joined(separator: ", "))"
    } + detection.defects.map { "\($0.kind.rawValue) at \($0.sectors)" })
}
