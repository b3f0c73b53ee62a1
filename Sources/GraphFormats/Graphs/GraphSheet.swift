import FileIO
import GalaxyAnalysis
import GalaxyModel
import GraphKit
import WarpMap

/// A region as files of graphs list it: sectors with a few facts each, and directed edges in ascending
/// order of source, then target; loops and repetitions are left out, a two-way link is two edges.
struct GraphSheet {
  /// A fact that is known of every sector.
  struct Column {
    let key: String
    let isNumber: Bool
    /// By node; `nil` where it does not apply.
    let value: (Int) -> FieldValue?
  }

  /// An edge between two nodes.
  struct Edge {
    /// Its place among all edges.
    let number: Int
    let source: Int
    let target: Int
    let isOneWay: Bool
    let isLatent: Bool
  }

  let region: Region
  let columns: [Column]
  private let links: RegionLinks
  private var graph: DirectedGraph { links.graph }

  init(_ region: Region) {
    self.region = region
    links = RegionLinks(region)
    columns = GraphSheet.columns(of: region)
  }

  /// Writes what `line` makes of each node, until the output fails.
  func writeNodes(
    to out: inout ByteWriter, _ line: (Int, inout ByteWriter) -> Void
  ) throws(IOFailure) {
    for node in 0..<region.sectorCount {
      line(node, &out)
      if node & 0xFFF == 0 { try out.throwIfFailed() }
    }
  }

  /// Writes what `line` makes of each edge, until the output fails.
  func writeEdges(
    to out: inout ByteWriter, _ line: (Edge, inout ByteWriter) -> Void
  ) throws(IOFailure) {
    var number = 0
    for source in 0..<graph.nodeCount {
      for successor in graph.successors(of: NodeIndex(source)) {
        let target = Int(successor)
        line(
          Edge(
            number: number, source: source, target: target,
            isOneWay: !graph.contains(edgeFrom: NodeIndex(target), to: NodeIndex(source)),
            isLatent: links.isFlaggedLatent(from: source, to: target)),
          &out)
        number += 1
      }
      if source & 0xFFF == 0 { try out.throwIfFailed() }
    }
  }

  /// The nodes that the edges of a node lead to, ascending.
  func successors(_ node: Int) -> [Int] { graph.successors(of: NodeIndex(node)).map { Int($0) } }

  var edgeCount: Int { graph.targets.count }

  private static func columns(of region: Region) -> [Column] {
    let table = region.sectors
    var columns = [Column(key: "name", isNumber: false) { .text(region.sectorName($0)) }]
    func whole(_ key: String, _ values: PackedColumn<Int32>) {
      guard values.count == table.count else { return }
      columns.append(Column(key: key, isNumber: true) { .int(values[$0]) })
    }
    whole("x", table.x)
    whole("y", table.y)
    whole("z", table.z)
    if table.type.count == table.count {
      columns.append(Column(key: "type", isNumber: false) { .text(table.type[$0].rawValue) })
    }
    if table.zone.count == table.count {
      columns.append(
        Column(key: "zone", isNumber: false) { region.zone(at: $0).map { .text($0.type.rawValue) } }
      )
    }
    if table.cluster.count == table.count {
      columns.append(
        Column(key: "cluster", isNumber: false) { region.cluster(at: $0).map { .text($0.name) } })
    }
    whole("security", table.security)
    whole("hazard", table.hazard)
    whole("nebula", table.nebulaDensity)
    return columns
  }
}
