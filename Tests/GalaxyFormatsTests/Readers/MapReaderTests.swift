import FileIO
import GalaxyFormats
import GalaxyModel
import GraphFormats
import Testing

@Suite("Recognizing maps")
struct MapReaderTests {
  @Test func contentTellsTheFormat() throws {
    #expect(try read(tinyUniverse).format == .universe)
    #expect(try read("\n \t" + tinyUniverse).format == .universe)
    #expect(try read("# {\n1 2").format == .edges)
    let document = try galaxyDocument(SampleGalaxy.make(seed: 2))
    #expect(try MapReader.read(document, source: "in").format == .json)
  }

  @Test func anotherFormatThanAskedForIsAnError() throws {
    #expect(readingError(tinyUniverse, from: .json)?.kind == .unknownFormat)
    #expect(readingError(tinyUniverse, from: .edges)?.kind == .syntax)
    #expect(readingError("1 2", from: .universe)?.kind == .syntax)
    let document = String(decoding: try galaxyDocument(SampleGalaxy.make(seed: 2)), as: UTF8.self)
    #expect(readingError(document, from: .universe)?.kind == .structure)
  }

  @Test(arguments: ["\u{feff}{", "{", "{}{}", "{\"sectors\":{},\"sectors\":{}}", "[1,"])
  func brokenJSONIsASyntaxError(_ text: String) {
    #expect(readingError(text)?.kind == .syntax)
  }

  @Test(arguments: ExportFormat.graphsInXMLAndJSON + [.json, .universe])
  func aByteOrderMarkChangesNothing(_ format: ExportFormat) throws {
    let galaxy = SampleGalaxy.make(seed: 3)
    let text: [UInt8]
    switch format {
    case .json: text = try galaxyDocument(galaxy)
    case .universe: text = Array(tinyUniverse.utf8)
    default: text = try graphText(galaxy.regions[0], format)
    }
    let plain = try MapReader.read(text, source: "in")
    let marked = try MapReader.read([0xEF, 0xBB, 0xBF] + text, source: "in")
    #expect(everything(marked.galaxy) == everything(plain.galaxy))
  }

  @Test(arguments: [
    (#"{"type":"FeatureCollection","features":[]}"#, "GeoJSON"),
    (#"{"name":"G","_subgraph_cnt":0,"objects":[{"_gvid":0}],"edges":[]}"#, "Graphviz"),
    (#"{"id":1,"children":[{"id":2}]}"#, "a tree"),
    (#"{"nodes":{"a":{}},"edges":[]}"#, "{\"graph\": …}"),
    (#"{"links":[{"source":1,"target":2}]}"#, "links without nodes"),
    (#"{"a":["b"],"b":[]}"#, "neighbors"), (#"[{"CXVersion":"2.0"}]"#, "CX"),
    (#"[{"source":1,"target":2}]"#, "links without nodes"), ("[[0,1],[1,0]]", "matrix"),
    (#"{"a":1}"#, "no map"), ("[1]", "no map"),
    ("<mxfile><diagram/></mxfile>", "draw.io"), ("<x:graph xmlns:x='u'/>", "XGMML"),
    ("<DirectedGraph/>", "DGML"), ("<a/>", "GraphML and GEXF are"),
  ])
  func otherDocumentsAreNamed(_ text: String, _ part: String) throws {
    let error = try #require(readingError(text))
    #expect("\(error)".contains(part), "\(error)")
    #expect(error.kind == .unknownFormat)
  }

  @Test func aByteOrderMarkMovesNoPlace() {
    #expect(readingError("\u{feff}{\"a\" 1}")?.location == .line(1, column: 6))
    #expect(
      readingError("\u{feff}{\"nodes\":[{\"id\":true}],\"links\":[]}")?.location
        == .path(["nodes", .index(0), "id"]))
  }

  @Test func warningsNameTheRegionIfThereAreSeveral() throws {
    var galaxy = Galaxy(name: "g", source: .rows)
    for name in ["a", "b"] {
      var region = Region(
        type: .playerOwned, name: name, displayName: name, sectors: SectorTable(count: 2))
      let salt = UInt64(name.utf8.first ?? 0)
      region.identifier = Identifier(high: salt, low: 0)
      region.sectors.identifier = SectorIdentifiers([1, 2].map { Identifier(high: salt, low: $0) })
      region.warps = WarpTable(source: [0, 1], destination: [1, 1], flags: [.twoWay, .twoWay])
      var cluster = Cluster(
        ordinal: 1, name: name, type: .standard, firstSector: 1, lastSector: 2, maxWarps: 6)
      cluster.identifier = Identifier(high: salt, low: 9)
      region.clusters = [cluster]
      region.sectors.cluster = [0, 0]
      galaxy.regions.append(region)
    }
    let map = try MapReader.read(try galaxyDocument(galaxy), source: "in")
    #expect(
      map.warnings == [
        "a: dropped 2 self loops and 0 repeated edges",
        "b: dropped 2 self loops and 0 repeated edges",
      ])
  }
}
