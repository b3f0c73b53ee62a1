import GalaxyFormats
import GalaxyTestSupport
import JSONText
import Testing

/// Inputs that would take much more memory than their size are refused.
@Suite("Bounds of inputs")
struct BoundedInputTests {
  @Test func valuesOfABytesEach() {
    let zeros = Array(repeating: "0", count: 600_000).joined(separator: ",")
    let text =
      #"{"version":"1.3.0","seed":1,"totalSectors":1,"sectors":{"1":{}},"warps":[],"clusters":"#
      + #"[{"id":1,"name":"a","type":"STANDARD","sectorRangeStart":1,"sectorRangeEnd":1}],"#
      + #""specialFormations":[{"id":1,"type":"BUBBLE","anchorSectorId":1,"properties":{"a":[\#(zeros)]}}]}"#
    #expect {
      try MapReader.read(Array(text.utf8), source: "in")
    } throws: {
      "\($0)".contains("too many for the size")
    }
  }

  /// A table whose first row has all columns and whose others have none.
  @Test func rowsWithoutColumns() throws {
    var document = try JSONValue.parse(try galaxyDocument(SampleGalaxy.make(seed: 21)))
    guard case .object(var root) = document, case .object(var tables)? = root["tables"] else {
      return
    }
    func read(_ planets: String) throws {
      tables["planets"] = try JSONValue.parse(Array(planets.utf8))
      root["tables"] = .object(tables)
      document = .object(root)
      _ = try MapReader.read(document.bytes(), holdsRows: true, source: "in")
    }
    try read(#"[{"name":"a"},{"name":"b"}]"#)
    for planets in [#"[{"name":"a"},{}]"#, #"[{},{"name":"a"}]"#] {
      #expect {
        try read(planets)
      } throws: {
        "\($0)".contains("tables.planets[1].name: only some rows have this column")
      }
    }
  }
}
