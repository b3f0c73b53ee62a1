import GalaxyModel
import GraphKit
import WarpMap

extension Invariant {
  /// Rules about warp tunnels.
  ///
  /// Universe files contain them only in an extension; without it there is nothing to judge.
  static let tunnels: [Invariant] = [
    Invariant(
      "INV-48", "Tunnels join two existing sectors without a warp, no pair twice",
      ifCarried: hasTunnels
    ) { context, log in
      for region in context.regions { tunnelEnds(region, &log) }
      attachmentEnds(context, &log)
    },
    Invariant(
      "INV-49", "Tunnels have the type, cost and stability that is allowed", ifCarried: hasTunnels
    ) { context, log in
      for region in context.regions { tunnelKinds(region, &log) }
      attachmentKinds(context, &log)
    },
    Invariant(
      "INV-50", "The share of sectors at a tunnel is as set", ifCarried: hasTunnels,
      region: participation),
  ]

  private static let hasTunnels: @Sendable (Region) -> Bool = { !$0.tunnels.isEmpty }

  private static func tunnelEnds(_ region: RegionContext, _ log: inout ViolationLog) {
    var missing = Witnesses()
    var loops = Witnesses()
    var joined = Witnesses()
    var pairs: [(Int, Int)] = []
    for (row, tunnel) in region.region.tunnels.enumerated() {
      guard let (origin, destination) = region.ends(of: tunnel) else {
        missing.add("tunnel \(row + 1)")
        continue
      }
      if origin == destination { loops.add(region.label(origin)) }
      let (from, to) = (NodeIndex(origin), NodeIndex(destination))
      if region.graph.contains(edgeFrom: from, to: to)
        || region.graph.contains(edgeFrom: to, to: from)
      {
        joined.add(region.label(origin) + "-" + region.label(destination))
      }
      pairs.append((min(origin, destination), max(origin, destination)))
    }
    pairs.sort { $0 < $1 }
    var repeated = Witnesses()
    for (previous, pair) in zip(pairs, pairs.dropFirst()) where previous == pair {
      repeated.add(region.label(pair.0) + "-" + region.label(pair.1))
    }
    log.add(region.name, missing) { "\(counted($0, "tunnel")) to or from no sector of the region" }
    log.add(region.name, loops) { "\(counted($0, "tunnel")) from a sector to itself" }
    log.add(region.name, joined) { "\(counted($0, "tunnel")) between sectors that a warp joins" }
    log.add(region.name, repeated) { "\(counted($0, "tunnel")) between sectors that another joins" }
  }

  private static func attachmentEnds(_ context: VerificationContext, _ log: inout ViolationLog) {
    let attachments = context.galaxy.attachments
    guard !attachments.isEmpty else { return }
    var missing = Witnesses()
    var inside = Witnesses()
    var repeated = Witnesses()
    var seen = Set<[NodeIndex]>()
    for (row, tunnel) in attachments.enumerated() {
      guard let origin = context.nodes.node(of: tunnel.origin),
        let destination = context.nodes.node(of: tunnel.destination)
      else {
        missing.add("attachment \(row + 1)")
        continue
      }
      let label = context.label(tunnel.origin) + "-" + context.label(tunnel.destination)
      if !tunnel.isAttachment { inside.add(label) }
      if !seen.insert([min(origin, destination), max(origin, destination)]).inserted {
        repeated.add(label)
      }
    }
    log.add("galaxy", missing) { "\(counted($0, "attachment")) to or from no sector" }
    log.add("galaxy", inside) { "\(counted($0, "attachment")) with both ends in one region" }
    log.add("galaxy", repeated) {
      "\(counted($0, "attachment")) between sectors that another joins"
    }
  }

