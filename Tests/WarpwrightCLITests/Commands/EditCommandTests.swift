import GalaxyFormats
import GalaxyStudio
import MapEditing
import Testing

@testable import WarpwrightCLI

@Suite struct EditCommandTests {
  /// A dry run of a map without a recipe says what breaks, as that of another does.
  @Test func dryRunsSayWhatBreaks() throws {
    let map = try MapReader.read(Array("1 2\n2 3\n3 1\n".utf8), source: "map.txt")
    let report = try ForeignEdit(map, source: "map.txt")
      .apply(EditScript([try MapEdit(line: "remove warp 3>1")])).report
    let lines = StepOutput.dryRunLines(report)
    #expect(!lines.isEmpty && lines.allSatisfy { $0.hasPrefix("new failure INV-") })
    #expect(lines.allSatisfy { $0.hasSuffix("(edit 1)") })
    #expect(StepOutput.lines(report).isEmpty)
  }

  @Test func waiversNameRegionsThatThereAre() throws {
    let regions = ["terran-space", "central-nexus"]
    func check(_ text: String) throws {
      try EditWords.check(EditWords.waivers([text]), regions: regions)
    }
    for scope in ["", "@terran-space", "@galaxy", "@planets"] {
      try check("INV-65\(scope):\"by hand\"")
    }
    let error = #expect(throws: CommandFailure.self) { try check("INV-65@teran-space:x") }
    #expect(error?.message.contains("there is no region 'teran-space'") ?? false)
    #expect(error?.message.contains("did you mean 'terran-space'") ?? false)
  }
}
