import GraphKit

/// Finds what is wrong with a layout of zones, on the pairs of sectors that adjoin each other.
struct ZoneLayoutCheck {
  private let layout: ZoneLayout
  /// The nearest places of each place.
  let near: NearestNeighbors
  // Near places with no third one in the circle between them: they adjoin each other on the map.
  private let pairs: [(UInt32, UInt32)]
  // The sum of the distances of all places from their center.
  private let spread: Double

  /// The faults of a layout; the first ones weigh more.
  struct Faults: Comparable {
    /// Whether clusters are too wide for places on a map.
    var areWide: Bool
    /// Areas of zones beyond one each.
    var strayZones: Int
    /// Contacts between the first and the last zone.
    var contacts: Int
    /// Areas of clusters beyond one each.
    var strayClusters: Int

    static let none = Faults(areWide: false, strayZones: 0, contacts: 0, strayClusters: 0)

    static func < (left: Faults, right: Faults) -> Bool {
      (left.areWide ? 1 : 0, left.strayZones, left.contacts, left.strayClusters)
        < (right.areWide ? 1 : 0, right.strayZones, right.contacts, right.strayClusters)
    }
  }

  init(_ layout: ZoneLayout) {
    self.layout = layout
    let points = layout.points
    let (x, y, z) = (
      points.x.map { Int32($0) }, points.y.map { Int32($0) }, points.z.map { Int32($0) }
    )
    let near = NearestNeighbors(x: x, y: y, z: z, grid: SpatialGrid(x: x, y: y), width: 8)
    self.near = near
    pairs = ZoneLayoutCheck.pairs(x, y, near)
    spread = ZoneLayoutCheck.spread(points.x.indices, points)
  }

  // Each place with those of its near ones that it adjoins.
  private static func pairs(
    _ x: [Int32], _ y: [Int32], _ near: NearestNeighbors
  ) -> [(UInt32, UInt32)] {
    let width = near.width
    var pairs: [(UInt32, UInt32)] = []
    pairs.reserveCapacity(x.count * 4)
    // The first pair of each place, by place.
    var ends = [0]
    ends.reserveCapacity(x.count + 1)
    typealias Way = (dx: Int64, dy: Int64, squared: Int64)
    withUnsafeTemporaryAllocation(of: Way.self, capacity: width) { ways in
      for u in x.indices {
        for rank in 0..<width {
          let v = near.neighbor(u, rank)
          let (dx, dy) = (Int64(x[v] &- x[u]), Int64(y[v] &- y[u]))
          ways[rank] = (dx, dy, dx &* dx &+ dy &* dy)
        }
        for (rank, way) in ways.enumerated() {
          var isFree = true
          for other in ways where other.squared < way.squared {
            let (dx, dy) = (other.dx &- way.dx, other.dy &- way.dy)
            if other.squared &+ dx &* dx &+ dy &* dy < way.squared {
              isFree = false
              break
            }
          }
          if !isFree { continue }
          let v = near.neighbor(u, rank)
          // Most pairs are found from either end.
          let isKnown = v < u && pairs[ends[v]..<ends[v + 1]].contains { $0.1 == u }
          if !isKnown { pairs.append((UInt32(u), UInt32(v))) }
        }
        ends.append(pairs.count)
      }
    }
    return pairs
  }

  /// Returns the faults of a layout.
  ///
  /// - Complexity: O(places).
  func faults(of members: [[UInt32]]) -> Faults {
    let count = layout.points.x.count
    var zone = [UInt8](repeating: 0, count: count)
    var cluster = [UInt32](repeating: 0, count: count)
    var number = 0
    for (index, places) in members.enumerated() {
      for place in places {
        zone[Int(place)] =
          number < layout.bounds.inner ? 0 : number < layout.bounds.middle ? 1 : 2
        cluster[Int(place)] = UInt32(index)
        number += 1
      }
    }
    var zones = DisjointSets(count: count)
    var clusters = DisjointSets(count: count)
    var contacts = 0
    for (one, other) in pairs {
      let (u, v) = (Int(one), Int(other))
      if zone[u] == zone[v] { zones.unite(u, v) }
      if cluster[u] == cluster[v] { clusters.unite(u, v) }
    }
    for place in 0..<count where zone[place] != 1 {
      let far = 2 - zone[place]
      for rank in 0..<min(6, near.width) where zone[near.neighbor(place, rank)] == far {
        contacts += 1
      }
    }
    return Faults(
      areWide: areWide(members), strayZones: zones.count - min(3, count),
      contacts: contacts, strayClusters: clusters.count - members.count)
  }

  // Compares the mean distance from the center of the own cluster to that from the common center.
  private func areWide(_ members: [[UInt32]]) -> Bool {
    if members.count < 4 { return false }
    let own = members.reduce(0.0) {
      $0 + ZoneLayoutCheck.spread($1.lazy.map { Int($0) }, layout.points)
    }
    return own > 0.72 * spread
  }

  private static func spread(_ places: some Collection<Int>, _ points: DiscPoints) -> Double {
    let size = Double(places.count)
    var (sumX, sumY) = (0, 0)
    for place in places {
      sumX += Int(points.x[place])
      sumY += Int(points.y[place])
    }
    let (x, y) = (Double(sumX) / size, Double(sumY) / size)
    var sum = 0.0
    for place in places {
      let (dx, dy) = (Double(points.x[place]) - x, Double(points.y[place]) - y)
      sum += (dx * dx + dy * dy).squareRoot()
    }
    return sum
  }
}
