import GalaxyModel
import GalaxySettings

extension Invariant {
  /// Rules about the places of formations and about what may be there.
  static let formationSites: [Invariant] = [
    Invariant("INV-39", "Formations share no sectors and keep their distance", galaxy: spacing),
    Invariant("INV-40", "No warp sink is inside a bubble") { region, log in
      let sinks = Set(region.sinks + region.declaredSinks)
      var inside = Witnesses()
      for formation in region.region.formations where formation.type.facts.kind == .enclave {
        for node in formation.interior where sinks.contains(node) {
          inside.add(region.label(node))
        }
      }
      log.add(region.name, inside) { "\(counted($0, "warp sink")) inside of bubbles" }
    },
    Invariant(
      "INV-41", "Capital, fedspace, SpaceDocks and special locations are in no formation",
      region: reservedSectors),
    Invariant(
      "INV-44", "Lost clusters and archipelagos are the clusters with an island group",
      region: islandGroups),
    Invariant("INV-45", "Islands and sinks are at most a quarter, none in the inner regions") {
      region, log in
      let islands = region.islandGroups.memberCount
      let sinks = Set(
        region.sinks + region.declaredSinks.filter { (0..<region.count).contains($0) })
      let limit: Int
      let found: Int
      switch region.region.type {
      case .terranSpace: (limit, found) = (0, islands + sinks.count)
      // The hub may have sinks, but no islands.
      case .centralNexus: (limit, found) = (0, islands)
      default: (limit, found) = (region.count / 4, islands + sinks.count)
      }
      log.measure(
        region.name, "sectors on islands and warp sinks", Double(found), most: Double(limit))
      guard found > limit else { return }
      log.add(
        region.name,
        "\(counted(islands, "sector")) on islands and \(counted(sinks.count, "warp sink")), "
          + "together at most \(limit) may be")
    },
    Invariant(
      "INV-46", "No tunnel ends on an island, in a bubble, or at a dead end, sink or hatch",
      ifCarried: { !$0.tunnels.isEmpty }, galaxy: tunnelEnds),
  ]

  private static func spacing(_ context: VerificationContext, _ log: inout ViolationLog) {
    // Adopted formations have no spacing.
    guard !context.settings[\.adoptsEmergent] else { return }
    for region in context.regions where !region.region.formations.isEmpty {
      let report = SpacingReport(region.formationContext)
      var shared = Witnesses()
      for sharing in report.shared {
        shared.add("\(sharing.sector) (\(sharing.names.joined(separator: ", ")))")
      }
      log.add(region.name, shared) { "\(counted($0, "sector")) in several formations" }
      guard region.source == .rows else { continue }
      var near = Witnesses()
      for pair in report.tooClose {
        near.add("\(pair.first) and \(pair.second) (\(pair.distance))")
      }
      log.add(region.name, near) {
        "\(counted($0, "pair")) of formations fewer than \(report.leastDistance) hops apart"
      }
    }
  }

  private static func reservedSectors(_ region: RegionContext, _ log: inout ViolationLog) {
    let context = region.formationContext
    let nodes = 0..<region.count
    var inside = Witnesses()
    var anchors = Witnesses()
    var stranded = Witnesses()
    for formation in region.region.formations {
      for node in formation.interior where nodes.contains(node) && context.isReserved(node) {
        inside.add("\(region.label(node)) (\(formation.name))")
      }
      let anchor = formation.anchor
      if formation.type.facts.kind == .terminal || formation.type == .lostSector,
        nodes.contains(anchor), context.isReserved(anchor)
      {
        anchors.add("\(region.label(anchor)) (\(formation.name))")
      }
    }
    if region.islandGroups.memberCount > 0 {
      for node in nodes where region.islandGroups.group(of: node) != nil {
        if context.isReserved(node) { stranded.add(region.label(node)) }
      }
    }
    log.add(region.name, inside) { "\(counted($0, "reserved sector")) inside of formations" }
    log.add(region.name, anchors) {
      "\(counted($0, "reserved sector")) that are a dead end, sink, hatch or lost sector"
    }
    log.add(region.name, stranded) { "\(counted($0, "reserved sector")) on islands" }
  }

  private static func islandGroups(_ region: RegionContext, _ log: inout ViolationLog) {
    let clusters = region.region.clusters
    let places = region.formationContext.places
    var ungrouped = Witnesses()
    var mixed = Witnesses()
    var usersOfGroup: [Int: Int] = [:]
    var shared = Witnesses()
    var isUsed = [Bool](repeating: false, count: clusters.count)
    for formation in region.region.formations
    where formation.type == .lostCluster || formation.type == .archipelago {
      let nodes = ([formation.anchor] + formation.interior).filter {
        (0..<region.count).contains($0)
      }
      let touched = nodes.compactMap { places.cluster(of: $0) }.ascending
      for cluster in touched { isUsed[cluster] = true }
      let groups = Set(touched.map { clusters[$0].islandGroup })
      if groups.contains(nil) || groups.isEmpty { ungrouped.add(formation.name) }
      if groups.count > 1 { mixed.add(formation.name) }
      for group in groups.compactMap({ $0 }).ascending {
        usersOfGroup[group, default: 0] += 1
        if usersOfGroup[group] == 2 { shared.add("group \(group)") }
      }
    }
    var idle = Witnesses()
    for (index, cluster) in clusters.enumerated()
    where cluster.islandGroup != nil && !isUsed[index] {
      idle.add("cluster \(cluster.ordinal)")
    }
    log.add(region.name, ungrouped) {
      "\(counted($0, "lost cluster or archipelago", plural: "lost clusters or archipelagos")) "
        + "with clusters without an island group"
    }
    log.add(region.name, mixed) { "\(counted($0, "formation")) of several island groups" }
    log.add(region.name, shared) { "\(counted($0, "island group")) of several formations" }
    log.add(region.name, idle) {
      "\(counted($0, "cluster")) with an island group that are in no lost cluster or archipelago"
    }
  }

  private static func tunnelEnds(_ context: VerificationContext, _ log: inout ViolationLog) {
    // Tunnels were placed before formations were adopted.
    guard !context.settings[\.adoptsEmergent] else { return }
    for region in context.regions {
      var isClosed = [Bool](repeating: false, count: region.count)
      if region.islandGroups.memberCount > 0 {
        for node in 0..<region.count where region.islandGroups.group(of: node) != nil {
          isClosed[node] = true
        }
      }
      for formation in region.region.formations {
        var nodes: [Int] = []
        switch formation.type.facts.kind {
        case .enclave: nodes = formation.interior
        case .terminal: nodes = [formation.anchor]
        case .loop, .passage, .door, .island: break
        }
        for node in nodes where isClosed.indices.contains(node) { isClosed[node] = true }
      }
      var ends = Witnesses()
      for tunnel in region.region.tunnels + context.galaxy.attachments {
        for end in [tunnel.origin, tunnel.destination]
        where end.region == region.index && isClosed.indices.contains(end.node)
          && isClosed[end.node]
        {
          ends.add(region.label(end.node))
        }
      }
      log.add(region.name, ends) {
        "\(counted($0, "tunnel end")) on islands, in bubbles, or at dead ends, sinks or hatches"
      }
    }
  }
}

extension RegionContext {
  /// The anchors of declared sinks.
  var declaredSinks: [Int] {
    region.formations.filter { $0.type == .warpSink }.map(\.anchor)
  }
}
