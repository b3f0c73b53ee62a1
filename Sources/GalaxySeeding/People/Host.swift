import Determinism
import GalaxyModel
import GraphKit

/// A region that players live in, with the sectors that are open to them.
///
/// It does not change while the population is made.
struct Host {
  let survey: RegionSurvey
  /// Betweenness by node.
  let between: [Double]
  let stations: [Station]
  private let stationAt: [Int32]
  /// Hops from the nearest fedspace sector, ignoring direction, by node; huge if unreachable.
  let fromFedspace: [Int]
  /// Core sectors within three hops of the capital.
  let capitalNodes: [Int]
  /// Core sectors with a station, within ten hops of the capital.
  let portNodes: [Int]
  let coreNodes: [Int]
  /// Sectors where fights can take place, and their weights.
  let fightNodes: [Int]
  let fightWeights: [Int]

  var region: Region { survey.region }
  var capital: Int { region.root }

  /// Prepares a region.
  ///
  /// - Complexity: O(sectors + warps), plus the betweenness if it is not known yet.
  init(_ world: inout RegionWorld, _ random: RandomSource) {
    between = world.survey.betweenness(random)
    let survey = world.survey
    self.survey = survey
    stations = world.stations
    stationAt = world.stationAt
    fromFedspace = survey.fedspaceDistance.map(Host.hops)
    let fromCapital = survey.hops(from: survey.region.root).map(Host.hops)
    coreNodes = survey.isCore.indices.filter(survey.countsAsCore)
    capitalNodes = coreNodes.filter { fromCapital[$0] <= 3 }
    let places = stationAt
    let ports = coreNodes.filter { node in
      fromCapital[node] <= 10 && (places.value(at: node) ?? -1) >= 0
    }
    portNodes = ports.isEmpty ? [survey.region.root] : ports

    let bases = world.outlawBases.compactMap { world.node(ofSector: $0.sectorID) }
    let nearOutlaws: [Int]? =
      bases.isEmpty
      ? nil
      : survey.links.breadthFirstDistances(fromAnyOf: bases.map { NodeIndex($0) }).distances
        .map(Host.hops)
    fightNodes = coreNodes.filter {
      !survey.isFedspace($0) && survey.region.sectors.security[$0] < 10
    }
    let most = max(1, between.max() ?? 1)
    fightWeights = fightNodes.map { [between] node in
      // Choke points attract fights: up to a hundred times as many as the quietest sector.
      var weight = 1 + Int(99 * between[node] / most)
      if survey.isTunnelEnd[node] { weight *= 2 }
      if survey.clusterType(node) == .contested { weight *= 3 }
      if let nearOutlaws, nearOutlaws[node] <= 3 { weight *= 3 }
      return weight
    }
  }

  private static func hops(_ distance: UInt32) -> Int {
    distance == .unreached ? 1_000_000 : Int(distance)
  }

  func globalID(_ node: Int) -> Int { region.globalID(node) }
  func isCore(_ node: Int) -> Bool { survey.countsAsCore(node) }
  func isFedspace(_ node: Int) -> Bool { survey.isFedspace(node) }

  /// Returns the station at a node, if any.
  ///
  /// - Complexity: O(1).
  func station(_ node: Int) -> Station? {
    guard let place = stationAt.value(at: node), place >= 0 else { return nil }
    return stations[Int(place)]
  }

  func hasStation(_ node: Int) -> Bool { station(node) != nil }

  /// Returns the neighbors of a sector, ignoring direction, ascending.
  func neighbors(_ node: Int) -> [Int] {
    survey.links.neighbors(of: NodeIndex(node)).map(Int.init)
  }

  /// Returns the hops from a sector along warps by node, huge if unreachable.
  func hops(from node: Int) -> [Int] { survey.hops(from: node).map(Host.hops) }

  /// Returns the hops from the nearest of some sectors, ignoring direction.
  func near(from nodes: [Int]) -> [Int] {
    guard !nodes.isEmpty else { return Array(repeating: 1_000_000, count: region.sectorCount) }
    return survey.links.breadthFirstDistances(fromAnyOf: nodes.map { NodeIndex($0) }).distances
      .map(Host.hops)
  }

  /// Returns the busiest core sector outside of fedspace within five links, or otherwise of the
  /// whole core.
  func chokePoint(near node: Int) -> Int {
    let distance = near(from: [node])
    let open = coreNodes.filter { !isFedspace($0) }
    let close = open.filter { distance[$0] <= 5 }
    return (close.isEmpty ? open : close).max { (between[$0], -$0) < (between[$1], -$1) } ?? node
  }

  /// Returns `gate` if guards are allowed there, otherwise the nearest choke point.
  func guardPost(_ gate: Int) -> Int {
    isCore(gate) && !isFedspace(gate) ? gate : chokePoint(near: gate)
  }

  /// Returns the sector of a battle: the eight busiest sectors where fights may take place, in turn.
  func battleNode(_ number: Int) -> Int {
    let busiest = fightNodes.sorted(byRank: { (-between[$0], 0) }).prefix(8)
    return busiest.isEmpty ? capital : busiest[number % busiest.count]
  }

  /// Draws the sector of a fight by weight.
  func fightNode(_ stream: inout RandomStream) -> Int {
    fightNodes.isEmpty ? capital : fightNodes[stream.weightedIndex(fightWeights)]
  }
}
