import GalaxyModel

extension RegionWorld {
  /// Minimum number of links between fedspace and a colony, ignoring direction.
  static let colonyDistance = 5

  /// Returns the node of a planet that a player can settle, or nil.
  ///
  /// It must be habitable, free, and in a core sector without fixed content.
  ///
  /// - Complexity: O(1).
  func colonySite(_ planet: Planet) -> Int? {
    guard planet.habitability >= 40, planet.ownerID == nil, !planet.isPopulationHub,
      let node = node(ofSector: planet.sectorID), survey.countsAsCore(node),
      !survey.isAnchor[node]
    else { return nil }
    return node
  }

  /// Adds a planet to a sector without planets.
  mutating func insert(_ planet: Planet, at node: Int) {
    let place = planets.firstIndex { $0.sectorID > planet.sectorID } ?? planets.count
    planets.insert(planet, at: place)
    for other in planetAt.indices where planetAt[other] >= Int32(place) { planetAt[other] += 1 }
    if planetAt.indices.contains(node) { planetAt[node] = Int32(place) }
    if contents.planetCount.indices.contains(node) { contents.planetCount[node] += 1 }
    contents.planetTotal += 1
    noteSettlement(at: node)
  }

  /// Counts a sector whose first settled planet is new; sectors with a station are already counted.
  mutating func noteSettlement(at node: Int) {
    let isCounted =
      station(at: node) != nil
      || planets.count { $0.sectorID == region.globalID(node) && $0.ownerID != nil } > 1
    guard !isCounted, let cluster = region.sectors.cluster.value(at: node),
      contents.clusters.indices.contains(Int(cluster))
    else { return }
    contents.clusters[Int(cluster)].populatedSectors += 1
  }
}
