import GalaxyFormats
import GalaxyRules
import GalaxySettings
import Testing

@testable import WarpwrightCLI

@Suite struct CompletionSourceTests {
  private func words(_ line: String...) -> [String] {
    Completion.reply(to: line.dropLast(), typing: line.last ?? "").words.map(\.text)
  }

  @Test func settingsAndTheirValues() {
    #expect(words("generate", "--set", "").count == SettingCatalog.all.count)
    #expect(words("generate", "--set", "graph.max").contains("graph.maxWarps="))
    #expect(words("generate", "--set", "region.shape=v") == ["region.shape=voids"])
    #expect(words("generate", "--set=graph.maxW") == ["--set=graph.maxWarps="])
    #expect(Completion.reply(to: ["generate", "--set"], typing: "graph").isOpen)
  }

  @Test func presetsFormatsAndLists() {
    #expect(words("generate", "ter") == ["terran-space"])
    #expect(words("generate", "-T", "json,sv") == ["json,svg"])
    #expect(
      words("convert", "a.json", "-T", "graph")
        == ["graphml", "graphology"].filter { name in
          FormatCatalog.program.output(name) != nil
        })
    #expect(words("verify", "--only", "INV-01,INV-3").contains("INV-01,INV-30"))
    #expect(words("schema", "--report", "det") == ["detect"])
    #expect(words("chokes", "zone:fed") == ["zone:FEDERATION"])
  }

  @Test func placesComeFromTheMapOnTheLine() throws {
    let place = try TemporaryDirectory()
    let file = place["map.graphml"]
    try place.write(
      "<graphml><graph edgedefault=\"directed\"><node id=\"Sol\"/><node id=\"Vega\"/>"
        + "<edge source=\"Sol\" target=\"Vega\"/></graph></graphml>", to: "map.graphml")
    #expect(words("course", file, "") == ["Sol", "Vega"])
    #expect(words("course", file, "Sol", "v") == ["Vega"])
    #expect(words("fog", file, "Sol,V") == ["Sol,Vega"])
    #expect(words("course", file, "Sol", "Vega", "").isEmpty)
  }
}
