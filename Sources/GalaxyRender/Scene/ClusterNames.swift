import GalaxyModel

/// A name at its place: one or two lines, centered.
struct PlacedName: Sendable {
  /// Index of what it names.
  var subject: Int
  var lines: [String]
  var size: Double
  var box: Box

  static let leading = 1.16
}

/// Finds a place for each cluster's name inside its own area, so that no two names can collide:
/// as large as fits, and there where it covers as few dots as possible.
struct ClusterNames {
  let unit: Double
  /// Whether dots carry numbers that a name should not cover; else the largest name wins.
  let sparesDots: Bool

  func place(in placed: PlacedRegion, avoiding taken: [Box]) -> [PlacedName] {
    let clusters = placed.region.clusters
    let raster = OwnerRaster(placed, squaresPerSpacing: sparesDots ? 6 : 3)
    let bounds = raster.bounds(clusters: clusters.count)
    var names: [PlacedName] = []
    for index in clusters.indices {
      guard let sums = OwnerRaster.Sums(of: index, in: raster, bounds: bounds[index]) else {
        continue
      }
      let name = PlainText.backgroundLine(clusters[index].name)
      if let best = best(
        for: index, layouts: layouts(of: name), raster: raster, sums: sums, placed: placed,
        taken: taken)
      {
        names.append(best)
      }
    }
    return names
  }

  // The name on one line, and on two if it has several words.
  private func layouts(of name: String) -> [[String]] {
    let words = name.split(separator: " ").map(String.init)
    guard words.count > 1 else { return [[name]] }
    // The break that makes the longer line shortest.
    let breaks = (1..<words.count).map { cut in
      [words[..<cut].joined(separator: " "), words[cut...].joined(separator: " ")]
    }
    func longest(_ lines: [String]) -> Double {
      lines.map { TextMetrics.width($0, size: 1, bold: true) }.max() ?? 0
    }
    let halves = breaks.min { longest($0) < longest($1) } ?? [name]
    return [[name], halves]
  }

  private func best(
    for cluster: Int, layouts: [[String]], raster: OwnerRaster, sums: OwnerRaster.Sums,
    placed: PlacedRegion, taken: [Box]
  ) -> PlacedName? {
    var size = (sparesDots ? 21 : 27) * unit
    var best: (score: Double, name: PlacedName)?
    while size >= 8.5 * unit {
      // No smaller name can be better than one that is already seen whole.
      if let best, best.score <= -size { break }
      for lines in layouts {
        let width = lines.map { TextMetrics.width($0, size: size, bold: true) }.max() ?? 0
        let height = size * PlacedName.leading * Double(lines.count)
        let columns = Int(width / raster.step) + 2
        let rows = Int(height / raster.step) + 2
        guard columns <= sums.columns, rows <= sums.rows else { continue }
        let stride = max(
          1, (sums.columns - columns) * (sums.rows - rows) / (sparesDots ? 6_000 : 900))
        var turn = 0
        for row in 0...(sums.rows - rows) {
          for column in 0...(sums.columns - columns)
          where sums.isFull(column: column, row: row, width: columns, height: rows) {
            turn += 1
            guard turn % stride == 0 else { continue }
            let center = Point(
              x: raster.origin.x
                + (Double(sums.firstColumn + column) + Double(columns) / 2) * raster.step,
              y: raster.origin.y + (Double(sums.firstRow + row) + Double(rows) / 2) * raster.step)
            let box = Box(center: center, width: width, height: height)
            let seen = sparesDots ? 1 / (1 + 24 * cover(of: box, placed)) : 1
            let free = taken.contains { $0.overlaps(box) } ? 0.05 : 1.0
            // Among equal places the one nearest to the middle of its cluster.
            let offset = Point(
              x: Double(2 * column + columns - sums.columns) / Double(sums.columns),
              y: Double(2 * row + rows - sums.rows) / Double(sums.rows))
            let score = -size * seen * free * (1 - 0.04 * min(1, offset.length))
            if score < (best?.score ?? .infinity) {
              best = (score, PlacedName(subject: cluster, lines: lines, size: size, box: box))
            }
          }
        }
      }
      size *= 0.86
    }
    // Cut out of its region, a cluster may be a few sectors that its name would bury.
    if let best, !placed.selection.isWhole, -best.score < 0.35 * best.name.size { return nil }
    return best?.name
  }

  // Share of the name that is on dots.
  private func cover(of box: Box, _ placed: PlacedRegion) -> Double {
    var hidden = 0.0
    let widest = 0.3 * placed.spacing
    placed.grid.visit(box.insetBy(-widest)) { node in
      let radius = placed.radii[node]
      if placed.selection.isDrawn[node],
        box.insetBy(-0.4 * radius).overlaps(circleAt: placed.places[node], radius: radius)
      {
        hidden += radius * radius
      }
    }
    return 2.4 * hidden / (box.width * box.height)
  }
}
