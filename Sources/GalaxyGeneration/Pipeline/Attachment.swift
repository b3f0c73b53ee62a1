import Determinism
import GalaxyModel
import WarpMap

/// Joins the regions of a galaxy: each region to the lowest sector of the Nexus or, without a
/// Nexus, each later region to the first.
enum Attachment {
  /// Adds the tunnels and marks their endpoints.
  ///
  /// - Parameters:
  ///   - galaxy: The galaxy whose regions are finished.
  ///   - order: The indices of `galaxy.regions` in the order of the plan; without a Nexus,
  ///     the others are joined to the first of them.
  ///   - hasPorts: Whether stations will be placed, which landings avoid.
  ///   - names: The identifiers of rows, or nil if they are not wanted.
  static func attach(_ galaxy: inout Galaxy, order: [Int], hasPorts: Bool, names: RowNames?) {
    guard let first = order.first, order.count > 1 else { return }
    let nexus = galaxy.regions.firstIndex { $0.type == .centralNexus }
    let hub = nexus ?? first
    let hubNode = nexus != nil ? 0 : landing(of: galaxy.regions[hub], hasPorts: hasPorts)
    var tunnelNames = UniqueNames()
    for spoke in galaxy.regions.indices where spoke != hub {
      let node = landing(of: galaxy.regions[spoke], hasPorts: hasPorts)
      let hubRegion = galaxy.regions[hub]
      if nexus != nil {
        galaxy.regions[spoke].nexusWarpSector = galaxy.regions[spoke].sectors.number(node)
        galaxy.regions[spoke].sectors.flags[node].insert(.nexusProtected)
      }
      var tunnel = WarpTunnel(
        name: tunnelNames.claim(
          WarpTunnel.name(
            joining: galaxy.regions[spoke].displayName,
            nexus != nil ? "Central Nexus" : hubRegion.displayName, by: " ↔ "),
          limit: WarpTunnel.nameLimit),
        origin: SectorReference(region: spoke, node: node),
        destination: SectorReference(region: hub, node: hubNode),
        type: .natural, isTwoWay: true, isLatent: false, stability: 0.95, turnCost: 1,
        length: TunnelMeasures.length(
          ofDistance: length(galaxy.regions[spoke], node, hubRegion, hubNode)))
      if let names {
        tunnel.identifier = names.identifier(
          "warp_tunnels", "attach/\(galaxy.regions[spoke].name)")
      }
      galaxy.attachments.append(tunnel)
    }
  }

  // Each region has its own coordinates, so the length is nominal.
  private static func length(_ a: Region, _ u: Int, _ b: Region, _ v: Int) -> Double {
    let dx = Double(a.sectors.x[u] - b.sectors.x[v])
    let dy = Double(a.sectors.y[u] - b.sectors.y[v])
    let dz = Double(a.sectors.z[u] - b.sectors.z[v])
    return (dx * dx + dy * dy + dz * dz).squareRoot()
  }

  /// The sector at which the attachment of a region starts or ends.
  ///
  /// - Complexity: O(sectors + warps).
  static func landing(of region: Region, hasPorts: Bool) -> Int {
    region.landing(in: region.undirectedWarps(), hasPorts: hasPorts)
  }
}
