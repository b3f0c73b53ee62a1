import GalaxyAnalysis
import GalaxyModel
import GalaxySettings
import GraphKit
import WarpMap

/// The rows of a galaxy under verification, with values that several rules share.
///
/// Each value is computed at most once.
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

  /// The rows of a table.
  subscript<Row>(_ table: Table<Row>) -> StoredRows<Row> { store[table] }

  // MARK: Settings

  /// Whether the galaxy has players.
  var hasPopulation: Bool { settings.hasPopulation }

  /// Returns whether a group of entities exists: neither it nor a group it depends on is off.
  func isOn(_ group: SeedingGroup) -> Bool { settings.isOn(group) }

  // MARK: Sectors

  /// A sector, by its region and its node in the region.
  struct Place: Hashable {
    let region: Int
    let node: Int
  }

  /// Sectors by row identifier.
  lazy var placeOfIdentifier: [Identifier: Place] = {
    var places: [Identifier: Place] = [:]
    for (index, region) in galaxy.regions.enumerated() {
      for (node, identifier) in region.sectors.identifier.enumerated() {
        places[identifier] = Place(region: index, node: node)
      }
    }
    return places
  }()

  /// Sectors by galaxy-wide ID.
  lazy var placeOfNumber: [Int: Place] = {
    var places: [Int: Place] = [:]
    for (index, region) in galaxy.regions.enumerated() {
      for node in 0..<region.sectorCount {
        places[region.globalID(node)] = Place(region: index, node: node)
      }
    }
    return places
  }()

  /// Indexes of the regions by row identifier.
  lazy var regionOfIdentifier: [Identifier: Int] = Dictionary(
    galaxy.regions.enumerated().map { ($0.element.identifier, $0.offset) },
    uniquingKeysWith: { first, _ in first })

  /// Returns the sector that a column references, by its galaxy-wide ID or its identifier.
  func place<Row>(_ row: StoredRow<Row>, _ column: Row.Column) -> Place? { place(row[column]) }

  /// Returns the sector that a cell references, by its galaxy-wide ID or its identifier.
  func place(_ cell: FieldValue) -> Place? {
    if let number = cell.intValue { return placeOfNumber[number] }
    return cell.identifierValue.flatMap { placeOfIdentifier[$0] }
  }

  /// Returns whether a sector is in the main component of its region.
  func isCore(_ place: Place) -> Bool {
    let region = regions[place.region]
    guard region.components.componentOf.indices.contains(place.node) else { return false }
    return region.components.componentOf[place.node] == region.mainComponent
  }

  /// Returns whether a sector is on an island.
  func isIsland(_ place: Place) -> Bool {
    regions[place.region].islandGroups.group(of: place.node) != nil
  }

  /// Returns whether a sector is in fedspace.
  func isFedspace(_ place: Place) -> Bool { regions[place.region].isFedspace(place.node) }

  /// Returns the type of a sector's zone.
  func zone(_ place: Place) -> ZoneType? {
    galaxy.regions[place.region].zone(at: place.node)?.type
  }

  /// Returns the type of a sector's cluster.
  func clusterType(_ place: Place) -> ClusterType? {
    galaxy.regions[place.region].cluster(at: place.node)?.type
  }

  /// Returns whether a sector is in the frontier zone or, in the Nexus, in a frontier outpost.
  func isFrontierGround(_ place: Place) -> Bool {
    galaxy.regions[place.region].type == .centralNexus
      ? clusterType(place) == .frontierOutpost : zone(place) == .frontier
  }

  private var hopCache: [Place: [UInt32]] = [:]

  /// Returns the number of hops between two sectors of a region along warps; nil if unreachable.
  ///
  /// Distances are cached by origin.
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

  /// Returns the betweenness of each sector of a region within its core.
  ///
  /// Empty if the core has more than 2,000 sectors, for which seeding uses a sample.
  ///
  /// - Complexity: O(core · warps).
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

  /// Returns the warps of a region without their directions.
  func undirected(_ region: Int) -> UndirectedGraph {
    if let known = nearCache[region] { return known }
    let graph = galaxy.regions[region].undirectedWarps()
    nearCache[region] = graph
    return graph
  }

  /// Returns the number of hops from each sector of a region to the nearest of some sectors.
  ///
  /// Directions are ignored; `UInt32.unreached` for sectors that are not connected to any of them.
  func near(_ region: Int, from sources: [Int]) -> [UInt32] {
    undirected(region).breadthFirstDistances(fromAnyOf: sources.map { NodeIndex($0) }).distances
  }

  /// Returns the number of hops from each sector of a region to its fedspace, ignoring directions.
  func fromFedspace(_ region: Int) -> [UInt32] {
    let nodes = 0..<galaxy.regions[region].sectorCount
    return near(region, from: nodes.filter { isFedspace(.init(region: region, node: $0)) })
  }

  // MARK: Rows by key

  private struct KeyColumn: Hashable {
    let table: String
    let column: Int
  }

  private var keyCache: [KeyColumn: [Identifier: Int]] = [:]
  private var groupCache: [KeyColumn: [Identifier: [Int]]] = [:]

  /// Returns the index of the last row with each value of an identifier column.
  func places(_ table: StoredTable, by column: Int) -> [Identifier: Int] {
    let key = KeyColumn(table: table.schema.name, column: column)
    if let known = keyCache[key] { return known }
    var places: [Identifier: Int] = [:]
    for row in 0..<table.count {
      if let identifier = table.cell(row, column).identifierValue { places[identifier] = row }
    }
    keyCache[key] = places
    return places
  }

  /// Returns the rows of a table by an identifier column that is unique.
  func rows<Row>(_ table: Table<Row>, by column: Row.Column) -> RowsByKey<Row> {
    let rows = self[table]
    return RowsByKey(rows: rows, places: places(rows.table, by: column.rawValue))
  }

  /// Returns the row with a primary key; nil if there is none.
  ///
  /// The primary key is the first column of a table.
  func row<Row>(_ table: Table<Row>, _ identifier: Identifier?) -> StoredRow<Row>? {
    guard let identifier else { return nil }
    let rows = self[table]
    return places(rows.table, by: 0)[identifier].map { rows[$0] }
  }

  /// Returns the rows of a table grouped by an identifier column.
  func children<Row>(_ table: Table<Row>, by column: Row.Column) -> RowGroups<Row> {
    let rows = self[table]
    return RowGroups(rows: rows, places: groups(rows.table, by: column.rawValue))
  }

  private func groups(_ table: StoredTable, by column: Int) -> [Identifier: [Int]] {
    let key = KeyColumn(table: table.schema.name, column: column)
    if let known = groupCache[key] { return known }
    var groups: [Identifier: [Int]] = [:]
    for row in 0..<table.count {
      if let identifier = table.cell(row, column).identifierValue {
        groups[identifier, default: []].append(row)
      }
    }
    groupCache[key] = groups
    return groups
  }
}

