import GalaxyModel
import GraphKit
import WarpMap

/// A region under verification, with what several invariants want of it, each computed at most once.
///
/// Columns are safe to index by node: one that the input does not carry, or whose length is not the
/// number of sectors, counts as unknown and is empty here.
final class RegionContext {
  let region: Region
  /// Index of the region in its galaxy.
  let index: Int
  let source: MapSource
  let thresholds: Thresholds
  /// Codes of what the generator warned of: the map is not as asked for in these points.
  let warned: Set<String>
  /// How many sectors there are.
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

  /// A sector number as a witness.
  func label(_ node: Int) -> String { labels.label(region.sectors.number(node)) }

  private lazy var labels = SectorLabels(region)

  /// The column, or nothing if its length is wrong.
  func column<T>(_ values: [T]) -> [T] { values.count == count ? values : [] }

  /// The column as an array, likewise.
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

  /// Whether the node is fedspace, by flag if flags are known, else by number.
  func isFedspace(_ node: Int) -> Bool {
    guard !flags.isEmpty else { return (1...10).contains(number(node)) }
    return flags[node].contains(.fedspace)
  }

  // MARK: Graph

  lazy var warpGraph = WarpGraph(region)
  var graph: DirectedGraph { warpGraph.graph }
  lazy var reversed: DirectedGraph = graph.reversed()
  lazy var components: Components = graph.stronglyConnectedComponents()

  /// Number of the component of the capital; nil in an empty region.
  lazy var mainComponent: UInt32? = warpGraph.root.map { components.componentOf[$0.position] }

  /// Sectors without an exit that a warp leads into, on the mainland: they trap whoever comes.
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

  lazy var islandGroups = IslandGroups(self)

  /// The region as the detection and the checks of formations want it.
  lazy var formationContext = FormationContext(
    warpGraph, places: FormationPlaces(region), reversed: reversed)

  /// What the detector finds.
  lazy var detection = FormationDetector(formationContext).detect()

  /// For each node whether it is anchor or interior of a declared formation.
  lazy var isInFormation: [Bool] = {
    var marks = [Bool](repeating: false, count: count)
    for formation in region.formations {
      if marks.indices.contains(formation.anchor) { marks[formation.anchor] = true }
      for node in formation.interior where marks.indices.contains(node) { marks[node] = true }
    }
    return marks
  }()

  /// Nodes whose content is fixed by number or by being a special location, ascending.
  lazy var anchorSectors: [Int] = {
    var nodes = Set(region.specialLocations.map(\.node).filter { $0 >= 0 && $0 < count })
    for number in [1, 2, 10, count - 5] {
      if let node = region.sectors.node(ofNumber: number) { nodes.insert(node) }
    }
    return nodes.sorted()
  }()
}
