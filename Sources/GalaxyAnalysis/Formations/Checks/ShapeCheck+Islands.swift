import GalaxyModel
import GraphKit

extension FormationDefinitions {
  var lostSector: FormationDefinition {
    FormationDefinition(prefix: "LOS", clauseCount: 4) {
      $0.lostSector(&$1)
    }
  }

  var lostCluster: FormationDefinition {
    FormationDefinition(prefix: "LOC", clauseCount: 6) {
      $0.lostCluster(&$1)
    }
  }

  var archipelago: FormationDefinition {
    FormationDefinition(prefix: "ARC", clauseCount: 4) {
      $0.archipelago(&$1)
    }
  }
}

/// The three types of islands: no edge leads in, and at most one leads out.
extension ShapeCheck {
  /// ```
  ///   a   or   a -> exit
  /// ```
  func lostSector(_ clauses: inout Clauses) {
    let island = SectorSet([anchor], in: context)
    clauses.require("LOS-1", context.predecessors(anchor).isEmpty && interior.count == 0)
    clauses.require("LOS-2", hasFitExits(island))
    clauses.require("LOS-3", isAsFarAsDeclared(island))
    clauses.require("LOS-4", namesExit(of: island))
  }

  /// ```
  ///   +-----------+
  ///   | a - b - d | -> exit      one whole cluster
  ///   +-----------+
  /// ```
  func lostCluster(_ clauses: inout Clauses) {
    let island = whole
    let clusters = wholeClusters(island)
    clauses.require("LOC-1", clusters?.count == 1 && island.members.first == anchor)
    closed(island, &clauses)
    let group = context.places.cluster(of: anchor)
      .flatMap { context.places.clusters[$0].islandGroup }
    clauses.require("LOC-4", group.map { !isUsedElsewhere($0) } ?? false)
    clauses.require("LOC-6", island.isStronglyConnected)
  }

  /// ```
  ///   +-------+   +-------+
  ///   | a - b | = | d - e | -> exit      several whole clusters
  ///   +-------+   +-------+
  /// ```
  func archipelago(_ clauses: inout Clauses) {
    let island = whole
    let clusters = wholeClusters(island)
    let groups = Set((clusters ?? []).map { context.places.clusters[$0].islandGroup })
    clauses.require(
      "ARC-1",
      (clusters ?? []).count >= 2 && groups.count == 1 && groups.first != .some(nil)
        && island.members.first == anchor)
    clauses.require("ARC-2", listsClusters(of: island))
    closed(island, &clauses)
    clauses.require(
      "ARC-3", ["LOC-2", "LOC-3", "LOC-5"].allSatisfy { clauses.holds($0) })
    clauses.require(
      "ARC-4",
      island.isConnected
        && sectorsByCluster(island).allSatisfy {
          SectorSet($0, in: context).isStronglyConnected
        })
  }

  /// LOC-2, LOC-3 and LOC-5.
  private func closed(_ island: SectorSet, _ clauses: inout Clauses) {
    clauses.require("LOC-2", island.entries().isEmpty)
    clauses.require("LOC-3", hasFitExits(island) && namesExit(of: island))
    clauses.require("LOC-5", isAsFarAsDeclared(island))
  }

  /// Whether at most one edge leaves, and if so one-way, not latent, and into the main component.
  private func hasFitExits(_ island: SectorSet) -> Bool {
    let exits = island.exits()
    return exits.count <= 1
      && exits.allSatisfy { exit in
        !context.hasEdge(exit.target, exit.source) && context.isMain[exit.target]
          && !context.latentEdges.contains(exit)
      }
  }

  /// Whether the exit is declared if and only if there is one, by the sector of the island that it
  /// leaves.
  private func namesExit(of island: SectorSet) -> Bool {
    let exits = island.exits()
    guard let value = formation.property(.exitSector) else { return exits.isEmpty }
    return exits.contains { value == .int(context.localNumber($0.source)) }
  }

  private func isAsFarAsDeclared(_ island: SectorSet) -> Bool {
    guard formation.property(.jumpDistance) != nil,
      let distance = context.mainland.distance(fromAnyOf: island.members)
    else { return true }
    return formation.agrees(.jumpDistance, distance)
  }

  // MARK: Clusters

  /// The sectors of the island by cluster.
  private func sectorsByCluster(_ island: SectorSet) -> [[Int]] {
    var sectors: [Int: [Int]] = [:]
    for node in island.members {
      if let cluster = context.places.cluster(of: node) {
        sectors[cluster, default: []].append(node)
      }
    }
    return sectors.keys.sorted().compactMap { sectors[$0] }
  }

  /// The clusters of the island in ascending order, or nil if it does not consist of whole
  /// clusters.
  private func wholeClusters(_ island: SectorSet) -> [Int]? {
    let known = island.members.compactMap { context.places.cluster(of: $0) }
    let clusters = known.ascending
    let size = clusters.reduce(0) { $0 + context.clusterSizes[$1] }
    return known.count == island.count && size == known.count ? clusters : nil
  }

  private func listsClusters(of island: SectorSet) -> Bool {
    guard let property = formation.property(.memberClusters) else { return true }
    let clusters = island.members.compactMap { context.places.cluster(of: $0) }.ascending
    return property == .integers(clusters.map { context.places.clusters[$0].ordinal }.sorted())
  }

  /// Whether another lost cluster or archipelago has a cluster with this group number.
  private func isUsedElsewhere(_ group: Int) -> Bool {
    context.islandGroupUsers[group]?.contains { index in
      let other = context.declarations[index]
      return context.declarations.part(of: index) == part
        && (other.ordinal != formation.ordinal || other.anchor != formation.anchor
          || other.type != formation.type)
    } ?? false
  }
}
