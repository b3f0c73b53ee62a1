import Criteria
import GalaxyAnalysis
import GalaxyModel
import GraphKit
import WarpMap

extension RegionSet {
  static let formations = RegionSet(
    name: "formations", level: .warps, placeName: "anchor", estimate: { $0 / 40 },
    count: { $0.region.formations.count },
    attributes: attributes { subject, element in
      let formation = subject.region.formations[element]
      return FormationView(
        type: formation.type, anchor: formation.anchor, size: formation.interior.count,
        name: formation.name, isDeclared: true, backEdges: subject.backEdges(ofDeclared: element))
    })

  static let found = RegionSet(
    name: "found", level: .warps, placeName: "anchor", estimate: { $0 / 20 },
    count: { $0.detection.formations.count },
    attributes: attributes { subject, element in
      let formation = subject.detection.formations[element]
      return FormationView(
        type: formation.type,
        anchor: subject.region.sectors.node(ofNumber: formation.anchor) ?? 0,
        size: formation.interior.count, name: formation.name,
        isDeclared: formation.origin == .generated, backEdges: formation.backEdges?.count)
    })

  /// What a declared and a found formation have in common.
  private struct FormationView {
    let type: FormationType
    /// The node of the anchor.
    let anchor: Int
    let size: Int
    let name: String?
    let isDeclared: Bool
    let backEdges: Int?
  }

  private static func attributes(
    _ view: @escaping @Sendable (RegionSubject, Int) -> FormationView
  ) -> [Attribute] {
    [
      Attribute("type", .label(domain: RegionDomain.formation), .warps) {
        RegionDomain.value(view($0, $1).type)
      },
      Attribute("name", .text, .map) { view($0, $1).name.map { .text($0) } ?? .undefined },
      Attribute("anchor", .place, .warps) { $0.place(view($0, $1).anchor) },
      Attribute("size", .number(.sectors), .warps) { .number(Double(view($0, $1).size)) },
      Attribute("depth", .number(.turns), .warps) { subject, element in
        guard let root = subject.links.root else { return .undefined }
        let turns = subject.turns(from: root, tunnels: false)[view(subject, element).anchor]
        return .number(turns == unreachableTurns ? .infinity : Double(turns))
      },
      Attribute("origin", .label(domain: RegionDomain.origin), .warps) {
        .number(view($0, $1).isDeclared ? 0 : 1)
      },
      Attribute("backEdges", .number(.plain), .warps) {
        .number(Double(view($0, $1).backEdges ?? 0))
      },
      Attribute("length", .number(.sectors), .warps) { subject, element in
        let formation = view(subject, element)
        return formation.type == .tunnel ? .number(Double(formation.size)) : .undefined
      },
    ]
  }
}

extension RegionSubject {
  /// The back edges of the found formation that a declared one is.
  func backEdges(ofDeclared element: Int) -> Int? {
    let declared = region.formations[element]
    let anchor = region.sectors.number(declared.anchor)
    return detection.formations.first { $0.type == declared.type && $0.anchor == anchor }?
      .backEdges?.count
  }
}
