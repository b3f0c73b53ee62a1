import GalaxyAnalysis
import GalaxyModel
import MapEditing

extension MapDraft {
  /// What a reference names in a region.
  func resolve(_ reference: MapReference, _ index: Int) throws(EditObstacle) -> ResolvedReference {
    try editor(index).resolve(reference, contents: places(index))
  }

  /// Where the stations and planets of a region are, as if it were the first of its galaxy.
  func places(_ index: Int) -> ContentsPlaces {
    var places = contents.places
    places.stations = places.stations.map { sectors in
      Set(sectors.filter { $0.region == index }.map { SectorReference(region: 0, node: $0.node) })
    }
    places.planets = places.planets.map { counts in
      counts.reduce(into: [:]) { result, entry in
        guard entry.key.region == index else { return }
        result[SectorReference(region: 0, node: entry.key.node)] = entry.value
      }
    }
    return places
  }

  mutating func rename(
    _ reference: MapReference, to name: String, _ index: Int
  ) throws(EditObstacle) {
    let found = try resolve(reference, index)
    switch found.subject {
    case .station, .planet: try RegionEditor.check(name: name)
    case .region, .all:
      guard universe?.hasRegionName == true else {
        throw .refused("a map in the format \(rules.format) does not carry the name of its region")
      }
    default: break
    }
    switch found.subject {
    case .station: renameStation(found.nodes[0], name, index)
    case .planet(let position): renamePlanet(found.nodes[0], position, name, index)
    default:
      try change(index) { (editor) throws(EditObstacle) in try editor.rename(found, to: name) }
    }
  }

  private mutating func renameStation(_ node: Int, _ name: String, _ index: Int) {
    let place = SectorReference(region: index, node: node)
    guard let station = contents.stations?.firstIndex(where: { $0.sector == place }) else { return }
    contents.stations?[station].name = name
    universe?.renameStation(galaxy.regions[index].sectors.number(node), to: name)
  }

  private mutating func renamePlanet(
    _ node: Int, _ position: Int, _ name: String, _ index: Int
  ) {
    guard let place = planet(node, position, index) else { return }
    contents.planets?[place].name = name
    universe?.setPlanet(
      galaxy.regions[index].sectors.number(node), position, "name", to: .text(name))
  }

  /// The index of a planet of a sector.
  func planet(_ node: Int, _ position: Int, _ index: Int) -> Int? {
    let place = SectorReference(region: index, node: node)
    let first = contents.planets?.firstIndex { $0.sector == place }
    return first.map { $0 + position - 1 }
  }
}

extension ChartContents {
  /// Where stations and planets are.
  ///
  /// - Complexity: O(stations + planets).
  var places: ContentsPlaces {
    ContentsPlaces(
      stations: stations.map { Set($0.map(\.sector)) },
      planets: planets.map { planets in
        planets.reduce(into: [:]) { $0[$1.sector, default: 0] += 1 }
      })
  }
}
