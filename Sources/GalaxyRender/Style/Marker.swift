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
  /// Room for a number in it, relative to a circle of its size.
  var room: Double {
    switch self {
    case .square, .house, .star, .triangle, .invtriangle: 0.74
    case .diamond, .hexagon, .octagon, .pentagon: 0.93
    case .circle: 1
    }
  }
}

/// How one kind of dot looks.
///
/// Channels in use: shape and fill tell the sector type, the outline shows the zone (or what the
/// map is colored by), rings behind the dot show formations and focus, badges beside it stations and
/// planets; hatching of areas shows nebulae. Kept free for more: the width of the outline.
struct Marker: Hashable, Sendable {
  var shape: MarkerShape
  var fill: Color
  var stroke: Color

  /// The color of a number on it.
  var text: Color { Contrast.ink(on: fill) }
}

extension Marker {
  /// Marker of a sector of the given type whose map color is `color`.
  static func sector(_ type: SectorType, color: Color, theme: Theme) -> Marker {
    func special(_ shape: MarkerShape) -> Marker {
      Marker(shape: shape, fill: theme.faded(theme.palette.hue(of: type)), stroke: color)
    }
    switch type {
    case .standard, .nebula: return Marker(shape: .circle, fill: color, stroke: color)
    case .asteroidField: return special(.hexagon)
    case .blackHole:
      return Marker(
        shape: .circle, fill: theme.faded(theme.palette.hue(of: type)),
        stroke: theme.faded(Color(0xFF8A3D)))
    case .starCluster: return special(.star)
    case .void: return Marker(shape: .circle, fill: theme.ground, stroke: color)
    case .industrial: return special(.square)
    case .agricultural: return special(.house)
    case .forbidden: return special(.octagon)
    case .wormhole: return special(.invtriangle)
    case .anomaly: return special(.diamond)
    case .radiationZone: return special(.triangle)
    case .warpStorm: return special(.pentagon)
    }
  }
}
