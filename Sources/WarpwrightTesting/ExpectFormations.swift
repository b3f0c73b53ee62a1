import GalaxyAnalysis
public import GalaxyModel

/// Expects a number of formations of a type in the warp graph, declared or not, at least.
///
/// ```
///   ──g──i──i      a bubble: one gateway, and what lies behind it
///        │╲ │
///        i──i
/// ```
///
/// - Throws: `UnmetExpectation` that names those there are.
/// - Complexity: that of `FormationDetector`, near-linear in sectors and warps.
public func expectFormations(
  _ region: Region, ofType type: FormationType, atLeast count: Int
) throws {
  let found = FormationDetector.detect(in: region).formations(of: type)
  guard found.count < count else { return }
  throw UnmetExpectation(
    expectation: "\(count) \(type.rawValue) or more", scope: region.name,
    details: ["there are \(found.count)"] + found.map { "at sector \($0.anchor)" })
}

/// Expects a number of clean bubbles, at least: enclaves behind one gateway that no other warp leads
/// into. Dead-end bubbles count, leaky bubbles do not.
///
/// - Parameter size: Interior sectors that count, such as `5...12`.
/// - Throws: `UnmetExpectation` that names the bubbles and how many ways lead in.
/// - Complexity: that of `FormationDetector`, near-linear in sectors and warps.
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
    details: ["there are \(clean.count)"]
      + bubbles.map { bubble in
        "behind sector \(bubble.anchor): \(bubble.interior.count) sectors, "
          + "\(1 + (bubble.backEdges?.count ?? 0)) ways in"
      })
}

/// Expects that the detector finds every formation that the region declares, and that no sector is
/// cut off or trapped without being part of one.
///
/// - Throws: `UnmetExpectation` that lists the missing ones with the clauses they fail, and the
///   defects.
/// - Complexity: that of `FormationDetector`, near-linear in sectors and warps.
public func expectDetectedEqualsDeclared(_ region: Region) throws {
  let detection = FormationDetector.detect(in: region)
  guard !detection.missing.isEmpty || !detection.defects.isEmpty else { return }
  throw UnmetExpectation(
    expectation: "every declared formation to be found, and no defect", scope: region.name,
    details: detection.missing.map {
      "\($0.type.rawValue) \($0.name) fails \($0.failed.joined(separator: ", "))"
    } + detection.defects.map { "\($0.kind.rawValue) at \($0.sectors)" })
}
