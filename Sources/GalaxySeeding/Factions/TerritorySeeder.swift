import GalaxyModel
import GraphKit

/// Distributes the sectors of a region among the factions.
struct TerritorySeeder {
  let context: SeedingContext
  let homes: FactionHomes
  /// Minimum share for control of a sector, in tenths of a percent.
  static let control = 750

  /// Adds the rows of influence, and notes who controls sectors and clusters.
  ///
  /// - Complexity: O(sectors + rows).
  func seed(_ world: inout RegionWorld) {
    let survey = world.survey
    var influence = Influence(survey)
    var scratch = BreadthFirstScratch(nodeCount: survey.sectorCount)
    for faction in FactionCode.allCases {
      influence.spread(
        faction, from: homes.source(of: faction, in: survey, world.holdings), scratch: &scratch)
    }
    var homeAt: [Int: FactionCode] = [:]
    for faction in FactionCode.allCases {
      guard let home = homes[faction], home.region == survey.regionIndex else { continue }
      homeAt[home.node] = homeAt[home.node] ?? faction
      world.factionHomes.append((faction, home.node))
    }
    let factions = FactionCode.allCases.count
    var shares = [Int](repeating: 0, count: factions)
    var sums = [Int](repeating: 0, count: factions * survey.region.clusters.count)
    world.contents.controllingFaction = [Int8](repeating: -1, count: survey.sectorCount)
    world.strongestFaction = world.contents.controllingFaction
    for node in 0..<survey.sectorCount {
      guard influence.share(node, home: homeAt[node], into: &shares) else { continue }
      let cluster = Int(survey.region.sectors.cluster[node])
      var strongest = 0
      for faction in 0..<factions where shares[faction] > 0 {
        add(shares[faction], of: faction, at: node, to: &world)
        sums[cluster * factions + faction] += shares[faction]
        if shares[faction] > shares[strongest] { strongest = faction }
      }
      if shares[strongest] >= 250 { world.strongestFaction[node] = Int8(strongest) }
      if shares[strongest] >= TerritorySeeder.control {
        world.contents.controllingFaction[node] = Int8(strongest)
      }
    }
    world.contents.clusters = survey.region.clusters.indices.map { index in
      contents(
        of: survey.region.clusters[index], sums[index * factions..<(index + 1) * factions])
    }
  }

  private func add(_ tenths: Int, of faction: Int, at node: Int, to world: inout RegionWorld) {
    let number = world.region.sectors.number(node)
    world.influences.append(
      SectorFactionInfluence(
        id: context.id("sector_faction_influence", world.name, number, faction + 1),
        sectorID: world.region.sectors.identifier[node], factionID: context.factionIDs[faction],
        tenths: tenths, sendsPatrols: FactionCatalog.all[faction].sendsPatrols,
        createdAt: context.worldTime))
  }

  // A cluster has the mean of its sectors; contested ones are not controlled.
  private func contents(of cluster: Cluster, _ sums: ArraySlice<Int>) -> ClusterContents {
    var contents = ClusterContents()
    let count = max(1, cluster.declaredSectorCount)
    let means = sums.map { (2 * $0 + count) / (2 * count) }
    contents.influence = means.map { Double($0) / 10 }
    if let most = means.max(), most >= TerritorySeeder.control, cluster.type != .contested {
      contents.controllingFaction = contents.dominantFaction
    }
    return contents
  }
}
