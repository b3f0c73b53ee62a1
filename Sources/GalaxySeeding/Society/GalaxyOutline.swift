import GalaxyModel

/// Names of regions and the tunnels between them: the part of the map that diplomacy needs.
struct GalaxyOutline: Sendable {
  /// The names of a region.
  struct Place: Sendable {
    let name: String
    let identifier: Identifier
  }

  /// In the order of `Galaxy.regions`.
  let places: [Place]
  /// Tunnels between regions.
  let tunnels: [WarpTunnel]

  init(_ galaxy: Galaxy) {
    places = galaxy.regions.map { Place(name: $0.name, identifier: $0.identifier) }
    tunnels = galaxy.attachments
  }

  /// Pairs of regions that a tunnel joins, each once, in ascending order.
  var neighbors: [(first: Int, second: Int)] {
    let pairs = Set(
      tunnels.map { [$0.origin.region, $0.destination.region].sorted() })
    return pairs.sorted { $0.lexicographicallyPrecedes($1) }.map { ($0[0], $0[1]) }
  }
}
