import GalaxyModel

/// Finds places for the names of one region, one after the other: none covers another one, and none a
/// dot where dots carry numbers.
struct NamePlacer {
  private(set) var names: [PlacedName] = []
  private let placed: PlacedRegion
  private var field: LabelField
  private var unit: Double { placed.unit }

  /// Smallest size of a name, in units.
  private static let least = 5.2

  init(
    _ placed: PlacedRegion, bounds: Box, discs: [(center: Point, radius: Double)], isFine: Bool
  ) {
    self.placed = placed
    field = LabelField(
      placed, bounds: bounds, discs: discs, squaresPerSpacing: isFine ? 9 : 3)
  }

  /// Where a name may be, and what a place costs.
  private struct Wish {
    var subject: PlacedName.Subject
    var layouts: [[String]]
    var face: PlacedName.Face
    /// Sizes in units, from the largest.
    var sizes: ClosedRange<Double>
    var window: Box
    var isOpen: (Int) -> Bool
    var cost: (Box) -> Double
    /// A place that costs less is not given up for a smaller name.
    var enough = Double.infinity
  }

  private mutating func place(_ wish: Wish) -> PlacedName? {
    let window = LabelWindow(field, wish.window, isOpen: wish.isOpen)
    var best: (name: PlacedName, cost: Double)?
    var size = wish.sizes.upperBound
    while size >= wish.sizes.lowerBound - 1e-6 {
      for lines in wish.layouts {
        let extent = PlacedName.extent(lines, size: size * unit, face: wish.face)
        guard
          let found = window.best(width: extent.width, height: extent.height, cost: wish.cost)
        else { continue }
        // A smaller name is not worth a slightly better place.
        let cost = found.cost + 0.9 * (1 - size / wish.sizes.upperBound)
        guard cost < (best?.cost ?? .infinity) else { continue }
        best = (
          PlacedName(
            subject: wish.subject, lines: lines, size: size * unit, face: wish.face,
            box: found.box), cost
        )
      }
      if let best, best.cost < wish.enough { break }
      size *= 0.9
    }
    guard let best else { return nil }
    field.take(best.name.box)
    return best.name
  }

  // The name on one line, and on two if it has several words.
  private func layouts(of name: String, face: PlacedName.Face) -> [[String]] {
    let words = name.split(separator: " ").map(String.init)
    guard words.count > 1 else { return [[name]] }
    // The break that makes the longer line shortest.
    let breaks = (1..<words.count).map { cut in
      [words[..<cut].joined(separator: " "), words[cut...].joined(separator: " ")]
    }
    func longest(_ lines: [String]) -> Double {
      PlacedName.extent(lines, size: 1, face: face).width
    }
    return [[name], breaks.min { longest($0) < longest($1) } ?? [name]]
  }

  private func words(_ text: String, face: PlacedName.Face) -> String {
    TextMetrics.fitted(PlainText.backgroundLine(text), size: 1, bold: face == .bold, limit: 26)
  }

  // MARK: Names in areas

  /// Zones, near the top of what they cover.
  mutating func placeZones() {
    let zones = placed.region.zones
    let bounds = field.bounds(count: zones.count) { field.zone($0) }
    for index in zones.indices {
      guard let box = bounds[index] else { continue }
      let name = words(zones[index].name, face: .bold).uppercased()
      let field = field
      add(
        Wish(
          subject: .zone(index), layouts: layouts(of: name, face: .bold), face: .bold,
          sizes: NamePlacer.least...13, window: box, isOpen: { field.zone($0) == index },
          cost: { 0.7 * (box.maxY - $0.center.y) / box.height }))
    }
  }

  /// Clusters, in the middle of what they cover.
  ///
  /// - Parameters:
  ///   - largest: The largest size, in units.
  ///   - usesNumbers: Whether a cluster without room for its name gets its number.
  mutating func placeClusters(largest: Double, usesNumbers: Bool) {
    let clusters = placed.region.clusters
    let bounds = field.bounds(count: clusters.count) { field.cluster($0) }
    for index in clusters.indices {
      guard let box = bounds[index] else { continue }
      let field = field
      var wish = Wish(
        subject: .cluster(index),
        layouts: layouts(of: words(clusters[index].name, face: .bold), face: .bold), face: .bold,
        sizes: NamePlacer.least...largest, window: box,
        isOpen: { field.cluster($0) == index },
        cost: {
          let offset = $0.center - box.center
          return 0.5 * Point(x: offset.x / box.width, y: offset.y / box.height).length
        })
      if add(wish) { continue }
      guard usesNumbers else { continue }
      wish.layouts = [["\(clusters[index].ordinal)"]]
      wish.sizes = 6...min(largest, 12)
      add(wish)
    }
  }

