import GalaxyModel
import GraphKit
import WarpMap

extension SectorMatching {
  /// Matches sectors at the same position, then the nearest that are free, within half the mean
  /// length of a warp of the first region.
  ///
  /// Of several sectors at one position, and of equally near ones, those of lower numbers are
  /// matched first.
  ///
  /// - Complexity: O(V log V + E), and O(pairs within reach) for those that moved.
  init(positionsOf a: Region, _ b: Region) {
    self.init(a: a.sectorCount, b: b.sectorCount)
    guard a.sectors.hasPositions, b.sectors.hasPositions else { return }
    matchEqual(a, b)
    let reach = Self.reach(a)
    guard reach > 0 else { return }
    struct Pair {
      let distance: Int
      let a, b: Int
    }
    var free: [Cell: [Int]] = [:]
    for node in 0..<b.sectorCount where toA[node] == .noNode {
      free[Cell(b.position(node), size: reach), default: []].append(node)
    }
    var pairs: [Pair] = []
    for node in 0..<a.sectorCount where toB[node] == .noNode {
      let place = a.position(node)
      for cell in Cell(place, size: reach).around {
        for other in free[cell] ?? [] {
          let distance = Self.squaredDistance(place, b.position(other))
          if distance <= reach * reach { pairs.append(Pair(distance: distance, a: node, b: other)) }
        }
      }
    }
    pairs.sort { ($0.distance, $0.a, $0.b) < ($1.distance, $1.a, $1.b) }
    for pair in pairs where toB[pair.a] == .noNode && toA[pair.b] == .noNode {
      match(pair.a, pair.b)
    }
  }

  private mutating func matchEqual(_ a: Region, _ b: Region) {
    func order(_ region: Region) -> [Int] {
      (0..<region.sectorCount).sorted { left, right in
        let (p, q) = (region.position(left), region.position(right))
        return (p.x, p.y, p.z, left) < (q.x, q.y, q.z, right)
      }
    }
    let (left, right) = (order(a), order(b))
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      let (p, q) = (a.position(left[i]), b.position(right[j]))
      if p == q {
        match(left[i], right[j])
        (i, j) = (i + 1, j + 1)
      } else if (p.x, p.y, p.z) < (q.x, q.y, q.z) {
        i += 1
      } else {
        j += 1
      }
    }
  }

  /// Half the mean length of a warp, in whole units.
  private static func reach(_ region: Region) -> Int {
    let warps = region.warps
    var sum = 0.0
    var count = 0
    for row in 0..<warps.rowCount {
      let ends = (Int(warps.source[row]), Int(warps.destination[row]))
      guard ends.0 != ends.1, ends.0 < region.sectorCount, ends.1 < region.sectorCount else {
        continue
      }
      sum += Double(squaredDistance(region.position(ends.0), region.position(ends.1))).squareRoot()
      count += 1
    }
    return count == 0 ? 0 : Int(sum / Double(count) / 2)
  }

  private static func squaredDistance(_ p: Position, _ q: Position) -> Int {
    let (x, y, z) = (Int(p.x) - Int(q.x), Int(p.y) - Int(q.y), Int(p.z) - Int(q.z))
    return x * x + y * y + z * z
  }

  /// A cube of space.
  private struct Cell: Hashable {
    let x, y, z: Int

    init(x: Int, y: Int, z: Int) {
      (self.x, self.y, self.z) = (x, y, z)
    }

    init(_ place: Position, size: Int) {
      func index(_ value: Int32) -> Int {
        let value = Int(value)
        return value >= 0 ? value / size : (value + 1) / size - 1
      }
      self.init(x: index(place.x), y: index(place.y), z: index(place.z))
    }

    /// The cube and the 26 around it.
    var around: [Cell] {
      var cells: [Cell] = []
      for x in x - 1...x + 1 {
        for y in y - 1...y + 1 {
          for z in z - 1...z + 1 { cells.append(Cell(x: x, y: y, z: z)) }
        }
      }
      return cells
    }
  }
}
