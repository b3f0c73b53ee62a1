import Criteria
import GalaxyModel
import GraphKit
import WarpMap
import GalaxyAnalysis

extension RegionSet {
  static let sectors = RegionSet(
    name: "sectors", level: .plan, placeName: "number", estimate: { $0 },
    count: { $0.region.sectorCount },
    attributes: [
      Attribute("number", .place, .plan) { $0.place($1) },
      column("x", .places) { $0.x }, column("y", .places) { $0.y }, column("z", .places) { $0.z },
      Attribute("type", .label(domain: RegionDomain.sectorType), .map) { subject, node in
        let types = subject.region.sectors.type
        return types.isEmpty ? .undefined : RegionDomain.value(types[node])
      },
      Attribute("zone", .label(domain: RegionDomain.zone), .places) { subject, node in
        RegionDomain.value(subject.region.zone(at: node)?.type)
      },
      Attribute("cluster", .number(.plain), .places) { subject, node in
        subject.region.cluster(at: node).map { .number(Double($0.ordinal)) } ?? .undefined
      },
      Attribute("clusterType", .label(domain: RegionDomain.clusterType), .places) { subject, node in
        RegionDomain.value(subject.region.cluster(at: node)?.type)
      },
      column("security", .map) { $0.security }, column("hazard", .map) { $0.hazard },
      Attribute("radiation", .number(.plain), .map) { subject, node in
        let radiation = subject.region.sectors.radiation
        return radiation.isEmpty ? .undefined : .number(radiation[node])
      },
      Attribute("nebula", .label(domain: RegionDomain.nebula), .map) { subject, node in
        let types = subject.region.sectors.type
        guard !types.isEmpty, types[node] == .nebula else { return .undefined }
        return RegionDomain.value(subject.region.cluster(at: node)?.nebula)
      },
      Attribute("degree", .number(.plain), .warps) { subject, node in
        .number(Double(subject.measures.undirected.degree(of: NodeIndex(node))))
      },
      Attribute("inDegree", .number(.plain), .warps) { subject, node in
        .number(Double(subject.measures.reversed.outDegree(of: NodeIndex(node))))
      },
      Attribute("outDegree", .number(.plain), .warps) { subject, node in
        .number(Double(subject.links.graph.successors(of: NodeIndex(node)).count))
      },
      Attribute("station", .number(.plain), .sites) { subject, node in
        subject.stationAt[node]?.stationClass.map { .number(Double($0.number)) } ?? .undefined
      },
      Attribute("planets", .number(.plain), .sites) { .number(Double($0.planetsAt[$1] ?? 0)) },
      Attribute("fedspace", .boolean, .places) { subject, node in
        let flags = subject.region.sectors.flags
        return .boolean(!flags.isEmpty && flags[node].contains(.fedspace))
      },
      Attribute("anchor", .boolean, .places) { subject, node in
        .boolean(subject.region.specialLocation(at: node) != nil)
      },
      Attribute("island", .boolean, .places) { subject, node in
        .boolean(subject.region.cluster(at: node)?.islandGroup != nil)
      },
    ])

  private static func column(
    _ name: String, _ level: CriteriaLevel,
    _ values: @escaping @Sendable (SectorTable) -> PackedColumn<Int32>
  ) -> Attribute {
    let unit: CriteriaUnit = ["x", "y", "z"].contains(name) ? .units : .plain
    return Attribute(name, .number(unit), level) { subject, node in
      let column = values(subject.region.sectors)
      return column.isEmpty ? .undefined : .number(Double(column[node]))
    }
  }

  static let clusters = RegionSet(
    name: "clusters", level: .places, placeName: nil, estimate: { $0 / 40 },
    count: { $0.region.clusters.count },
    attributes: [
      Attribute("ordinal", .number(.plain), .places) {
        cluster($0, $1) { .number(Double($0.ordinal)) }
      },
      Attribute("type", .label(domain: RegionDomain.clusterType), .places) {
        cluster($0, $1) { RegionDomain.value($0.type) }
      },
      Attribute("name", .text, .map) { cluster($0, $1) { .text($0.name) } },
      Attribute("cap", .number(.plain), .places) {
        cluster($0, $1) { .number(Double($0.maxWarps)) }
      },
      Attribute("sectors", .number(.sectors), .places) {
        cluster($0, $1) { .number(Double($0.declaredSectorCount)) }
      },
      Attribute("nebula", .label(domain: RegionDomain.nebula), .map) {
        cluster($0, $1) { RegionDomain.value($0.nebula) }
      },
      Attribute("island", .boolean, .places) {
        cluster($0, $1) { .boolean($0.islandGroup != nil) }
      },
    ])

  private static func cluster(
    _ subject: RegionSubject, _ element: Int, _ value: (Cluster) -> CriteriaValue
  ) -> CriteriaValue {
    value(subject.region.clusters[element])
  }
}