  @discardableResult private mutating func add(_ wish: Wish) -> Bool {
    guard let name = place(wish) else { return false }
    names.append(name)
    return true
  }

  // MARK: Names beside something

  /// Capital and special locations, beside their dots.
  mutating func placeSpecialSectors() {
    for node in placed.selection.nodes
    where node == placed.region.capitalNode || placed.region.specialLocation(at: node) != nil {
      let name = words(placed.region.sectorName(node), face: .bold)
      placeBeside(
        node, .sector(node), layouts(of: name, face: .bold), radius: placed.radii[node],
        sizes: 6.2...11.5)
    }
  }

  /// The numbers of territories, beside the rings of their centers.
  mutating func placeNumbers(_ centers: [(number: Int, node: Int, radius: Double)]) {
    for center in centers {
      placeBeside(
        center.node, .territory(center.number), [["\(center.number + 1)"]],
        radius: center.radius, sizes: 8...22)
    }
  }

  private mutating func placeBeside(
    _ node: Int, _ subject: PlacedName.Subject, _ layouts: [[String]], radius: Double,
    sizes: ClosedRange<Double>
  ) {
    let (place, spacing) = (placed.places[node], placed.spacing)
    let reach = 2 * (radius + 2.6 * spacing)
    // A name nearer to another special location would be taken for that one's.
    let others = (placed.region.specialLocations.map(\.node) + [placed.region.capitalNode ?? node])
      .filter { $0 != node && placed.places.indices.contains($0) }
      .map { (place: placed.places[$0], radius: placed.radii[$0]) }
    let wish = Wish(
      subject: subject, layouts: layouts, face: .bold, sizes: sizes,
      window: Box(center: place, width: reach + 8 * spacing, height: reach),
      isOpen: { _ in true },
      cost: { box in
        let gap = max(0, box.distance(to: place) - radius) / spacing
        // At its right rather than at its left, above rather than below.
        let side = box.center.x < place.x ? 0.08 : 0
        let isNearer = others.contains {
          (box.distance(to: $0.place) - $0.radius) / spacing < gap + 0.3
        }
        return gap * 2.4 + side + (box.center.y < place.y ? 0.04 : 0) + (isNearer ? 1.5 : 0)
      }, enough: 0.8)
    guard var name = self.place(wish) else { return }
    name.leader = leader(name.box, to: place, radius: radius)
    names.append(name)
  }

  /// Formations, in or near their outlines.
  mutating func placeFormations(_ hulls: [Outline], sizes: ClosedRange<Double>) {
    let formations = placed.region.formations
    var outlines: [Int: [Point]] = [:]
    for hull in hulls where hull.doubledArea > 0 {
      outlines[Int(hull.kind), default: []] += hull.points
    }
    // The smallest first: they have the least choice.
    let order = outlines.keys.sorted {
      let (a, b) = (outlines[$0]?.count ?? 0, outlines[$1]?.count ?? 0)
      return a != b ? a < b : $0 < $1
    }
    for index in order {
      guard let points = outlines[index], let first = points.first else { continue }
      var box = Box(center: first, width: 0, height: 0)
      for point in points { box = box.union(Box(center: point, width: 0, height: 0)) }
      // A few points stand for the outline.
      let samples = stride(from: 0, to: points.count, by: max(1, points.count / 32)).map {
        points[$0]
      }
      let spacing = placed.spacing
      func gap(_ label: Box) -> Double {
        if label.overlaps(box.insetBy(0.2 * box.width)) { return 0 }
        return samples.reduce(Double.infinity) { min($0, label.distance(to: $1)) }
      }
      let wish = Wish(
        subject: .formation(index),
        layouts: layouts(of: words(formations[index].name, face: .italic), face: .italic),
        face: .italic, sizes: sizes,
        window: box.insetBy(-2.4 * spacing), isOpen: { _ in true },
        cost: { label in
          let away = gap(label) / spacing
          return away * away * 2.5
        }, enough: 0.8)
      guard var name = place(wish) else { continue }
      if gap(name.box) > 0.35 * spacing,
        let end = samples.min(by: { name.box.distance(to: $0) < name.box.distance(to: $1) })
      {
        name.leader = leader(name.box, to: end, radius: 0)
      }
      names.append(name)
    }
  }

  // A line from the box to what it names, if it is not next to it.
  private func leader(_ box: Box, to place: Point, radius: Double) -> [Point] {
    let start = box.nearest(to: place)
    let way = place - start
    guard way.length - radius > 0.3 * placed.spacing else { return [] }
    return [start, start + way * ((way.length - radius) / way.length)]
  }
}
