import GalaxyModel

/// Draws nebulae as patterns, so that what is below keeps its color: the denser the pattern, the
/// stronger the field.
struct NebulaPainter {
  let theme: Theme
  let unit: Double

  /// How a nebula is hatched.
  struct Pattern {
    var directions: [Hatching.Direction]
    var stroke: StaticString
    /// Distance of lines relative to that of the densest pattern.
    var distance: Double
  }

  static func pattern(of nebula: NebulaColor) -> Pattern {
    switch nebula {
    case .crimson: Pattern(directions: [.rising, .falling], stroke: "solid", distance: 1.35)
    case .azure: Pattern(directions: [.rising], stroke: "solid", distance: 1)
    case .emerald: Pattern(directions: [.falling], stroke: "solid", distance: 1)
    case .violet: Pattern(directions: [.flat], stroke: "solid", distance: 1)
    case .amber: Pattern(directions: [.rising], stroke: "dashed", distance: 1.2)
    case .obsidian: Pattern(directions: [.falling], stroke: "dashed", distance: 1.5)
    }
  }

  /// - Complexity: O(length of the outlines in lines).
  func paint(_ areas: RegionAreas, spacing: Double, on background: inout Background) {
    for (index, nebula) in NebulaColor.allCases.enumerated() {
      let outlines = areas.nebulae.filter { $0.kind == Int32(index) }.map(\.points)
      guard !outlines.isEmpty else { continue }
      paint(nebula, in: outlines, distance: max(5.5 * unit, 0.15 * spacing), on: &background)
      background.pen(theme.nebula, width: 1.1 * unit)
      for outline in outlines { background.outline(outline) }
    }
  }

  /// Draws the pattern of one nebula.
  func paint(
    _ nebula: NebulaColor, in outlines: [[Point]], distance: Double,
    on background: inout Background
  ) {
    let pattern = NebulaPainter.pattern(of: nebula)
    background.pen(theme.nebula, width: 0.9 * unit, style: pattern.stroke)
    for direction in pattern.directions {
      let hatching = Hatching(direction: direction, distance: distance * pattern.distance)
      for line in hatching.lines(in: outlines) { background.line([line.from, line.to]) }
    }
  }
}
