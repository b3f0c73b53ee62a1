import GalaxyModel
import GalaxySettings
import GraphKit
import WarpMap

/// The rows of a galaxy under verification, with what several rules want of them, each computed at
/// most once.
final class RowsContext {
  let galaxy: Galaxy
  let store: RowStore
  /// The settings that the galaxy has recorded.
  let settings: SettingValues
  let regions: [RegionContext]

  init(
    _ galaxy: Galaxy, _ store: RowStore, settings: SettingValues, regions: [RegionContext]
  ) {
    self.galaxy = galaxy
    self.store = store
    self.settings = settings
    self.regions = regions
  }

  subscript(_ table: String) -> StoredTable { store[table] }

  // MARK: Settings

  var hasPopulation: Bool { settings.hasPopulation }
  var isTradewars: Bool { settings[\.density] == .tradewars }

  /// Whether a group of entities exists: neither it nor a group it depends on is switched off.
  func isOn(_ group: SeedingGroup) -> Bool { settings.isOn(group) }

  // MARK: Sectors

  /// A sector, by the region it lies in and its node there.
  struct Place: Hashable {
    let region: Int
    let node: Int
  }

  lazy var placeOfIdentifier: [Identifier: Place] = {
    var places: [Identifier: Place] = [:]
    for (index, region) in galaxy.regions.enumerated() {
      for (node, identifier) in region.sectors.identifier.enumerated() {
        places[identifier] = Place(region: index, node: node)
      }
    }
    return places
  }()

  lazy var placeOfNumber: [Int: Place] = {
    var places: [Int: Place] = [:]
    for (index, region) in galaxy.regions.enumerated() {
      for node in 0..<region.sectorCount {
        places[region.globalID(node)] = Place(region: index, node: node)
      }
    }
    return places
  }()

  lazy var regionOfIdentifier: [Identifier: Int] = Dictionary(
    galaxy.regions.enumerated().map { ($0.element.identifier, $0.offset) },
    uniquingKeysWith: { first, _ in first })

  /// Sector of a row, by its global number or by its identifier, whichever the column holds.
  func place(_ row: RowView, _ column: String) -> Place? {
    if let number = row.int(column) { return placeOfNumber[number] }
    return row.id(column).flatMap { placeOfIdentifier[$0] }
  }

  /// Whether a sector is in the main component of its region.
  func isCore(_ place: Place) -> Bool {
    let region = regions[place.region]
    guard region.components.componentOf.indices.contains(place.node) else { return false }
    return region.components.componentOf[place.node] == region.mainComponent
  }

  func isIsland(_ place: Place) -> Bool {
    regions[place.region].islandGroups.group(of: place.node) != nil
  }

  func isFedspace(_ place: Place) -> Bool { regions[place.region].isFedspace(place.node) }

  func zone(_ place: Place) -> ZoneType? {
    galaxy.regions[place.region].zone(at: place.node)?.type
  }

  func clusterType(_ place: Place) -> ClusterType? {
    galaxy.regions[place.region].cluster(at: place.node)?.type
  }

  /// Frontier ground: the frontier zone, and in the Nexus the outposts.
  func isFrontierGround(_ place: Place) -> Bool {
    galaxy.regions[place.region].type == .centralNexus
      ? clusterType(place) == .frontierOutpost : zone(place) == .frontier
  }

  private var hopCache: [Place: [UInt32]] = [:]

  /// Hops from one sector to another of the same region along warps; nil if there is no way. Cached
  /// by origin.
  func hops(_ from: Place, _ to: Place) -> Int? {
    guard from.region == to.region else { return nil }
    let distances =
      hopCache[from]
      ?? regions[from.region].graph.breadthFirstDistances(from: NodeIndex(from.node)).distances
    hopCache[from] = distances
    guard distances.indices.contains(to.node), distances[to.node] != UInt32.unreached else {
      return nil
    }
    return Int(distances[to.node])
  }

  private var betweennessCache: [Int: [Double]] = [:]

  /// For each sector of a region how many shortest paths inside the core lead through it; empty where
  /// the core has more than 2,000 sectors, for which seeding takes a sample. O(core · warps).
  func betweenness(_ region: Int) -> [Double] {
    if let known = betweennessCache[region] { return known }
    let count = galaxy.regions[region].sectorCount
    let core = (0..<count).filter { isCore(Place(region: region, node: $0)) }
    var scores: [Double] = []
    if core.count <= 2000 {
      let (graph, nodes) = regions[region].graph.subgraph(inducedBy: core.map { NodeIndex($0) })
      scores = [Double](repeating: 0, count: count)
      for (score, node) in zip(graph.betweenness(), nodes) { scores[node.position] = score }
    }
    betweennessCache[region] = scores
    return scores
  }

  private var nearCache: [Int: UndirectedGraph] = [:]

  /// The warps of a region without direction.
  func undirected(_ region: Int) -> UndirectedGraph {
    if let known = nearCache[region] { return known }
    let graph = galaxy.regions[region].undirectedWarps()
    nearCache[region] = graph
    return graph
  }

  /// Hops from each of some sectors of a region, direction ignored, to the nearest of them;
  /// `UInt32.unreached` where none is.
  func near(_ region: Int, from sources: [Int]) -> [UInt32] {
    undirected(region).breadthFirstDistances(fromAnyOf: sources.map { NodeIndex($0) }).distances
  }

  /// Hops of each sector of a region, direction ignored, from the nearest sector of its fedspace.
  func fromFedspace(_ region: Int) -> [UInt32] {
    let nodes = 0..<galaxy.regions[region].sectorCount
    return near(region, from: nodes.filter { isFedspace(.init(region: region, node: $0)) })
  }

  // MARK: Rows by key

  private var keyCache: [String: [Identifier: Int]] = [:]

  /// Places of the rows of a table by an identifier column, the primary key by default.
  func rows(_ table: String, by column: String = "id") -> [Identifier: Int] {
    let key = "\(table).\(column)"
    if let known = keyCache[key] { return known }
    var places: [Identifier: Int] = [:]
    for row in store[table].views {
      if let identifier = row.id(column) { places[identifier] = row.index }
    }
    keyCache[key] = places
    return places
  }

  /// The row that a column names; nil if it names none.
  func row(_ table: String, _ identifier: Identifier?) -> RowView? {
    guard let identifier, let index = rows(table)[identifier] else { return nil }
    return RowView(table: store[table], index: index)
  }

  private var groupCache: [String: [Identifier: [Int]]] = [:]

  /// Rows of a table that name one row of another, by that row's identifier.
  func children(_ table: String, by column: String) -> [Identifier: [Int]] {
    let key = "\(table).\(column)"
    if let known = groupCache[key] { return known }
    var groups: [Identifier: [Int]] = [:]
    for row in store[table].views {
      if let identifier = row.id(column) { groups[identifier, default: []].append(row.index) }
    }
    groupCache[key] = groups
    return groups
  }

  func views(_ table: String, _ indices: [Int]) -> [RowView] {
    indices.map { RowView(table: store[table], index: $0) }
  }
}

extension ViolationLog {
  /// Reports the rows of a table for which something is wrong, if there are any.
  mutating func rows(
    _ table: StoredTable, _ what: String, where isWrong: (RowView) -> Bool
  ) {
    var wrong = Witnesses()
    for row in table.views where isWrong(row) { wrong.add(row.label) }
    add(table.schema.name, wrong) { "\(counted($0, "row")): \(what)" }
  }
}
