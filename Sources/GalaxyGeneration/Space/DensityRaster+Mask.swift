import GalaxySettings

extension DensityRaster {
  /// Creates the raster of a picture, so that the capital is at the origin: the place nearest to the
  /// center of mass of those that are at least half as bright as the brightest.
  ///
  /// - Complexity: O(pixels + squares).
  init(_ mask: RegionMask, side: Int) {
    let capital = DensityRaster.capital(of: mask)
    // The farthest place from the capital that is not black, so that the picture fills the square.
    var squared = 1.0
    for row in 0..<mask.height {
      for column in 0..<mask.width where mask.pixels[row * mask.width + column] > 0 {
        let dx = abs(Double(column - capital.column)) + 0.5
        let dy = abs(Double(row - capital.row)) + 0.5
        squared = max(squared, dx * dx + dy * dy)
      }
    }
    let reach = squared.squareRoot()
    let sums = BrightnessSums(mask)
    let half = reach / Double(side)
    self.init(side: side) { x, y in
      // Rows of pictures go down, coordinates up.
      let column = Double(capital.column) + 0.5 + x * reach
      let row = Double(capital.row) + 0.5 - y * reach
      return sums.mean(
        columns: column - half...column + half, rows: row - half...row + half)
    }
  }

  private static func capital(of mask: RegionMask) -> (column: Int, row: Int) {
    var (sumX, sumY, mass, brightest) = (0, 0, 0, 0)
    for row in 0..<mask.height {
      for column in 0..<mask.width {
        let weight = Int(mask.pixels[row * mask.width + column])
        sumX += weight * column
        sumY += weight * row
        mass += weight
        brightest = max(brightest, weight)
      }
    }
    let (middleX, middleY) = (sumX / max(1, mass), sumY / max(1, mass))
    var best = (squared: Int.max, column: middleX, row: middleY)
    for row in 0..<mask.height {
      for column in 0..<mask.width
      where 2 * Int(mask.pixels[row * mask.width + column]) >= brightest {
        let dx = column - middleX
        let dy = row - middleY
        if dx * dx + dy * dy < best.squared { best = (dx * dx + dy * dy, column, row) }
      }
    }
    return (best.column, best.row)
  }
}

/// Sums of brightness over rectangles from a corner, so that the mean of any rectangle takes O(1).
private struct BrightnessSums {
  private let mask: RegionMask
  private var sums: [UInt32]

  init(_ mask: RegionMask) {
    self.mask = mask
    let width = mask.width + 1
    sums = [UInt32](repeating: 0, count: width * (mask.height + 1))
    for row in 0..<mask.height {
      var line: UInt32 = 0
      for column in 0..<mask.width {
        line += UInt32(mask.pixels[row * mask.width + column])
        sums[(row + 1) * width + column + 1] = sums[row * width + column + 1] &+ line
      }
    }
  }

  /// The mean brightness of the pixels that a rectangle touches, rounded up, black outside.
  func mean(columns: ClosedRange<Double>, rows: ClosedRange<Double>) -> UInt8 {
    let left = max(0, Int(columns.lowerBound.rounded(.down)))
    let right = min(mask.width, Int(columns.upperBound.rounded(.up)))
    let top = max(0, Int(rows.lowerBound.rounded(.down)))
    let bottom = min(mask.height, Int(rows.upperBound.rounded(.up)))
    guard left < right, top < bottom else { return 0 }
    let width = mask.width + 1
    let sum =
      sums[bottom * width + right] &- sums[top * width + right] &- sums[bottom * width + left]
      &+ sums[top * width + left]
    let pixels = UInt32((right - left) * (bottom - top))
    return UInt8(truncatingIfNeeded: min(255, (sum + pixels - 1) / pixels))
  }
}
