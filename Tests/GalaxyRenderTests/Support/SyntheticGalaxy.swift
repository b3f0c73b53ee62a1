import Foundation
import GalaxyModel
import GalaxyTestSupport

/// Regions like generated ones, made without the generator: jittered hexagons in a disc, rings of
/// clusters, links between near sectors, three zones, nebulae, tunnels of mixed length.
enum SyntheticGalaxy {
  static func galaxy(regions sizes: [Int], seed: UInt64 = 1) -> Galaxy {
    var galaxy = Galaxy(name: "Galaxy \(seed)", source: .rows)
    galaxy.seed = seed
    for (index, size) in sizes.enumerated() {
      galaxy.regions.append(region(size, index: index, seed: seed &+ UInt64(index)))
    }
    for index in sizes.indices.dropFirst() {
      galaxy.attachments.append(
        WarpTunnel(
          name: "Gate \(index)", origin: SectorReference(region: 0, node: 0),
          destination: SectorReference(region: index, node: sizes[index] - 1), type: .natural,
          isTwoWay: true, isLatent: false, stability: 0.9, turnCost: 1, length: 10))
    }
    return galaxy
  }

  static func region(_ count: Int, index: Int = 0, seed: UInt64 = 1) -> Region {
    var random = SplitMix64(seed: seed)
    let places = disc(count, &random)
    var table = SectorTable(count: count)
    table.x = PackedColumn(places.map { Int32($0.0) })
    table.y = PackedColumn(places.map { Int32($0.1) })
    table.z = PackedColumn(places.map { _ in 0 })
    let perCluster = max(1, count / 6)
    table.cluster = PackedColumn((0..<count).map { UInt32(min($0 / perCluster, 5)) })
    let bounds = [0, 33 * count / 100, 67 * count / 100, count]
    table.zone = PackedColumn(
      (0..<count).map { node in UInt32(bounds[1...].firstIndex { node < $0 }! - 1) })
    let types = SectorType.allCases
    table.type = (0..<count).map { node in
      node > 10 && random.next() % 6 == 0
        ? types[Int(random.next() % UInt64(types.count))] : .standard
    }
    table.security = PackedColumn((0..<count).map { Int32(10 - 9 * $0 / max(count, 1)) })
    table.nebulaDensity = PackedColumn(table.type.map { $0 == .nebula ? 55 : 0 })
    table.flags = (0..<count).map { $0 == 0 ? [.capital, .fedspace] : $0 < 10 ? [.fedspace] : [] }
    var region = Region(
      type: .playerOwned, name: "region-\(index)", displayName: "Region \(index)", sectors: table)
    region.seed = seed
    region.root = min(1, count)
    region.clusters = (0..<6).map { index in
      Cluster(
        ordinal: index + 1, name: "Amber Reach \(index + 1)",
        type: ClusterType.allCases[index], firstSector: index * perCluster + 1,
        lastSector: index == 5 ? count : (index + 1) * perCluster, maxWarps: 6)
    }
    region.zones = zip(ZoneType.allCases.dropFirst(), 0..<3).map { type, index in
      Zone(
        name: type.rawValue.capitalized + " Space", type: type, firstSector: bounds[index] + 1,
        lastSector: bounds[index + 1], policing: 5, danger: 5)
    }
    if count > 20 {
      region.specialLocations = [(.terra, 0), (.stardock, 9), (.rylan, count / 2)]
      region.formations = [
        SpecialFormation(
          ordinal: 1, type: .bubble, name: "Quiet Hollow", anchor: count / 3,
          interior: [count / 3 + 1, count / 3 + 2])
      ]
    }
    link(&region, &random)
    bore(&region, index: index, &random)
    return region
  }

  // Sorted by ring, then by angle, as the numbering of generated regions is.
  private static func disc(_ count: Int, _ random: inout SplitMix64) -> [(Int, Int)] {
    let spacing = (Double.pi * 1e8 / Double(max(count, 1))).squareRoot()
    var all: [(Double, Double)] = []
    let reach = Int(10_000 / spacing) + 2
    for row in -reach...reach {
      for column in -2 * reach...2 * reach {
        let x = (Double(column) + (row % 2 == 0 ? 0 : 0.5) + random.unit() * 0.4) * spacing
        let y = (Double(row) * 0.866 + random.unit() * 0.4) * spacing
        all.append((x, y))
      }
    }
    all.sort { hypot($0.0, $0.1) < hypot($1.0, $1.1) }
    let kept = Array(all.prefix(count))
    let rings = [0, count / 6, count / 2, count]
    var result: [(Double, Double)] = []
    for (from, to) in zip(rings, rings.dropFirst()) {
      result += kept[from..<to].sorted { atan2($0.1, $0.0) < atan2($1.1, $1.0) }
    }
    return result.map { (Int($0.0 * 0.94), Int($0.1 * 0.94)) }
  }

  private static func link(_ region: inout Region, _ random: inout SplitMix64) {
    let table = region.sectors
    let side = 2 * (Double.pi * 1e8 / Double(max(table.count, 1))).squareRoot()
    func square(_ node: Int) -> (Int, Int) {
      (Int(Double(table.x[node]) / side + 100), Int(Double(table.y[node]) / side + 100))
    }
    var squares: [Int: [Int]] = [:]
    for node in 0..<table.count {
      squares[square(node).0 * 1_000 + square(node).1, default: []].append(node)
    }
    for from in 0..<table.count {
      let (column, row) = square(from)
      var near: [(Int, Int)] = []
      for turn in 0..<9 {
        let key = (column + turn / 3 - 1) * 1_000 + row + turn % 3 - 1
        for other in squares[key] ?? [] where other > from {
          near.append((distance(table, from, other), other))
        }
      }
      near.sort { $0 < $1 }
      for (_, to) in near.prefix(3) {
        let draw = random.next() % 100
        region.warps.source.append(UInt32(from))
        region.warps.destination.append(UInt32(to))
        region.warps.flags.append(draw < 1 ? [.latent] : draw < 5 ? [] : [.twoWay])
      }
    }
  }

  private static func bore(_ region: inout Region, index: Int, _ random: inout SplitMix64) {
    let count = UInt64(region.sectorCount)
    guard count > 20 else { return }
    for turn in 0..<Int(count) * 35 / 100 {
      let from = Int(random.next() % count)
      let to = Int(random.next() % count)
      guard from != to else { continue }
      region.tunnels.append(
        WarpTunnel(
          name: "T\(turn)", origin: SectorReference(region: index, node: from),
          destination: SectorReference(region: index, node: to),
          type: turn % 40 == 0 ? .artificial : .natural, isTwoWay: turn % 7 != 0,
          isLatent: turn % 21 == 0, stability: 0.9, turnCost: 1, length: 10))
    }
  }

  private static func distance(_ table: SectorTable, _ a: Int, _ b: Int) -> Int {
    let dx = Int(table.x[a]) - Int(table.x[b])
    let dy = Int(table.y[a]) - Int(table.y[b])
    return dx * dx + dy * dy
  }
}
