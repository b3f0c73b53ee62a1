import MapEditing
import GalaxyModel

extension Invariant {
  /// Rules about types, nebulae, and hazards of sectors.
  static let sectorContent: [Invariant] = [
    Invariant("INV-63", "Nebulae have density 1…100, their sectors type NEBULA", region: nebulae),
    Invariant("INV-64", "A cluster's nebula color suits its mean density", region: nebulaColors),
    Invariant(
      "INV-65", "Anomalies are as many as they must be, none near home",
      ifCarried: hasOwnTypes, region: anomalies),
    Invariant(
      "INV-66", "Hazard, radiation and security are in range, none at the capital",
      ifCarried: hasHazards
    ) { region, log in
      hazards(region, &log)
      capitalContent(region, &log)
    },
    Invariant(
      readerOnly: "INV-67", "Patrol ships of sectors are lists, empty at generation", on: .rows),
  ]

  /// Without the extension, the only types are those implied by nebulae.
  private static let hasOwnTypes: @Sendable (Region) -> Bool = { region in
    region.sectors.type.contains { $0 != .standard && $0 != .nebula }
  }

  private static let hasHazards: @Sendable (Region) -> Bool = {
    !$0.sectors.hazard.isEmpty || !$0.sectors.radiation.isEmpty || !$0.sectors.security.isEmpty
  }

  private static func nebulae(_ region: RegionContext, _ log: inout ViolationLog) {
    let density = region.column(region.region.sectors.nebulaDensity)
    let types = region.types
    var impossible = Witnesses()
    var mistyped = Witnesses()
    for node in density.indices {
      if !(0...100).contains(density[node]) { impossible.add(region.label(node)) }
      if !types.isEmpty, (types[node] == .nebula) != (density[node] > 0) {
        mistyped.add(region.label(node))
      }
    }
    log.add(region.name, impossible) { "\(counted($0, "sector")) with density outside of 1…100" }
    log.add(region.name, mistyped) {
      "\(counted($0, "sector")) with a nebula and another type, or the reverse"
    }
    if !density.isEmpty {
      for capital in region.capitals where density[capital] != 0 {
        log.add(region.name, "the capital has a nebula", witnesses: [region.label(capital)])
      }
    }
  }

  private static func nebulaColors(_ region: RegionContext, _ log: inout ViolationLog) {
    let clusters = region.region.clusters
    let density = region.column(region.region.sectors.nebulaDensity)
    guard !density.isEmpty, !region.clusterOf.isEmpty else { return }
    var totals = [(sum: Int, count: Int)](repeating: (0, 0), count: clusters.count)
    for (node, cluster) in region.clusterOf.enumerated()
    where density[node] > 0 && Int(cluster) < clusters.count {
      totals[Int(cluster)].sum += Int(density[node])
      totals[Int(cluster)].count += 1
    }
    // Files do not contain colors, so the reader may not have set them.
    guard region.source == .rows || clusters.contains(where: { $0.nebula != nil }) else { return }
    if region.source == .rows, let first = totals.first, first.count > 0 {
      log.add(
        region.name, "the first cluster has \(counted(first.count, "nebula sector"))",
        witnesses: [clusters[0].name])
    }
    var uncolored = Witnesses()
    var miscolored = Witnesses()
    for (cluster, total) in zip(clusters, totals) {
      guard let color = cluster.nebula, total.count > 0 else {
        if (cluster.nebula != nil) != (total.count > 0) { uncolored.add(cluster.name) }
        continue
      }
      // A mean between two bands belongs to the lower one, since strengths are rounded down.
      let mean = total.sum / total.count
      if !color.band.contains(mean) { miscolored.add("\(cluster.name) \(color.rawValue)") }
    }
    log.add(region.name, uncolored) {
      "\(counted($0, "cluster")) with a nebula and no color, or the reverse"
    }
    log.add(region.name, miscolored) {
      "\(counted($0, "cluster")) whose mean density is outside of its color's band"
    }
  }

  private static func anomalies(_ region: RegionContext, _ log: inout ViolationLog) {
    let types = region.types
    guard !types.isEmpty else { return }
    let anchors = Set(region.anchorSectors)
    let retyped = region.thresholds.edits[region.name]?.retyped ?? []
    var given = 0
    var count = 0
    var spare = 0
    var misplaced = Witnesses()
    var storms = Witnesses()
    for node in types.indices {
      let isHome = region.isFedspace(node) || anchors.contains(node)
      switch types[node] {
      case .anomaly:
        count += 1
        if retyped.contains(region.region.sectors.number(node)) { given += 1 }
        if isHome { misplaced.add(region.label(node)) }
      case .standard:
        if !isHome { spare += 1 }
      case .warpStorm:
        storms.add(region.label(node))
      default:
        break
      }
    }
    let quota = (3 * region.count + 100) / 200
    // Fewer are correct only if no sector was left to become one.
    // What edits say counts for itself: a sector that got a type may have been one before.
    let least = quota - retyped.count
    log.measure(
      region.name, "anomalies but those of edits", Double(count - given),
      least: Double(spare > 0 ? max(0, least) : 0), most: Double(quota))
    if count - given > quota || (count - given < least && spare > 0) {
      log.add(region.name, "\(count) anomalies, must be \(quota)")
    }
    log.add(region.name, misplaced) {
      "\(counted($0, "anomaly", plural: "anomalies")) in fedspace or at an anchor sector"
    }
    log.add(region.name, storms) { "\(counted($0, "warp storm"))" }
  }

  private static func hazards(_ region: RegionContext, _ log: inout ViolationLog) {
    let sectors = region.region.sectors
    var hazardous = Witnesses()
    var radiant = Witnesses()
    var insecure = Witnesses()
    for (node, value) in region.column(sectors.hazard).enumerated()
    where !(0...10).contains(value) {
      hazardous.add(region.label(node))
    }
    for (node, value) in region.column(sectors.radiation).enumerated()
    where !(0...1).contains(value) {
      radiant.add(region.label(node))
    }
    for (node, value) in region.column(sectors.security).enumerated()
    where !(1...10).contains(value) {
      insecure.add(region.label(node))
    }
    log.add(region.name, hazardous) { "\(counted($0, "sector")) with hazard outside of 0…10" }
    log.add(region.name, radiant) { "\(counted($0, "sector")) with radiation outside of 0…1" }
    log.add(region.name, insecure) { "\(counted($0, "sector")) with security outside of 1…10" }
  }

  private static func capitalContent(_ region: RegionContext, _ log: inout ViolationLog) {
    let sectors = region.region.sectors
    let hazard = region.column(sectors.hazard)
    let radiation = region.column(sectors.radiation)
    let security = region.column(sectors.security)
    for capital in region.capitals {
      let isHarmless =
        (region.types.isEmpty || region.types[capital] == .standard)
        && (hazard.isEmpty || hazard[capital] == 0)
        && (radiation.isEmpty || radiation[capital] == 0)
        && (security.isEmpty || security[capital] == 10)
      if !isHarmless {
        log.add(
          region.name, "the capital must be STANDARD, hazard 0, radiation 0, security 10",
          witnesses: [region.label(capital)])
      }
    }
  }
}
