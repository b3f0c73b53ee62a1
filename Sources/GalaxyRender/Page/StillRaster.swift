import GalaxyModel

/// The zone of each square of a drawing: that of the nearest sector, a few squares away at most.
struct StillRaster {
  /// Kinds in use, ascending.
  let kinds: [Int]
  private let side: Int
  private var squares: [Int]

  private static let empty = -2
  private static let unknown = Int.max

  /// Spreads the zones of a region; nil without sectors.
  ///
  /// - Complexity: O(V + squares).
  init?(_ shown: PageRegion, side: Int) {
    let sectors = shown.region.sectors
    let (xs, ys) = (shown.nodes.map { Int(sectors.x[$0]) }, shown.nodes.map { Int(sectors.y[$0]) })
    guard let left = xs.min(), let right = xs.max(), let low = ys.min(), let high = ys.max()
    else { return nil }
    let extent = max(right - left, high - low, 1)
    let margin = side / 12
    let room = side - 1 - 2 * margin
    self.side = side
    squares = [Int](repeating: StillRaster.empty, count: side * side)
    var used: Set<Int> = []
    var edge: [Int] = []
    for (place, node) in shown.nodes.enumerated() {
      let column = margin + (xs[place] - left) * room / extent
      let row = margin + (high - ys[place]) * room / extent
      let square = row * side + column
      guard squares[square] == StillRaster.empty else { continue }
      squares[square] = shown.region.zoneIndex(at: node) ?? StillRaster.unknown
      used.insert(squares[square])
      edge.append(square)
    }
    kinds = used.sorted()
    let steps = max(1, side * 2 / max(1, StillRaster.root(of: edge.count)))
    spread(edge, steps: min(steps, side / 4))
  }

  /// Fills empty squares from their neighbors, step by step.
  private mutating func spread(_ first: [Int], steps: Int) {
    var edge = first
    for _ in 0..<steps {
      var next: [Int] = []
      for square in edge {
        let column = square % side
        for (step, isInside) in [
          (-1, column > 0), (1, column < side - 1), (-side, square >= side),
          (side, square < side * (side - 1)),
        ] where isInside && squares[square + step] == StillRaster.empty {
          squares[square + step] = squares[square]
          next.append(square + step)
        }
      }
      edge = next
    }
  }

  /// Runs of squares of a kind as the data of a path: lines along the upper edges of the squares, which a
  /// stroke of width 1 half a unit lower covers.
  func path(of kind: Int) -> String {
    var text = ""
    for row in 0..<side {
      var column = 0
      while column < side {
        guard squares[row * side + column] == kind else {
          column += 1
          continue
        }
        let start = column
        while column < side, squares[row * side + column] == kind { column += 1 }
        text += "M\(start) \(row)h\(column - start)"
      }
    }
    return text
  }

  /// The root of a number, rounded down.
  private static func root(of number: Int) -> Int {
    Int(Double(number).squareRoot())
  }
}
