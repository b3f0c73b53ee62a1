import WarpMap
import GalaxyModel

extension RegionEditor {
  /// Returns what a reference without a region names here.
  ///
  /// - Parameters:
  ///   - reference: The reference.
  ///   - contents: Where stations and planets are.
  /// - Returns: What it names.
  /// - Throws: `EditObstacle` if there is no such thing.
  package func resolve(
    _ reference: MapReference, contents: ContentsPlaces
  ) throws(EditObstacle) -> ResolvedReference {
    var galaxy = Galaxy(name: region.name, source: .rows)
    galaxy.regions = [region]
    do throws(ReferenceError) {
      return try ReferenceResolver(galaxy, contents: contents).resolve(reference)[0]
    } catch {
      throw .refused(error.reason)
    }
  }

  /// Rejects a name that is too short or too long.
  package static func check(name: String) throws(EditObstacle) {
    let length = name.unicodeScalars.count
    guard (1...100).contains(length) else {
      throw .refused("a name has 1 to 100 characters, not \(length)")
    }
  }

  /// Gives a part of the region a name.
  ///
  /// - Parameters:
  ///   - found: A sector, cluster, formation, tunnel, or the region.
  ///   - name: The name.
  /// - Throws: `EditObstacle`, also for what has no name of its own.
  package mutating func rename(
    _ found: ResolvedReference, to name: String
  ) throws(EditObstacle) {
    try Self.check(name: name)
    switch found.subject {
    case .sectors, .place: try renameSector(found, name)
    case .clusters(let places): try renameCluster(places, name)
    case .formations(let places): try renameFormation(places, name)
    case .tunnel(let place):
      region.tunnels[place].name = name
      changes.append(.tunnelName(place))
    case .region, .all:
      region.displayName = name
      changes.append(.regionName)
    case .galaxy, .warp, .names, .station, .planet:
      throw .refused("it has no name of its own here")
    }
  }

  private mutating func renameSector(
    _ found: ResolvedReference, _ name: String
  ) throws(EditObstacle) {
    try rules.need(.names, "names of sectors")
    guard found.nodes.count == 1 else { throw .refused("name one sector") }
    if rules.namesPlaces {
      region.sectors.placeName[found.nodes[0]] = name
      return
    }
    if region.sectors.listedName.isEmpty {
      region.sectors.listedName = (0..<region.sectorCount).map(region.sectorName)
    }
    region.sectors.listedName[found.nodes[0]] = name
    changes.append(.sectorName(found.nodes[0]))
  }

  private mutating func renameCluster(
    _ places: [Int], _ name: String
  ) throws(EditObstacle) {
    guard places.count == 1 else { throw .refused("name one cluster") }
    let clusters = region.clusters
    if let other = clusters.indices.first(where: { $0 != places[0] && clusters[$0].name == name }) {
      throw .refused("cluster \(clusters[other].ordinal) has this name")
    }
    region.clusters[places[0]].name = name
    changes.append(.cluster(places[0], isCentered: false))
  }

  private mutating func renameFormation(
    _ places: [Int], _ name: String
  ) throws(EditObstacle) {
    guard places.count == 1 else {
      throw .refused(
        "\(places.count) formations are of this kind; name one, such as #\(places[0] + 1)")
    }
    let formations = region.formations
    if let other = formations.indices.first(where: {
      $0 != places[0] && formations[$0].name == name
    }) {
      throw .refused("formation #\(other + 1) has this name")
    }
    region.formations[places[0]].name = name
    changes.append(.formationName(places[0]))
  }
}
