import Determinism
import GalaxySettings

/// A smooth map of the unit disc onto itself that makes a region's shape out of an even pattern.
///
/// Only `+ - * /` and square roots are used, so every machine gets the same bits.
struct ShapeField {
  private let shape: RegionShape
  private let noise: ValueNoise
  private let hollows: [(x: Double, y: Double, radius: Double)]

  /// Draws the field of a region.
  ///
  /// O(1).
  init(shape: RegionShape, stream: inout RandomStream) {
    self.shape = shape
    noise = ValueNoise(stream: &stream)
    var hollows: [(x: Double, y: Double, radius: Double)] = []
    if shape == .voids {
      // Hollows keep off the core and off each other.
      var tries = 0
      while hollows.count < 7 && tries < 400 {
        tries += 1
        let x = stream.unit() * 1.7 - 0.85
        let y = stream.unit() * 1.7 - 0.85
        let radius = 0.16 + 0.12 * stream.unit()
        let distance = (x * x + y * y).squareRoot()
        if distance > 0.9 - radius / 2 || distance < radius + 0.12 { continue }
        let clear = hollows.allSatisfy { other in
          let dx = other.x - x
          let dy = other.y - y
          let gap = 0.9 * (other.radius + radius)
          return dx * dx + dy * dy > gap * gap
        }
        if clear { hollows.append((x, y, radius)) }
      }
    }
    self.hollows = hollows
  }

  /// Where the point (x, y) of the even pattern goes; the origin stays.
  func move(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
    let distanceSquared = x * x + y * y
    // Fades the noise out at the origin and at the rim, so that both keep their place.
    let fade = distanceSquared < 1 ? distanceSquared * (1 - distanceSquared) * 4 : 0
    let bend = noise.vector(x, y)
    var newX = x + bend.x * fade * 0.055
    var newY = y + bend.y * fade * 0.055
    switch shape {
    case .disc: break
    case .spiral: (newX, newY) = arms(newX, newY)
    case .voids:
      for hollow in hollows {
        let dx = newX - hollow.x
        let dy = newY - hollow.y
        let distance = (dx * dx + dy * dy).squareRoot()
        let reach = hollow.radius * 1.8
        if distance >= reach || distance < 1e-9 { continue }
        // Maps 0…reach onto 0.55·radius…reach, monotonically.
        let inner = hollow.radius * 0.8
        let scale = (inner + distance * (reach - inner) / reach) / distance
        newX = hollow.x + dx * scale
        newY = hollow.y + dy * scale
      }
    }
    return (newX, newY)
  }

  // Gathers points along two arms: a tangential shift by the sine of twice the angle, seen from a
  // frame that turns with the radius. Angles are kept as unit vectors; a turn by a small angle is
  // the vector ((1-t²)/(1+t²), 2t/(1+t²)), with t the tangent of half the angle.
  private func arms(_ x: Double, _ y: Double) -> (Double, Double) {
    let radius = (x * x + y * y).squareRoot()
    if radius < 1e-9 { return (x, y) }
    let cosine = x / radius
    let sine = y / radius
    var c2 = cosine * cosine - sine * sine
    var s2 = 2 * sine * cosine
    let t = 0.55 * radius
    let turnCosine = (1 - t * t) / (1 + t * t)
    let turnSine = 2 * t / (1 + t * t)
    for _ in 0..<5 {
      (c2, s2) = (c2 * turnCosine + s2 * turnSine, s2 * turnCosine - c2 * turnSine)
    }
    let fade = radius < 0.25 ? radius * 4 : 1
    let shift = -0.36 * s2 * fade
    // Rotating by `shift` (as a half-angle tangent of shift/2) keeps the radius.
    let half = shift / 2
    let cosShift = (1 - half * half) / (1 + half * half)
    let sinShift = 2 * half / (1 + half * half)
    return (x * cosShift - y * sinShift, x * sinShift + y * cosShift)
  }
}

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
