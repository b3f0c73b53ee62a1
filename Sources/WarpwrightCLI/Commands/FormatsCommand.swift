import ArgumentParser
import GalaxyAnalysis
import GalaxyFormats
import GalaxyModel
import GalaxyStudio
import GraphFormats

/// The command `warpwright formats`.
struct FormatsCommand: LimitedCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats", abstract: "List the formats that maps are written in and read from.")

  @Flag(help: "Print a JSON document.") var json = false
  @OptionGroup var common: CommonOptions

  func run() throws {
    let catalog = FormatCatalog.program
    guard json else {
      let written = catalog.outputs.map { [$0.name, $0.filePattern, $0.summary] }
      let read = catalog.inputs.map { [$0.name, $0.summary] }
      return try Report.write(
        lines: TextTable(rows: written).lines
          + ["", "Read, also if gzip has compressed them:", ""] + TextTable(rows: read).lines)
    }
    let standard = catalog.standard
    let outputs = catalog.outputs.map { format in
      FieldValue.object([
        .init("name", .text(format.name)), .init("files", .text(format.filePattern)),
        .init("summary", .text(format.summary)),
        .init("default", .boolean(standard.contains(format))),
      ])
    }
    let inputs = catalog.inputs.map { format in
      FieldValue.object([
        .init("name", .text(format.name)), .init("summary", .text(format.summary)),
      ])
    }
    try Report.write(
      list: .object([
        .init("schema", .text("warpwright.formats")), .init("version", .integer(1)),
        .init("formats", .list(outputs)), .init("inputs", .list(inputs)),
      ]))
  }
}
