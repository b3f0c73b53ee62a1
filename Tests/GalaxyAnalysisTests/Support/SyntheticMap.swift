import Foundation
import GalaxyModel

/// A sound player-owned region of 200 sectors made by hand, without the generator: a square lattice
/// cut to a disc, four-neighbors linked two ways, and some diagonals one way.
///
/// It keeps every invariant, so a test can break exactly what it wants to break.
struct SyntheticMap {
  var region: Region
  static let count = 200

  init(name: String = "lattice") {
    let cells = Self.cells()
    var sectors = SectorTable(count: Self.count)
    sectors.x = PackedColumn(cells.map { Int32(400 * $0.x) })
    sectors.y = PackedColumn(cells.map { Int32(400 * $0.y) })
    sectors.z = PackedColumn(repeating: 0, count: Self.count)
    sectors.cluster = PackedColumn((0..<200).map { UInt32($0 / 50) })
    sectors.zone = PackedColumn((0..<200).map { $0 < 66 ? 0 : $0 < 134 ? 1 : 2 })
    sectors.type = [SectorType](repeating: .standard, count: Self.count)
    sectors.hazard = PackedColumn((0..<200).map { $0 == 0 ? 0 : Int32($0 % 4) })
    sectors.radiation = PackedColumn((0..<200).map { $0 == 0 ? 0 : Double($0 % 20) / 100 })
    sectors.security = PackedColumn((0..<200).map { $0 < 10 ? 10 : 5 })
    sectors.nebulaDensity = PackedColumn(repeating: 0, count: Self.count)
    sectors.flags = (0..<200).map { $0 < 10 ? [.fedspace, .discovered] : [] }
    sectors.flags[0].insert(.capital)
    for node in [60, 61, 62] { sectors.type[node] = .anomaly }
    for (node, density) in [(120, 70), (121, 65), (122, 60)] {
      sectors.type[node] = .nebula
      sectors.nebulaDensity[node] = Int32(density)
    }
    region = Region(
      type: .playerOwned, name: name, displayName: "Lattice", sectors: sectors)
    region.clusters = (0..<4).map { index in
      Cluster(
        ordinal: index + 1, name: "Cluster \(index + 1)", type: .standard,
        firstSector: 50 * index + 1, lastSector: 50 * index + 50, maxWarps: index == 0 ? 6 : 5)
    }
    region.clusters[2].nebula = .azure
    region.clusters[2].fieldStrength = 65
    region.zones = [
      Zone(
        name: "Federation Space", type: .federation, firstSector: 1, lastSector: 66, policing: 9,
        danger: 1),
      Zone(
        name: "Border Regions", type: .border, firstSector: 67, lastSector: 134, policing: 5,
        danger: 4),
      Zone(
        name: "Frontier Space", type: .frontier, firstSector: 135, lastSector: 200, policing: 2,
        danger: 8),
    ]
    region.specialLocations = [
      (.terra, 0), (.stardock, 9), (.rylan, 109), (.alphaCentauri, 39), (.fringeHomeworld, 189),
    ]
    for (_, node) in region.specialLocations { region.sectors.flags[node].insert(.discovered) }
    wire(cells)
    dig()
  }

  /// A galaxy of this one region.
  var galaxy: Galaxy {
    var galaxy = Galaxy(name: "Synthetic", source: .rows)
    galaxy.regions = [region]
    return galaxy
  }

  /// Cells of the lattice by cluster: fifty around the origin, then three thirds of a ring.
  private static func cells() -> [(x: Int, y: Int)] {
    var all: [(x: Int, y: Int)] = []
    for x in -9...9 {
      for y in -9...9 { all.append((x, y)) }
    }
    func distance(_ cell: (x: Int, y: Int)) -> Int { cell.x * cell.x + cell.y * cell.y }
    func angle(_ cell: (x: Int, y: Int)) -> Double { atan2(Double(cell.y), Double(cell.x)) }
    all.sort { (distance($0), $0.x, $0.y) < (distance($1), $1.x, $1.y) }
    let core = Array(all.prefix(50))
    let ring = all[50..<200].sorted { (angle($0), distance($0)) < (angle($1), distance($1)) }
    return core
      + stride(from: 0, to: 150, by: 50).flatMap { start in
        ring[start..<start + 50].sorted { (distance($0), $0.x, $0.y) < (distance($1), $1.x, $1.y) }
      }
  }

  private mutating func wire(_ cells: [(x: Int, y: Int)]) {
    var nodeAt: [[Int]: Int] = [:]
    for (node, cell) in cells.enumerated() { nodeAt[[cell.x, cell.y]] = node }
    for (node, cell) in cells.enumerated() {
      for (dx, dy) in [(1, 0), (0, 1)] {
        if let other = nodeAt[[cell.x + dx, cell.y + dy]] { link(node, other) }
      }
      // One diagonal in ten, every fifth of them latent.
      if node % 10 == 3, let other = nodeAt[[cell.x + 1, cell.y + 1]] {
        oneWay(node, other, flags: node % 50 == 13 ? .latent : [])
      }
    }
  }

  /// Seventy tunnels between sectors far from each other.
  private mutating func dig() {
    for node in 20..<90 {
      let ends = [node, node + 100].map { SectorReference(region: 0, node: $0) }
      region.tunnels.append(
        WarpTunnel(
          name: "Tunnel \(node)", origin: ends[0], destination: ends[1], type: .natural,
          isTwoWay: true, isLatent: false, stability: 0.9, turnCost: 2, length: 30))
    }
  }

  // MARK: Editing

  mutating func link(_ one: Int, _ other: Int) {
    oneWay(min(one, other), max(one, other), flags: .twoWay)
  }

  mutating func oneWay(_ source: Int, _ destination: Int, flags: WarpFlags = []) {
    region.warps.source.append(UInt32(source))
    region.warps.destination.append(UInt32(destination))
    region.warps.flags.append(flags)
  }

  /// Removes all warps of a sector.
  mutating func strip(_ node: Int) {
    let kept = region.warps.source.indices.filter {
      region.warps.source[$0] != node && region.warps.destination[$0] != node
    }
    region.warps = WarpTable(
      source: kept.map { region.warps.source[$0] },
      destination: kept.map { region.warps.destination[$0] },
      flags: kept.map { region.warps.flags[$0] })
  }

  /// Removes all tunnels of a sector.
  mutating func stripTunnels(_ node: Int) {
    region.tunnels.removeAll { $0.origin.node == node || $0.destination.node == node }
  }

  mutating func declare(
    _ type: FormationType, anchor: Int, interior: [Int] = [],
    properties: [FieldValue.Member] = []
  ) {
    region.formations.append(
      SpecialFormation(
        ordinal: region.formations.count + 1, type: type,
        name: "Formation \(region.formations.count + 1)", anchor: anchor, interior: interior,
        properties: properties))
  }

  /// The node at a cell of the lattice.
  func node(x: Int, y: Int) -> Int {
    (0..<Self.count).first {
      region.sectors.x[$0] == 400 * x && region.sectors.y[$0] == 400 * y
    } ?? 0
  }
}
