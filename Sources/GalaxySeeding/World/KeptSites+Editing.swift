public import GalaxyModel
import GalaxySettings
public import MapEditing

extension KeptSites {
  /// Nothing is kept.
  public init() { self.init(stationNodes: [], holdings: [], planetNodes: [], drawsNames: false) }

  /// Makes an edit of stations or planets; others are ignored.
  ///
  /// - Parameters:
  ///   - edit: The edit.
  ///   - region: The region after the edits of the map, with row identifiers.
  /// - Returns: Why it cannot be made, and the stage that would have to make it; nil if it is made.
  public mutating func refusal(
    of edit: MapEdit, in region: Region
  ) -> (kind: EditObstacle.Kind, reason: String, stage: String)? {
    let stage =
      switch edit.operation {
      case .addPlanet, .setPlanet, .removePlanet: "planets"
      case .rename(let reference, _):
        if case .planet = reference.subject { "planets" } else { "stations" }
      default: "stations"
      }
    do throws(EditObstacle) {
      if case .place(let location, let number) = edit.operation {
        try move(location, to: number - 1, region)
        return nil
      }
      if case .setCluster = edit.operation { followsClusters = true }
      try SiteFacts(self, region).check(edit)
      try make(edit.operation, region)
      return nil
    } catch {
      return (error.kind, error.reason, stage)
    }
  }

  private mutating func make(
    _ operation: EditOperation, _ region: Region
  ) throws(EditObstacle) {
    switch operation {
    case .addStation(let number, let kind):
      let node = try freeNode(number, region)
      try check(stationClass: kind)
      added[node] = StationSite(node: node, stationClass: kind, kind: .ordinary)
      stationNodes.insert(node)
    case .moveStation(let number, let target):
      let node = try station(number, region)
      let place = try freeNode(target, region)
      guard let site = site(at: node) else { return }
      let row = stations[node]
      clear(node)
      stationNodes.insert(place)
      let moved = StationSite(node: place, stationClass: site.stationClass, kind: site.kind)
      if var row {
        row.sectorID = region.globalID(place)
        row.sectorUUID = region.sectors.identifier[place]
        stations[place] = row
        stationSites[place] = moved
        movedStations.insert(place)
      } else {
        added[place] = moved
      }
    case .removeStation(let number): clear(try station(number, region))
    case .setStation(let number, let kind):
      let node = try station(number, region)
      try check(stationClass: kind)
      guard let site = site(at: node) else { return }
      if let name = stations[node]?.name { stationNames[node] = name }
      let name = stationNames[node]
      clear(node)
      added[node] = StationSite(node: node, stationClass: kind, kind: site.kind)
      stationNames[node] = name
    case .rename(let reference, let name): try rename(reference, name, region)
    case .addPlanet, .setPlanet, .removePlanet: try makePlanet(operation, region)
    default: break
    }
  }

  /// The site of a kept or added station.
  func site(at node: Int) -> StationSite? { stationSites[node] ?? added[node] }

  private mutating func clear(_ node: Int) {
    stations[node] = nil
    stationSites[node] = nil
    added[node] = nil
    stationNames[node] = nil
    movedStations.remove(node)
  }

  private func node(_ number: Int, _ region: Region) throws(EditObstacle) -> Int {
    guard let node = region.sectors.node(ofNumber: number) else {
      throw .refused("there is no sector \(number) in \(region.name)")
    }
    return node
  }

  private func freeNode(_ number: Int, _ region: Region) throws(EditObstacle) -> Int {
    let node = try node(number, region)
    guard site(at: node) == nil else { throw .refused("sector \(number) has a station") }
    guard !holdings.contains(where: { $0.node == node }) else {
      throw .refused("pirates hold sector \(number)")
    }
    return node
  }

  private func station(_ number: Int, _ region: Region) throws(EditObstacle) -> Int {
    let node = try node(number, region)
    guard let site = site(at: node) else {
      throw .refused("there is no station in sector \(number)")
    }
    guard !site.isAnchor else { throw .refused("the station of sector \(number) is a fixed one") }
    return node
  }

  private func check(stationClass: Int) throws(EditObstacle) {
    guard (0...11).contains(stationClass) else {
      throw .refused("there is no station class \(stationClass) (0 to 11)")
    }
  }

  private mutating func rename(
    _ reference: MapReference, _ name: String, _ region: Region
  ) throws(EditObstacle) {
    try RegionEditor.check(name: name)
    switch reference.subject {
    case .station(let number):
      let node = try node(number, region)
      guard site(at: node) != nil else { throw .refused("there is no station in sector \(number)") }
      guard !usedStationNames.contains(name) || stationName(node) == name else {
        throw .refused("another station has this name")
      }
      if stations[node] != nil {
        stations[node]?.name = name
      } else {
        stationNames[node] = name
      }
    case .planet(let number, let position):
      let key = try planet(number, position, region)
      guard !usedPlanetNames.contains(name) || planetName(key) == name else {
        throw .refused("another planet has this name")
      }
      if planets[key] != nil { planets[key]?.name = name } else { planetNames[key] = name }
    default: break
    }
  }

