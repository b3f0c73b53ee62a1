/// Tunnels of one region as parallel columns.
///
/// Only for tunnels without names of their own, whose identifiers can be derived.
struct PackedTunnels: Sendable {
  /// Derives the identifier of the tunnel at an index; nil if tunnels have none.
  var identifier: (@Sendable (_ place: Int) -> Identifier)?
  private let region: Int
  private let origin: PackedColumn<UInt32>
  private let destination: PackedColumn<UInt32>
  /// Bits of each tunnel: type, two bits of turn cost, and whether it is two-way and latent.
  private let traits: [UInt8]
  private let stability: PackedColumn<Double>
  private let length: PackedColumn<Double>

  private static let twoWay: UInt8 = 64
  private static let latent: UInt8 = 128

  /// Packs tunnels; returns nil if they cannot be packed.
  ///
  /// - Complexity: O(tunnels).
  init?(_ tunnels: [WarpTunnel]) {
    guard let region = tunnels.first?.origin.region else { return nil }
    let fit = tunnels.allSatisfy {
      $0.name.isEmpty && $0.identifier == .none && $0.origin.region == region
        && $0.destination.region == region && $0.origin.node >= 0 && $0.destination.node >= 0
        && (0...3).contains($0.turnCost)
    }
    guard fit else { return nil }
    self.region = region
    origin = PackedColumn(tunnels.map { UInt32($0.origin.node) })
    destination = PackedColumn(tunnels.map { UInt32($0.destination.node) })
    stability = PackedColumn(tunnels.map(\.stability))
    length = PackedColumn(tunnels.map(\.length))
    traits = tunnels.map { tunnel in
      let type = WarpTunnelType.allCases.firstIndex(of: tunnel.type) ?? 0
      return UInt8(type) | UInt8(tunnel.turnCost) << 4
        | (tunnel.isTwoWay ? PackedTunnels.twoWay : 0)
        | (tunnel.isLatent ? PackedTunnels.latent : 0)
    }
  }

  /// The number of tunnels.
  var count: Int { traits.count }

  /// Returns the nodes that a tunnel joins.
  func ends(_ index: Int) -> (origin: Int, destination: Int) {
    (Int(origin[index]), Int(destination[index]))
  }

  /// The tunnel at an index.
  subscript(index: Int) -> WarpTunnel {
    let traits = traits[index]
    let ends = ends(index)
    var tunnel = WarpTunnel(
      name: "", origin: SectorReference(region: region, node: ends.origin),
      destination: SectorReference(region: region, node: ends.destination),
      type: WarpTunnelType.allCases[Int(traits & 15)], isTwoWay: traits & PackedTunnels.twoWay != 0,
      isLatent: traits & PackedTunnels.latent != 0, stability: stability[index],
      turnCost: Int(traits >> 4 & 3), length: length[index])
    if let identifier { tunnel.identifier = identifier(index) }
    return tunnel
  }
}
