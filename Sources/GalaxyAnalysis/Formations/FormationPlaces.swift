import GalaxyModel
import WarpMap

/// What formations need to know about a map besides its graph.
///
/// The regions that the nodes belong to, their clusters, and their declared formations, all in
/// terms of the nodes of the graph.
struct FormationPlaces {
  /// A region and the nodes that are its sectors.
  struct Part {
    let region: Region
    /// Node of the region's first sector.
    let base: Int
  }

  /// A declared formation.
  struct Declared {
    /// Its sectors as nodes of the graph; sectors that do not exist are not nodes.
    let formation: SpecialFormation
    /// Index of its region in `parts`.
    let part: Int
  }

  /// Ascending by base.
  let parts: [Part]
  let declared: [Declared]
  /// For each node, the number of its cluster, or `SectorTable.unknown`; empty if no clusters are
  /// known.
  let clusterOf: [UInt32]
  /// The clusters of all regions, in the order of `parts`.
  let clusters: [Cluster]

  /// Creates the places of a graph without any map data.
  init() {
    parts = []
    declared = []
    clusterOf = []
    clusters = []
  }

  init(_ region: Region) {
    self.init(parts: [Part(region: region, base: 0)])
  }

  init(joining galaxy: Galaxy) {
    let nodes = GalaxyNodes(galaxy)
    self.init(
      parts: nodes.order.map { Part(region: galaxy.regions[$0], base: nodes.base[$0]) })
  }

  private init(parts: [Part]) {
    self.parts = parts
    var declared: [Declared] = []
    var clusters: [Cluster] = []
    var clusterOf: [UInt32] = []
    for (index, part) in parts.enumerated() {
      let region = part.region
      let size = region.sectorCount
      declared += region.formations.map { formation in
        var shifted = formation
        if part.base > 0 {
          // A sector that does not exist must not become a sector of another region.
          func shift(_ node: Int) -> Int { node >= 0 && node < size ? node + part.base : -1 }
          shifted.anchor = shift(formation.anchor)
          shifted.interior = formation.interior.map(shift)
        } else if parts.count > 1 {
          func clip(_ node: Int) -> Int { node >= 0 && node < size ? node : -1 }
          shifted.anchor = clip(formation.anchor)
          shifted.interior = formation.interior.map(clip)
        }
        return Declared(formation: shifted, part: index)
      }
      let column = region.sectors.cluster.count == size ? region.sectors.cluster : []
      for node in 0..<size {
        let known = !column.isEmpty && Int(column[node]) < region.clusters.count
        clusterOf.append(known ? column[node] + UInt32(clusters.count) : SectorTable.unknown)
      }
      clusters += region.clusters
    }
    self.declared = declared
    self.clusters = clusters
    self.clusterOf = clusters.isEmpty ? [] : clusterOf
  }

  /// Returns the region of a node and the node's position in it, or nil without map data.
  func place(of node: Int) -> (region: Region, node: Int)? {
    guard let part = parts.last(where: { $0.base <= node }),
      node - part.base < part.region.sectorCount
    else { return nil }
    return (part.region, node - part.base)
  }

  /// The cluster of a node, nil if unknown.
  func cluster(of node: Int) -> Int? {
    guard !clusterOf.isEmpty, clusterOf[node] != SectorTable.unknown else { return nil }
    return Int(clusterOf[node])
  }
}
