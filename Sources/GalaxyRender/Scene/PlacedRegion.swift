import GalaxyAnalysis
import GalaxyModel
import GalaxySettings
import WarpMap

/// One region at its place on the page.
struct PlacedRegion: Sendable {
  /// Index into `Galaxy.regions`.
  let index: Int
  let region: Region
  let links: RegionLinks
  let selection: Selection
  /// The place of the region's origin on the page.
  let center: Point
  /// By node: place on the page, in whole hundredths of a point; empty if positions are unknown.
  let places: [Point]
  /// By node: radius of its dot.
  let radii: [Double]
  /// Mean distance of neighboring sectors, in points.
  let spacing: Double
  /// Unit of the names on this region: small discs carry small names.
  let unit: Double
  /// Radius of the region's disc.
  let discRadius: Double
  let grid: PointGrid
  /// The contents of the sectors, if they are known.
  let layers: RegionLayers?
  /// By node: the highlighted territory that it belongs to, or -1; empty if there are none.
  let territory: [Int]
  /// How far the sectors reach into the space around them.
  let coverage: Coverage

  /// Bounding box of what is drawn, relative to the region's origin.
  static func extent(
    of region: Region, selection: Selection, measure: RegionMeasure, spacing: Double
  ) -> Box {
    let scale = spacing / measure.spacing
    guard region.sectors.x.count == region.sectorCount else {
      return Box(center: Point(x: 0, y: 0), width: spacing, height: spacing)
    }
    guard !selection.isWhole || !measure.coverage.isWhole else {
      let side = 2 * (measure.radius * scale + rimWidth * spacing)
      return Box(center: Point(x: 0, y: 0), width: side, height: side)
    }
    var box = Box(minX: .infinity, minY: .infinity, maxX: -.infinity, maxY: -.infinity)
    for node in selection.nodes {
      let x = Double(region.sectors.x[node]) * scale
      let y = Double(region.sectors.y[node]) * scale
      box = Box(
        minX: min(box.minX, x), minY: min(box.minY, y), maxX: max(box.maxX, x),
        maxY: max(box.maxY, y))
    }
    return box.insetBy((selection.isWhole ? -1.6 : -selection.margin) * spacing)
  }

  /// From the outermost sector to the rim of the disc, in spacings.
  static let rimWidth = 0.6

  init(
    index: Int, region: Region, selection: Selection, measure: RegionMeasure, scale page: PageScale,
    center: Point, layers: RegionLayers?, territory: [Int] = []
  ) {
    self.layers = layers
    self.territory = territory
    let spacing = page.spacing
    self.index = index
    self.region = region
    links = RegionLinks(region)
    self.selection = selection
    self.center = center
    self.spacing = spacing
    let scale = spacing / measure.spacing
    discRadius = measure.radius * scale + PlacedRegion.rimWidth * spacing
    let xs = region.sectors.x
    let ys = region.sectors.y
    var places: [Point] = []
    places.reserveCapacity(xs.count)
    for node in xs.indices {
      places.append(
        Point(
          x: ((Double(xs[node]) * scale + center.x) * 100).rounded() / 100,
          y: ((Double(ys[node]) * scale + center.y) * 100).rounded() / 100))
    }
    self.places = places
    let grid = PointGrid(places)
    self.grid = grid
    let room = grid.points.indices.map {
      grid.nearest(to: grid.points[$0], except: $0)?.distance ?? page.spacing
    }
    radii = PlacedRegion.radii(region, room: room, page: page)
    coverage = Coverage(measure.coverage, scale: scale)
    unit = min(page.unit, max(0.5 * page.unit, 2 * discRadius / 1000))
  }

  // Two dots never overlap: each keeps to its half of the way to its nearest neighbor.
  private static func radii(_ region: Region, room distances: [Double], page: PageScale)
    -> [Double]
  {
    let ordinary = page.dotRadius
    var radii = [Double](repeating: ordinary, count: distances.count)
    for node in radii.indices {
      let room = distances[node] * 0.485
      let wanted: Double
      if node == region.capitalNode || region.specialLocation(at: node) != nil {
        wanted = ordinary * 1.45
      } else if !region.sectors.type.isEmpty, region.sectors.type[node] != .standard,
        region.sectors.type[node] != .nebula
      {
        wanted = ordinary * 1.15
      } else {
        wanted = ordinary
      }
      radii[node] = max(0.05, min(wanted, room))
    }
    return radii
  }
}

/// Sizes that hold for the whole page.
struct PageScale: Sendable {
  /// Mean distance of neighboring sectors, one for all regions.
  let spacing: Double
  /// Unit of type and furniture: 1 point on a map of about 1,000 points.
  let unit: Double
  /// Radius of a plain dot; dots without numbers are smaller.
  let dotRadius: Double

  init(count: Int, spacing: Double, unit: Double) {
    self.spacing = spacing
    self.unit = unit
    // The denser the page, the more of it dots need for readable numbers.
    dotRadius =
      spacing * (count > MapOptions.numberedSectors ? 0.17 : count > 450 ? 0.235 : 0.205)
  }
}

/// Size of a region in its own units.
struct RegionMeasure: Sendable {
  /// Distance of the farthest sector from the origin; 1 at least.
  let radius: Double
  /// How much of the disc around them the sectors cover, and how far apart they are.
  let coverage: Coverage
  /// Mean distance of neighbors.
  var spacing: Double { coverage.spacing }

  /// Measures a region.
  ///
  /// - Parameters:
  ///   - region: The region.
  ///   - shape: The shape that it was given, if that is known.
  init(_ region: Region, shape: RegionShape?) {
    var square = 1.0
    let (xs, ys) = (region.sectors.x, region.sectors.y)
    var places: [Point] = []
    places.reserveCapacity(xs.count)
    for node in xs.indices {
      let place = Point(x: Double(xs[node]), y: Double(ys[node]))
      square = max(square, place.x * place.x + place.y * place.y)
      places.append(place)
    }
    radius = square.squareRoot()
    let spacing = (Double.pi * square / Double(max(1, region.sectorCount))).squareRoot()
    let grid = PointGrid(places)
    let nearest = places.indices.compactMap { grid.nearest(to: places[$0], except: $0)?.distance }
    coverage = Coverage(
      grid, nearest: nearest, center: Point(x: 0, y: 0),
      discRadius: radius + PlacedRegion.rimWidth * spacing, spacing: spacing,
      fillsDisc: shape.map { $0 == .disc })
  }
}

extension Region {
  /// Node of the capital: the flagged sector, else the declared number; `nil` for an edge list,
  /// where the root is no capital.
  var capitalNode: Int? {
    guard type != nil || !clusters.isEmpty else { return nil }
    return sectors.node(ofNumber: declaredCapital)
  }
}
