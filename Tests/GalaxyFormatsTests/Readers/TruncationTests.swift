import GalaxyFormats
import GalaxyModel
import GraphFormats
import Testing

/// A file that ends too soon is refused or warned of, wherever it ends.
@Suite("Truncated texts")
struct TruncationTests {
  private static let formats = ExportFormat.graphs

  private func text(_ region: Region, _ format: ExportFormat) throws -> [UInt8] {
    try format == .edges
      ? Array(edgeList(region, withHead: true).utf8) : graphText(region, format)
  }

  /// Whether the beginning of a text is taken without a word as another map.
  private func passes(_ bytes: ArraySlice<UInt8>, _ format: InputFormat?) -> Bool {
    guard let map = try? MapReader.read(Array(bytes), from: format, source: "cut") else {
      return false
    }
    return map.warnings.isEmpty
  }

  private static func region() -> Region {
    var table = SectorTable(count: 4)
    table.listedName = ["Sol", "a, \"b\"", "Rigel", "12"]
    table.x = [1, 20, -300, 44]
    table.y = [5, -60, 7, 123]
    table.z = [0, 0, 10, 0]
    var region = Region(type: nil, name: "r", displayName: "r", sectors: table)
    region.warps = WarpTable(
      source: [0, 1, 3, 2], destination: [1, 2, 0, 3], flags: [.twoWay, [], .twoWay, .latent])
    return region
  }

  @Test(arguments: formats) func ourOwn(_ format: ExportFormat) throws {
    let bytes = try text(Self.region(), format)
    // Behind the last sign that is not white space nothing is lost but the end of the line.
    let end = bytes.lastIndex { $0 > 32 } ?? 0
    #expect((0...end).filter { passes(bytes[..<$0], nil) } == [], "\(format)")
    let named = FormatCatalog.library.input(format.name)
    #expect((0...end).filter { passes(bytes[..<$0], named) } == [], "\(format)")
  }

  @Test(arguments: [
    "%%MatrixMarket matrix array real symmetric\n2 2\n0.0\n0.5\n0.0\n",
    "%%MatrixMarket matrix coordinate complex hermitian\n2 2 1\n2 1 1.5 2.5\n",
    "graph [\n directed 1\n node [ id 1 label \"A\" ]\n node [ id 2 ]\n edge [ source 1 target 2 ]\n]\n",
    ":\n    1     2     3\n    2     1\n    3     1\n: ENDINTERROG\n",
    "Id;Label;X;Y\n\"1\";a;2;1\n",
  ])
  func ofOthers(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(passes(bytes[...], nil) || text.hasPrefix("Id"))
    for end in 0..<(bytes.lastIndex { $0 > 32 } ?? 0) + 1 {
      // A table or a list of another tool may end behind any of its lines.
      if text.hasPrefix("Id"), bytes[..<end].last == 10 { continue }
      #expect(!passes(bytes[..<end], nil), "\(String(decoding: bytes[..<end], as: UTF8.self))")
    }
  }
}
