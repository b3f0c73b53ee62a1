import GalaxyAnalysis
import GalaxyModel
import WarpMap

/// A badge at its place beside a sector.
struct PlacedBadge: Sendable {
  /// What it shows.
  enum Mark: Hashable, Sendable {
    case station(StationMark)
    case planet(PlanetMark)
    case patrol, raider
  }

  var mark: Mark
  var node: Int
  var center: Point
  var radius: Double
}

/// Finds places for badges: around the dot, there where no link leaves it and no other dot is near.
struct BadgePlaces {
  let placed: PlacedRegion
  let layers: Set<MapLayer>
  let dotRadius: Double

  /// - Complexity: O(V + E).
  func badges() -> [PlacedBadge] {
    guard let contents = placed.layers else { return [] }
    var marks: [(node: Int, marks: [PlacedBadge.Mark])] = []
    for node in placed.selection.nodes {
      let found = self.marks(of: node, contents)
      if !found.isEmpty { marks.append((node, found)) }
    }
    guard !marks.isEmpty else { return [] }
    var ways = [[Point]](repeating: [], count: placed.places.count)
    let drawn = placed.selection.isDrawn
    placed.links.visit { link in
      guard drawn[link.source], drawn[link.target] else { return }
      let way = placed.places[link.target] - placed.places[link.source]
      guard way.length > 0 else { return }
      ways[link.source].append(way * (1 / way.length))
      ways[link.target].append(way * (-1 / way.length))
    }
    var badges: [Int: [PlacedBadge]] = [:]
    for (node, marks) in marks {
      var taken = ways[node]
      for mark in marks {
        let radius = BadgeStyle.size(of: mark) * min(dotRadius, placed.radii[node])
        let place = freest(node, taken, badges, radius: radius)
        taken.append(place.direction)
        badges[node, default: []].append(
          PlacedBadge(mark: mark, node: node, center: place.center, radius: radius))
      }
    }
    return marks.flatMap { badges[$0.node] ?? [] }
  }

  private func marks(of node: Int, _ contents: RegionLayers) -> [PlacedBadge.Mark] {
    var marks: [PlacedBadge.Mark] = []
    if layers.contains(.stations), let station = contents.stations[node] {
      marks.append(.station(station))
    }
    if layers.contains(.planets) {
      marks += (contents.planets[node] ?? []).prefix(2).map { .planet($0) }
    }
    if layers.contains(.characters), let presence = contents.presence[node] {
      if presence.contains(.patrol) { marks.append(.patrol) }
      if presence.contains(.raider) { marks.append(.raider) }
    }
    return marks
  }

  // The direction that is farthest from all that are taken, upper right first among equals. The badge
  // is beside its dot, with room for the digits of any renderer, or a little farther away where every
  // direction covers another dot or the badge of another sector.
  private func freest(
    _ node: Int, _ taken: [Point], _ badges: [Int: [PlacedBadge]], radius: Double
  ) -> (direction: Point, center: Point) {
    var best = (cost: Double.infinity, direction: UnitCircle.sixteen[2], center: Point(x: 0, y: 0))
    for gap in [Self.gap * radius, 1.0 * radius] {
      for turn in 0..<16 {
        let direction = UnitCircle.sixteen[(turn + 2) % 16]
        let center = placed.places[node] + direction * (placed.radii[node] + gap + radius)
        var cost = 0.01 * Double(turn)
        for way in taken {
          // 1 along the way, 0 at a right angle and beyond.
          let near = max(0, direction.x * way.x + direction.y * way.y)
          cost = max(cost, near * near)
        }
        cost += covering(center, radius: radius, of: node, badges)
        if cost < best.cost { best = (cost, direction, center) }
      }
      if best.cost < Self.coveredBadge { break }
    }
    return (best.direction, best.center)
  }

  // Room between a badge and a dot, in radii of the badge: renderers measure the box of a digit up to
  // half a unit larger than the badge that it is on.
  private static let gap = 0.35

  // What covering another dot costs; more than any direction.
  private static let coveredDot = 2.0
  private static let coveredBadge = 1.5

  // What a badge of some node costs there for the dots and badges of other nodes that it covers.
  private func covering(
    _ center: Point, radius: Double, of node: Int, _ badges: [Int: [PlacedBadge]]
  ) -> Double {
    var cost = 0.0
    placed.grid.visit(Box(center: center, width: 4 * placed.spacing, height: 4 * placed.spacing)) {
      other in
      guard other != node, placed.selection.isDrawn[other] else { return }
      let gap = (placed.places[other] - center).length - placed.radii[other] - radius
      if gap < Self.gap * radius { cost += Self.coveredDot }
      for badge in badges[other] ?? []
      where (badge.center - center).length < badge.radius + radius + Self.gap * radius {
        cost += Self.coveredBadge
      }
    }
    return cost
  }
}
