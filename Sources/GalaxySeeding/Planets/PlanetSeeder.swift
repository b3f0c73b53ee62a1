import Determinism
import GalaxyModel
import GalaxySettings
import MapEditing
import PlaceNaming

/// Seeds the planets of a region: first those of the special locations, then random ones.
struct PlanetSeeder {
  let context: SeedingContext
  let random: RandomSource

  /// Adds the planets in order of sector and position.
  ///
  /// Random planets are drawn again, up to 32 times, if they leave too few to settle. A region of
  /// 300 sectors has plenty; one of 100 may have none.
  ///
  /// - Complexity: O(sectors + planets log sectors).
  func seed(_ world: inout RegionWorld) {
    guard context.settings.isOn(.planets), world.survey.sectorCount > 0 else {
      return clear(&world)
    }
    for attempt in 0..<32 {
      place(&world, attempt: attempt)
      let free = world.planets.compactMap(world.colonySite)
      let distances = world.survey.fedspaceDistance
      if free.count(where: { distances[$0] >= RegionWorld.colonyDistance }) >= 3 { break }
    }
    // The welcome planet at the capital is inhabited.
    if world.station(at: world.region.root) == nil {
      let cluster = Int(world.region.sectors.cluster[world.region.root])
      world.contents.clusters[cluster].populatedSectors += 1
    }
  }

  private func clear(_ world: inout RegionWorld) {
    world.planets.removeAll(keepingCapacity: true)
    world.planetAt = [Int32](repeating: -1, count: world.survey.sectorCount)
    world.contents.planetCount = [UInt8](repeating: 0, count: world.survey.sectorCount)
  }

  /// Draws all planets again.
  private func place(_ world: inout RegionWorld, attempt: Int) {
    clear(&world)
    let count = world.survey.sectorCount
    var anchors: [Int: SpecialLocation] = [:]
    for (location, node) in world.region.specialLocations where location != .stardock {
      anchors[node] = location
    }
    anchors[world.region.root] = .terra
    for node in anchors.keys { world.contents.planetCount[node] = 1 }
    let kept = context.kept(in: world.region)
    for (node, count) in kept?.planetCounts ?? [:] {
      world.contents.planetCount[node] = UInt8(anchors[node] == nil ? count : max(1, count))
    }
    let there = world.contents.planetCount.reduce(0) { $0 + Int($1) }
    let wanted =
      max(quota(world.survey), anchors.count) + context.edited(in: world.region).planets
    roll(&world, count: wanted - there, closed: kept?.planetNodes ?? [], attempt: attempt)
    var names = context.places(.planets, in: world.region)
    let used = kept?.usedPlanetNames ?? []
    let family = random.family(.planetFacts)
    for node in 0..<count {
      for position in 0..<Int(world.contents.planetCount[node]) {
        if position == 0 { world.planetAt[node] = Int32(world.planets.count) }
        var planet: Planet
        if var before = kept?.planets[8 * node + position] {
          if kept?.drawsNames ?? false { before.name = names.next() }
          if kept?.movedPlanets.contains(8 * node + position) ?? false {
            let number = world.region.sectors.number(node)
            before.id = context.id("planets", world.name, number, position + 1)
            before.position = position + 1
          }
          world.planets.append(before)
          continue
        }
        if position == 0, let location = anchors[node] {
          planet = anchor(location, at: node, in: world)
        } else {
          var stream = family.stream(UInt64(node * 8 + position))
          var name = kept?.planetNames[8 * node + position] ?? names.next()
          while used.contains(name), kept?.planetNames[8 * node + position] == nil {
            name = names.next()
          }
          planet = rolled(at: node, position: position, in: world, name: name, &stream)
        }
        if let traits = kept?.planetTraits[8 * node + position] { planet.take(traits) }
        planet.radiation = world.region.sectors.radiation[node]
        world.planets.append(planet)
      }
    }
    world.contents.planetTotal = world.planets.count
  }

  /// Returns the number of planets: a share of the sectors.
  private func quota(_ survey: RegionSurvey) -> Int {
    let percent = context.settings.planetPercent(in: survey.region.type)
    return (2 * percent * survey.sectorCount + 100) / 200
  }

