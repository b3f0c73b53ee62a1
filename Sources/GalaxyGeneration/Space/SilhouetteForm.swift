import Determinism
import GalaxySettings

/// The outlines of the shapes that a formula gives, turned and bent by chance; the origin is inside.
struct SilhouetteForm {
  private let shape: RegionShape
  private let noise: ValueNoise
  /// The direction of the long axis.
  private let axis: (x: Double, y: Double)
  /// Whether arms wind the other way.
  private let isMirrored: Bool
  private let hollows: [(x: Double, y: Double, radius: Double)]
  /// Widths of arms and rings differ a little between regions.
  private let width: Double

  /// The radius of the core of a ring.
  private let core: Double

  /// The winding of its directions.
  let winding: Winding

  /// The distance between core and ring.
  private let gap: Double

  /// Draws a form.
  ///
  /// - Parameters:
  ///   - shape: The shape.
  ///   - sectors: The number of sectors: where there are few, gaps are wider.
  ///   - inCore: The share of them in the core of a ring.
  ///   - stream: The stream to draw from.
  init(_ shape: RegionShape, sectors: Int, inCore: Double, _ stream: inout RandomStream) {
    self.shape = shape
    // Core and ring are equally dense: c² : (0.94 - (c + gap)²) = share : (1 - share).
    let spacing = 1 / Double(max(1, sectors)).squareRoot()
    let gap = min(0.34, 0.2 + 1.9 * spacing)
    let middle = inCore * gap
    core = (middle * middle + inCore * (0.94 - gap * gap)).squareRoot() - middle
    self.gap = gap
    noise = ValueNoise(stream: &stream)
    axis = SilhouetteForm.direction(&stream)
    isMirrored = stream.chance(1, in: 2)
    width = 0.92 + 0.16 * stream.unit()
    hollows = shape == .voids ? SilhouetteForm.hollows(margin: 0.6 * spacing, &stream) : []
    winding =
      shape == .spiral
      ? Winding(steps: 3, tightness: (isMirrored ? -1 : 1) * (0.5 + 0.1 * stream.unit())) : .none
  }

  /// Returns a direction, all equally likely.
  static func direction(_ stream: inout RandomStream) -> (x: Double, y: Double) {
    while true {
      let x = stream.unit() * 2 - 1
      let y = stream.unit() * 2 - 1
      let squared = x * x + y * y
      if squared > 0.01 && squared <= 1 {
        let length = squared.squareRoot()
        return (x / length, y / length)
      }
    }
  }

  /// Returns whether a place is inside.
  ///
  /// - Parameters:
  ///   - x: First coordinate.
  ///   - y: Second coordinate.
  ///   - part: 0 for the core of a ring, 1 for the ring; 0 in other shapes.
  /// - Returns: Whether sectors may be there.
  func holds(_ x: Double, _ y: Double, part: Int) -> Bool {
    // Bends the edges, but leaves the surroundings of the capital alone.
    let bend = noise.vector(x, y)
    let strength = min(0.05, 0.25 * (x * x + y * y))
    var (x, y) = winding.undone(x + bend.x * strength, y + bend.y * strength)
    (x, y) = (x * axis.x + y * axis.y, y * axis.x - x * axis.y)
    let distance = (x * x + y * y).squareRoot()
    switch shape {
    case .spiral:
      return distance < 0.33 || distance < 0.97 && abs(y) < (0.3 - 0.12 * distance) * width
    case .voids:
      return distance < 0.95
        && hollows.allSatisfy { hollow in
          let dx = x - hollow.x
          let dy = y - hollow.y
          return dx * dx + dy * dy > hollow.radius * hollow.radius
        }
    case .ring:
      let tilted = (x * x + y * y / 0.48).squareRoot()
      return part == 0
        ? tilted < core : tilted > core + gap && tilted * tilted < 0.94
    case .bar: return isBar(x, isMirrored ? -y : y)
    case .disc, .islands, .mask: return distance < 0.95
    }
  }

  // ```
  //   ▒▒
  //   ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
  //               ▒▒
  // ```
  private func isBar(_ x: Double, _ y: Double) -> Bool {
    let half = 0.2 * width
    if x * x + y * y < 0.09 { return true }
    if abs(x) < 0.76 && abs(y) < half { return true }
    // Each end has an arm to its own side, rounded at both ends.
    let (endX, endY) = x < 0 ? (-x, -y) : (x, y)
    let dx = endX - 0.7
    let dy = endY - min(max(endY, 0), 0.42)
    return dx * dx + dy * dy < half * half
  }

  // Hollows at the rim first, then inside; all keep off the core and off each other.
  private static func hollows(
    margin: Double, _ stream: inout RandomStream
  ) -> [(x: Double, y: Double, radius: Double)] {
    var hollows: [(x: Double, y: Double, radius: Double)] = []
    for (wanted, nearest, farthest) in [(5, 0.84, 1.0), (9, 0.42, 0.66)] {
      for _ in 0..<300 where hollows.count < wanted {
        let way = direction(&stream)
        let distance = nearest + (farthest - nearest) * stream.unit()
        let radius = (nearest > 0.8 ? 0.22 : 0.14) + margin + 0.1 * stream.unit()
        let (x, y) = (way.x * distance, way.y * distance)
        let isClear = hollows.allSatisfy { other in
          let dx = other.x - x
          let dy = other.y - y
          let gap = other.radius + radius + 0.15 + margin
          return dx * dx + dy * dy > gap * gap
        }
        if isClear && distance > radius + 0.2 { hollows.append((x, y, radius)) }
      }
    }
    return hollows
  }
}
