import GalaxyModel

/// Names of regions and the tunnels between them: the part of the map that diplomacy needs.
///
/// Regions that were added later have no treaties yet.
struct GalaxyOutline: Sendable {
  /// The names of a region.
  struct Place: Sendable {
    let name: String
    let identifier: Identifier
  }

  /// In the order of `Galaxy.regions`, all of them.
  let places: [Place]
  /// The regions that were there from the start.
  private let starting: Set<Int>
  /// Tunnels between regions.
  let tunnels: [WarpTunnel]

  init(_ galaxy: Galaxy) {
    places = galaxy.regions.map { Place(name: $0.name, identifier: $0.identifier) }
    let starting = Set(galaxy.startingRegions)
    self.starting = starting
    tunnels = galaxy.attachments.filter {
      starting.contains($0.origin.region) && starting.contains($0.destination.region)
    }
  }

  /// Creates the outline of a galaxy whose regions are not in memory.
  ///
  /// - Parameters:
  ///   - places: The names of the regions in the order of the galaxy.
  ///   - starting: The regions that were there from the start.
  ///   - tunnels: Tunnels between these.
  init(places: [Place], starting: Set<Int>, tunnels: [WarpTunnel]) {
    self.places = places
    self.starting = starting
    self.tunnels = tunnels
  }

  /// The number of regions that were there from the start.
  var startingCount: Int { starting.count }

  /// Returns whether a region was there while the events of the ledgers took place.
  func hasHistory(_ region: Int) -> Bool { starting.contains(region) }

  /// Pairs of regions that a tunnel joins, each once, in ascending order.
  var neighbors: [(first: Int, second: Int)] {
    let pairs = Set(
      tunnels.map { [$0.origin.region, $0.destination.region].sorted() })
    return pairs.sorted { $0.lexicographicallyPrecedes($1) }.map { ($0[0], $0[1]) }
  }
}
