import GalaxyExport
import GalaxyModel
import Testing

/// No beginning of a document passes as a whole one.
@Suite("Cut graphs in XML and JSON")
struct CutGraphTests {
  private static let texts = [
    "<?xml version='1.0'?><?p?><!-- c --><graphml><key id='a' for='node' attr.name='name'/>"
      + "<graph edgedefault='directed'><node id='1'><data key='a'>x</data></node><node id='2'/>"
      + "<edge source='1' target='2'/></graph></graphml>",
    "<g:gexf xmlns:g='http://www.gexf.net/1.2draft'><g:graph><g:nodes><g:node id='1'/>"
      + "<g:node id='2'/></g:nodes><g:edges><g:edge source='1' target='2'/></g:edges></g:graph>"
      + "</g:gexf>",
    #"{"directed":true,"nodes":[{"id":1},{"id":2}],"links":[{"source":1,"target":2}]}"#,
    #"[{"data":{"id":"a"}},{"data":{"id":"b"}},{"data":{"source":"a","target":"b"}}]"#,
    #"{"elements":{"nodes":[{"data":{"id":"a"}}],"edges":[]}}"#,
    #"{"graph":{"nodes":{"a":{},"b":{}},"edges":[{"source":"a","target":"b"}]}}"#,
    #"{"attributes":{},"nodes":[{"key":1},{"key":2}],"edges":[{"source":1,"target":2}]}"#,
    #"{"nodes":[{"id":1},{"id":2}],"adjacency":[[{"id":2}],[{"id":1}]]}"#,
  ]

  @Test(arguments: texts) func cutTexts(_ text: String) throws {
    let format = try read(text).format
    let bytes = Array(text.utf8)
    for count in 1..<bytes.count {
      for asked in [nil, format] {
        #expect(throws: InputError.self, "cut behind \(count) bytes") {
          try MapReader.read(Array(bytes[..<count]), from: asked, source: "cut")
        }
      }
    }
  }

  /// Ours end with a line end, without which they are whole.
  @Test(arguments: ExportFormat.graphsInXMLAndJSON)
  func ourFiles(_ format: ExportFormat) throws {
    let bytes = try graphText(SampleGalaxy.make(seed: 9).regions[0], format)
    #expect(throws: Never.self) { try MapReader.read(Array(bytes.dropLast()), source: "cut") }
    for count in 1..<bytes.count - 1 {
      #expect(throws: InputError.self, "cut behind \(count) bytes") {
        try MapReader.read(Array(bytes[..<count]), source: "cut")
      }
    }
  }
}
