import GalaxyModel

extension RegionWorld {
  /// Links between fedspace and a colony, direction ignored: at least so many.
  static let colonyDistance = 5

  /// The sector of a planet that a player may settle, nil if none may: it has to be habitable, free,
  /// and in a sector of the core whose content is not fixed. O(1).
  func colonySite(_ planet: Planet) -> Int? {
    guard planet.habitability >= 40, planet.ownerID == nil, !planet.isPopulationHub,
      let node = node(ofSector: planet.sectorID), survey.countsAsCore(node),
      !survey.isAnchor[node]
    else { return nil }
    return node
  }

  /// Adds a planet to a sector that has none.
  mutating func insert(_ planet: Planet, at node: Int) {
    let place = planets.firstIndex { $0.sectorID > planet.sectorID } ?? planets.count
    planets.insert(planet, at: place)
    for other in planetAt.indices where planetAt[other] >= Int32(place) { planetAt[other] += 1 }
    if planetAt.indices.contains(node) { planetAt[node] = Int32(place) }
    if contents.planetCount.indices.contains(node) { contents.planetCount[node] += 1 }
    contents.planetTotal += 1
    noteSettlement(at: node)
  }

  /// Counts a sector whose first settled planet is new; one with a station was counted before.
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
