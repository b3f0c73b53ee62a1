import GalaxyFormats
import Platform
import Testing

@testable import WarpwrightCLI

@Suite struct OutputRuleTests {
  private let formats = FormatCatalog.program.outputs

  @Test(arguments: [
    ("map.svg", "svg"), ("a/b.c/MAP.PNG", "png"), ("x.gv", "dot"), ("g.json", "json"),
    ("g.node-link.json", "node-link"), ("e.edges", "edges"), ("e.txt", "edges"), ("d.db", "sqlite"),
    ("a.b.pdf", "pdf"),
  ])
  func `The extension chooses the format`(name: String, format: String) throws {
    #expect(try OutputRule.form(nil, name: name, among: formats)?.name == format)
    #expect(try OutputRule.form("cim", name: name, among: formats)?.name == "cim")
  }

  @Test(arguments: ["out", "out/", "map.svg/", "-", "/dev/null", "run.2", ".hidden", "."])
  func `Other names tell nothing`(name: String) throws {
    #expect(try OutputRule.form(nil, name: name, among: formats) == nil)
  }

  @Test func `Every extension of every format is understood or refused by name`() throws {
    for format in formats {
      for ending in format.endings {
        let found = try OutputRule.form(nil, name: "x.\(ending)", among: formats)
        #expect(found == format, "\(ending)")
      }
    }
    for ending in ["jpg", "htm", "foo", "csv", "tar"] {
      let failure = #expect(throws: CommandFailure.self) {
        try OutputRule.form(nil, name: "x.\(ending)", among: formats)
      }
      #expect(failure?.status == .usage && failure?.message.contains(".\(ending)") == true)
    }
  }

  @Test func `Suggestions name what exists`() {
    let options = Set(CommandNames.all.flatMap(OptionNames.of))
    for (typed, advice) in Suggestions.options {
      #expect(advice.names.allSatisfy(options.contains), "\(typed): \(advice.names)")
      #expect(!advice.names.isEmpty || !advice.note.isEmpty, "\(typed)")
    }
    for (typed, command) in Suggestions.commands {
      #expect(CommandNames.all.contains(command) && !CommandNames.all.contains(typed), "\(typed)")
      #expect(CommandWord.aliases[typed] == nil, "\(typed) is an alias")
    }
    let words =
      formats.map(\.name) + ReportFormat.allCases.map(\.rawValue)
      + SchemaCommand.Form.allCases.map(\.rawValue)
    for (typed, advice) in Suggestions.outputs {
      #expect(advice.names.allSatisfy(words.contains), "\(typed): \(advice.names)")
    }
    for name in PlannedCommands.instead.keys { #expect(!CommandNames.all.contains(name)) }
  }
}
