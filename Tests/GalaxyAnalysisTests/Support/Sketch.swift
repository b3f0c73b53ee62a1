import GalaxyModel

@testable import GalaxyAnalysis

/// A map drawn by hand around a core of thirty sectors, numbered from 0, that holds no formation by
/// itself: a ring in which each sector is linked both ways to the next two on either side.
///
/// The capital is 0. Sectors from 30 on are free to draw with.
struct Sketch {
  static let core = 30
  private(set) var count = Sketch.core
  private var edges: [(source: Int, target: Int, flags: WarpFlags)] = []
  private var formations: [SpecialFormation] = []
  /// Cluster of each sector, if there are any; clusters with these numbers are islands.
  var clusterOf: [Int] = []
  var islandGroups: [Int: Int] = [:]
  var positions: [Position] = []
  var fedspace: Set<Int> = []
  var type: RegionType?
  var specialLocations: [(location: SpecialLocation, node: Int)] = []

  init() {
    for node in 0..<Self.core {
      link(node, (node + 1) % Self.core)
      link(node, (node + 2) % Self.core)
    }
  }

  /// Links along a walk, both ways.
  mutating func link(_ walk: Int...) {
    for (one, other) in zip(walk, walk.dropFirst()) {
      edge(one, other)
      edge(other, one)
    }
  }

  /// Edges along a walk.
  mutating func edge(_ walk: Int..., flags: WarpFlags = []) {
    for (source, target) in zip(walk, walk.dropFirst()) {
      edges.append((source, target, flags))
      count = max(count, max(source, target) + 1)
    }
  }

  mutating func cut(_ source: Int, _ target: Int) {
    edges.removeAll { $0.source == source && $0.target == target }
  }

  /// A sector without warps.
  mutating func lone(_ node: Int) { count = max(count, node + 1) }

  @discardableResult
  mutating func declare(
    _ type: FormationType, _ anchor: Int, _ interior: [Int] = [],
    _ properties: [String: FieldValue] = [:]
  ) -> Int {
    formations.append(
      SpecialFormation(
        ordinal: formations.count + 1, type: type, name: "F\(formations.count + 1)",
        anchor: anchor, interior: interior,
        properties: properties.sorted { $0.key < $1.key }.map {
          FieldValue.Member($0.key, $0.value)
        }))
    return formations.count
  }

  var region: Region {
    var sectors = SectorTable(numbering: .listed(Array(0..<count)))
    if !clusterOf.isEmpty {
      sectors.cluster = PackedColumn(
        (0..<count).map { $0 < clusterOf.count ? UInt32(clusterOf[$0]) : SectorTable.unknown })
    }
    if !positions.isEmpty {
      sectors.x = PackedColumn(positions.map(\.x))
      sectors.y = PackedColumn(positions.map(\.y))
      sectors.z = PackedColumn(positions.map(\.z))
    }
    sectors.flags = (0..<count).map { fedspace.contains($0) ? .fedspace : [] }
    var region = Region(type: type, name: "sketch", displayName: "", sectors: sectors)
    region.clusters = (0..<((clusterOf.max() ?? -1) + 1)).map {
      var cluster = Cluster(
        ordinal: $0 + 1, name: "C\($0)", type: .standard, firstSector: 0, lastSector: 0, maxWarps: 6
      )
      cluster.islandGroup = islandGroups[$0]
      return cluster
    }
    region.warps = WarpTable(
      source: edges.map { UInt32($0.source) }, destination: edges.map { UInt32($0.target) },
      flags: edges.map(\.flags))
    region.formations = formations
    region.specialLocations = specialLocations
    return region
  }

  /// The clauses that the formation of an ordinal fails.
  func failed(_ ordinal: Int) -> [String] {
    let region = region
    return FormationCheck.failedClauses(
      of: region.formations[ordinal - 1], in: FormationContext(region))
  }

  var detection: Detection { FormationDetector.detect(in: region) }

  /// What is found, `TYPE anchor interior` each, in order.
  var found: [String] {
    detection.formations.map {
      ([$0.type.rawValue] + ([$0.anchor] + $0.interior).map(String.init)).joined(separator: " ")
    }
  }
}
