import GalaxyModel

/// Distances in space from sectors to the nearest sector of the main component of their region.
///
/// Sectors of the main component are sorted into square cells of about two each; a search visits
/// larger and larger frames of cells until no farther frame can contain a nearer sector.
struct NearestMain {
  private var grids: [Grid?] = []
  private let places: FormationPlaces

  /// - Complexity: O(V) time and space.
  init(_ context: FormationContext) {
    places = context.places
    grids = context.places.parts.map { part in
      let sectors = part.region.sectors
      guard [sectors.x.count, sectors.y.count, sectors.z.count].allSatisfy({ $0 == sectors.count })
      else { return nil }
      let members = (0..<sectors.count).filter { context.isMain[part.base + $0] }
      return members.isEmpty ? nil : Grid(members.map { part.region.position($0) })
    }
  }

  /// Returns the least distance of any of the nodes from the main component of its region, rounded
  /// half up, or nil if positions are unknown or there is no main component.
  ///
  /// - Complexity: O(1) each where sectors are evenly spread, O(V) at worst.
  func distance(fromAnyOf nodes: [Int]) -> Int? {
    var best: UInt64?
    for node in nodes {
      guard let part = places.parts.lastIndex(where: { $0.base <= node }),
        let grid = grids[part]
      else { return nil }
      let position = places.parts[part].region.position(node - places.parts[part].base)
      let squared = grid.nearestSquared(to: position, below: best ?? .max)
      best = min(best ?? .max, squared)
    }
    return best.map(Self.roundedRoot)
  }

  /// Returns the exact square root, rounded half up.
  static func roundedRoot(_ square: UInt64) -> Int {
    var root = UInt64(Double(square).squareRoot())
    while root > 0, root.multipliedReportingOverflow(by: root).overflow || root * root > square {
      root -= 1
    }
    while true {
      let (next, overflow) = (root + 1).multipliedReportingOverflow(by: root + 1)
      guard !overflow, next <= square else { break }
      root += 1
    }
    // √s is at least root + 1/2 exactly if s is at least root² + root + 1/4, that is above the sum.
    return Int(root) + (square - root * root > root ? 1 : 0)
  }
}

extension NearestMain {
  fileprivate struct Grid {
    let origin: (x: Int, y: Int)
    let cell: Int
    let width: Int
    let height: Int
    let starts: [Int]
    let positions: [Position]

    init(_ positions: [Position]) {
      let xs = positions.map { Int($0.x) }
      let ys = positions.map { Int($0.y) }
      let low = (x: xs.min() ?? 0, y: ys.min() ?? 0)
      let extent = max((xs.max() ?? 0) - low.x, (ys.max() ?? 0) - low.y) + 1
      let side = max(1, Int((Double(positions.count) / 2).squareRoot()))
      let cell = max(1, (extent + side - 1) / side)
      let width = ((xs.max() ?? 0) - low.x) / cell + 1
      let height = ((ys.max() ?? 0) - low.y) / cell + 1
      let cells = positions.map { (Int($0.y) - low.y) / cell * width + (Int($0.x) - low.x) / cell }
      var starts = [Int](repeating: 0, count: width * height + 1)
      for cell in cells { starts[cell + 1] += 1 }
      for cell in 0..<width * height { starts[cell + 1] += starts[cell] }
      var cursors = starts
      var sorted = positions
      for (place, cell) in cells.enumerated() {
        sorted[cursors[cell]] = positions[place]
        cursors[cell] += 1
      }
      origin = low
      self.cell = cell
      self.width = width
      self.height = height
      self.starts = starts
      self.positions = sorted
    }

    /// Returns the least squared distance, or `limit` if none is below it.
    func nearestSquared(to place: Position, below limit: UInt64) -> UInt64 {
      let (x, y) = (Int(place.x) - origin.x, Int(place.y) - origin.y)
      // The nearest cell of the grid: everything in it is at least as far from the position as from
      // the cell's border.
      let column = min(max(0, x / cell), width - 1)
      let row = min(max(0, y / cell), height - 1)
      var best = limit
      var ring = 0
      while ring < max(width, height) {
        // Cells of this ring are at least this far away, since the position is not beyond its cell.
        let gap = UInt64(max(0, ring - 1)) * UInt64(cell)
        if gap * gap >= best { break }
        visit(ring, column, row) { found in
          for position in positions[starts[found]..<starts[found + 1]] {
            best = min(best, Self.squared(position, place))
          }
        }
        ring += 1
      }
      return best
    }

    private func visit(_ ring: Int, _ column: Int, _ row: Int, _ body: (Int) -> Void) {
      for y in max(0, row - ring)...min(height - 1, row + ring) {
        let isEdge = abs(y - row) == ring
        let step = isEdge || ring == 0 ? 1 : 2 * ring
        var x = column - ring
        while x <= column + ring {
          if x >= 0, x < width { body(y * width + x) }
          x += step
        }
      }
    }

    private static func squared(_ one: Position, _ other: Position) -> UInt64 {
      func square(_ a: Int32, _ b: Int32) -> UInt64 {
        let difference = (Int64(a) - Int64(b)).magnitude
        return difference * difference
      }
      var sum = square(one.x, other.x)
      for part in [square(one.y, other.y), square(one.z, other.z)] {
        let (next, overflow) = sum.addingReportingOverflow(part)
        sum = overflow ? .max : next
      }
      return sum
    }
  }
}
