import GalaxyModel

extension Invariant {
  /// Rules about clusters and their sectors.
  static let clusters: [Invariant] = [
    Invariant("INV-11", "Every sector's cluster exists") { region, log in
      var homeless = Witnesses()
      let count = region.region.clusters.count
      for (node, cluster) in region.clusterOf.enumerated() where Int(cluster) >= count {
        homeless.add(region.label(node))
      }
      log.add(region.name, homeless) { "\(counted($0, "sector")) in no cluster" }
    },
    Invariant("INV-12", "Every cluster has as many sectors as it declares", region: memberCounts),
    Invariant("INV-13", "Cluster ranges cover 1…N once", region: clusterRanges),
    Invariant("INV-14", "Cluster names are distinct and of 1 to 100 characters") { region, log in
      checkNames(region.region.clusters.map(\.name), of: "cluster", in: region.name, &log)
    },
    Invariant(readerOnly: "INV-15", "Every cluster's type is one of the eight"),
    Invariant("INV-16", "Stability is within 0…1, economic value within 0…100") { region, log in
      var unstable = Witnesses()
      var worthless = Witnesses()
      for cluster in region.region.clusters {
        if !(0...1).contains(cluster.warpStability) { unstable.add(cluster.name) }
        if !(0...100).contains(cluster.economicValue) { worthless.add(cluster.name) }
      }
      log.add(region.name, unstable) { "\(counted($0, "cluster")) with stability outside of 0…1" }
      log.add(region.name, worthless) {
        "\(counted($0, "cluster")) with economic value outside of 0…100"
      }
    },
    Invariant(
      "INV-17", "The Nexus has its twenty clusters, Terran Space six of 50 sectors",
      region: fixedClusters),
  ]

  private static func memberCounts(_ region: RegionContext, _ log: inout ViolationLog) {
    let clusters = region.region.clusters
    guard !region.clusterOf.isEmpty else { return }
    var members = [Int](repeating: 0, count: clusters.count)
    for cluster in region.clusterOf where Int(cluster) < clusters.count {
      members[Int(cluster)] += 1
    }
    var wrong = Witnesses()
    for (cluster, count) in zip(clusters, members) where cluster.declaredSectorCount != count {
      wrong.add("\(cluster.name) declares \(cluster.declaredSectorCount), has \(count)")
    }
    log.add(region.name, wrong) { "\(counted($0, "cluster")) with a wrong sector count" }
  }

  private static func clusterRanges(_ region: RegionContext, _ log: inout ViolationLog) {
    let clusters = region.region.clusters
    let ranges = clusters.map { NumberRange(first: $0.firstSector, last: $0.lastSector) }
    for problem in NumberRange.problems(ranges, covering: region.count) {
      log.add(region.name, "clusters: \(problem)")
    }
    var wrong = Witnesses()
    for cluster in clusters
    where cluster.declaredSectorCount != cluster.lastSector &- cluster.firstSector &+ 1 {
      wrong.add(cluster.name)
    }
    log.add(region.name, wrong) {
      "\(counted($0, "cluster")) whose sector count is not the length of its range"
    }
  }

  private static func fixedClusters(_ region: RegionContext, _ log: inout ViolationLog) {
    let clusters = region.region.clusters
    let length: Int
    let expected: Int
    switch region.region.type {
    case .centralNexus?: (expected, length) = (20, 250)
    case .terranSpace?: (expected, length) = (6, 50)
    default: return
    }
    if clusters.count != expected {
      log.add(region.name, "\(counted(clusters.count, "cluster")), must be \(expected)")
    }
    var displaced = Witnesses()
    var renamed = Witnesses()
    for (index, cluster) in clusters.enumerated() {
      if cluster.firstSector != length * index + 1 || cluster.lastSector != length * (index + 1) {
        displaced.add(cluster.name)
      }
      if region.region.type == .centralNexus, index < nexusClusters.count,
        cluster.name != nexusClusters[index].0 || cluster.type != nexusClusters[index].1
      {
        renamed.add("\(cluster.name) \(cluster.type.rawValue)")
      }
    }
    log.add(region.name, displaced) {
      "\(counted($0, "cluster")) not in place, clusters must follow one another with \(length) "
        + "sectors each"
    }
    log.add(region.name, renamed) {
      "\(counted($0, "cluster")) without the Nexus's fixed name and type"
    }
  }

  private static let nexusClusters: [(String, ClusterType)] = [
    ("Commerce Central Hub", .tradeHub), ("Diplomatic Quarter", .populationCenter),
    ("Industrial Complex", .tradeHub), ("Prospect Belt", .resourceRich),
    ("Drift Reaches", .frontierOutpost), ("Outer Survey Station", .frontierOutpost),
    ("Free Trade Zone", .tradeHub), ("Lodestar Reach", .resourceRich),
    ("Quiet Quarter", .standard), ("Gateway Plaza", .standard),
    ("Settlers' Rest", .populationCenter), ("Transit Junction", .standard),
    ("Slag Fields", .resourceRich), ("Starport Complex", .tradeHub),
    ("Marker's Edge", .frontierOutpost), ("The Bazaar", .standard),
    ("Lonesome Span", .frontierOutpost), ("Wayfarer Hollow", .standard),
    ("Merchant's Row", .standard), ("Frontier Gateway", .frontierOutpost),
  ]

  /// Reports names that are too short, too long, or duplicates.
  ///
  /// The database counts code points.
  static func checkNames(
    _ names: [String], of noun: String, in scope: String, _ log: inout ViolationLog
  ) {
    var misfits = Witnesses()
    var repeated = Witnesses()
    var seen: [String: Int] = [:]
    for name in names {
      if !(1...100).contains(name.unicodeScalars.count) { misfits.add("'\(name)'") }
      let times = (seen[name] ?? 0) + 1
      seen[name] = times
      if times == 2 { repeated.add(name) }
    }
    log.add(scope, misfits) {
      "\(counted($0, "\(noun) name")) not of 1 to 100 characters"
    }
    log.add(scope, repeated) { "\(counted($0, "\(noun) name")) given more than once" }
  }
}