  private static func tunnelKinds(_ region: RegionContext, _ log: inout ViolationLog) {
    var mistyped = Witnesses()
    var mispriced = Witnesses()
    var unstable = Witnesses()
    for tunnel in region.region.tunnels {
      guard let (origin, destination) = region.ends(of: tunnel) else { continue }
      let label = region.label(origin) + "-" + region.label(destination)
      let isLocal = region.isFedspace(origin) && region.isFedspace(destination)
      if tunnel.type != .natural && !(tunnel.type == .artificial && isLocal) { mistyped.add(label) }
      if !(1...3).contains(tunnel.turnCost) { mispriced.add(label) }
      let isWormhole =
        !region.types.isEmpty && region.types[origin] == .wormhole && !tunnel.isTwoWay
      if !(0.8...0.95).contains(tunnel.stability) && !(isWormhole && tunnel.stability == 0.7) {
        unstable.add(label)
      }
    }
    log.add(region.name, mistyped) {
      "\(counted($0, "tunnel")) neither natural nor artificial inside fedspace"
    }
    log.add(region.name, mispriced) { "\(counted($0, "tunnel")) that cost other than 1…3 turns" }
    log.add(region.name, unstable) {
      "\(counted($0, "tunnel")) with stability outside of 0.8…0.95, or 0.7 from a wormhole"
    }
  }

  private static func attachmentKinds(_ context: VerificationContext, _ log: inout ViolationLog) {
    var wrong = Witnesses()
    for tunnel in context.galaxy.attachments
    where tunnel.type != .natural || !(1...3).contains(tunnel.turnCost)
      || !(0.8...0.95).contains(tunnel.stability)
    {
      wrong.add(context.label(tunnel.origin) + "-" + context.label(tunnel.destination))
    }
    log.add("galaxy", wrong) {
      "\(counted($0, "attachment")) not natural, or with cost outside of 1…3 or stability outside "
        + "of 0.8…0.95"
    }
  }

  private static func participation(_ region: RegionContext, _ log: inout ViolationLog) {
    let tunnels = region.region.tunnels
    // Smaller regions, which only the sandbox has, are too narrow for tunnels.
    guard region.count >= 100, let type = region.region.type
    else { return }
    let islands = region.islandGroups
    var touches = [Bool](repeating: false, count: region.count)
    var touched = 0
    for tunnel in tunnels {
      guard let (origin, destination) = region.ends(of: tunnel) else { continue }
      for node in [origin, destination] where !touches[node] && islands.group(of: node) == nil {
        touches[node] = true
        touched += 1
      }
    }
    let mainland = region.count - islands.memberCount
    guard mainland > 0 else { return }
    let multiplier = type == .centralNexus ? 0.3 : 1
    let target = Double(region.thresholds.participationPercent)
    // The number of tunnels is rounded; one tunnel more or less changes two sectors.
    let tolerance = 5 + 200 / Double(mainland)
    let isShort = region.warned.contains("TUNNEL_SHORTFALL")
    let low = isShort ? 0 : max(0, target - 10) * multiplier - tolerance
    let high = (target + 10) * multiplier + tolerance
    let share = 100 * Double(touched) / Double(mainland)
    log.measure(
      region.name, "percent of sectors off islands at a tunnel", share, least: max(0, low),
      most: min(100, high))
    guard share < low - 1e-9 || share > high + 1e-9 else { return }
    log.add(
      region.name,
      "\(touched) of \(counted(mainland, "sector")) off islands at a tunnel, "
        + "\(fixed(share, decimals: 1)) %, must be \(fixed(max(0, low), decimals: 1))…"
        + "\(fixed(high, decimals: 1)) %")
  }
}

extension RegionContext {
  /// Returns the endpoints of a tunnel inside of this region as nodes, or nil if one is elsewhere
  /// or does not exist.
  func ends(of tunnel: WarpTunnel) -> (origin: Int, destination: Int)? {
    let nodes = 0..<count
    guard tunnel.origin.region == index, tunnel.destination.region == index,
      nodes.contains(tunnel.origin.node), nodes.contains(tunnel.destination.node)
    else { return nil }
    return (tunnel.origin.node, tunnel.destination.node)
  }
}

extension VerificationContext {
  /// Returns a sector of any region as a witness, `region/number`.
  func label(_ sector: SectorReference) -> String {
    guard nodes.node(of: sector) != nil else { return "?" }
    return regions[sector.region].name + "/" + regions[sector.region].label(sector.node)
  }
}
