import GalaxyModel
import GraphKit
import WarpMap

/// Compares the sectors of two regions.
struct SectorComparison {
  private typealias Column = (Int, Int) -> FieldChange?

  private let pair: RegionPair
  private let columns: [Column]
  /// Whether sectors have no warp; empty if that does not matter.
  private let isolated: (a: [Bool], b: [Bool])

  init(_ pair: RegionPair) {
    self.pair = pair
    isolated =
      pair.facts.contains(.isolatedSectors)
      ? ([], []) : (pair.graphs.a.isolated, pair.graphs.b.isolated)
    columns = Self.facts(pair) + Self.marks(pair) + Self.groups(pair)
  }

  /// The differences: changed sectors in the order of the first region, removed and added ones.
  ///
  /// - Complexity: O(sectors).
  var changes: [MapChange] {
    var changes: [MapChange] = []
    let matching = pair.matching
    for node in matching.toB.indices {
      guard let other = matching.b(node) else {
        if !isUnknown(node, isolated.a) {
          changes.append(.sector(.removed, a: node))
        }
        continue
      }
      guard !columns.isEmpty else { continue }
      let fields = columns.compactMap { $0(node, other) }
      if var change = MapChange(.sector, a: node, b: other, fields: fields, places: ["position"]) {
        (change.nodesA, change.nodesB) = ([node], [other])
        changes.append(change)
      }
    }
    for node in matching.toA.indices where matching.a(node) == nil {
      if !isUnknown(node, isolated.b) {
        changes.append(.sector(.added, b: node))
      }
    }
    return changes
  }

  /// Whether a sector without a partner may be in the other map all the same.
  private func isUnknown(_ node: Int, _ isIsolated: [Bool]) -> Bool {
    pair.matching.leavesUnmatched || (!isIsolated.isEmpty && isIsolated[node])
  }

  // Columns that one of the maps lacks are not compared.
  private static func facts(_ pair: RegionPair) -> [Column] {
    let (a, b, facts) = (pair.a.sectors, pair.b.sectors, pair.facts)
    var columns: [Column] = []
    if facts.contains(.names) {
      let (regionA, regionB) = (pair.a, pair.b)
      columns.append { FieldChange("name", regionA.sectorName($0), regionB.sectorName($1)) }
    }
    if facts.contains(.positions), a.hasPositions, b.hasPositions {
      let hasHeights = facts.contains(.heights)
      func place(_ table: SectorTable, _ node: Int) -> Position {
        Position(x: table.x[node], y: table.y[node], z: hasHeights ? table.z[node] : 0)
      }
      columns.append { FieldChange("position", place(a, $0), place(b, $1)) }
    }
    if facts.contains(.types), a.type.count == a.count, b.type.count == b.count {
      columns.append { FieldChange("type", a.type[$0].rawValue, b.type[$1].rawValue) }
    }
    if facts.contains(.hazards) {
      columns.append {
        FieldChange(
          "hazard", a.hazard.value(at: $0).map(Int.init), b.hazard.value(at: $1).map(Int.init))
      }
    }
    if facts.contains(.radiation) {
      columns.append {
        FieldChange("radiation", a.radiation.value(at: $0), b.radiation.value(at: $1))
      }
    }
    if facts.contains(.security) {
      columns.append {
        FieldChange(
          "security", a.security.value(at: $0).map(Int.init), b.security.value(at: $1).map(Int.init)
        )
      }
    }
    return columns
  }

  private static func marks(_ pair: RegionPair) -> [Column] {
    let (a, b, facts) = (pair.a.sectors, pair.b.sectors, pair.facts)
    var columns: [Column] = []
    func mark(_ key: String, _ flag: SectorFlags) {
      guard !a.flags.isEmpty, !b.flags.isEmpty else { return }
      columns.append { FieldChange(key, a.flags[$0].contains(flag), b.flags[$1].contains(flag)) }
    }
    if facts.contains(.nebulae) {
      columns.append {
        FieldChange(
          "nebula", a.nebulaDensity.value(at: $0).map(Int.init) ?? 0,
          b.nebulaDensity.value(at: $1).map(Int.init) ?? 0)
      }
      mark("magnetic", .magneticNebula)
    }
    if facts.contains(.asteroids) { mark("asteroids", .asteroids) }
    if facts.contains(.places) {
      mark("fedspace", .fedspace)
      mark("discovered", .discovered)
      mark("capital", .capital)
      let (placesA, placesB) = (pair.a.slugs, pair.b.slugs)
      if placesA.isEmpty, placesB.isEmpty { return columns }
      columns.append { FieldChange("place", placesA[$0], placesB[$1]) }
    }
    return columns
  }

  /// The cluster and the zone of each sector, if they do not follow from the same ranges.
  private static func groups(_ pair: RegionPair) -> [Column] {
    let (a, b) = (pair.a, pair.b)
    var columns: [Column] = []
    if pair.facts.contains(.clusters),
      a.clusters.map(\.range) == b.clusters.map(\.range)
    {
      columns.append {
        FieldChange("cluster", a.cluster(at: $0)?.ordinal, b.cluster(at: $1)?.ordinal)
      }
    }
    if pair.facts.contains(.zones), a.zones.map(\.range) == b.zones.map(\.range) {
      func index(_ region: Region, _ node: Int) -> Int? {
        region.sectors.zone.value(at: node).flatMap {
          $0 == SectorTable.unknown ? nil : Int($0) + 1
        }
      }
      columns.append { FieldChange("zone", index(a, $0), index(b, $1)) }
    }
    return columns
  }
}

extension MapChange {
  fileprivate static func sector(_ kind: Kind, a: Int? = nil, b: Int? = nil) -> MapChange {
    var change = MapChange(kind, .sector, a: a, b: b)
    change.nodesA = a.map { [$0] } ?? []
    change.nodesB = b.map { [$0] } ?? []
    return change
  }
}

extension Region {
  /// The words of special locations by node.
  fileprivate var slugs: [Int: String] {
    Dictionary(specialLocations.map { ($0.node, $0.location.rawValue) }, uniquingKeysWith: { $1 })
  }
}

extension Cluster {
  fileprivate var range: [Int] { [firstSector, lastSector] }
}

extension Zone {
  fileprivate var range: [Int] { [firstSector, lastSector] }
}

extension WarpGraph {
  /// By node: whether no warp leads to or from it.
  fileprivate var isolated: [Bool] {
    var isolated = graph.nodes.map { graph.edgePositions(of: $0).isEmpty }
    for target in graph.targets { isolated[Int(target)] = false }
    return isolated
  }
}
