import GalaxyFormats
import GalaxyModel
import GraphFormats
import Testing

@Suite("Formats")
struct ExportFormatTests {
  @Test func namesAreListedInOrder() {
    let catalog = FormatCatalog.library
    #expect(
      catalog.outputs.map(\.name) == [
        "json", "sql", "sql-data", "csv", "universe", "edges", "graphml", "gexf", "cytoscape",
        "node-link", "csv-nodes", "csv-edges", "matrix-market", "cim",
      ])
    #expect(
      catalog.inputs.map(\.name) == [
        "json", "universe", "edges", "graphml", "gexf", "cytoscape", "node-link", "adjacency",
        "jgf",
        "graphology", "csv-nodes", "csv-edges", "matrix-market", "cim", "gml", "pajek",
      ])
  }

  @Test func everyFormatIsFoundByNameAndDescribed() throws {
    let catalog = FormatCatalog.library
    for output in catalog.outputs {
      #expect(try catalog.format(output.name) == output)
      #expect(!output.summary.isEmpty && !output.filePattern.isEmpty)
      for ending in output.extensions {
        #expect(catalog.output(ofFile: "a.b.\(ending.uppercased())") == output)
      }
    }
    for input in catalog.inputs {
      #expect(catalog.input(input.name) == input)
      #expect(!input.summary.isEmpty)
    }
    #expect(throws: UnknownFormat.self) { try catalog.format("svg") }
    #expect(try catalog.parse("json,edges,json").map(\.name) == ["json", "edges"])
  }

  @Test(
    arguments: [
      (ExportFormat.json, ["a"], ["galaxy.json"]), (.sqlData, ["a", "b"], ["galaxy-data.sql"]),
      (.edges, ["a", "b"], ["edges-a.txt", "edges-b.txt"]), (.universe, ["a"], ["universe-a.json"]),
      (.gexf, ["a"], ["map.gexf"]), (.gexf, ["a", "b"], ["map-a.gexf", "map-b.gexf"]),
      (.csvEdges, ["a"], ["edges.csv"]), (.nodeLink, ["a"], ["map.node-link.json"]),
      (.edges, ["../x y", "X Y", "x-y"], ["edges-x-y.txt", "edges-x-y-2.txt", "edges-x-y-3.txt"]),
      (.edges, ["/etc/passwd", "\u{0}"], ["edges-etc-passwd.txt", "edges-region.txt"]),
    ] as [(ExportFormat, [String], [String])])
  func filesAreNamed(_ format: ExportFormat, _ regions: [String], _ names: [String]) {
    #expect(format.fileNames(regions: regions).map(\.path) == names)
    #expect(format.isSingleFile(regionCount: regions.count) == (names.count == 1))
  }

  @Test func rowsComeFromRowsOnly() {
    #expect(ExportFormat.json.lacks(in: Galaxy(name: "g", source: .rows)) == nil)
    #expect(ExportFormat.json.lacks(in: Galaxy(name: "g", source: .edgeList)) != nil)
    #expect(ExportFormat.edges.lacks(in: Galaxy(name: "g", source: .universe)) == nil)
  }

  @Test func tablesHaveOneFileEach() {
    let names = ExportFormat.csv.fileNames(regions: ["a"]).map(\.path)
    #expect(names.count == 66 && names.first == "csv/galaxies.csv")
    #expect(!ExportFormat.csv.isSingleFile(regionCount: 1))
  }
}
