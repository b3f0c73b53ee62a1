public import GalaxyModel
import GalaxySettings

/// What seeding needs to know of a galaxy whose regions are made one at a time.
public struct StreamedGalaxy: Sendable {
  /// Percentages that the row of the galaxy contains.
  public var density: GalaxyDensity
  /// The index of the region that all others are joined to; nil if there is one region.
  public var hub: Int?
  /// The sector of the hub where all tunnels end.
  public var hubNode: Int
  /// The sector of a region, made before, where its tunnel begins; nil for the hub.
  public var gate: @Sendable (_ index: Int) -> Int?
  /// The tunnel of a region, whose ends have these positions.
  public var tunnel: @Sendable (_ index: Int, _ spoke: Position, _ hub: Position) -> WarpTunnel
  /// The natural key and the row identifier of a region.
  public var place: @Sendable (_ index: Int) -> (name: String, identifier: Identifier)

  /// Creates the facts.
  ///
  /// - Parameters:
  ///   - density: Percentages that the row of the galaxy contains.
  ///   - hub: The index of the region that all others are joined to.
  ///   - hubNode: The sector of the hub where all tunnels end.
  ///   - gate: The sector of a region, made before, where its tunnel begins; nil for the hub.
  ///   - tunnel: The tunnel of a region.
  ///   - place: The natural key and the row identifier of a region.
  public init(
    density: GalaxyDensity, hub: Int?, hubNode: Int, gate: @Sendable @escaping (Int) -> Int?,
    tunnel: @Sendable @escaping (Int, Position, Position) -> WarpTunnel,
    place: @Sendable @escaping (Int) -> (name: String, identifier: Identifier)
  ) {
    self.density = density
    self.hub = hub
    self.hubNode = hubNode
    self.gate = gate
    self.tunnel = tunnel
    self.place = place
  }

  /// What diplomacy needs of the map; nil without a population.
  func outline(_ run: SeedingRun) -> GalaxyOutline? {
    guard run.seeder.settings.hasPopulation else { return nil }
    let origin = Position(x: 0, y: 0, z: 0)
    var tunnels: [WarpTunnel] = []
    for index in 0..<run.source.count where hub != nil && index != hub {
      var tunnel = tunnel(index, origin, origin)
      // Only hops inside the regions that players live in count.
      let isHost = run.source.hosts.contains(index)
      tunnel.origin.node = isHost ? gate(index) ?? 0 : 0
      tunnel.destination.node = hubNode
      tunnels.append(tunnel)
    }
    return GalaxyOutline(
      places: (0..<run.source.count).map { index in
        let place = place(index)
        return GalaxyOutline.Place(name: place.name, identifier: place.identifier)
      }, starting: Set(run.source.starting), tunnels: tunnels)
  }
}
