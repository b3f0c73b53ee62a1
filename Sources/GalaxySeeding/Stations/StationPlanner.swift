import Determinism
import GalaxyModel
import GalaxySettings
import MapEditing

/// Chooses the sectors of a region's stations: first the fixed ones, then random ones.
struct StationPlanner {
  private let context: SeedingContext
  private let random: RandomSource
  private var survey: RegionSurvey
  private var taken: [Bool]
  private var isAvoided: [Bool]
  private var sites: [StationSite] = []
  /// What a step keeps of the stations before it.
  private let kept: KeptSites?

  /// Plans the stations of a region, in ascending order of sector.
  ///
  /// - Parameters:
  ///   - survey: The region; stores the betweenness if TradeDocks need it.
  ///   - avoided: Nodes without random stations.
  ///   - context: Settings and streams.
  /// - Returns: The sites.
  /// - Complexity: O(sectors + stations log sectors), and the betweenness if there are TradeDocks.
  static func sites(
    _ survey: inout RegionSurvey, avoiding avoided: [Int], _ context: SeedingContext
  ) -> [StationSite] {
    guard context.settings.isOn(.stations), survey.sectorCount > 0 else { return [] }
    var planner = StationPlanner(context, survey)
    for node in avoided { planner.isAvoided[node] = true }
    planner.keep()
    planner.placeAnchors()
    planner.placeTradeDocks()
    planner.rollSites()
    survey = planner.survey
    planner.sites.sort { $0.node < $1.node }
    var classes = ClassRoll(survey, random: planner.random, context.settings)
    classes.roll(&planner.sites)
    return planner.sites
  }

  private init(_ context: SeedingContext, _ survey: RegionSurvey) {
    self.context = context
    self.survey = survey
    kept = context.kept(in: survey.region)
    random = context.streams(of: survey.region, for: .stations)
    taken = [Bool](repeating: false, count: survey.sectorCount)
    isAvoided = taken
  }

  /// Takes over the stations that a step keeps; sectors that have none still are avoided.
  private mutating func keep() {
    guard let kept else { return }
    for node in kept.stationNodes.sorted() {
      if var site = kept.added[node] {
        site.isGiven = true
        taken[node] = true
        sites.append(site)
        continue
      }
      guard var own = kept.stationSites[node] else {
        isAvoided[node] = true
        continue
      }
      own.isKept = true
      taken[node] = true
      sites.append(own)
    }
  }

  private func isKept(_ kind: StationSite.Kind) -> Bool { sites.contains { $0.kind == kind } }

  private mutating func place(_ node: Int?, _ stationClass: Int, _ kind: StationSite.Kind) {
    guard let node else { return }
    taken[node] = true
    sites.append(StationSite(node: node, stationClass: stationClass, kind: kind))
  }

  // If a sector is taken or missing, the lowest free sector of the capital's cluster is used; for
  // the frontier dock, the next lower one, preferably in the frontier zone.
  private mutating func placeAnchors() {
    let count = survey.sectorCount
    func node(_ station: FixedStation) -> Int { station.number(sectorCount: count) - 1 }
    if !isKept(.capital) { place(node(.capital), 0, .capital) }
    if !isKept(.commerce) {
      place(free(node(.commerce)) ?? lowestOfCapitalCluster, 1, .commerce)
    }
    if !isKept(.starterDock) {
      place(free(node(.starterDock)) ?? lowestOfCapitalCluster, 11, .starterDock)
    }
    if isKept(.frontierDock) { return }
    let below = Array((0..<max(0, min(node(.frontierDock) + 1, taken.count))).reversed())
    let edge =
      free(node(.frontierDock))
      ?? below.first { free($0) != nil && survey.isFrontierGround($0) }
      ?? below.first { free($0) != nil }
    place(edge, 11, .frontierDock)
  }

  private func free(_ node: Int) -> Int? {
    taken.indices.contains(node) && !taken[node] && !survey.isIsland[node]
      && !(kept?.stationNodes.contains(node) ?? false) ? node : nil
  }

