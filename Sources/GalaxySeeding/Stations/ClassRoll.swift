import Determinism
import GalaxyModel
import GalaxySettings

/// Rolls the classes of ordinary stations.
///
/// Then it changes as few as possible so that every class exists and every good has a seller and a
/// buyer in the core.
struct ClassRoll {
  private let survey: RegionSurvey
  /// The draws of classes, by node.
  let family: StreamFamily
  private let shuffle: RandomStream
  private let isTradewars: Bool
  /// Number of stations by class: all, and those of the core.
  private var all = [Int](repeating: 0, count: 12)
  private var core = [Int](repeating: 0, count: 12)

  init(_ survey: RegionSurvey, random: RandomSource, _ settings: SeedingSettings) {
    self.survey = survey
    family = random.family(.stationClasses)
    shuffle = random.stream(.stationClasses, key: "least share")
    isTradewars = settings[\.density] == .tradewars
  }

  /// Sets the class of every ordinary site.
  ///
  /// - Complexity: O(stations), and O(stations) per change.
  mutating func roll(_ sites: inout [StationSite]) {
    for index in sites.indices {
      if sites[index].kind == .ordinary && !sites[index].isKept && !sites[index].isGiven {
        var stream = family.stream(UInt64(sites[index].node))
        sites[index].stationClass = stream.weightedIndex(weights(sites[index].node))
      }
      count(sites[index], 1)
    }
    if survey.region.type == .centralNexus { fill(&sites) }
    var open = unmet
    while open != 0, let better = improve(&sites, open) { open = better }
  }

  // The smallest share of each class, 1…10, in the Nexus, in percent.
  private static let leastShare = 3

  // Turns stations of the most frequent classes into those of classes below the smallest share.
  private mutating func fill(_ sites: inout [StationSite]) {
    let least = (ClassRoll.leastShare * sites.count + 99) / 100
    var ordinary = sites.indices.filter {
      sites[$0].kind == .ordinary && !sites[$0].isKept && !sites[$0].isGiven
    }
    var stream = shuffle
    stream.shuffle(&ordinary)
    for target in 1...10 {
      for index in ordinary where all[target] < least {
        let frequent = (1...10).max { (all[$0], -$0) < (all[$1], -$1) }
        if sites[index].stationClass == frequent { change(&sites[index], to: target) }
      }
    }
  }

  /// The weights of the classes at a sector.
  func weights(_ node: Int) -> [Int] {
    let zone = survey.zoneType(node)
    if isTradewars {
      var weights = StationCatalog.classes.map(\.sampleWeight)
      if zone != .border && zone != .frontier { weights[9] = 0 }
      return weights
    }
    var weights = StationCatalog.zoneWeights(zone)
    for bonus in StationCatalog.clusterBonus(survey.clusterType(node)) {
      weights[bonus.stationClass] += bonus.weight
    }
    return weights
  }

  private mutating func count(_ site: StationSite, _ change: Int) {
    all[site.stationClass] += change
    if survey.isCore[site.node] { core[site.stationClass] += change }
  }

  // Goods that some classes sell and others buy.
  static let goods: [WireGood] = [
    .ore, .organics, .equipment, .fuel, .exoticTechnology, .luxuryGoods,
  ]

  // Unmet requirements, a bit each: classes 1 to 7 anywhere; class 10 in the core; and, in the
  // core, a seller and a buyer of each good.
  private var unmet: UInt32 {
    var unmet: UInt32 = 0
    for number in 1...7 where all[number] == 0 { unmet |= 1 << UInt32(number) }
    if core[10] == 0 { unmet |= 1 << 10 }
    for (index, good) in ClassRoll.goods.enumerated() {
      var sells = false
      var buys = false
      for (number, traits) in StationCatalog.classes.enumerated() where core[number] > 0 {
        sells = sells || traits.sells.contains(good)
        buys = buys || traits.buys.contains(good)
      }
      let place = UInt32(11 + 2 * index)
      if !sells { unmet |= 1 << place }
      if !buys { unmet |= 1 << (place + 1) }
    }
    return unmet
  }

  // Changes one core station so that fewer requirements are unmet and none is newly unmet; returns
  // nil if that is impossible. The luxury market is placed in population centers, then in trade
  // hubs.
  private mutating func improve(_ sites: inout [StationSite], _ open: UInt32) -> UInt32? {
    let ordinary = sites.indices.filter {
      sites[$0].kind == .ordinary && !sites[$0].isKept && !sites[$0].isGiven
        && survey.isCore[sites[$0].node]
    }
    for target in [10, 1, 2, 3, 4, 5, 6, 7] {
      var order = ordinary
      if target == 10 {
        let rank = sites.map { luxuryRank($0.node) }
        order = order.sorted(byRank: { (Double(rank[$0]), 0) })
      }
      for index in order where sites[index].stationClass != target {
        let old = sites[index].stationClass
        change(&sites[index], to: target)
        let now = unmet
        if now & ~open == 0 && now != open { return now }
        change(&sites[index], to: old)
      }
    }
    return nil
  }

  private mutating func change(_ site: inout StationSite, to stationClass: Int) {
    count(site, -1)
    site.stationClass = stationClass
    count(site, 1)
  }

  private func luxuryRank(_ node: Int) -> Int {
    let cluster = survey.region.sectors.cluster
    switch survey.clusterType(node) {
    case .populationCenter: return 0
    case .tradeHub: return 1
    default: return cluster[node] == cluster[survey.region.root] ? 2 : 3
    }
  }
}
