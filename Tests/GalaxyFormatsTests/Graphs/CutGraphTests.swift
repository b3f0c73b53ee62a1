import FileIO
import Foundation
import GalaxyFormats
import GalaxyModel
import GraphFormats
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

  /// Changed bytes and moved parts end with a map or an error; `CUT_SEED` repeats a run.
  @Test(arguments: texts) func damagedTexts(_ text: String) throws {
    let environment = ProcessInfo.processInfo.environment
    let seed = environment["CUT_SEED"].flatMap { UInt64($0) } ?? 21
    let format = try read(text).format
    var random = SampleRandom(state: seed)
    let pieces = ["null", "true", "-1", "1e9", "[]", "{}", "\"a\"", "<", "x:", " id='1'", "&#1;"]
    var survivors = 0
    for _ in 0..<400 {
      var bytes = Array(text.utf8)
      let start = random.below(bytes.count)
      let end = min(bytes.count, start + random.below(9))
      switch random.below(4) {
      case 0: bytes[start] ^= 1 << UInt8(random.below(8))
      case 1: bytes[start] = UInt8(48 + random.below(10))
      case 2: bytes.insert(contentsOf: bytes[start..<end], at: random.below(bytes.count))
      default: bytes.replaceSubrange(start..<end, with: pieces[random.below(pieces.count)].utf8)
      }
      let map = try? MapReader.read(bytes, from: format, source: "damaged")
      for region in map?.galaxy.regions ?? [] {
        for format in ExportFormat.graphsInXMLAndJSON {
          let copy = try MapReader.read(try graphText(region, format), source: "copy")
          #expect(copy.galaxy.regions[0].sectorCount == region.sectorCount, "CUT_SEED=\(seed)")
        }
        survivors += 1
      }
    }
    #expect(survivors > 10 && survivors < 390, "\(survivors), CUT_SEED=\(seed)")
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