  private var lowestOfCapitalCluster: Int? {
    guard let cluster = survey.region.cluster(at: survey.region.root) else { return nil }
    return (cluster.firstSector - 1..<cluster.lastSector).first { free($0) != nil }
  }

  // The busiest lawful sectors have the shipyards.
  private mutating func placeTradeDocks() {
    guard context.settings.isOn(.docks) else { return }
    var kinds: [StationSite.Kind]
    let isWanted: (RegionSurvey, Int) -> Bool
    switch survey.region.type {
    case .terranSpace:
      kinds = [.tradeDockA]
      isWanted = { $0.zoneType($1) == .federation && $1 >= 10 && !$0.isFedspace($1) }
    case .centralNexus:
      kinds = [.tradeDockA, .tradeDockB, .tradeDockB]
      isWanted = { $0.clusterType($1) == .tradeHub && $0.region.sectors.cluster[$1] != 0 }
    default: return
    }
    for site in sites where site.isKept {
      if let place = kinds.firstIndex(of: site.kind) { kinds.remove(at: place) }
    }
    if kinds.isEmpty { return }
    let score = survey.betweenness(random.variant(0))
    let open = taken.indices.filter { node in
      isWanted(survey, node) && !taken[node] && survey.isCore[node] && !survey.isAnchor[node]
        && !(kept?.stationNodes.contains(node) ?? false)
        && survey.inDegree[node] >= 2 && node != survey.landing
    }
    // Formations are avoided if possible.
    var candidates = open.filter { survey.inside[$0].isEmpty && survey.gate[$0].isEmpty }
    if candidates.count < kinds.count { candidates = open }
    candidates = candidates.sorted(byRank: { (-score[$0], 0) })
    for (node, kind) in zip(candidates, kinds) { place(node, 11, kind) }
  }

  /// The number of stations: a share of the sectors, but all fixed ones, and what edits add or take.
  private var quota: Int {
    let percent = context.settings.stationPercent(in: survey.region.type)
    let share = (2 * percent * survey.sectorCount + 100) / 200
    return max(share, sites.count(where: \.isAnchor))
      + context.edited(in: survey.region).stations
  }

  private mutating func rollSites() {
    var stream = random.stream(.stations)
    let wanted = min(quota, taken.count) - sites.count
    guard wanted > 0 else { return }
    var urn = WeightedUrn(weights(inCore: false))
    var rolled: [Int] = []
    while rolled.count < wanted, let node = urn.draw(&stream) { rolled.append(node) }
    // Trade in the core needs seven classes in addition to the fixed stations.
    let inCore = sites.count { $0.isKept && !$0.isAnchor && survey.isCore[$0.node] }
    var missing = min(7 - inCore, wanted) - rolled.count { survey.isCore[$0] }
    if missing > 0 {
      var core = WeightedUrn(weights(inCore: true))
      for node in rolled where survey.isCore[node] { core.remove(node) }
      for place in rolled.indices.reversed() where missing > 0 && !survey.isCore[rolled[place]] {
        guard let node = core.draw(&stream) else { break }
        rolled[place] = node
        missing -= 1
      }
    }
    for node in rolled { place(node, 1, .ordinary) }
  }

  // In twentieths of the usual weight. Landings of tunnels from other regions stay free.
  private func weights(inCore: Bool) -> [Int32] {
    taken.indices.map { node in
      if taken[node] || isAvoided[node] || node == survey.landing
        || (inCore && !survey.isCore[node])
      {
        return 0
      }
      return StationPlanner.weight(of: node, survey)
    }
  }

  /// The weight of a free sector, in twentieths of the usual one.
  static func weight(of node: Int, _ survey: RegionSurvey) -> Int32 {
    let weight: Int32 =
      switch survey.clusterType(node) {
      case .tradeHub, .populationCenter: 30
      case .frontierOutpost: 10
      default: 20
      }
    let isOutOfTheWay = survey.isIsland[node] || survey.gate[node].contains(.warpSink)
    return isOutOfTheWay ? weight * 3 / 10 : weight
  }
}
