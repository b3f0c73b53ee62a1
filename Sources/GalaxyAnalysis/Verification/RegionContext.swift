package import GalaxyModel
package import GraphKit
import WarpMap

/// A region under verification, with the derived data of several invariants, each computed at most
/// once.
///
/// Columns are safe to index by node: missing ones and those of another length than the number of
/// sectors count as unknown and are empty.
package final class RegionContext {
  package let region: Region
  /// The index of the region in its galaxy.
  let index: Int
  let source: MapSource
  let thresholds: Thresholds
  /// The codes of the generator's warnings: the map deviates from the settings in these respects.
  package let warned: Set<String>
  /// The number of sectors.
  let count: Int

  init(
    _ region: Region, index: Int, source: MapSource, thresholds: Thresholds,
    warned: Set<String> = []
  ) {
    self.region = region
    self.index = index
    self.source = source
    self.thresholds = thresholds
    self.warned = warned
    count = region.sectorCount
  }

  var name: String { region.name }

  func number(_ node: Int) -> Int { region.sectors.number(node) }

  /// Returns a sector number as a witness.
  func label(_ node: Int) -> String { labels.label(region.sectors.number(node)) }

  private lazy var labels = SectorLabels(region)

  /// Returns the column, or an empty one if its length is wrong.
  func column<T>(_ values: [T]) -> [T] { values.count == count ? values : [] }

  /// Returns the column as an array, or an empty one if its length is wrong.
  func column<T>(_ values: PackedColumn<T>) -> [T] { values.count == count ? values.unpacked : [] }

  // MARK: Columns

  lazy var hasPositions =
    !column(region.sectors.x).isEmpty && !column(region.sectors.y).isEmpty
    && !column(region.sectors.z).isEmpty
  lazy var flags = column(region.sectors.flags)
  lazy var types = column(region.sectors.type)
  lazy var clusterOf = column(region.sectors.cluster)
  lazy var zoneOf = column(region.sectors.zone)

  /// The sectors flagged as capital; empty if flags are unknown.
  lazy var capitals: [Int] = flags.indices.filter { flags[$0].contains(.capital) }

  /// Returns whether the node is fedspace, by flag if flags are known, else by number.
  package func isFedspace(_ node: Int) -> Bool {
    guard !flags.isEmpty else { return (1...10).contains(number(node)) }
    return flags[node].contains(.fedspace)
  }

  // MARK: Graph

  lazy var warpGraph = WarpGraph(region)
  package var graph: DirectedGraph { warpGraph.graph }
  package lazy var reversed: DirectedGraph = graph.reversed()
  package lazy var components: Components = graph.stronglyConnectedComponents()

  /// The number of the component of the capital, or nil in an empty region.
  package lazy var mainComponent: UInt32? = warpGraph.root.map {
    components.componentOf[$0.position]
  }

  /// Sectors of the mainland that can be entered but not left.
  lazy var sinks: [Int] = {
    let graph = self.graph
    let incoming = reversed
    let islands = islandGroups
    return (0..<count).filter {
      graph.outDegree(of: NodeIndex($0)) == 0 && incoming.outDegree(of: NodeIndex($0)) > 0
        && islands.group(of: $0) == nil
    }
  }()

  // MARK: Formations

  package lazy var islandGroups = IslandGroups(self)

  /// The context for the detection and the checks of formations.
  lazy var formationContext = FormationContext(
    warpGraph, places: FormationPlaces(region), reversed: reversed)

  /// The findings of the detector.
  lazy var detection = FormationDetector(formationContext).detect()

  /// For each node, whether it is anchor or interior of a declared formation.
  lazy var isInFormation: [Bool] = {
    var marks = [Bool](repeating: false, count: count)
    for formation in region.formations {
      if marks.indices.contains(formation.anchor) { marks[formation.anchor] = true }
      for node in formation.interior where marks.indices.contains(node) { marks[node] = true }
    }
    return marks
  }()

  /// Nodes whose content is fixed by number or by a special location, in ascending order.
  lazy var anchorSectors: [Int] = {
    var nodes = Set(region.specialLocations.map(\.node).filter { $0 >= 0 && $0 < count })
    for number in FixedStation.numbers(sectorCount: count) {
      if let node = region.sectors.node(ofNumber: number) { nodes.insert(node) }
    }
    return nodes.sorted()
  }()
}
