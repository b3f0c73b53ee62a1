public import GalaxyModel
package import GalaxySettings
import GraphKit
import WarpMap

/// A galaxy under verification, with everything derived from it that more than one invariant wants.
///
/// Each derived value is computed at most once, on first use.
///
/// Use it from one thread at a time.
public final class VerificationContext {
  /// The galaxy.
  public let galaxy: Galaxy
  /// The context of each region, in the order of the galaxy.
  package let regions: [RegionContext]

  /// The settings that the galaxy has recorded.
  package let settings: SettingValues

  /// Limits that depend on settings.
  let thresholds: Thresholds

  /// For each region, the nodes with a station or a planet; empty if unknown.
  let occupied: [Set<Int>]

  /// The rows of all tables; nil if the input contains only the graph.
  public let rows: RowStore?

  // Values that other modules derive from the galaxy, by their types.
  private var derived: [ObjectIdentifier: AnyObject] = [:]

  /// Returns a value derived from the galaxy, which is created on first use.
  package func derived<Value: AnyObject>(_ make: () -> Value) -> Value {
    if let known = derived[ObjectIdentifier(Value.self)] as? Value { return known }
    let value = make()
    derived[ObjectIdentifier(Value.self)] = value
    return value
  }

  /// Creates a context.
  ///
  /// - Parameters:
  ///   - galaxy: The galaxy.
  ///   - rows: The rows of all tables, if the input contains them.
  ///   - occupied: For each region, the nodes with a station or a planet, if known; landings avoid
  ///     them.
  /// - Complexity: O(1) until data is requested.
  public init(_ galaxy: Galaxy, rows: RowStore? = nil, occupied: [Set<Int>] = []) {
    self.rows = rows
    self.occupied = rows.map { VerificationContext.occupied(galaxy, $0) } ?? occupied
    let settings = SettingValues(recordedIn: galaxy)
    let thresholds = Thresholds(galaxy, settings)
    self.galaxy = galaxy
    self.settings = settings
    self.thresholds = thresholds
    regions = galaxy.regions.enumerated().map { index, region in
      RegionContext(
        region, index: index, source: galaxy.source, thresholds: thresholds,
        warned: VerificationContext.warned(galaxy, region))
    }
  }

  /// Returns the node at which the tunnel that attaches a region starts.
  func landing(of region: RegionContext) -> Int? {
    Landing.node(
      of: region, occupied: occupied.indices.contains(region.index) ? occupied[region.index] : [],
      hasPorts: settings.isSwitchedOn(.stations))
  }

  /// The mapping from the sectors of all regions to the nodes of one graph.
  lazy var nodes = GalaxyNodes(galaxy)

  /// The region that others are attached to: the Nexus, or else the one with the lowest sector ids.
  lazy var hub: Int? =
    galaxy.regions.firstIndex { $0.type == .centralNexus } ?? nodes.order.first

  // A warning begins with the name of its region.
  private static func warned(_ galaxy: Galaxy, _ region: Region) -> Set<String> {
    Set(galaxy.warnings.filter { $0.message.hasPrefix(region.displayName + ": ") }.map(\.code))
  }

  // Nodes with a station or a planet, by region.
  private static func occupied(_ galaxy: Galaxy, _ rows: RowStore) -> [Set<Int>] {
    var nodes = [Set<Int>](repeating: [], count: galaxy.regions.count)
    var places: [Int: (region: Int, node: Int)] = [:]
    for (index, region) in galaxy.regions.enumerated() {
      for node in 0..<region.sectorCount { places[region.globalID(node)] = (index, node) }
    }
    let sectors =
      rows[Tables.stations].map { $0.int(.sectorID) }
      + rows[Tables.planets].map { $0.int(.sectorID) }
    for sector in sectors {
      guard let place = sector.flatMap({ places[$0] }) else { continue }
      nodes[place.region].insert(place.node)
    }
    return nodes
  }
}
