import GalaxyModel
import GraphKit
import WarpMap

/// Two regions that are compared, with their sectors matched.
struct RegionPair {
  let a: Region
  let b: Region
  /// The places of the regions in their galaxies.
  let places: (a: Int, b: Int)
  let graphs: (a: WarpGraph, b: WarpGraph)
  let matching: SectorMatching
  /// What both maps carry.
  let facts: Set<MapFact>

  /// Matches the sectors of two regions.
  init(
    _ sideA: MapSide, _ sideB: MapSide, places: (a: Int, b: Int), facts: Set<MapFact>,
    match: SectorMatch
  ) {
    a = sideA.galaxy.regions[places.a]
    b = sideB.galaxy.regions[places.b]
    self.places = places
    graphs = (sideA.graphs[places.a], sideB.graphs[places.b])
    self.facts = facts
    matching =
      switch match {
      case .number: SectorMatching(numbersOf: a.sectors, b.sectors)
      case .position: SectorMatching(positionsOf: a, b)
      case .structure:
        SectorMatching(
          structureOf: graphs.a, graphs.b,
          types: facts.contains(.types) ? (a.sectors.type, b.sectors.type) : nil,
          areRootsGuessed: a.type == nil && b.type == nil)
      }
  }

  /// Returns the number of a node of the first region.
  func numberA(_ node: Int) -> Int { a.sectors.number(node) }

  /// Returns the number of a node of the second region.
  func numberB(_ node: Int) -> Int { b.sectors.number(node) }

  /// Returns a node of the first region in a numbering that both regions share: matched nodes are
  /// those of the second region, others are negative.
  func common(_ node: Int) -> Int { matching.b(node) ?? -1 - node }
}

extension FieldChange {
  /// Creates a difference of texts.
  init?(_ key: String, _ a: String?, _ b: String?) {
    guard a != b else { return nil }
    self.init(key, .optional(a) { .text($0) }, .optional(b) { .text($0) })
  }

  /// Creates a difference of integers.
  init?(_ key: String, _ a: Int?, _ b: Int?) {
    guard a != b else { return nil }
    self.init(key, .optional(a) { .int($0) }, .optional(b) { .int($0) })
  }

  /// Creates a difference of truth values.
  init?(_ key: String, _ a: Bool, _ b: Bool) {
    guard a != b else { return nil }
    self.init(key, .boolean(a), .boolean(b))
  }

  /// Creates a difference of numbers.
  init?(_ key: String, _ a: Double?, _ b: Double?) {
    guard a != b else { return nil }
    self.init(key, .optional(a) { .number($0) }, .optional(b) { .number($0) })
  }

  /// Creates a difference of positions.
  init?(_ key: String, _ a: Position, _ b: Position) {
    guard a != b else { return nil }
    self.init(key, Self.value(a), Self.value(b))
  }

  private static func value(_ place: Position) -> FieldValue {
    .list([.int(place.x), .int(place.y), .int(place.z)])
  }
}
