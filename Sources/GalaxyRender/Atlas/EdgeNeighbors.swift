import GalaxyModel
import WarpMap

/// The sectors of other pages that links of a page lead to, and where the page names them.
///
/// ```
///   +----------------+
///   |  o---o    [412 p 9]    Where they are, if the page reaches so far, else at its edge.
///   |  | o-o----[7]  |
///   +----------------+
/// ```
struct EdgeNeighbors: Sendable {
  struct Neighbor: Sendable {
    let sector: SectorReference
    /// The page that shows it, if there is one.
    let page: Int?
    var place: Point
    /// Whether it is at the edge of the page and not where the sector is.
    var isAtEdge: Bool
  }

  /// A link between a sector of the page and a neighbor.
  struct Link: Sendable {
    let node: Int
    /// Place in the list of neighbors.
    let neighbor: Int
    let mark: LinkMark
    /// Whether a one-way link leads to the page.
    let isInbound: Bool
  }

  private(set) var neighbors: [Neighbor] = []
  private(set) var links: [Link] = []
  /// Sizes of what is drawn for a neighbor.
  let width: Double
  let height: Double

  /// The neighbors of a page about a part of one region.
  ///
  /// - Complexity: O(V + E + neighbors · places along the edge).
  init(_ scene: MapScene, _ sheet: AtlasSheet) {
    width = 0.74 * scene.spacing
    height = 0.44 * scene.spacing
    guard let placed = scene.regions.first, !sheet.isOverview, !placed.places.isEmpty else {
      return
    }
    var known: [SectorReference: Int] = [:]
    let drawn = placed.selection.isDrawn
    var found: [(node: Int, other: SectorReference, kind: LinkKind, isInbound: Bool)] = []
    placed.links.visit { link in
      guard drawn[link.source] != drawn[link.target] else { return }
      let isInbound = drawn[link.target]
      found.append(
        (
          isInbound ? link.target : link.source,
          SectorReference(region: placed.index, node: isInbound ? link.source : link.target),
          link.isTwoWay ? .lane : link.isLatent ? .latent : .oneWay, isInbound
        ))
    }
    for tunnel in placed.region.tunnels + scene.galaxy.attachments {
      let ends = [tunnel.origin, tunnel.destination]
      let isOn = ends.map {
        $0.region == placed.index && drawn.indices.contains($0.node) && drawn[$0.node]
      }
      guard isOn[0] != isOn[1] else { continue }
      let own = ends[isOn[0] ? 0 : 1]
      let kind: LinkKind =
        tunnel.origin.region != tunnel.destination.region
        ? .gate
        : tunnel.type == .artificial
          ? (tunnel.isTwoWay ? .artificialTunnel : .oneWayArtificialTunnel)
          : tunnel.isTwoWay ? .tunnel : .oneWayTunnel
      found.append((own.node, ends[isOn[0] ? 1 : 0], kind, isOn[1]))
    }
    let frame = scene.mapBox.insetBy(0.5 * height).widened(by: 0.5 * (height - width))
    for (node, other, kind, isInbound) in found {
      guard scene.galaxy.regions.indices.contains(other.region),
        (0..<scene.galaxy.regions[other.region].sectorCount).contains(other.node)
      else { continue }
      if known[other] == nil {
        known[other] = neighbors.count
        let start = placed.places[node]
        let region = scene.galaxy.regions[other.region]
        // A sector of another region is straight ahead, seen from the middle of this one.
        let target =
          other.region == placed.index
          ? placed.places[other.node]
          : start + (start - placed.center) * 1e3 + Point(x: scene.spacing, y: 0)
        let isInside =
          other.region == placed.index && frame.joined(with: Box(at: target)) == frame
        neighbors.append(
          Neighbor(
            sector: other,
            page: sheet.plan.page(
              region: other.region, cluster: region.clusterIndex(at: other.node)),
            place: isInside ? target : frame.exit(from: start, to: target), isAtEdge: !isInside))
      }
      if let neighbor = known[other] {
        links.append(
          Link(
            node: node, neighbor: neighbor, mark: LinkMark(kind: kind, isShort: kind.isTunnel),
            isInbound: isInbound))
      }
    }
    step(asideOf: placed, by: 0.08 * scene.spacing, within: frame)
    spread(along: frame)
  }

  /// Moves neighbors that would cover a dot of the page away from it, as far as there is room.
  private mutating func step(asideOf placed: PlacedRegion, by step: Double, within frame: Box) {
    for index in neighbors.indices where !neighbors[index].isAtEdge {
      for _ in 0..<8 {
        let place = neighbors[index].place
        let box = Box(center: place, width: width, height: height)
        var push = Point(x: 0, y: 0)
        placed.grid.visit(box.insetBy(-placed.spacing)) { node in
          guard placed.selection.isDrawn[node],
            box.overlaps(circleAt: placed.places[node], radius: 1.15 * placed.radii[node])
          else { return }
          let way = place - placed.places[node]
          push = push + way * (1 / max(way.length, 1e-6))
        }
        guard push.length > 0 else { break }
        let next = place + push * (step / push.length)
        guard frame.joined(with: Box(at: next)) == frame else { break }
        neighbors[index].place = next
      }
    }
  }

  /// Gives those at the edge places that do not overlap: one after the other takes the nearest free
  /// one.
  private mutating func spread(along frame: Box) {
    var taken = neighbors.filter { !$0.isAtEdge }.map {
      Box(center: $0.place, width: width, height: height)
    }
    let slots = frame.places(width: 1.06 * width, height: 1.12 * height)
    var isFree = slots.map { slot in
      let box = Box(center: slot, width: width, height: height)
      return !taken.contains { $0.overlaps(box) }
    }
    for index in neighbors.indices where neighbors[index].isAtEdge {
      let wish = neighbors[index].place
      let best = slots.indices.filter { isFree[$0] }.min {
        ((slots[$0] - wish).length, $0) < ((slots[$1] - wish).length, $1)
      }
      guard let best else { continue }
      isFree[best] = false
      neighbors[index].place = slots[best]
      taken.append(Box(center: slots[best], width: width, height: height))
    }
  }
}

extension Box {
  fileprivate init(at point: Point) {
    self.init(minX: point.x, minY: point.y, maxX: point.x, maxY: point.y)
  }

  /// The box with its left and right sides moved outwards.
  fileprivate func widened(by amount: Double) -> Box {
    Box(minX: minX - amount, minY: minY, maxX: maxX + amount, maxY: maxY)
  }

  /// Where the line from a point inside to one outside leaves the box.
  fileprivate func exit(from start: Point, to end: Point) -> Point {
    let way = end - start
    var share = 1.0
    if way.x > 0 { share = min(share, (maxX - start.x) / way.x) }
    if way.x < 0 { share = min(share, (minX - start.x) / way.x) }
    if way.y > 0 { share = min(share, (maxY - start.y) / way.y) }
    if way.y < 0 { share = min(share, (minY - start.y) / way.y) }
    return start + way * max(0, share)
  }

  /// Places along the four sides, at such distances that boxes of that size do not overlap.
  fileprivate func places(width: Double, height: Double) -> [Point] {
    let columns = max(1, Int(self.width / width))
    let rows = max(1, Int(self.height / height))
    var places: [Point] = []
    for column in 0...columns {
      let x = minX + self.width * Double(column) / Double(columns)
      places += [Point(x: x, y: minY), Point(x: x, y: maxY)]
    }
    for row in 1..<max(2, rows) {
      let y = minY + self.height * Double(row) / Double(rows)
      places += [Point(x: minX, y: y), Point(x: maxX, y: y)]
    }
    return places
  }
}
