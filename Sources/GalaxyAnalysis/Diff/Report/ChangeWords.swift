import GalaxyModel

/// How the differences of a region are described: by the numbers of its sectors.
struct ChangeWords {
  let diff: RegionDiff
  let sides: (a: MapSide, b: MapSide)

  typealias Member = FieldValue.Member

  /// The numbers of the sectors of a change; those of the first map unless something was added.
  func numbers(_ change: MapChange) -> [Int] {
    change.kind == .added
      ? change.nodesB.map { diff.b.sectors.number($0) }
      : change.nodesA.map { diff.a.sectors.number($0) }
  }

  /// The entry of a change in its list of the document.
  func entry(_ change: MapChange) -> FieldValue {
    switch (change.subject, change.kind) {
    case (.sector, .added), (.sector, .removed): return .int(numbers(change)[0])
    case (.warp, .added), (.warp, .removed), (.tunnel, .added), (.tunnel, .removed):
      let direction = change.directionA ?? change.directionB
      return .list(numbers(change).map { .int($0) } + [.text(direction?.rawValue ?? "")])
    default: return .object(identity(change) + details(change))
    }
  }

  /// The members that say which subject changed.
  private func identity(_ change: MapChange) -> [Member] {
    switch change.subject {
    case .sector, .station:
      return [Member("sector", .int(numbers(change)[0]))] + renumbering(change)
    case .planet:
      return [
        Member("sector", .int(numbers(change)[0])), Member("position", .int(position(change))),
      ]
        + renumbering(change)
    case .warp, .tunnel:
      return [Member(change.subject.rawValue, .integers(numbers(change)))]
    case .cluster: return [Member("cluster", .int(cluster(change).ordinal))]
    case .zone: return [Member("zone", .text(zone(change).name))]
    case .formation:
      let marks = [("a", change.a), ("b", change.b)].compactMap { key, place in
        place.map { Member(key, .text("#\($0 + 1)")) }
      }
      return marks + [Member("type", .text(formation(change).type.rawValue))]
    }
  }

  /// Both numbers of a sector, if they differ.
  private func renumbering(_ change: MapChange) -> [Member] {
    guard let a = change.nodesA.first, let b = change.nodesB.first else { return [] }
    let numbers = (diff.a.sectors.number(a), diff.b.sectors.number(b))
    return numbers.0 == numbers.1 ? [] : [Member("number", .integers([numbers.0, numbers.1]))]
  }

  private func details(_ change: MapChange) -> [Member] {
    switch change.kind {
    case .added, .removed: return facts(change)
    case .renamed, .moved:
      return change.fields.map { Member($0.key, .list([$0.a, $0.b])) }
    case .changed:
      var members: [Member] = []
      if let a = change.directionA, let b = change.directionB {
        members = [Member("a", .text(a.rawValue)), Member("b", .text(b.rawValue))]
        if change.fields.isEmpty { return members }
      }
      return members + [
        Member("fields", .object(change.fields.map { Member($0.key, .list([$0.a, $0.b])) }))
      ]
    }
  }

  /// What was added or removed.
  private func facts(_ change: MapChange) -> [Member] {
    switch change.subject {
    case .sector, .warp, .tunnel: return []
    case .cluster:
      let cluster = cluster(change)
      return [
        Member("type", .text(cluster.type.rawValue)), Member("name", .text(cluster.name)),
        Member("first", .int(cluster.firstSector)), Member("last", .int(cluster.lastSector)),
      ]
    case .zone: return [Member("type", .text(zone(change).type.rawValue))]
    case .formation:
      let formation = formation(change)
      let numbers = numbers(change)
      return [
        Member("anchor", .int(numbers[0])),
        Member("interior", .integers(numbers.dropFirst().sorted())),
        Member("name", .text(formation.name)),
      ]
    case .station:
      let station = station(change)
      return [
        Member("class", .optional(station.stationClass) { .int($0.number) }),
        Member("type", .optional(station.type) { .text($0) }), Member("name", .text(station.name)),
      ].filter { $0.value != .null }
    case .planet:
      let planet = planet(change)
      return [
        Member("type", .text(planet.type)),
        Member("habitability", .optional(planet.habitability) { .int($0) }),
        Member("name", .text(planet.name)),
      ].filter { $0.value != .null }
    }
  }
}

extension ChangeWords {
  /// The formation of a change, that of the first map if both have it.
  func formation(_ change: MapChange) -> SpecialFormation {
    change.a.map { diff.a.formations[$0] } ?? diff.b.formations[change.b ?? 0]
  }

  /// The cluster of a change.
  func cluster(_ change: MapChange) -> Cluster {
    change.a.map { diff.a.clusters[$0] } ?? diff.b.clusters[change.b ?? 0]
  }

  private func zone(_ change: MapChange) -> Zone {
    change.a.map { diff.a.zones[$0] } ?? diff.b.zones[change.b ?? 0]
  }

  /// The station of a change.
  func station(_ change: MapChange) -> ChartedStation {
    let (a, b) = (sides.a.contents.stations ?? [], sides.b.contents.stations ?? [])
    return change.a.map { a[$0] } ?? b[change.b ?? 0]
  }

  /// The planet of a change.
  func planet(_ change: MapChange) -> ChartedPlanet {
    let (a, b) = (sides.a.contents.planets ?? [], sides.b.contents.planets ?? [])
    return change.a.map { a[$0] } ?? b[change.b ?? 0]
  }

  /// The position of a planet in its sector, from 1.
  func position(_ change: MapChange) -> Int {
    let list = (change.a == nil ? sides.b : sides.a).contents.planets ?? []
    var place = change.a ?? change.b ?? 0
    var position = 1
    while place > 0, list[place - 1].sector == list[place].sector {
      place -= 1
      position += 1
    }
    return position
  }
}
