import FileIO
import GalaxyFormats
import GalaxyModel
import GraphFormats
import Testing

@Suite("What formats do not carry")
struct LossesTests {
  private func losses(_ text: String, _ format: ExportFormat) throws -> String? {
    format.losses(of: try read(text).galaxy.regions[0])
  }

  private let named = """
    {"directed":true,"nodes":[{"id":7,"name":"Sol","x":1,"y":2},{"id":9,"x":3,"y":4},
    {"id":12,"x":3,"y":5}],"links":[{"source":7,"target":9,"latent":true}]}
    """

  @Test func eachFormatNamesWhatIsLost() throws {
    #expect(try losses(named, .graphml) == nil && losses(named, .nodeLink) == nil)
    #expect(
      try losses(named, .edges)
        == "edges does not carry sector names, positions and latent warps; graphml does")
    #expect(
      try losses(named, .csvEdges)
        == "csv-edges does not carry 1 isolated sector, sector names and positions; csv-nodes does")
    #expect(
      try losses(named, .csvNodes)
        == "csv-nodes does not carry warps and latent warps; csv-edges does")
    #expect(try losses(named, .matrixMarket)?.contains("sector numbers") == true)
    #expect(try losses("1 2\n2 1\n", .csvEdges) == nil && losses("1 2\n", .matrixMarket) == nil)
  }

  @Test(arguments: [
    ExportFormat.edges, .graphml, .gexf, .cytoscape, .nodeLink, .matrixMarket, .cim,
  ])
  func isolatedSectorsComeBack(_ format: ExportFormat) throws {
    let region = try read("1 2\n3\n4\n5 4\n6\n").galaxy.regions[0]
    let text = format == .edges ? Array(try edgeList(region).utf8) : try graphText(region, format)
    let again = try MapReader.read(
      text, from: FormatCatalog.library.input(format.name), source: "again")
    #expect(again.galaxy.regions[0].sectorCount == 6)
    #expect(again.galaxy.regions[0].sectors.numbering == .sequential(count: 6))
  }

  @Test func formulasAreNeutralizedOnRequest() throws {
    let names = ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "plain", "'quoted", "a=b"]
    let nodes = names.enumerated().map { index, name in
      let escaped = name.replacing("\t", with: "\\t").replacing("\r", with: "\\r")
      return #"{"id":\#(index + 1),"name":"\#(escaped)","x":-1,"y":-2}"#
    }
    let text = #"{"directed":true,"nodes":[\#(nodes.joined(separator: ","))],"links":[]}"#
    let region = try read(text).galaxy.regions[0]
    func csv(_ isSafe: Bool) throws -> String {
      var out = ByteWriter()
      try GraphFormat.csvNodes.writing?.write(
        region, GraphWriter(isFormulaSafe: isSafe), to: &out)
      return String(decoding: out.takeBytes(), as: UTF8.self)
    }
    let (plain, safe) = (try csv(false), try csv(true))
    #expect(plain.contains("1,=1+1,-1,-2") && safe.contains("1,'=1+1,-1,-2"))
    #expect(safe.contains("\"'\rx\"") && safe.contains("\"'\tx\"") && safe.contains("7,plain,"))
    #expect(safe.contains("8,'quoted,") && safe.contains("9,a=b,") && safe.contains("4,'@x,"))
  }
}
