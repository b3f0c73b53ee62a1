import GalaxyAnalysis
import GalaxyModel
import WarpMap

/// The emergent formations of a region as rows, without names and ordinals.
struct EmergentCandidates {
  /// Formations that are adopted together or not at all: one and, after it, its back doors.
  struct Pocket {
    var formations: [SpecialFormation]
  }

  private(set) var pockets: [Pocket] = []

  /// Detects the emergent formations of a region.
  ///
  /// - Complexity: That of a detection, and a search for each back door and hatch.
  init(_ region: Region) {
    let found = FormationDetector.detect(in: region).formations
      .filter { $0.origin == .emergent && $0.type.facts.kind != .door }
    let shapes = found.compactMap { EmergentCandidates.shapes($0, in: region) }
    var measures = FormationMeasures(region, shapes.flatMap(\.self))
    pockets = shapes.map { Pocket(formations: $0.map { measures.row($0) }) }
  }

  /// Returns the shape of a formation and those of the back doors into it.
  private static func shapes(
    _ formation: DetectedFormation, in region: Region
  ) -> [FormationShape]? {
    func node(_ number: Int) -> Int? { region.sectors.node(ofNumber: number) }
    guard let anchor = node(formation.anchor) else { return nil }
    var shapes = [
      FormationShape(
        type: formation.type, anchor: anchor, interior: formation.interior.compactMap(node))
    ]
    guard formation.type.facts.takesBackDoors else { return shapes }
    for edge in formation.backEdges ?? [] {
      guard let source = node(edge.source), let target = node(edge.target) else { continue }
      shapes.append(FormationShape(type: .backdoor, anchor: source, interior: [target]))
    }
    return shapes
  }
}
