import GalaxyAnalysis
import GalaxyModel
import WarpMap

/// A raster of the room for names on one region: which squares belong to which cluster and zone,
/// which are taken, and how many links run through each.
struct LabelField: Sendable {
  let step: Double
  let columns: Int
  let rows: Int
  let origin: Point
  /// Node nearest to each square, or -1 beyond the region.
  private let owner: [Int32]
  private(set) var isTaken: [Bool]
  private(set) var ink: [UInt8]
  private let clusterOf: [Int32]
  private let zoneOf: [Int32]

  /// Squares of the raster, at most, a side.
  private static let most = 420.0

  /// The room of a region.
  ///
  /// - Parameters:
  ///   - placed: The region.
  ///   - bounds: Names keep within it.
  ///   - discs: What names may not cover.
  ///   - squaresPerSpacing: Fineness.
  /// - Complexity: O(squares + links).
  init(
    _ placed: PlacedRegion, bounds: Box, discs: [(center: Point, radius: Double)],
    squaresPerSpacing: Double
  ) {
    let step = max(
      placed.spacing / squaresPerSpacing, max(bounds.width, bounds.height) / LabelField.most)
    self.step = step
    origin = Point(x: bounds.minX, y: bounds.minY)
    columns = max(1, Int(bounds.width / step))
    rows = max(1, Int(bounds.height / step))
    isTaken = [Bool](repeating: false, count: columns * rows)
    ink = [UInt8](repeating: 0, count: columns * rows)
    let region = placed.region
    clusterOf = placed.places.indices.map { Int32(region.clusterIndex(at: $0) ?? -1) }
    zoneOf = placed.places.indices.map { Int32(region.zoneIndex(at: $0) ?? -1) }
    var owner = [Int32](repeating: -1, count: columns * rows)
    let reach = min(1.1 * placed.spacing, placed.coverage.reach)
    // The nearest node of four squares at once.
    for row in stride(from: 0, to: rows, by: 2) {
      for column in stride(from: 0, to: columns, by: 2) {
        let place = Point(
          x: origin.x + Double(column + 1) * step, y: origin.y + Double(row + 1) * step)
        guard (place - placed.center).length < placed.discRadius || !placed.selection.isWhole,
          let near = placed.grid.nearest(to: place), near.distance < reach,
          placed.selection.isDrawn[near.index]
        else { continue }
        for line in row..<min(row + 2, rows) {
          for square in column..<min(column + 2, columns) {
            owner[line * columns + square] = Int32(near.index)
          }
        }
      }
    }
    self.owner = owner
    for disc in discs { take(disc.center, disc.radius) }
    addInk(of: placed)
    for square in owner.indices where owner[square] >= 0 {
      if region.nebula(at: Int(owner[square])) != nil { ink[square] += 2 }
    }
  }

  private func range(_ low: Double, _ high: Double, _ count: Int) -> Range<Int> {
    let first = Int(min(max((low / step).rounded(.down), 0), Double(count)))
    let last = Int(min(max((high / step).rounded(.up), 0), Double(count)))
    return first..<max(first, last)
  }

  /// The squares that a box touches.
  func squares(of box: Box) -> (columns: Range<Int>, rows: Range<Int>) {
    (
      range(box.minX - origin.x, box.maxX - origin.x, columns),
      range(box.minY - origin.y, box.maxY - origin.y, rows)
    )
  }

  /// Takes the squares that a disc reaches into.
  private mutating func take(_ center: Point, _ radius: Double) {
    let (across, down) = squares(of: Box(center: center, width: 2 * radius, height: 2 * radius))
    for row in down {
      for column in across {
        let low = Point(x: origin.x + Double(column) * step, y: origin.y + Double(row) * step)
        let square = Box(minX: low.x, minY: low.y, maxX: low.x + step, maxY: low.y + step)
        if square.overlaps(circleAt: center, radius: radius) {
          isTaken[row * columns + column] = true
        }
      }
    }
  }

  /// Takes the squares of a name.
  mutating func take(_ box: Box) {
    let (across, down) = squares(of: box)
    for row in down { for column in across { isTaken[row * columns + column] = true } }
  }

  private mutating func addInk(of placed: PlacedRegion) {
    let drawn = placed.selection.isDrawn
    var lines: [(Point, Point)] = []
    placed.links.visit { link in
      if drawn[link.source], drawn[link.target] {
        lines.append((placed.places[link.source], placed.places[link.target]))
      }
    }
    for (from, to) in lines {
      let way = to - from
      let count = min(Int(way.length / step) + 1, 2_000)
      for turn in 0...count {
        let place = from + way * (Double(turn) / Double(count)) - origin
        let (column, row) = (Int(place.x / step), Int(place.y / step))
        guard place.x >= 0, place.y >= 0, column < columns, row < rows else { continue }
        let at = row * columns + column
        if ink[at] < 200 { ink[at] += 1 }
      }
    }
  }

  /// Cluster of a square, or -1.
  func cluster(_ square: Int) -> Int { owner[square] < 0 ? -1 : Int(clusterOf[Int(owner[square])]) }

  /// Zone of a square, or -1.
  func zone(_ square: Int) -> Int { owner[square] < 0 ? -1 : Int(zoneOf[Int(owner[square])]) }

  /// The smallest boxes around the squares of each class 0 ..< count.
  func bounds(count: Int, of kind: (Int) -> Int) -> [Box?] {
    var result = [Box?](repeating: nil, count: count)
    for row in 0..<rows {
      for column in 0..<columns {
        let index = kind(row * columns + column)
        guard index >= 0, index < count else { continue }
        let low = Point(x: origin.x + Double(column) * step, y: origin.y + Double(row) * step)
        let square = Box(minX: low.x, minY: low.y, maxX: low.x + step, maxY: low.y + step)
        result[index] = result[index].map { $0.union(square) } ?? square
      }
    }
    return result
  }
}
