package import GalaxyModel
import Platform
import WarpMap

/// What holds for the subject of an edit before it is made.
package struct EditFacts {
  private let editor: RegionEditor
  private let places: ContentsPlaces
  private let station: (Int) -> [FieldValue.Member]?
  private let planet: (Int, Int) -> [FieldValue.Member]?

  private var map: Region { editor.region }

  /// Prepares the facts of a region.
  ///
  /// - Parameters:
  ///   - editor: The region as it is.
  ///   - places: Where its stations and planets are; the region is the first of its galaxy.
  ///   - station: Facts about the station of a node; nil if there is none.
  ///   - planet: Facts about a planet of a node, by its position from 1.
  package init(
    _ editor: RegionEditor, places: ContentsPlaces = ContentsPlaces(),
    station: @escaping (Int) -> [FieldValue.Member]? = { _ in nil },
    planet: @escaping (Int, Int) -> [FieldValue.Member]? = { _, _ in nil }
  ) {
    (self.editor, self.places, self.station, self.planet) = (editor, places, station, planet)
  }

  /// Rejects an edit whose expectations are not met.
  package func check(_ edit: MapEdit) throws(EditObstacle) {
    guard !edit.expectations.isEmpty else { return }
    let facts = try facts(of: edit.operation)
    for expectation in edit.expectations {
      guard let fact = facts.first(where: { $0.key == expectation.key }) else {
        let keys = facts.map(\.key)
        throw .refused(
          "nothing is known of '\(expectation.key)'"
            + suggestion(for: expectation.key, in: keys) + " (\(keys.joined(separator: ", ")))")
      }
      guard !isSame(fact.value, expectation.value) else { continue }
      throw EditObstacle(
        kind: .unmet,
        reason: "\(fact.key) is \(fact.value.editText), not \(expectation.value.editText)")
    }
  }

  private func isSame(_ one: FieldValue, _ other: FieldValue) -> Bool {
    if let a = one.numberValue, let b = other.numberValue { return a == b }
    if case .text(let a) = one, case .text(let b) = other { return a == b }
    return one == other
  }

  private func facts(of operation: EditOperation) throws(EditObstacle) -> [FieldValue.Member] {
    switch operation {
    case .addWarp(let link, _), .removeWarp(let link), .redirectWarp(let link, _, _),
      .flipWarp(let link, _), .setWarp(let link, _):
      return try warp(link)
    case .moveSector(let number, _), .setSector(let number, _), .addPlanet(let number, _):
      return try sector(number)
    case .place(_, let number), .addFormation(_, let number, _),
      .declareFormation(_, let number, _):
      return try sector(number)
    case .setCluster(let ordinal, _):
      return try named(MapReference(.clusters([ordinal...ordinal])))
    case .rename(let reference, _): return try named(reference)
    case .removeFormation(let word), .dissolveFormation(let word):
      return try named(MapReference(.formation(word)))
    case .addTunnel(let source, let target, _), .removeTunnel(let source, let target):
      return try tunnel(source, target)
    case .addStation(let number, _), .moveStation(let number, _), .removeStation(let number),
      .setStation(let number, _):
      return try station(at: number)
    case .setPlanet(let number, let position, _), .removePlanet(let number, let position):
      return try named(MapReference(.planet(number, position: position)))
    }
  }

  private func warp(_ link: LinkWord) throws(EditObstacle) -> [FieldValue.Member] {
    let ends = (try editor.node(link.source), try editor.node(link.target))
    let state = map.link(ends.0, ends.1)
    let kind =
      state.isTwoWay ? "two-way" : !state.exists ? "none" : state.isLatent ? "latent" : "one-way"
    return [
      .init("exists", .boolean(link.isDirected ? state.forth : state.exists)),
      .init("kind", .text(kind)), .init("latent", .boolean(state.isLatent)),
      .init("cost", .int(state.cost)),
      .init("stability", .optional(state.stability) { .number($0) }),
    ]
  }

  private func sector(_ number: Int) throws(EditObstacle) -> [FieldValue.Member] {
    let node = try editor.node(number)
    let sectors = map.sectors
    let flags = sectors.flags.value(at: node)
    var position = FieldValue.null
    if sectors.hasPositions {
      position = .list([.int(sectors.x[node]), .int(sectors.y[node]), .int(sectors.z[node])])
    }
    return [
      .init("type", .optional(sectors.type.value(at: node)) { .text($0.rawValue) }),
      .init("hazard", .optional(sectors.hazard.value(at: node)) { .int($0) }),
      .init("radiation", .optional(sectors.radiation.value(at: node)) { .number($0) }),
      .init("security", .optional(sectors.security.value(at: node)) { .int($0) }),
      .init("nebula", .optional(sectors.nebulaDensity.value(at: node)) { .int($0) }),
      .init("asteroids", .optional(flags) { .boolean($0.contains(.asteroids)) }),
      .init("name", .text(map.sectorName(node))), .init("position", position),
      .init(
        "place", .optional(map.specialLocation(at: node)) { .text($0.rawValue) }),
    ]
  }

  private func station(at number: Int) throws(EditObstacle) -> [FieldValue.Member] {
    let facts = station(try editor.node(number))
    return [.init("exists", .boolean(facts != nil))]
      + (facts ?? [.init("class", .null), .init("name", .null)])
  }

  private func tunnel(_ source: Int, _ target: Int) throws(EditObstacle) -> [FieldValue.Member] {
    let ends = (try editor.node(source), try editor.node(target))
    let tunnel = map.tunnels.first {
      ($0.origin.node, $0.destination.node) == ends || ($0.destination.node, $0.origin.node) == ends
    }
    return [.init("exists", .boolean(tunnel != nil))] + (tunnel.map(facts(of:)) ?? [])
  }

  private func facts(of tunnel: WarpTunnel) -> [FieldValue.Member] {
    [
      .init("oneway", .boolean(!tunnel.isTwoWay)), .init("latent", .boolean(tunnel.isLatent)),
      .init("type", .text(tunnel.type.rawValue)), .init("cost", .int(tunnel.turnCost)),
      .init("stability", .number(tunnel.stability)), .init("name", .text(map.name(of: tunnel))),
    ]
  }

  private func named(_ reference: MapReference) throws(EditObstacle) -> [FieldValue.Member] {
    let found = try editor.resolve(reference, contents: places)
    switch found.subject {
    case .clusters(let places):
      let cluster = map.clusters[places[0]]
      return [
        .init("type", .text(cluster.type.rawValue)), .init("cap", .int(cluster.maxWarps)),
        .init("name", .text(cluster.name)),
      ]
    case .formations(let places):
      let formation = map.formations[places[0]]
      return [
        .init("type", .text(formation.type.rawValue)), .init("name", .text(formation.name)),
        .init("anchor", .int(map.sectors.number(formation.anchor))),
        .init("interior", .list(formation.interior.map { .int(map.sectors.number($0)) })),
      ]
    case .planet(let position):
      return planet(found.nodes[0], position) ?? []
    case .tunnel(let place): return facts(of: map.tunnels[place])
    case .station: return try station(at: map.sectors.number(found.nodes[0]))
    case .region: return [.init("name", .text(map.displayName))]
    case .galaxy: return []
    default:
      return found.nodes.count == 1 ? try sector(map.sectors.number(found.nodes[0])) : []
    }
  }
}
