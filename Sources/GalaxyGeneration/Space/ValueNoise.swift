import Determinism

/// Smooth two-dimensional vector noise on a coarse grid over [-1, 1]², each component in -1…1.
struct ValueNoise {
  private static let cells = 7
  private let values: [Double]

  init(stream: inout RandomStream) {
    let points = (ValueNoise.cells + 1) * (ValueNoise.cells + 1)
    values = (0..<2 * points).map { _ in stream.unit() * 2 - 1 }
  }

  /// The vector at (x, y), clamped to the square.
  ///
  /// O(1).
  func vector(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
    let cells = ValueNoise.cells
    let u = min(max((x + 1) / 2, 0), 0.999_999) * Double(cells)
    let v = min(max((y + 1) / 2, 0), 0.999_999) * Double(cells)
    let column = Int(u)
    let row = Int(v)
    let a = smooth(u - Double(column))
    let b = smooth(v - Double(row))
    let stride = cells + 1
    func component(_ which: Int) -> Double {
      let base = which * stride * stride + row * stride + column
      let top = values[base] + a * (values[base + 1] - values[base])
      let bottom =
        values[base + stride] + a * (values[base + stride + 1] - values[base + stride])
      return top + b * (bottom - top)
    }
    return (component(0), component(1))
  }

  private func smooth(_ t: Double) -> Double { t * t * (3 - 2 * t) }
}
