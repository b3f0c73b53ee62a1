import GalaxyModel

/// What makes a map a page of an atlas.
struct AtlasSheet: Sendable {
  let plan: AtlasPlan
  /// The number of the page, from 1.
  let number: Int
  /// The sectors of a cluster; `nil` on overviews.
  let nodes: [Int]?
  /// Names of the files of pages, if they are files that link each other.
  let files: AtlasFiles.Names?

  var isOverview: Bool { nodes == nil }

  /// Width of a page in its height: that of A4 and its relatives, landscape.
  static let ratio = 2.0.squareRoot()

  /// Prefix of the line below the title, such as `page 7 of 21`.
  var position: String { "page \(number) of \(plan.subjects.count)" }
}

extension MapScene {
  /// The grid of a page about one region: the same on all pages that show a part of it.
  var sheetGrid: MapGrid? {
    guard regions.count == 1, let placed = regions.first else { return nil }
    let side = 2 * placed.discRadius
    return MapGrid(
      box: Box(center: placed.center, width: side, height: side),
      sectors: placed.region.sectorCount)
  }
}

extension Title {
  /// The title of a page of an atlas.
  ///
  /// - Parameters:
  ///   - sheet: The page.
  ///   - scene: What is on it.
  mutating func number(as sheet: AtlasSheet, _ scene: MapScene) {
    defer { details = "\(sheet.position)  ·  \(details)" }
    guard case .cluster(_, let index) = sheet.plan.subjects[sheet.number - 1],
      let placed = scene.regions.first, let nodes = sheet.nodes
    else { return }
    let cluster = placed.region.clusters[index]
    main = cluster.name
    var parts = [
      placed.region.displayName, "cluster \(cluster.ordinal)", cluster.type.rawValue.titled,
      "\(grouped(nodes.count)) \(nodes.count == 1 ? "sector" : "sectors")",
    ]
    if let grid = scene.grid {
      let squares = nodes.map { grid.square(at: placed.places[$0]) }
      if let left = squares.map(\.column).min(), let right = squares.map(\.column).max(),
        let top = squares.map(\.row).min(), let bottom = squares.map(\.row).max()
      {
        let corners = [
          grid.title(ofColumn: left) + grid.title(ofRow: top),
          grid.title(ofColumn: right) + grid.title(ofRow: bottom),
        ]
        parts.append(
          corners[0] == corners[1]
            ? "square \(corners[0])" : "squares \(corners[0]) to \(corners[1])")
      }
    }
    if let overview = sheet.plan.page(region: placed.index) {
      parts.append("overview on page \(overview)")
    }
    details = parts.joined(separator: "  ·  ")
  }
}
