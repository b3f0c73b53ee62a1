import Determinism
public import GalaxyModel
import GalaxySettings
import WarpMap

/// How the regions of a galaxy are joined: each region to the lowest sector of the Nexus or, without a
/// Nexus, each later region to the first.
///
/// It is known before the regions are, so that they can be made one at a time.
public struct AttachmentPlan: Sendable {
  /// The index of the region that all others are joined to; nil if there is one region.
  public let hub: Int?
  /// Whether the hub is the Nexus, whose end of every tunnel is its lowest sector.
  public let hasNexus: Bool
  private let names: RowNames?
  private let hasPorts: Bool
  private let hubName: String
  /// Names of tunnels that are not those of their regions, since these are too long to be unique.
  private let changedNames: [Int: String]

  /// Plans the tunnels between the regions of a galaxy.
  ///
  /// - Parameters:
  ///   - plan: The galaxy.
  ///   - displayNames: The names of the regions for users, in the order of the galaxy; nil for those of
  ///     the plan, which edits can change.
  ///   - hasRows: Whether tunnels get identifiers of rows.
  /// - Complexity: O(regions).
  public init(_ plan: GalaxyPlan, displayNames: [String]? = nil, hasRows: Bool) {
    names = hasRows ? RowNames(galaxySeed: plan.seed) : nil
    hasPorts = plan.settings.isSwitchedOn(.stations)
    let regions = plan.orderByName.map { plan.regionPlans[$0] }
    let nexus = regions.firstIndex { $0.type == .centralNexus }
    hasNexus = nexus != nil
    let first = plan.orderByName.firstIndex(of: 0)
    let hub = regions.count > 1 ? nexus ?? first : nil
    self.hub = hub
    func displayName(_ index: Int) -> String { displayNames?[index] ?? regions[index].displayName }
    let hubName = hasNexus ? "Central Nexus" : hub.map(displayName) ?? ""
    self.hubName = hubName
    var changed: [Int: String] = [:]
    var claimed = UniqueNames()
    for index in regions.indices where hub != nil && index != hub {
      let name = AttachmentPlan.name(displayName(index), hubName)
      let own = claimed.claim(name, limit: WarpTunnel.nameLimit)
      if own != name { changed[index] = own }
    }
    changedNames = changed
  }

  private static func name(_ spoke: String, _ hub: String) -> String {
    WarpTunnel.name(joining: spoke, hub, by: " ↔ ")
  }

  /// Marks the end of the tunnel of a region that is finished.
  ///
  /// - Parameters:
  ///   - region: The region.
  ///   - index: Its index in the order of the galaxy.
  /// - Returns: The sector; nil for the hub, and if there is one region.
  /// - Complexity: O(sectors + warps).
  public func attach(_ region: inout Region, at index: Int) -> Int? {
    guard let hub, index != hub else { return nil }
    let node = AttachmentPlan.landing(of: region, hasPorts: hasPorts)
    if hasNexus {
      region.nexusWarpSector = region.sectors.number(node)
      region.sectors.flags[node].insert(.nexusProtected)
    }
    return node
  }

  /// Returns the sector of the hub where all tunnels end.
  ///
  /// - Parameter region: The hub; it is not looked at if it is the Nexus.
  /// - Returns: The sector.
  /// - Complexity: O(sectors + warps) without a Nexus.
  public func hubNode(of region: @autoclosure () -> Region) -> Int {
    hasNexus ? 0 : AttachmentPlan.landing(of: region(), hasPorts: hasPorts)
  }

  /// Returns the tunnel of a region.
  ///
  /// - Parameters:
  ///   - index: The index of the region in the order of the galaxy; not that of the hub.
  ///   - name: The natural key of the region.
  ///   - displayName: Its name for users.
  ///   - ends: The sectors at the ends, in the region and in the hub.
  ///   - positions: Their positions.
  /// - Returns: The tunnel.
  public func tunnel(
    of index: Int, name: String, displayName: String, ends: (spoke: Int, hub: Int),
    positions: (spoke: Position, hub: Position)
  ) -> WarpTunnel {
    var tunnel = WarpTunnel(
      name: changedNames[index] ?? AttachmentPlan.name(displayName, hubName),
      origin: SectorReference(region: index, node: ends.spoke),
      destination: SectorReference(region: hub ?? index, node: ends.hub),
      type: .natural, isTwoWay: true, isLatent: false, stability: 0.95, turnCost: 1,
      length: tunnelLength(AttachmentPlan.length(positions.spoke, positions.hub)))
    if let names { tunnel.identifier = names.identifier("warp_tunnels", "attach/\(name)") }
    return tunnel
  }

  // Each region has its own coordinates, so the length is nominal.
  private static func length(_ a: Position, _ b: Position) -> Double {
    let dx = Double(a.x - b.x)
    let dy = Double(a.y - b.y)
    let dz = Double(a.z - b.z)
    return (dx * dx + dy * dy + dz * dz).squareRoot()
  }

  static func landing(of region: Region, hasPorts: Bool) -> Int {
    region.landing(in: region.undirectedWarps(), hasPorts: hasPorts)
  }
}

extension Galaxy {
  /// Adds the tunnels between regions that are all in memory, and marks their ends.
  mutating func attach(_ plan: AttachmentPlan) {
    guard let hub = plan.hub else { return }
    let hubNode = plan.hubNode(of: regions[hub])
    for spoke in regions.indices where spoke != hub {
      guard let node = plan.attach(&regions[spoke], at: spoke) else { continue }
      attachments.append(
        plan.tunnel(
          of: spoke, name: regions[spoke].name, displayName: regions[spoke].displayName,
          ends: (node, hubNode),
          positions: (regions[spoke].position(node), regions[hub].position(hubNode))))
    }
  }
}
