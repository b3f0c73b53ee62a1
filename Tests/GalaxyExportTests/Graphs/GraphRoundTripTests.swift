import GalaxyExport
import GalaxyModel
import Testing

/// The text of a region in a format for other tools.
func graphText(_ region: Region, _ format: ExportFormat) throws -> [UInt8] {
  var out = ByteWriter()
  try GraphWriter().write(region, as: format, to: &out)
  return out.takeBytes()
}

@Suite("Graphs written and read back")
struct GraphRoundTripTests {
  private static let formats: [(ExportFormat, InputFormat)] = [
    (.graphml, .graphml), (.gexf, .gexf), (.cytoscape, .cytoscape), (.nodeLink, .nodeLink),
    (.csvEdges, .csvEdges), (.matrixMarket, .matrixMarket), (.cim, .cim),
  ]

  private static func regions() -> [Region] {
    (0..<60).flatMap { SampleGalaxy.make(seed: $0).regions }
  }

  @Test(arguments: formats) func edgesSurvive(_ format: ExportFormat, _ input: InputFormat) throws {
    var count = 0
    for region in Self.regions() {
      if format == .cim, (try? GraphWriter().check(region, as: .cim)) == nil { continue }
      // A matrix counts its rows and does not number them.
      if format == .matrixMarket, region.sectors.numbering != .sequential(count: region.sectorCount)
      {
        continue
      }
      let text = try graphText(region, format)
      // A list of edges alone may look like another one when it is short.
      let map = try MapReader.read(
        text, from: format == .cim ? .cim : nil, root: nil, source: "test")
      #expect(map.format == input)
      #expect(map.warnings == [])
      // Edges in CSV have no place for sectors without any.
      let lines = try edgeList(region).split(separator: "\n")
      let expected = format == .csvEdges ? lines.filter { $0.contains(" ") } : lines
      #expect(try edgeList(map.galaxy.regions[0]).split(separator: "\n") == expected)
      if format != .csvEdges {
        #expect(map.galaxy.regions[0].sectors.numbering == region.sectors.numbering)
      }
      // And the same once more, where nothing but the graph is written.
      if [.csvEdges, .matrixMarket, .cim].contains(format) {
        #expect(try graphText(map.galaxy.regions[0], format).count <= text.count)
      }
      count += 1
    }
    #expect(count > 10)
  }

  @Test(arguments: [ExportFormat.graphml, .gexf, .cytoscape, .nodeLink, .csvNodes])
  func namesAndPlacesSurvive(_ format: ExportFormat) throws {
    for region in Self.regions() {
      let map = try MapReader.read(try graphText(region, format), source: "test")
      let read = map.galaxy.regions[0]
      #expect(read.sectors.numbering == region.sectors.numbering)
      #expect(read.sectors.x == region.sectors.x && read.sectors.y == region.sectors.y)
      #expect(read.sectors.z == region.sectors.z)
      for node in 0..<region.sectorCount {
        #expect(read.sectorName(node) == region.sectorName(node))
      }
    }
  }

  @Test(arguments: [
    "\"", "\\", "'; DROP TABLE sectors;--", "\t", "\n", "\r\n", "</script>", "]]>", "=cmd", "<&>",
    "../../x", String(repeating: "🚀", count: 300), "e\u{301}", "\u{202e}abc", " ", "&amp;", ",;,",
    "%s", "\u{2028}",
  ])
  func hostileNamesSurvive(_ name: String) throws {
    var region = Region(
      type: nil, name: "r\"<&>", displayName: "r", sectors: SectorTable(count: 2))
    region.sectors.listedName = [name, "b"]
    region.warps = WarpTable(source: [0], destination: [1], flags: [.twoWay])
    for format in [ExportFormat.graphml, .gexf, .cytoscape, .nodeLink, .csvNodes] {
      let map = try MapReader.read(try graphText(region, format), source: "test")
      #expect(map.galaxy.regions[0].sectors.listedName == [name, "b"], "\(format)")
    }
  }

  @Test func whatXMLCannotWriteIsReplaced() throws {
    var region = Region(type: nil, name: "r", displayName: "r", sectors: SectorTable(count: 1))
    region.sectors.listedName = ["a\u{1}b"]
    for format in [ExportFormat.graphml, .gexf] {
      let map = try MapReader.read(try graphText(region, format), source: "test")
      #expect(map.galaxy.regions[0].sectors.listedName == ["a\u{fffd}b"])
    }
  }

  @Test func aSectorReportHasLimits() throws {
    var region = Region(type: nil, name: "r", displayName: "r", sectors: SectorTable(count: 8))
    region.warps = WarpTable(
      source: Array(repeating: 0, count: 7), destination: Array(1...7),
      flags: Array(repeating: [], count: 7))
    #expect(throws: UnfitMap.self) { try GraphWriter().check(region, as: .cim) }
    #expect(throws: UnfitMap.self) {
      try GraphWriter().check(
        Region(type: nil, name: "r", displayName: "r", sectors: SectorTable(count: 65_536)),
        as: .cim)
    }
    try GraphWriter().check(
      Region(type: nil, name: "r", displayName: "r", sectors: SectorTable(count: 65_535)), as: .cim)
  }
}
