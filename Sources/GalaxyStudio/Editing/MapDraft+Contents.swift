import WarpMap
import GalaxyAnalysis
import GalaxyFormats
import GalaxyModel
import MapEditing

extension MapDraft {
  mutating func editStation(_ operation: EditOperation, _ index: Int) throws(EditObstacle) {
    try rules.need(.stations, "stations")
    switch operation {
    case .addStation(let number, let kind):
      let node = try freeNode(number, index)
      let known = try stationClass(kind)
      insert(
        ChartedStation(
          sector: SectorReference(region: index, node: node), name: "Station \(number)",
          stationClass: known, offers: []))
      universe?.addStation(number, class: kind, name: "Station \(number)")
    case .moveStation(let number, let target):
      let place = try station(number, index)
      var station = (contents.stations ?? [])[place]
      try checkAnchor(station)
      station.sector = SectorReference(region: index, node: try freeNode(target, index))
      contents.stations?.remove(at: place)
      insert(station)
      universe?.moveStation(number, to: target)
    case .removeStation(let number):
      let place = try station(number, index)
      try checkAnchor((contents.stations ?? [])[place])
      contents.stations?.remove(at: place)
      universe?.removeStation(number)
    case .setStation(let number, let kind):
      let place = try station(number, index)
      try checkAnchor((contents.stations ?? [])[place])
      let known = try stationClass(kind)
      contents.stations?[place].stationClass = known
      universe?.setStation(number, class: kind)
    default: break
    }
  }

  private mutating func insert(_ station: ChartedStation) {
    let place = contents.stations?.firstIndex { $0.sector > station.sector }
    let count = contents.stations?.count ?? 0
    contents.stations?.insert(station, at: place ?? count)
  }

  private func stationClass(_ number: Int) throws(EditObstacle) -> TradingClass {
    guard let known = TradingClass(number) else {
      throw .refused("there is no station class \(number) (0 to 11)")
    }
    return known
  }

  private func station(_ number: Int, _ index: Int) throws(EditObstacle) -> Int {
    let place = SectorReference(region: index, node: try node(number, index))
    guard let station = contents.stations?.firstIndex(where: { $0.sector == place }) else {
      throw .refused("there is no station in sector \(number)")
    }
    return station
  }

  private func freeNode(_ number: Int, _ index: Int) throws(EditObstacle) -> Int {
    let node = try node(number, index)
    let place = SectorReference(region: index, node: node)
    guard contents.stations?.contains(where: { $0.sector == place }) != true else {
      throw .refused("sector \(number) has a station")
    }
    return node
  }

  /// Rejects a change of a station that every region has.
  private func checkAnchor(_ station: ChartedStation) throws(EditObstacle) {
    let region = galaxy.regions[station.sector.region]
    if station.sector.node == region.root { throw .refused("it is the station of the capital") }
    if station.isSpaceDock { throw .refused("it is a SpaceDock") }
  }

  mutating func editPlanet(_ operation: EditOperation, _ index: Int) throws(EditObstacle) {
    try rules.need(.planets, "planets")
    switch operation {
    case .addPlanet(let number, let traits):
      let node = try node(number, index)
      let place = SectorReference(region: index, node: node)
      let planets = contents.planets ?? []
      let count = planets.count { $0.sector == place }
      guard count < 2 else { throw .refused("sector \(number) has two planets, which is the most") }
      try check(traits)
      let planet = ChartedPlanet(
        sector: place, name: "Planet \(number)/\(count + 1)", type: traits.type ?? "barren",
        habitability: traits.habitability ?? 0)
      contents.planets?.insert(
        planet, at: planets.firstIndex { $0.sector > place } ?? planets.count)
      universe?.addPlanet(number, planet)
    case .setPlanet(let number, let position, let traits):
      let place = try planet(of: number, position, index)
      try check(traits)
      if let type = traits.type {
        contents.planets?[place].type = type
        universe?.setPlanet(number, position, "type", to: .text(type))
      }
      if let habitability = traits.habitability {
        contents.planets?[place].habitability = habitability
        universe?.setPlanet(number, position, "habitabilityScore", to: .int(habitability))
        universe?.setPlanet(number, position, "maxPopulation", to: .int(1_000 * habitability))
      }
    case .removePlanet(let number, let position):
      let place = try planet(of: number, position, index)
      contents.planets?.remove(at: place)
      universe?.removePlanet(number, position)
    default: break
    }
  }

  private func planet(
    of number: Int, _ position: Int, _ index: Int
  ) throws(EditObstacle) -> Int {
    let node = try node(number, index)
    let count = (contents.planets ?? []).count {
      $0.sector == SectorReference(region: index, node: node)
    }
    guard (1...max(1, count)).contains(position), count > 0,
      let place = planet(node, position, index)
    else { throw .refused("sector \(number) has no planet \(position)") }
    return place
  }

  private func check(_ traits: PlanetChange) throws(EditObstacle) {
    if let habitability = traits.habitability, !(0...100).contains(habitability) {
      throw .refused("habitability is 0 to 100, not \(habitability)")
    }
    guard let type = traits.type, universe != nil, !UniverseDraft.planetTypes.contains(type) else {
      return
    }
    throw .refused(
      "there is no planet type '\(type)' in Universe files "
        + "(\(UniverseDraft.planetTypes.joined(separator: ", ")))")
  }
}
