public import GalaxyModel

/// A map in pages: an overview of each region, and a page for each of its clusters with readable
/// numbers, a grid, and the neighbors beyond its edge.
///
/// Of several regions the first page shows how gates join them. Pages are drawn one by one, so that
/// only one of them is in memory; a PDF holds all of them.
public struct Atlas: Sendable {
  private let galaxy: Galaxy
  private let options: MapOptions
  private let regions: [Int]
  let plan: AtlasPlan

  /// An atlas.
  ///
  /// - Parameters:
  ///   - galaxy: The galaxy.
  ///   - region: The only region that it shows; `nil` for all.
  ///   - options: How maps are drawn; focus and layout are those of the pages.
  /// - Throws: ``RenderFailure`` if the map has no clusters or no positions.
  /// - Complexity: O(sectors).
  public init(_ galaxy: Galaxy, region: Int? = nil, options: MapOptions = MapOptions())
    throws(RenderFailure)
  {
    if let region, !galaxy.regions.indices.contains(region) { throw .unknownRegion(index: region) }
    let chosen = region.map { [$0] } ?? Array(galaxy.regions.indices)
    let regions = chosen.filter { galaxy.regions[$0].sectorCount > 0 }
    guard !regions.isEmpty else { throw .unknownRegion(index: 0) }
    for index in regions {
      guard !galaxy.regions[index].clusters.isEmpty,
        !galaxy.regions[index].isMissing(\.cluster)
      else {
        throw .missingColumn(name: "cluster", hint: "an atlas has a page for each cluster")
      }
      guard !galaxy.regions[index].isMissing(\.x) else {
        throw .missingColumn(name: "x", hint: "the pages of an atlas show sectors at their places")
      }
    }
    self.galaxy = galaxy
    self.regions = regions
    plan = AtlasPlan(galaxy, regions: regions)
    var options = options
    options.layout = .map
    options.focus = nil
    options.highlight = nil
    // Pages have room for what is left out on large maps.
    options.layers = options.layers ?? MapLayer.usual
    self.options = options
  }

  /// The number of pages.
  public var pageCount: Int { plan.subjects.count }

  /// Names of the pages in their order, such as `Terran Space` and `Quiet Hollow`.
  public var titles: [String] {
    plan.subjects.map { subject in
      switch subject {
      case .galaxy: galaxy.name
      case .region(let region): galaxy.regions[region].displayName
      case .cluster(let region, let cluster): galaxy.regions[region].clusters[cluster].name
      }
    }
  }

  /// Draws one page.
  ///
  /// - Parameters:
  ///   - number: The number of the page, from 1.
  ///   - format: The format of the picture.
  /// - Returns: The picture.
  /// - Throws: ``RenderFailure`` if Graphviz fails.
  /// - Complexity: O(V + E) of the page's region, plus what Graphviz takes.
  public func page(_ number: Int, as format: MapFormat) throws(RenderFailure) -> RenderedImage {
    try MapRenderer.image(
      try description(number, linking: format == .svg).page().text, format: format,
      size: options.size)
  }

  /// The drawing of a page.
  func description(_ number: Int, linking isLinking: Bool = false) throws(RenderFailure)
    -> MapDescription
  {
    var options = options
    let names = AtlasFiles.Names(pageCount: pageCount, format: .svg)
    var nodes: [Int]?
    var chosen = regions
    var shown = galaxy
    switch plan.subjects[number - 1] {
    case .galaxy:
      for index in regions {
        guard let page = plan.page(region: index) else { continue }
        shown.regions[index].displayName += " (p \(page))"
      }
    case .region(let region): chosen = [region]
    case .cluster(let region, let cluster):
      chosen = [region]
      nodes = (0..<galaxy.regions[region].sectorCount).filter {
        galaxy.regions[region].clusterIndex(at: $0) == cluster
      }
    }
    options.sheet = AtlasSheet(
      plan: plan, number: number, nodes: nodes, files: isLinking ? names : nil)
    return MapDescription(scene: try MapScene(galaxy: shown, chosen: chosen, options: options))
  }

  /// Draws all pages into one PDF, with bookmarks and links from page to page.
  ///
  /// - Parameter progress: Called before each page with its number.
  /// - Returns: The file.
  /// - Throws: ``RenderFailure`` if Graphviz fails.
  /// - Complexity: That of all pages.
  public func pdf(progress: (Int) -> Void = { _ in }) throws(RenderFailure) -> RenderedImage {
    let book = try PDFBook(title: galaxy.name)
    let titles = titles
    var warnings: [String] = []
    for number in 1...pageCount {
      progress(number)
      let description = try description(number)
      warnings += try book.add(
        description.page(), title: titles[number - 1], paper: description.scene.theme.page)
    }
    return RenderedImage(bytes: try book.end(), warnings: warnings)
  }

  /// The seed and the counts, for the index.
  var facts: String {
    var facts = ["\(pageCount) pages"]
    if let seed = galaxy.seed { facts.append("seed \(seed)") }
    let sectors = regions.reduce(0) { $0 + galaxy.regions[$1].sectorCount }
    facts.append("\(grouped(sectors)) sectors")
    return facts.joined(separator: "  ·  ")
  }

  /// The name of the galaxy, or of the only region.
  var name: String { regions.count == 1 ? galaxy.regions[regions[0]].displayName : galaxy.name }

  /// Type and number of sectors of the cluster on a page; `nil` for overviews.
  func clusterFacts(_ number: Int) -> (type: String, sectors: String)? {
    guard case .cluster(let region, let index) = plan.subjects[number - 1] else { return nil }
    let cluster = galaxy.regions[region].clusters[index]
    return (cluster.type.rawValue.titled, "\(cluster.firstSector)–\(cluster.lastSector)")
  }
}
