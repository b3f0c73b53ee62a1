import GalaxyModel
import GraphKit
import WarpMap

extension Invariant {
  /// Rules about what joins regions.
  ///
  /// Only the rows of a whole galaxy contain it.
  static let attachments: [Invariant] = [
    Invariant(
      "INV-51", "Each region is attached once, from its landing", on: .rows, galaxy: spokes),
    Invariant(
      "INV-52", "Everything but islands and sinks is one strongly connected galaxy", on: .rows,
      galaxy: connectedGalaxy),
  ]

  private static func spokes(_ context: VerificationContext, _ log: inout ViolationLog) {
    guard context.regions.count > 1, let hub = context.hub else { return }
    let hasNexus = context.galaxy.regions[hub].type == .centralNexus
    let hubRegion = context.regions[hub]
    guard let hubEnd = hasNexus ? hubRegion.lowestNode : context.landing(of: hubRegion) else {
      return
    }

    var attachments = [[WarpTunnel]](repeating: [], count: context.regions.count)
    for tunnel in context.galaxy.attachments {
      if tunnel.destination.region == hub, attachments.indices.contains(tunnel.origin.region) {
        attachments[tunnel.origin.region].append(tunnel)
      } else if tunnel.origin.region == hub,
        attachments.indices.contains(tunnel.destination.region)
      {
        var turned = tunnel
        swap(&turned.origin, &turned.destination)
        attachments[tunnel.destination.region].append(turned)
      }
    }
    for spoke in context.regions
    where spoke.index != hub && spoke.region.type != .centralNexus && spoke.count > 0 {
      let own = attachments[spoke.index]
      guard own.count == 1, let tunnel = own.first else {
        log.add(spoke.name, "\(counted(own.count, "tunnel")) to \(hubRegion.name), must be 1")
        continue
      }
      if !tunnel.isTwoWay || tunnel.isLatent {
        log.add(spoke.name, "the tunnel to \(hubRegion.name) must be two-way and not latent")
      }
      if let landing = context.landing(of: spoke), tunnel.origin.node != landing {
        log.add(
          spoke.name,
          "the tunnel to \(hubRegion.name) must start at the landing, sector "
            + spoke.label(landing), witnesses: [context.label(tunnel.origin)])
      }
      if tunnel.destination.node != hubEnd {
        log.add(
          spoke.name,
          "the tunnel to \(hubRegion.name) must end at its sector "
            + hubRegion.label(hubEnd), witnesses: [context.label(tunnel.destination)])
      }
    }
  }

  private static func connectedGalaxy(_ context: VerificationContext, _ log: inout ViolationLog) {
    let whole = WarpGraph(joining: context.galaxy, includingTunnels: false)
    let components = whole.graph.stronglyConnectedComponents()
    var isExempt = [Bool](repeating: false, count: whole.graph.nodeCount)
    var members = [Int](repeating: 0, count: components.count)
    for region in context.regions {
      let base = context.nodes.base[region.index]
      for sink in region.sinks { isExempt[base + sink] = true }
      for node in 0..<region.count {
        if region.islandGroups.group(of: node) != nil { isExempt[base + node] = true }
        if !isExempt[base + node] { members[Int(components.componentOf[base + node])] += 1 }
      }
    }
    guard let most = members.max(), let main = members.firstIndex(of: most) else { return }
    var apart = Witnesses()
    for region in context.regions {
      let base = context.nodes.base[region.index]
      for node in 0..<region.count
      where !isExempt[base + node] && Int(components.componentOf[base + node]) != main {
        apart.add(region.name + "/" + region.label(node))
      }
    }
    log.add("galaxy", apart) {
      "\(counted($0, "sector")) outside of the galaxy's largest strongly connected component"
    }
  }
}

extension RegionContext {
  /// The sector with the lowest number, or nil in an empty region.
  var lowestNode: Int? { (0..<count).min { (number($0), $0) < (number($1), $1) } }
}
