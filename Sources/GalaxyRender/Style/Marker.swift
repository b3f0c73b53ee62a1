import GalaxyModel

/// Shape of a dot, named as Graphviz names it.
enum MarkerShape: String, Sendable {
  case circle, square, diamond, hexagon, octagon, pentagon, triangle, invtriangle, star, house

  /// Corners on the unit circle as the legend draws them; `nil` for the circle.
  var corners: [Point]? {
    let d = UnitCircle.sixteen
    switch self {
    case .circle: return nil
    case .square: return [d[2], d[6], d[10], d[14]]
    case .diamond: return [d[0], d[4], d[8], d[12]]
    case .octagon: return [d[1], d[3], d[5], d[7], d[9], d[11], d[13], d[15]]
    case .hexagon:
      return [(1, 0), (0.5, 0.87), (-0.5, 0.87), (-1, 0), (-0.5, -0.87), (0.5, -0.87)].map(point)
    case .pentagon:
      return [(0, 1), (-0.95, 0.31), (-0.59, -0.81), (0.59, -0.81), (0.95, 0.31)].map(point)
    case .triangle: return [(0, 1), (-0.87, -0.5), (0.87, -0.5)].map(point)
    case .invtriangle: return [(0, -1), (0.87, 0.5), (-0.87, 0.5)].map(point)
    case .house: return [(0, 1), (-0.85, 0.3), (-0.85, -0.8), (0.85, -0.8), (0.85, 0.3)].map(point)
    case .star:
      let outer = [(0, 1), (-0.95, 0.31), (-0.59, -0.81), (0.59, -0.81), (0.95, 0.31)].map(point)
      let inner = [
        (-0.22, 0.31), (-0.36, -0.12), (0, -0.38), (0.36, -0.12), (0.22, 0.31),
      ].map(point)
      return zip(outer, inner).flatMap { [$0, $1] }
    }
  }

  private func point(_ pair: (Double, Double)) -> Point { Point(x: pair.0, y: pair.1) }

  /// Width of the Graphviz node relative to the circle that its corners keep within.
  var width: Double {
    switch self {
    case .circle, .diamond: 1
    case .star: 0.98
    case .octagon, .pentagon: 0.94
    case .hexagon, .triangle, .invtriangle: 0.91
    case .square, .house: 0.74
    }
  }
}

extension MarkerShape {
  /// Whether a number has less room in it than in a circle of its size.
  var hasNarrowMiddle: Bool {
    switch self {
    case .square, .house, .star, .triangle, .invtriangle: true
    default: false
    }
  }
}

/// How one kind of dot looks.
///
/// Channels in use: shape and fill tell the sector type, the outline shows the zone (or what the
/// map is colored by), rings behind the dot show formations and focus. Kept free for more: a small
/// badge right of the dot (stations), one left of it (planets), the width of the outline, and
/// hatching of areas.
struct Marker: Hashable, Sendable {
  var shape: MarkerShape
  var fill: Color
  var stroke: Color
  var text: Color
}

extension Marker {
  /// Marker of a sector of the given type whose map color is `color`.
  static func sector(_ type: SectorType, color: Color, theme: Theme) -> Marker {
    let white = Color(0xFFFFFF)
    let dark = Color(0x1B2030)
    func special(_ shape: MarkerShape, _ fill: UInt32, text: Color) -> Marker {
      Marker(shape: shape, fill: Color(fill), stroke: color, text: text)
    }
    switch type {
    case .standard, .nebula:
      return Marker(
        shape: .circle, fill: color, stroke: color, text: theme.isDark ? dark : white)
    case .asteroidField: return special(.hexagon, 0xA08B78, text: dark)
    case .blackHole:
      return Marker(shape: .circle, fill: Color(0x0A0A12), stroke: Color(0xFF8A3D), text: white)
    case .starCluster: return special(.star, 0xFFE27A, text: dark)
    case .void:
      return Marker(shape: .circle, fill: theme.ground, stroke: color, text: theme.ink)
    case .industrial: return special(.square, 0x8795A8, text: dark)
    case .agricultural: return special(.house, 0x7CBF6B, text: dark)
    case .forbidden: return special(.octagon, 0x8E1B2B, text: white)
    case .wormhole: return special(.invtriangle, 0x9B6BE0, text: dark)
    case .anomaly: return special(.diamond, 0xF08BD0, text: dark)
    case .radiationZone: return special(.triangle, 0xC6D930, text: dark)
    case .warpStorm: return special(.pentagon, 0x49C5DB, text: dark)
    }
  }
}
