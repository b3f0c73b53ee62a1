import GalaxyModel

/// Places what is written where a gate leaves a region: the two sectors and the other region's name.
struct GateLabels {
  let scene: MapScene
  /// Boxes that stay free, such as names beside sectors.
  let taken: [Box]

  /// Names at the ends of gates; the subject is the gate, the first of its two is at its origin.
  ///
  /// A name that finds no room beside its gate is left out; the rings of the sectors remain.
  ///
  /// - Complexity: O(gates² + gates · regions).
  func place() -> [PlacedName] {
    var names: [PlacedName] = []
    for (index, gate) in scene.gates.enumerated() {
      for (own, other, way) in [
        (gate.origin, gate.destination, gate.corners),
        (gate.destination, gate.origin, gate.corners.reversed()),
      ] {
        let texts = [text(own, other, isLong: true), text(own, other, isLong: false)]
        let sizes = [10.5, 8.5].map { $0 * scene.unit }
        let tries = [(texts[0], sizes[0]), (texts[0], sizes[1]), (texts[1], sizes[1])]
        let found = tries.lazy.compactMap { text, size in
          self.name(index, text, size: size, along: way, from: own.region, beside: names)
        }.first
        if let found { names.append(found) }
      }
    }
    return names
  }

  private func text(_ own: SectorReference, _ other: SectorReference, isLong: Bool) -> String {
    let region = scene.galaxy.regions[other.region]
    let number = region.sectors.number(other.node)
    guard isLong else { return "→ \(region.displayName)" }
    let here = scene.galaxy.regions[own.region].sectors.number(own.node)
    return "\(here) → \(region.displayName) \(number)"
  }

  private func name(
    _ gate: Int, _ text: String, size: Double, along way: [Point], from region: Int,
    beside names: [PlacedName]
  ) -> PlacedName? {
    let line = PlainText.backgroundLine(text)
    let width = TextMetrics.width(line, size: size, bold: true) + 0.4 * size
    let height = 1.3 * size
    for (point, direction) in GateLabels.points(along: way, every: 0.6 * size) {
      let normal = direction.left
      let aside = (abs(normal.x) * width + abs(normal.y) * height) / 2
      for shift in [0.5, -0.5, 1.2, -1.2, 2, -2] {
        let offset = shift < 0 ? shift * size - aside : shift * size + aside
        let box = Box(center: point + normal * offset, width: width, height: height)
        if isFree(box, beside: names) {
          return PlacedName(
            subject: .gate(gate), lines: [line], size: size, face: .bold, box: box)
        }
      }
    }
    return nil
  }

  /// Points along a way with its direction there, from its beginning on.
  private static func points(along way: [Point], every step: Double) -> [(Point, Point)] {
    let total = zip(way, way.dropFirst()).reduce(0) { $0 + ($1.1 - $1.0).length }
    var points: [(Point, Point)] = []
    var passed = 0.0
    for (from, to) in zip(way, way.dropFirst()) {
      let length = (to - from).length
      guard length > 0 else { continue }
      let direction = (to - from) * (1 / length)
      var offset = 0.0
      while offset <= length, passed + offset <= 0.85 * total {
        points.append((from + direction * offset, direction))
        offset += step
      }
      passed += length
    }
    return points
  }

  private func isFree(_ box: Box, beside names: [PlacedName]) -> Bool {
    let page = scene.mapBox
    guard box.minX >= page.minX, box.maxX <= page.maxX, box.minY >= page.minY,
      box.maxY <= page.maxY
    else { return false }
    let blocked = scene.tiles.contains { tile in
      box.overlaps(circleAt: tile.center, radius: tile.tile.radius) || box.overlaps(tile.band)
    }
    return !blocked && !taken.contains { $0.overlaps(box) }
      && !names.contains { $0.box.overlaps(box) }
      && !scene.gates.contains { gate in gate.segments.contains { $0.meets(box) } }
  }
}
