import FileIO
import GalaxyFormats
import GalaxyModel
import GraphFormats
import Testing

/// The text of a region in a format for other tools.
func graphText(_ region: Region, _ format: ExportFormat) throws -> [UInt8] {
  var out = ByteWriter()
  guard case .graph(_, let writing) = format.method else {
    preconditionFailure("\(format.name) is no format of graphs")
  }
  try writing.write(region, GraphWriter(), to: &out)
  return out.takeBytes()
}

extension ExportFormat {
  /// Formats of graphs that hold names, positions and latent edges.
  static let graphsInXMLAndJSON: [ExportFormat] = [.graphml, .gexf, .cytoscape, .nodeLink]
}

@Suite("Graphs written and read back")
struct GraphRoundTripTests {
  /// Every format of the list that is read and written, and carries warps.
  private static let formats: [GraphFormat] = GraphFormat.all.filter {
    $0.reading != nil && $0.writing?.carries.contains(.warps) == true
  }

  private static func regions() -> [Region] {
    (0..<60).flatMap { SampleGalaxy.make(seed: $0).regions }
  }

  @Test(arguments: formats) func edgesSurvive(_ graph: GraphFormat) throws {
    let format = try #require(ExportFormat(graph))
    let carries = try #require(graph.writing).carries
    var count = 0
    for region in Self.regions() {
      if (try? format.check(region)) == nil { continue }
      let isSequential = region.sectors.numbering == .sequential(count: region.sectorCount)
      if !carries.contains(.numbers), !isSequential { continue }
      let text = try graphText(region, format)
      // A list of edges alone may look like another one when it is short.
      let map = try MapReader.read(
        text, from: format == .cim ? .cim : nil, root: nil, allowsEmpty: true, source: "test")
      #expect(map.format.name == graph.name)
      #expect(map.warnings == [])
      func edges(_ region: Region) throws -> [Substring] {
        let lines = try edgeList(region).split(separator: "\n").filter { !$0.hasPrefix("#") }
        return carries.contains(.isolatedSectors) ? lines : lines.filter { $0.contains(" ") }
      }
      #expect(try edges(map.galaxy.regions[0]) == edges(region))
      if carries.contains(.isolatedSectors) {
        #expect(map.galaxy.regions[0].sectors.numbering == region.sectors.numbering)
      }
      // And the same once more, where only the graph is written.
      if !carries.contains(.names) {
        #expect(try graphText(map.galaxy.regions[0], format).count <= text.count)
      }
      count += 1
    }
    #expect(count > 10)
  }

  @Test(arguments: ExportFormat.graphsInXMLAndJSON + [.csvNodes])
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

  /// Which edges are latent, and one-way.
  @Test(arguments: ExportFormat.graphsInXMLAndJSON + [.csvEdges])
  func latentEdgesSurvive(_ format: ExportFormat) throws {
    var latent = 0
    for region in Self.regions() {
      let map = try MapReader.read(
        try graphText(region, format), allowsEmpty: true, source: "test")
      let expected = try graphText(region, .csvEdges)
      #expect(try graphText(map.galaxy.regions[0], .csvEdges) == expected)
      latent += String(decoding: expected, as: UTF8.self).split(separator: "\n")
        .count { $0.hasSuffix(",true") }
    }
    #expect(latent > 100)
  }

  /// Through every format in turn, a map stays the same.
  @Test func aMapSurvivesAllFormatsInTurn() throws {
    for region in Self.regions() {
      var copy = region
      for format in ExportFormat.graphsInXMLAndJSON {
        copy = try MapReader.read(try graphText(copy, format), source: "test").galaxy.regions[0]
      }
      #expect(try graphText(copy, .csvEdges) == graphText(region, .csvEdges))
      #expect(copy.sectors.numbering == region.sectors.numbering)
      #expect(copy.sectors.x == region.sectors.x && copy.sectors.y == region.sectors.y)
      for node in 0..<region.sectorCount {
        #expect(copy.sectorName(node) == region.sectorName(node))
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
    for format in ExportFormat.graphsInXMLAndJSON + [.csvNodes] {
      let map = try MapReader.read(try graphText(region, format), source: "test")
      #expect(map.galaxy.regions[0].sectors.listedName == [name, "b"], "\(format)")
    }
  }

  @Test func whatXMLCannotWriteIsReplaced() throws {
    var region = Region(type: nil, name: "r", displayName: "r", sectors: SectorTable(count: 1))
    let names = [
      ("a\u{1}b", "a\u{fffd}b"), ("\u{fffe}\u{ffff}", "\u{fffd}\u{fffd}"),
      ("\u{fffd}\u{ff5e}\u{e000}\u{1fffe}", "\u{fffd}\u{ff5e}\u{e000}\u{1fffe}"),
    ]
    for (name, expected) in names {
      region.sectors.listedName = [name]
      for format in [ExportFormat.graphml, .gexf] {
        let map = try MapReader.read(try graphText(region, format), source: "test")
        #expect(map.galaxy.regions[0].sectors.listedName == [expected])
      }
    }
  }

  @Test func aSectorReportHasLimits() throws {
    var region = Region(type: nil, name: "r", displayName: "r", sectors: SectorTable(count: 8))
    region.warps = WarpTable(
      source: Array(repeating: 0, count: 7), destination: Array(1...7),
      flags: Array(repeating: [], count: 7))
    #expect(throws: UnfitMap.self) { try ExportFormat.cim.check(region) }
    #expect(throws: UnfitMap.self) {
      try ExportFormat.cim.check(
        Region(type: nil, name: "r", displayName: "r", sectors: SectorTable(count: 65_536)))
    }
    try ExportFormat.cim.check(
      Region(type: nil, name: "r", displayName: "r", sectors: SectorTable(count: 65_535)))
  }
}
