import Determinism
import GalaxyModel
import GraphKit

/// Finds sites for pirates: far from the police, enclosed if possible, and apart from each other.
///
/// Sites depend on the graph alone, so that factions can be placed after them.
struct PirateSites {
  let survey: RegionSurvey

  /// Returns the holdings of a region, strongest first; only player-owned regions have any.
  ///
  /// - Complexity: O(candidates log candidates + holdings · candidates).
  ///
  /// - Parameters:
  ///   - random: Streams of the region.
  ///   - kept: What a step keeps.
  ///   - closed: Sectors where no holding may be.
  /// - Returns: The holdings.
  func holdings(
    _ random: RandomSource, keeping kept: KeptSites? = nil, besides closed: Set<Int> = []
  ) -> [PirateHolding] {
    guard survey.region.type == .playerOwned else { return [] }
    var stream = random.stream(.pirateSites)
    let candidates = self.candidates()
    let score = candidates.map { self.score($0) * 1024 + stream.index(below: 1024) }
    var taken = SpacedNodes(survey, apart: survey.sectorCount < 200 ? 2 : 3)
    // Whether the map still allows them has been decided by then, see `HoldingObstacle`.
    var found = kept?.holdings ?? []
    for holding in found { _ = taken.take(holding.node) }
    var counts = PirateSites.counts(sectors: survey.sectorCount)
    for holding in found { counts[holding.tier.rawValue] -= 1 }
    for tier in PirateHolding.Tier.allCases.reversed() {
      // A stronghold without an enclosed site becomes an outpost.
      let order = candidates.indices.filter { tier != .stronghold || isClosed(candidates[$0]) }
        .sorted(byRank: {
          (Double(-preference(tier, candidates[$0])), Double(-score[$0]))
        })
      var left = counts[tier.rawValue]
      for place in order
      where left > 0 && !closed.contains(candidates[place])
        && !(kept?.holdingNodes.contains(candidates[place]) ?? false)
        && taken.take(candidates[place])
      {
        found.append(PirateHolding(tier: tier, node: candidates[place]))
        left -= 1
      }
      if tier == .stronghold { counts[PirateHolding.Tier.outpost.rawValue] += max(0, left) }
    }
    guard kept != nil else { return found }
    // Strongest first; kept ones before others.
    return PirateHolding.Tier.allCases.reversed().flatMap { tier in
      found.filter { $0.tier == tier }
    }
  }

  /// Minimum number of hops between fedspace and a hideout.
  var leastDistance: UInt32 {
    let greatest = survey.fedspaceDistance.lazy.filter { $0 != .unreached }.max() ?? 0
    return min(6, 2 * greatest / 3)
  }

  /// Returns the numbers of camps, outposts and strongholds of a region.
  ///
  /// They are proportional to its size, with at least one camp, and reduced from the strongest down
  /// until the score is at most ``scoreLimit(sectors:)``.
  static func counts(sectors: Int) -> [Int] {
    func share(_ perThousand: Int) -> Int { (2 * perThousand * sectors + 1000) / 2000 }
    var counts = [max(1, share(7)), share(5), share(2)]
    let weight = [1, 3, 10]
    func score() -> Int { zip(counts, weight).reduce(0) { $0 + $1.0 * $1.1 } }
    for tier in [2, 1, 0] {
      while Double(score()) > scoreLimit(sectors: sectors), counts[tier] > (tier == 0 ? 1 : 0) {
        counts[tier] -= 1
      }
    }
    return counts
  }

  /// Returns the maximum score of a region.
  static func scoreLimit(sectors: Int) -> Double {
    switch sectors {
    case ...300: 18
    case ...600: 33
    case ...800: 45
    case ...1200: 52.5
    default: 52.5 * Double(sectors) / 1200
    }
  }

  private func candidates() -> [Int] {
    let least = leastDistance
    return (0..<survey.sectorCount).filter { obstacle(at: $0, least) == nil }
  }

  private func obstacle(at node: Int, _ least: UInt32) -> HoldingObstacle? {
    if survey.zoneType(node) != .frontier || survey.isFedspace(node) { return .police }
    if survey.isAnchor[node] { return .place }
    let hops = survey.fedspaceDistance[node]
    return hops >= least || !survey.isCore[node] ? nil : .near(hops: hops, least: least)
  }

  /// Returns why the map does not allow a holding; nil if it does.
  ///
  /// - Complexity: O(sectors).
  func obstacle(to holding: PirateHolding) -> HoldingObstacle? {
    obstacle(at: holding.node, leastDistance)
      ?? (holding.tier == .stronghold && !isClosed(holding.node) ? .open : nil)
  }

  // In halves, so that the score is an integer.
  private func score(_ node: Int) -> Int {
    let inside = survey.inside[node]
    var score = 0
    if !inside.isDisjoint(with: .islands) { score += 8 }
    if !inside.isDisjoint(with: .bubbles) { score += 6 }
    if survey.gate[node].contains(.deadEnd) || survey.degree(node) <= 2 { score += 4 }
    return score + min(Int(survey.depth[node]), 4)
  }

  private func isClosed(_ node: Int) -> Bool { !survey.inside[node].isEmpty }

  // Strongholds prefer interiors to anchors, outposts prefer formations, and camps prefer dead
  // ends.
  private func preference(_ tier: PirateHolding.Tier, _ node: Int) -> Int {
    switch tier {
    case .stronghold: survey.gate[node].isEmpty ? 1 : 0
    case .outpost: isClosed(node) ? 1 : 0
    case .camp: survey.gate[node].contains(.deadEnd) ? 1 : 0
    }
  }
}

/// Nodes at a minimum distance from each other, ignoring direction.
struct SpacedNodes {
  private let links: UndirectedGraph
  private let apart: Int
  private var isBlocked: [Bool]

  init(_ survey: RegionSurvey, apart: Int) {
    links = survey.links
    self.apart = apart
    isBlocked = [Bool](repeating: false, count: survey.sectorCount)
  }

  /// Takes a node unless it is less than `apart` hops from one taken before.
  ///
  /// - Complexity: O(its surroundings).
  mutating func take(_ node: Int) -> Bool {
    guard !isBlocked[node] else { return false }
    isBlocked[node] = true
    // There are few nodes that close, so a list suffices.
    var visited = [node]
    var front = visited[...]
    for _ in 1..<max(1, apart) {
      let start = visited.count
      for near in front {
        links.forEachNeighbor(of: NodeIndex(near)) { neighbor in
          guard !visited.contains(neighbor.position) else { return }
          visited.append(neighbor.position)
          isBlocked[neighbor.position] = true
        }
      }
      front = visited[start...]
    }
    return true
  }
}