/// Rows of a table by the value of a column that is unique.
struct RowsByKey<Row: TableRow> {
  fileprivate let rows: StoredRows<Row>
  fileprivate let places: [Identifier: Int]

  /// The row with a key; nil if there is none.
  subscript(_ key: Identifier?) -> StoredRow<Row>? {
    key.flatMap { places[$0] }.map { rows[$0] }
  }
}

/// Rows of a table by the value of a column that several rows may share.
struct RowGroups<Row: TableRow> {
  fileprivate let rows: StoredRows<Row>
  fileprivate let places: [Identifier: [Int]]

  /// The rows with a key, in the order of the table; none for nil.
  subscript(_ key: Identifier?) -> [StoredRow<Row>] {
    (key.flatMap { places[$0] } ?? []).map { rows[$0] }
  }
}

extension ViolationLog {
  /// Reports the rows of a table for which a condition is true, if there are any.
  mutating func rows<Row>(
    _ rows: StoredRows<Row>, _ what: String, where isWrong: (StoredRow<Row>) -> Bool
  ) {
    cells(rows.table, what) { isWrong(rows[$0]) }
  }

  /// Reports the rows of any table for whose index a condition is true, if there are any.
  mutating func cells(_ table: StoredTable, _ what: String, where isWrong: (Int) -> Bool) {
    var wrong = Witnesses()
    for row in 0..<table.count where isWrong(row) { add(table, row, to: &wrong) }
    add(table.schema.name, wrong) { "\(counted($0, "row")): \(what)" }
  }
}
