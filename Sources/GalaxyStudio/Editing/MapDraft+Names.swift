import GalaxyAnalysis
import GalaxyModel
import MapEditing

extension MapDraft {
  /// What a reference names, which must be one thing.
  func resolve(_ reference: MapReference, _ index: Int) throws(EditObstacle) -> ResolvedReference {
    var reference = reference
    reference.region = galaxy.regions[index].name
    do throws(ReferenceError) {
      return try ReferenceResolver(galaxy, contents: contents.places).resolve(reference)[0]
    } catch {
      throw .refused(error.reason)
    }
  }

  mutating func rename(
    _ reference: MapReference, to name: String, _ index: Int
  ) throws(EditObstacle) {
    let found = try resolve(reference, index)
    try checkLength(of: name)
    switch found.subject {
    case .sectors, .place: try renameSector(found, name, index)
    case .clusters(let places): try renameCluster(places, name, index)
    case .formations(let places): try renameFormation(places, name, index)
    case .tunnel(let place):
      galaxy.regions[index].tunnels[place].name = name
      universe?.renameTunnel(at: place, to: name)
    case .station: renameStation(found.nodes[0], name, index)
    case .planet(let position): renamePlanet(found.nodes[0], position, name, index)
    case .region: try renameRegion(name, index)
    case .all: if reference.region == nil { try renameRegion(name, index) }
    case .galaxy, .warp, .names: throw .refused("it has no name of its own here")
    }
  }

  private func checkLength(of name: String) throws(EditObstacle) {
    let length = name.unicodeScalars.count
    guard (1...100).contains(length) else {
      throw .refused("a name has 1 to 100 characters, not \(length)")
    }
  }

  private mutating func renameRegion(_ name: String, _ index: Int) throws(EditObstacle) {
    guard universe?.hasRegionName == true else {
      throw .refused("a map in the format \(format) does not carry the name of its region")
    }
    galaxy.regions[index].displayName = name
    universe?.renameRegion(to: name)
  }

  private mutating func renameSector(
    _ found: ResolvedReference, _ name: String, _ index: Int
  ) throws(EditObstacle) {
    try need(.names, "names of sectors")
    guard found.nodes.count == 1 else { throw .refused("name one sector") }
    let region = galaxy.regions[index]
    if region.sectors.listedName.isEmpty {
      galaxy.regions[index].sectors.listedName = (0..<region.sectorCount).map(region.sectorName)
    }
    galaxy.regions[index].sectors.listedName[found.nodes[0]] = name
  }

  private mutating func renameCluster(
    _ places: [Int], _ name: String, _ index: Int
  ) throws(EditObstacle) {
    guard places.count == 1 else { throw .refused("name one cluster") }
    let clusters = galaxy.regions[index].clusters
    if let other = clusters.indices.first(where: { $0 != places[0] && clusters[$0].name == name }) {
      throw .refused("cluster \(clusters[other].ordinal) has this name")
    }
    galaxy.regions[index].clusters[places[0]].name = name
    universe?.setCluster(clusters[places[0]].ordinal, "name", to: .text(name))
  }

  private mutating func renameFormation(
    _ places: [Int], _ name: String, _ index: Int
  ) throws(EditObstacle) {
    guard places.count == 1 else {
      throw .refused("\(places.count) formations are meant; name one, such as #\(places[0] + 1)")
    }
    let formations = galaxy.regions[index].formations
    if let other = formations.indices.first(where: {
      $0 != places[0] && formations[$0].name == name
    }) {
      throw .refused("formation #\(other + 1) has this name")
    }
    galaxy.regions[index].formations[places[0]].name = name
    universe?.renameFormation(at: places[0], to: name)
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
