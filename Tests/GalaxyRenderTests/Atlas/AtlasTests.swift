import FileIO
import GalaxyFormats
import GalaxyModel
import GalaxyTestSupport
import Testing

@testable import GalaxyRender

/// Pages as DOT text against the warps, tunnels and clusters of the map itself.
@Suite struct AtlasTests {
  static let galaxy = SyntheticGalaxy.galaxy(regions: [150, 70], seed: 3)

  /// A page by its cluster: its own sectors by number, and the edges to neighbors.
  private struct Page {
    var own: Set<String> = []
    var neighbors: [String: [String: String]] = [:]
    var links: Set<Set<String>> = []

    init(_ bytes: [UInt8]) {
      let drawing = DotText(bytes)
      for (name, attributes) in drawing.nodes {
        if attributes["kind"] == "neighbor" {
          neighbors[name] = attributes
        } else {
          own.insert(name)
        }
      }
      for edge in drawing.edges where neighbors[edge.from] != nil || neighbors[edge.to] != nil {
        links.insert([edge.from, edge.to])
      }
    }
  }

  private func cluster(_ node: Int, in region: Int) -> Int {
    Int(Self.galaxy.regions[region].sectors.cluster[node])
  }

  @Test func everyClusterHasItsPage() throws {
    let atlas = try Atlas(Self.galaxy)
    #expect(atlas.pageCount == 1 + 2 * (1 + 6))
    #expect(atlas.titles[0] == "Galaxy 3" && atlas.titles[1] == "Region 0")
    var seen: [Int: Set<String>] = [0: [], 1: []]
    for number in 1...atlas.pageCount {
      guard case .cluster(let region, let index) = atlas.plan.subjects[number - 1] else {
        continue
      }
      let page = Page(try atlas.page(number, as: .dot).bytes)
      let table = Self.galaxy.regions[region].sectors
      let expected = (0..<table.count).filter { cluster($0, in: region) == index }
        .map { "s\(table.number($0))" }
      #expect(page.own == Set(expected))
      #expect(seen[region]?.isDisjoint(with: page.own) == true)
      seen[region]?.formUnion(page.own)
    }
    #expect(seen[0]?.count == 150 && seen[1]?.count == 70)
  }

  @Test func everyLinkAcrossTheEdgeIsNamedWithItsPage() throws {
    let atlas = try Atlas(Self.galaxy)
    for number in 1...atlas.pageCount {
      guard case .cluster(let index, let own) = atlas.plan.subjects[number - 1] else { continue }
      let page = Page(try atlas.page(number, as: .dot).bytes)
      let region = Self.galaxy.regions[index]
      var expected: Set<Set<String>> = []
      var pages: [String: Int?] = [:]
      func name(_ end: SectorReference) -> String {
        let sectors = Self.galaxy.regions[end.region].sectors
        return (end.region == index ? "" : "r\(end.region + 1)") + "s\(sectors.number(end.node))"
      }
      func add(_ one: SectorReference, _ other: SectorReference) {
        for (from, to) in [(one, other), (other, one)] {
          guard from.region == index, cluster(from.node, in: index) == own,
            to.region != index || cluster(to.node, in: index) != own
          else { continue }
          expected.insert([name(from), name(to)])
          pages[name(to)] = atlas.plan.subjects.firstIndex(
            of: .cluster(to.region, cluster(to.node, in: to.region))
          ).map { $0 + 1 }
        }
      }
      for row in region.warps.source.indices {
        add(
          SectorReference(region: index, node: Int(region.warps.source[row])),
          SectorReference(region: index, node: Int(region.warps.destination[row])))
      }
      for tunnel in region.tunnels + Self.galaxy.attachments {
        add(tunnel.origin, tunnel.destination)
      }
      #expect(page.links == expected)
      #expect(Set(page.neighbors.keys) == Set(pages.keys))
      for (neighbor, attributes) in page.neighbors {
        #expect(attributes["page"].flatMap { Int($0) } == pages[neighbor] ?? nil)
      }
    }
  }

