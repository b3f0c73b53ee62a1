import FileIO
import GalaxyFormats
import GalaxyModel
import GraphFormats
import Testing

@Suite("Formats")
struct ExportFormatTests {
  @Test func contributionsAreListedAfterTheFormatTheyName() {
    let extra = GraphFormat(
      name: "extra", summary: "a format of a test",
      reading: .json(
        { _ in false },
        { (_, input) throws(InputError) in
          throw InputError(.syntax, source: input.source, location: .whole, message: "never read")
        }))
    let catalog = FormatCatalog.library
    let longer = catalog.inserting([Format(extra)], after: "cim")
    let names = catalog.formats.map(\.name)
    #expect(longer.formats.map(\.name).filter { $0 != "extra" } == names)
    #expect(longer.formats.map(\.name).firstIndex(of: "extra") == names.firstIndex(of: "cim")! + 1)
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
