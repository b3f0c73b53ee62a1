import GalaxyModel
import GraphKit

/// Workplaces of characters by kind.
struct Beats {
  private let source: WorldReference
  private let marshalRoutes: PatrolRoutes
  /// Sectors that the police of the region patrol, ascending.
  private let policed: [Int]
  private let base: Int

  init(_ source: WorldReference) {
    self.source = source
    let survey = source.world.survey
    let region = source.world.region
    base =
      region.type == .centralNexus
      ? region.sectors.node(ofNumber: RegionSites.concordSector) ?? region.root : region.root
    let routes = PatrolRoutes(survey, base: base)
    marshalRoutes = routes
    var isPoliced = [Bool](repeating: false, count: survey.sectorCount)
    if region.type == .centralNexus {
      // Gateway Plaza, which sentinels guard.
      let plaza = region.sectors.cluster[base]
      for node in 0..<survey.sectorCount where region.sectors.cluster[node] == plaza {
        isPoliced[node] = true
      }
    } else {
      // Fedspace and its neighbors.
      for node in 0..<survey.sectorCount where survey.isFedspace(node) {
        isPoliced[node] = true
        survey.links.forEachNeighbor(of: NodeIndex(node)) { isPoliced[$0.position] = true }
      }
    }
    policed = isPoliced.indices.filter {
      isPoliced[$0] && survey.isCore[$0] && routes.covers($0)
    }
  }

  /// Returns the sectors where a character works, in the order of its visits.
  func sectors(of plan: RosterPlan, _ index: Int) -> [Int] {
    switch plan.kind {
    case .federationMarshal, .nexusSentinel:
      // Each marshal has a share; captains visit all sectors between them.
      let share = policed.indices.filter { $0 % plan.count == index }.map { policed[$0] }
      return marshalRoutes.round(share)
    case .marshalCaptain, .sentinelCaptain:
      let fedspace = policed.filter { source.world.survey.isFedspace($0) }
      return marshalRoutes.round(Array((fedspace.isEmpty ? policed : fedspace).prefix(12)))
    case .zonePatrol:
      return aroundAndBack(plan.host)
    case .pirateLord: return [plan.host]
    case .pirateCaptain, .pirateEnforcer:
      let posts = posts(around: plan.host)
      return posts.isEmpty ? [plan.host] : [posts[index % posts.count]]
    default: return [plan.host]
    }
  }

  /// Returns the sector of a character during work.
  ///
  /// Patrols are one or two steps away from the start, others in the first of their sectors.
  func place(of plan: RosterPlan, _ index: Int, on work: [Int]) -> Int {
    guard plan.kind.isPolice, work.count > 1 else { return work.first ?? plan.host }
    // A route can leave the plaza for a step, but guards do not stop there.
    let isSentinel = [.nexusSentinel, .sentinelCaptain].contains(plan.kind)
    let posts = isSentinel ? work.filter(isPlaza) : work
    return posts.isEmpty ? plan.host : posts[min(1 + index % 2, posts.count - 1)]
  }

  private func isPlaza(_ node: Int) -> Bool {
    source.world.region.sectors.cluster[node] == source.world.region.sectors.cluster[base]
  }

  // To each neighbor with a warp in both directions.
  private func aroundAndBack(_ node: Int) -> [Int] {
    var route = [node]
    source.world.survey.warps.forEachSuccessor(of: NodeIndex(node)) { next in
      if source.world.survey.warps.contains(edgeFrom: next, to: NodeIndex(node)) {
        route += [next.position, node]
      }
    }
    return route
  }

  // The hideout, the anchor of its formation and its neighbors, but not fedspace.
  private func posts(around node: Int) -> [Int] {
    var posts = [node]
    let formation = source.world.survey.formationOf[node]
    if formation >= 0 { posts.append(source.world.region.formations[Int(formation)].anchor) }
    source.world.survey.links.forEachNeighbor(of: NodeIndex(node)) { next in
      if posts.count < 5, !posts.contains(next.position) { posts.append(next.position) }
    }
    return posts.filter { !source.world.survey.isFedspace($0) && !source.world.survey.isAnchor[$0] }
  }
}