  private func roll(
    _ world: inout RegionWorld, count: Int, closed: Set<Int>, attempt: Int
  ) {
    let survey = world.survey
    var left = count
    guard left > 0 else { return }
    var urn = WeightedUrn(
      survey.region.sectors.cluster.indices.map { node in
        if world.contents.planetCount[node] > 0 || node == survey.landing || closed.contains(node) {
          return 0
        }
        return survey.clusterType(node) == .populationCenter ? 3 : 2
      })
    var stream =
      attempt == 0 ? random.stream(.planets) : random.stream(.planets, key: "again \(attempt)")
    while left > 0, let node = urn.draw(&stream) {
      let second = stream.chance(13, in: 100) && left > 1
      world.contents.planetCount[node] = second ? 2 : 1
      left -= second ? 2 : 1
    }
  }

  private func planet(
    at node: Int, position: Int, in world: RegionWorld, name: String, type: PlanetType,
    habitability: Int
  ) -> Planet {
    let region = world.region
    var planet = Planet(
      id: context.id("planets", world.name, region.sectors.number(node), position + 1),
      name: name, sectorID: region.globalID(node),
      sectorUUID: region.sectors.identifier[node], regionID: region.identifier,
      createdAt: context.worldTime, type: type,
      status: habitability >= 40 ? .habitable : .uninhabitable, habitability: habitability)
    planet.position = position + 1
    planet.maxPopulation = habitability * 1000
    return planet
  }

  private func rolled(
    at node: Int, position: Int, in world: RegionWorld, name: String,
    _ stream: inout RandomStream
  ) -> Planet {
    let zone = world.survey.zoneType(node)
    let traits = PlanetCatalog.rolled[stream.weightedIndex(PlanetCatalog.weights(zone))]
    var planet = planet(
      at: node, position: position, in: world,
      name: name, type: traits.type,
      habitability: stream.int(in: traits.habitability))
    planet.size = stream.int(in: 3...8)
    planet.gravity = Double(stream.int(in: traits.gravity)) / 100
    planet.temperature = Double(stream.int(in: traits.temperature))
    planet.waterCoverage = Double(stream.int(in: traits.water))
    // Mines yield less near the capital and more at the rim, like asteroids.
    let zoneTenths = zone == .federation ? 7 : zone == .frontier ? 14 : 10
    let richTenths = world.survey.clusterType(node) == .resourceRich ? 15 : 10
    let hundredths = (stream.int(in: 60...160) * zoneTenths * richTenths + 50) / 100
    planet.richness = Double(min(300, hundredths)) / 100
    return planet
  }

  private func anchor(_ location: SpecialLocation, at node: Int, in world: RegionWorld) -> Planet {
    var planet: Planet
    func make(_ name: String, _ type: PlanetType, _ habitability: Int) -> Planet {
      self.planet(
        at: node, position: 0, in: world, name: name, type: type, habitability: habitability)
    }
    func label(_ faction: FactionCode) -> FieldValue { .object(["owner_label": faction.cell]) }
    switch location {
    case .terra, .stardock:
      let region = world.region
      let name =
        region.type == .terranSpace
        ? "New Earth" : region.displayName.fitting(100, ending: " Welcome")
      planet = make(name, .terran, 95)
      planet.status = .colonized
      planet.isPopulationHub = true
      planet.maxPopulation = 8_000_000_000
      planet.population = planet.maxPopulation
      // The inhabitants are not colonists, since there is no citadel.
      planet.maxColonists = 0
      planet.economy = label(.terranFederation)
    case .alphaCentauri: planet = make("Alpha Centauri", .terran, 50)
    case .rylan:
      planet = make("Rylan", .oceanic, 75)
      planet.economy = label(.novaScientificInstitute)
    case .fringeHomeworld:
      planet = make("Cinderfall", .barren, 9)
      planet.economy = label(.fringeAlliance)
    }
    let traits = PlanetCatalog.traits(planet.type)
    func middle(_ range: ClosedRange<Int>) -> Int { (range.lowerBound + range.upperBound) / 2 }
    planet.gravity = Double(middle(traits.gravity)) / 100
    planet.temperature = Double(middle(traits.temperature))
    planet.waterCoverage = Double(middle(traits.water))
    return planet
  }
}