  @Test func neighborsAtTheEdgeAreOnThePageAndApart() throws {
    let atlas = try Atlas(Self.galaxy)
    for number in 1...atlas.pageCount {
      let scene = try atlas.description(number).scene
      guard let sheet = scene.options.sheet, !sheet.isOverview else { continue }
      let found = EdgeNeighbors(scene, sheet)
      let boxes = found.neighbors.map {
        Box(center: $0.place, width: found.width, height: found.height)
      }
      let page = scene.mapBox.insetBy(-0.01)
      for (index, box) in boxes.enumerated() {
        #expect(page.joined(with: box) == page)
        guard found.neighbors[index].isAtEdge else { continue }
        for other in boxes.indices where other != index {
          #expect(!boxes[other].insetBy(0.01).overlaps(box), "page \(number)")
        }
      }
    }
  }

  @Test func theGridIsTheSameOnAllPagesOfARegion() throws {
    let atlas = try Atlas(Self.galaxy, region: 0)
    #expect(atlas.pageCount == 7)
    let overview = try atlas.description(1).scene
    for number in 2...7 {
      let scene = try atlas.description(number).scene
      for node in scene.regions[0].selection.nodes {
        let here = scene.grid?.reference(of: scene.regions[0].places[node])
        #expect(here == overview.grid?.reference(of: overview.regions[0].places[node]))
      }
    }
  }

  @Test func numbersAreReadable() throws {
    let atlas = try Atlas(SyntheticGalaxy.galaxy(regions: [1_500], seed: 1))
    let text = String(decoding: try atlas.page(3, as: .dot).bytes, as: UTF8.self)
    let size = try #require(
      text.firstMatch(of: /node \[.*fontsize=([0-9.]+)\]/).flatMap { Double($0.1) })
    // A cluster of 250 sectors, in points.
    #expect(size > 6)
  }

  @Test func pagesOfAPDFAreTheSameAtEachDrawing() throws {
    let atlas = try Atlas(SyntheticGalaxy.galaxy(regions: [60], seed: 5))
    var numbers: [Int] = []
    let first = try atlas.pdf { numbers.append($0) }.bytes
    #expect(numbers == Array(1...7))
    #expect(try atlas.pdf().bytes == first)
    let text = String(decoding: first, as: UTF8.self)
    #expect(text.hasPrefix("%PDF-"))
    // Newer writers pack the objects.
    if !text.contains("/ObjStm") {
      #expect(text.matches(of: /\/Type \/Page\b(?!s)/).count == 7)
      #expect(text.contains("/CreationDate (20260101000000"))
      #expect(text.contains("/Outlines"))
    }
  }

  @Test func theIndexAndThePagesLinkFilesOfTheAtlas() throws {
    let galaxy = SyntheticGalaxy.galaxy(regions: [60], seed: 5)
    let files = AtlasFiles(try Atlas(galaxy), format: .svg).files
    let names = Set(files.map(\.name))
    #expect(files.count == 8 && names.count == 8 && files[0].name == "index.html")
    for file in files {
      var out = ByteWriter()
      let picture = try #require(file.format.picture)
      _ = try picture.draw(
        PictureSubject(galaxy, rows: RowStore(), region: nil, map: PicturedMap()), &out)
      let text = String(decoding: out.takeBytes(), as: UTF8.self)
      let links = text.matches(of: /href="([^"#]+)"/).map { String($0.1) }
      #expect(Set(links).isSubset(of: names))
      #expect(!links.isEmpty)
      if file.name == "index.html" { #expect(links.count == 7) }
    }
  }

  @Test func pagesNeedClustersAndPositions() throws {
    #expect(throws: RenderFailure.self) {
      try Atlas(Galaxy(name: "none", source: .edgeList)).pageCount
    }
    var galaxy = SyntheticGalaxy.galaxy(regions: [40])
    galaxy.regions[0].clusters = []
    #expect(throws: RenderFailure.self) { try Atlas(galaxy).pageCount }
    galaxy = SyntheticGalaxy.galaxy(regions: [40])
    galaxy.regions[0].sectors.x = PackedColumn([Int32]())
    #expect(throws: RenderFailure.self) { try Atlas(galaxy).pageCount }
    #expect(throws: RenderFailure.self) { try Atlas(galaxy, region: 3).pageCount }
  }
}
