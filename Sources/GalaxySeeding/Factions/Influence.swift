import GalaxyModel
import GraphKit

/// Influence of each faction in each sector of a region.
///
/// Influence decreases linearly from the home of a faction to zero one hop beyond its reach,
/// weighted by zone. Only sectors within reach of a faction, fedspace and homes have any, which
/// bounds memory.
struct Influence {
  private static let factionCount = FactionCode.allCases.count
  private let survey: RegionSurvey
  /// Index of its raw influence by node, or -1.
  private var place: [Int32]
  /// Raw influence in percent: `factionCount` values per index.
  private var raw: [Double] = []

  /// Creates a region without influence.
  init(_ survey: RegionSurvey) {
    self.survey = survey
    place = [Int32](repeating: -1, count: survey.sectorCount)
  }

  /// Spreads the influence of one faction from a sector.
  ///
  /// - Complexity: O(sectors in reach + their links).
  mutating func spread(
    _ faction: FactionCode, from source: Int?, scratch: inout BreadthFirstScratch
  ) {
    let traits = FactionCatalog.all[faction.ordinal]
    guard let source else { return }
    survey.links.breadthFirstBall(
      around: NodeIndex(source), radius: UInt32(traits.reach), scratch: &scratch)
    for node in scratch.reached {
      let hops = Int(scratch.distance(of: NodeIndex(node)))
      let weight = traits.weight(survey.zoneType(Int(node)))
      guard weight > 0 else { continue }
      raw[slot(Int(node)) + faction.ordinal] =
        Double(weight * (traits.reach + 1 - hops)) / Double(traits.reach + 1)
    }
  }

  private mutating func slot(_ node: Int) -> Int {
    if place[node] < 0 {
      place[node] = Int32(raw.count / Influence.factionCount)
      raw.append(contentsOf: repeatElement(0, count: Influence.factionCount))
    }
    return Int(place[node]) * Influence.factionCount
  }

  /// Returns the raw influence of one faction in percent, before factions share a sector.
  ///
  /// - Complexity: O(1).
  func raw(_ faction: FactionCode, at node: Int) -> Double {
    place[node] < 0 ? 0 : raw[Int(place[node]) * Influence.factionCount + faction.ordinal]
  }

  /// Computes the shares of a sector in tenths of a percent by faction ordinal; the first matching
  /// rule decides.
  ///
  /// - Parameters:
  ///   - node: The sector.
  ///   - home: Faction whose home the sector is.
  ///   - shares: Receives the result, `FactionCode.allCases.count` values.
  /// - Returns: Whether any faction has a share.
  func share(_ node: Int, home: FactionCode?, into shares: inout [Int]) -> Bool {
    for faction in shares.indices { shares[faction] = 0 }
    if survey.isFedspace(node) {
      shares[FactionCode.terranFederation.ordinal] = 1000
      return true
    }
    guard place[node] >= 0 || home != nil else { return false }
    var percent = [Double](repeating: 0, count: Influence.factionCount)
    if place[node] >= 0 {
      let first = Int(place[node]) * Influence.factionCount
      for faction in percent.indices { percent[faction] = raw[first + faction] }
    }
    if let home {
      limit(&percent, to: 20, besides: home.ordinal, -1)
      percent[home.ordinal] = 80
    } else if survey.clusterType(node) == .contested {
      let (first, second) = strongest(percent)
      limit(&percent, to: 15, besides: first, second)
      if first >= 0 { percent[first] = 45 }
      if second >= 0 { percent[second] = 40 }
    } else {
      limit(&percent, to: 100, besides: -1, -1)
    }
    var isHeld = false
    for faction in percent.indices where percent[faction] >= 5 {
      shares[faction] = Int(percent[faction] * 10 + 0.5)
      isHeld = true
    }
    return isHeld
  }

  // The two factions with the highest influence, the first of several; -1 if there is none.
  private func strongest(_ percent: [Double]) -> (Int, Int) {
    var first = -1
    var second = -1
    for faction in percent.indices where percent[faction] > 0 {
      if first < 0 || percent[faction] > percent[first] {
        (first, second) = (faction, first)
      } else if second < 0 || percent[faction] > percent[second] {
        second = faction
      }
    }
    return (first, second)
  }

  // Scales all but two factions down so that their sum is at most `most`.
  private func limit(_ percent: inout [Double], to most: Double, besides a: Int, _ b: Int) {
    var sum = 0.0
    for faction in percent.indices where faction != a && faction != b { sum += percent[faction] }
    guard sum > most else { return }
    for faction in percent.indices where faction != a && faction != b {
      percent[faction] = percent[faction] * most / sum
    }
  }
}
