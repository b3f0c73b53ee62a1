import GalaxyFormats
import GalaxyModel
import GraphFormats
import Testing

@Suite("Formats")
struct ExportFormatTests {
  @Test func allFormatsAreKnownByName() {
    let names = [
      "json", "sql", "sql-data", "sqlite", "csv", "universe", "edges", "graphml", "gexf",
      "cytoscape", "node-link", "csv-nodes", "csv-edges", "matrix-market", "cim", "dot", "svg",
      "png", "pdf",
    ]
    #expect(ExportFormat.allCases.map(\.rawValue) == names)
    #expect(ExportFormat.allCases.allSatisfy { $0.isAvailable })
  }

  @Test(
    arguments: [
      (ExportFormat.json, ["a"], ["galaxy.json"]), (.sqlData, ["a", "b"], ["galaxy-data.sql"]),
      (.edges, ["a", "b"], ["edges-a.txt", "edges-b.txt"]), (.universe, ["a"], ["universe-a.json"]),
      (.gexf, ["a"], ["map.gexf"]), (.gexf, ["a", "b"], ["map-a.gexf", "map-b.gexf"]),
      (.csvEdges, ["a"], ["edges.csv"]), (.nodeLink, ["a"], ["map.node-link.json"]),
      (.svg, ["a"], ["map.svg"]), (.svg, ["a", "b"], ["map-a.svg", "map-b.svg", "map.svg"]),
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
