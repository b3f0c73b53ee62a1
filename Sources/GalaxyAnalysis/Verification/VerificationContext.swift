public import GalaxyModel
import GalaxySettings
import GraphKit
import WarpMap

/// A galaxy under verification, with everything derived from it that more than one invariant
/// wants. Each derived value is computed at most once, on first use.
///
/// Use it from one thread at a time.
public final class VerificationContext {
  public let galaxy: Galaxy
  /// One for each region, in the order of the galaxy.
  let regions: [RegionContext]

  /// The settings that the galaxy has recorded.
  let settings: SettingValues

  /// Limits that depend on settings.
  let thresholds: Thresholds

  /// For each region the nodes with a station or a planet; empty where nothing is known of them.
  let occupied: [Set<Int>]

  private let store: RowStore?

  /// The rows of all tables; nil where the input carries the graph alone.
  lazy var rows: RowsContext? = store.map {
    RowsContext(galaxy, $0, settings: settings, regions: regions)
  }

  /// - Parameter rows: the rows of all tables, if the input carries them.
  /// - Parameter occupied: for each region the nodes with a station or a planet, if these are known;
  ///   the choice of a landing avoids them.
  /// - Complexity: O(1) until something is asked for.
  public init(_ galaxy: Galaxy, rows: RowStore? = nil, occupied: [Set<Int>] = []) {
    self.store = rows
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

  /// Where the tunnel that attaches a region starts.
  func landing(of region: RegionContext) -> Int? {
    Landing.node(
      of: region, occupied: occupied.indices.contains(region.index) ? occupied[region.index] : [],
      hasPorts: settings.isSwitchedOn(.stations))
  }

  /// How the sectors of all regions become nodes of one graph.
  lazy var nodes = GalaxyNodes(galaxy)

  /// The region that others are attached to: the Nexus if there is one, else the one with the
  /// lowest sector ids.
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
    for table in ["stations", "planets"] {
      for row in rows[table].views {
        guard let place = row.int("sector_id").flatMap({ places[$0] }) else { continue }
        nodes[place.region].insert(place.node)
      }
    }
    return nodes
  }
}
