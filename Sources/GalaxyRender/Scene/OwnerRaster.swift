import GalaxyModel

/// A coarse raster of the owner of each square of a region: the cluster of the nearest drawn sector.
///
/// With sums over rectangles, so that "is this box all ours?" takes O(1).
struct OwnerRaster: Sendable {
  let step: Double
  let columns: Int
  let rows: Int
  let origin: Point
  /// Cluster index of each square, or -1.
  let owner: [Int32]

  /// O(squares): at most about 400 by 400.
  init(_ placed: PlacedRegion, squaresPerSpacing: Double) {
    var low = Point(x: .infinity, y: .infinity)
    var high = Point(x: -.infinity, y: -.infinity)
    for node in placed.selection.nodes {
      low = Point(x: min(low.x, placed.places[node].x), y: min(low.y, placed.places[node].y))
      high = Point(x: max(high.x, placed.places[node].x), y: max(high.y, placed.places[node].y))
    }
    guard low.x <= high.x else {
      (step, columns, rows, origin, owner) = (1, 0, 0, Point(x: 0, y: 0), [])
      return
    }
    let extent = max(high.x - low.x, high.y - low.y) + placed.spacing
    step = max(placed.spacing / squaresPerSpacing, extent / 400)
    origin = Point(x: low.x - placed.spacing / 2, y: low.y - placed.spacing / 2)
    columns = Int((high.x - low.x + placed.spacing) / step) + 1
    rows = Int((high.y - low.y + placed.spacing) / step) + 1
    var owner = [Int32](repeating: -1, count: columns * rows)
    let reach = 1.1 * placed.spacing
    for row in 0..<rows {
      for column in 0..<columns {
        let place = Point(
          x: origin.x + (Double(column) + 0.5) * step, y: origin.y + (Double(row) + 0.5) * step)
        guard let near = placed.grid.nearest(to: place), near.distance < reach,
          placed.selection.isDrawn[near.index],
          let cluster = placed.region.clusterIndex(at: near.index)
        else { continue }
        owner[row * columns + column] = Int32(cluster)
      }
    }
    self.owner = owner
  }

  /// Squares of one cluster as sums over rectangles from the lower left corner.
  struct Sums {
    let firstColumn: Int
    let firstRow: Int
    let columns: Int
    let rows: Int
    private var sums: [Int32]

    /// `nil` if the cluster owns nothing.
    init?(of cluster: Int, in raster: OwnerRaster, bounds: (Range<Int>, Range<Int>)?) {
      guard let (columnRange, rowRange) = bounds else { return nil }
      firstColumn = columnRange.lowerBound
      firstRow = rowRange.lowerBound
      columns = columnRange.count
      rows = rowRange.count
      sums = [Int32](repeating: 0, count: (columns + 1) * (rows + 1))
      for row in 0..<rows {
        for column in 0..<columns {
          let own = raster.owner[(row + firstRow) * raster.columns + column + firstColumn]
          let at = (row + 1) * (columns + 1) + column + 1
          sums[at] =
            (own == Int32(cluster) ? 1 : 0) + sums[at - 1] + sums[at - columns - 1]
            - sums[at - columns - 2]
        }
      }
    }

    /// Whether all squares of a rectangle, in squares from the corner of this table, are owned.
    func isFull(column: Int, row: Int, width: Int, height: Int) -> Bool {
      guard column >= 0, row >= 0, column + width <= columns, row + height <= rows else {
        return false
      }
      func at(_ c: Int, _ r: Int) -> Int32 { sums[r * (columns + 1) + c] }
      let owned =
        at(column + width, row + height) - at(column, row + height) - at(column + width, row)
        + at(column, row)
      return Int(owned) == width * height
    }
  }

  /// By cluster: the columns and rows in which it owns anything.
  func bounds(clusters: Int) -> [(Range<Int>, Range<Int>)?] {
    var result = [(Range<Int>, Range<Int>)?](repeating: nil, count: clusters)
    for row in 0..<rows {
      for column in 0..<columns {
        let cluster = Int(owner[row * columns + column])
        guard cluster >= 0, cluster < clusters else { continue }
        if let (c, r) = result[cluster] {
          result[cluster] = (
            min(c.lowerBound, column)..<max(c.upperBound, column + 1),
            r.lowerBound..<max(r.upperBound, row + 1)
          )
        } else {
          result[cluster] = (column..<(column + 1), row..<(row + 1))
        }
      }
    }
    return result
  }
}