  private func stationName(_ node: Int) -> String? {
    stations[node]?.name ?? stationNames[node]
  }

  private func planetName(_ key: Int) -> String? { planets[key]?.name ?? planetNames[key] }

  // MARK: Planets

  /// The key of a planet, `8 · node + position` from 0.
  private func planet(
    _ number: Int, _ position: Int, _ region: Region
  ) throws(EditObstacle) -> Int {
    let node = try node(number, region)
    guard position >= 1, position <= planetCounts[node] ?? 0 else {
      throw .refused("sector \(number) has no planet \(position)")
    }
    return 8 * node + position - 1
  }

  private mutating func makePlanet(
    _ operation: EditOperation, _ region: Region
  ) throws(EditObstacle) {
    switch operation {
    case .addPlanet(let number, let traits):
      let node = try node(number, region)
      let count = planetCounts[node] ?? 0
      guard count < 2 else { throw .refused("sector \(number) has two planets, which is the most") }
      try check(traits)
      planetCounts[node] = count + 1
      planetNodes.insert(node)
      planetTraits[8 * node + count] = traits
    case .setPlanet(let number, let position, let traits):
      let key = try planet(number, position, region)
      try check(traits)
      if var planet = planets[key] {
        planet.take(traits)
        planets[key] = planet
      } else {
        planetTraits[key] = PlanetChange(
          type: traits.type ?? planetTraits[key]?.type,
          habitability: traits.habitability ?? planetTraits[key]?.habitability)
      }
    case .removePlanet(let number, let position):
      let key = try planet(number, position, region)
      let node = key / 8
      if position == 1, region.specialLocation(at: node) != nil || node == region.root {
        throw .refused("the planet belongs to \(region.sectorName(node))")
      }
      let count = planetCounts[node] ?? 0
      for place in key..<8 * node + count {
        planets[place] = place + 1 < 8 * node + count ? planets[place + 1] : nil
        planetNames[place] = place + 1 < 8 * node + count ? planetNames[place + 1] : nil
        planetTraits[place] = place + 1 < 8 * node + count ? planetTraits[place + 1] : nil
        movedPlanets.insert(place)
      }
      planetCounts[node] = count - 1
    default: break
    }
  }

  private func check(_ traits: PlanetChange) throws(EditObstacle) {
    if let habitability = traits.habitability, !(0...100).contains(habitability) {
      throw .refused("habitability is 0 to 100, not \(habitability)")
    }
    guard let type = traits.type else { return }
    do throws(UnknownWord) {
      let _: PlanetType = try LabelWord.value(type, "planet type")
    } catch {
      throw .refused(error.description)
    }
  }

  /// The planet of a special location moves along.
  private mutating func move(
    _ location: SpecialLocation, to node: Int, _ region: Region
  ) throws(EditObstacle) {
    guard location != .stardock, let old = homes[location], old != node else { return }
    guard planetCounts[node] ?? 0 < 2 else {
      throw .refused("sector \(node + 1) has two planets, and no place for another")
    }
    homes[location] = node
    let count = planetCounts[old] ?? 0
    planets[8 * old] = nil
    for place in 1..<max(1, count) {
      planets[8 * old + place - 1] = planets[8 * old + place]
      planets[8 * old + place] = nil
      movedPlanets.insert(8 * old + place - 1)
    }
    planetCounts[old] = max(0, count - 1)
    planetNodes.insert(node)
    // Where it goes, it is the first.
    let there = planetCounts[node] ?? 0
    if let first = planets[8 * node], there > 0 {
      planets[8 * node + 1] = first
      movedPlanets.insert(8 * node + 1)
    }
    planets[8 * node] = nil
    planetCounts[node] = there + 1
  }
}

extension Planet {
  /// Takes traits that an edit gives it, and what follows from them.
  mutating func take(_ traits: PlanetChange) {
    if let text = traits.type, let type: PlanetType = try? LabelWord.value(text, "planet type") {
      self.type = type
    }
    guard let value = traits.habitability else { return }
    habitability = value
    maxPopulation = value * 1000
    if status == .habitable || status == .uninhabitable {
      status = value >= 40 ? .habitable : .uninhabitable
    }
  }
}

/// What holds for a station or planet before an edit.
private struct SiteFacts {
  private let facts: EditFacts

  init(_ kept: KeptSites, _ region: Region) {
    let editor = RegionEditor(
      region, rules: EditRules(facts: [], format: "galaxy.json", maxWarps: nil))
    facts = EditFacts(
      editor,
      station: { node in
        kept.site(at: node).map { site in
          let name = kept.stations[node]?.name ?? kept.stationNames[node]
          return [
            .init("class", .int(site.stationClass)), .init("name", .optional(name) { .text($0) }),
          ]
        }
      },
      planet: { node, position in
        kept.planets[8 * node + position - 1].map { planet in
          [
            .init("type", .text(planet.type.rawValue)), .init("name", .text(planet.name)),
            .init("habitability", .int(planet.habitability)),
          ]
        }
      })
  }

  func check(_ edit: MapEdit) throws(EditObstacle) {
    guard !edit.expectations.isEmpty else { return }
    try facts.check(edit)
  }
}
