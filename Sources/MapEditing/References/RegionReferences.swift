import GalaxyModel
import Platform
import WarpMap

/// Finds what references name in one region.
struct RegionReferences {
  /// Something that the region does not have.
  struct Missing: Error {
    let reason: String
  }

  typealias Found = (subject: ResolvedReference.Subject, nodes: [Int])

  let region: Region
  let index: Int
  let contents: ContentsPlaces

  init(_ region: Region, index: Int, contents: ContentsPlaces) {
    (self.region, self.index, self.contents) = (region, index, contents)
  }

  /// What a subject is here, and its sectors, ascending.
  func find(_ subject: MapReference.Subject) throws(Missing) -> Found {
    switch subject {
    case .sectors(let numbers): return (.sectors, try nodes(numbers))
    case .clusters(let ordinals): return try clusters(ordinals)
    case .zone(let name): return (.sectors, try zone(name))
    case .sectorType(let type): return (.sectors, try sectors(type))
    case .place(let word): return try place(word)
    case .names: return (.names, [])
    case .all: return (.all, Array(0..<region.sectorCount))
    case .formation(let word): return try formations(word)
    case .warp(let link): return try warp(link)
    case .tunnel(let first, let second): return try tunnel(first, second)
    case .station(let number): return (.station, [try station(number)])
    case .planet(let number, let position): return try planet(number, position)
    case .region: return (.region, Array(0..<region.sectorCount))
    case .galaxy: return (.galaxy, Array(0..<region.sectorCount))
    }
  }

  /// The node of a sector.
  func node(_ number: Int) throws(Missing) -> Int {
    if let node = region.sectors.node(ofNumber: number) { return node }
    guard region.sectorCount > 0 else { throw Missing(reason: "\(region.name) has no sectors") }
    let last = region.sectors.number(region.sectorCount - 1)
    throw Missing(
      reason: "there is no sector \(number) in \(region.name), whose sectors are "
        + "\(region.sectors.number(0)) to \(last)")
  }

  private func nodes(_ ranges: [ClosedRange<Int>]) throws(Missing) -> [Int] {
    var nodes: Set<Int> = []
    for range in ranges {
      nodes.formUnion(try node(range.lowerBound)...(try node(range.upperBound)))
    }
    return nodes.sorted()
  }

  private func clusters(_ ordinals: [ClosedRange<Int>]) throws(Missing) -> Found {
    guard let last = region.clusters.map(\.ordinal).max() else {
      throw Missing(reason: "\(region.name) has no clusters")
    }
    var found: Set<Int> = []
    for range in ordinals {
      for ordinal in [range.lowerBound, range.upperBound] {
        guard region.clusters.contains(where: { $0.ordinal == ordinal }) else {
          throw Missing(reason: "there is no cluster \(ordinal); \(region.name) has 1 to \(last)")
        }
      }
      found.formUnion(
        region.clusters.indices.filter { range.contains(region.clusters[$0].ordinal) })
    }
    let members = Set(found.map(UInt32.init))
    let nodes = region.sectors.cluster.indices.filter {
      members.contains(region.sectors.cluster[$0])
    }
    return (.clusters(found.sorted()), Array(nodes))
  }

  private func zone(_ name: String) throws(Missing) -> [Int] {
    let plain = LabelWord.plain(name)
    let isNamed: (Zone) -> Bool = {
      LabelWord.plain($0.type.rawValue) == plain || LabelWord.plain($0.name) == plain
    }
    let found = Set(region.zones.indices.filter { isNamed(region.zones[$0]) }.map(UInt32.init))
    guard !found.isEmpty else {
      guard !region.zones.isEmpty else { throw Missing(reason: "\(region.name) has no zones") }
      let names = region.zones.map(\.type.rawValue)
      throw Missing(
        reason: "there is no zone '\(name)'"
          + suggestion(for: name, in: names + region.zones.map(\.name))
          + " (zones: \(ReferenceResolver.list(names)))")
    }
    return region.sectors.zone.indices.filter { found.contains(region.sectors.zone[$0]) }
  }

  private func sectors(_ type: SectorType) throws(Missing) -> [Int] {
    let nodes = region.sectors.type.indices.filter { region.sectors.type[$0] == type }
    guard !nodes.isEmpty else {
      let types = Set(region.sectors.type.map(\.rawValue)).sorted()
      throw Missing(
        reason: types.isEmpty
          ? "\(region.name) has no types of sectors"
          : "no sector of \(region.name) is of type \(type.rawValue) "
            + "(types: \(ReferenceResolver.list(types)))")
    }
    return nodes
  }

  private func place(_ word: PlaceWord) throws(Missing) -> Found {
    guard case .location(let location) = word else {
      guard region.sectorCount > 0 else { throw Missing(reason: "\(region.name) has no sectors") }
      return (.sectors, [region.root])
    }
    guard let entry = region.specialLocations.first(where: { $0.location == location }) else {
      let names = region.specialLocations.map(\.location.rawValue)
      throw Missing(
        reason: "\(region.name) has no place '\(location.rawValue)'"
          + (names.isEmpty ? "" : " (places: \(ReferenceResolver.list(names)))"))
    }
    return (.place(location), [entry.node])
  }
}
