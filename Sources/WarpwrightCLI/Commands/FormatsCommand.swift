import ArgumentParser
import GalaxyAnalysis
import GalaxyModel
import GalaxyStudio
import GraphFormats

/// `warpwright formats`
struct FormatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats", abstract: "Lists the formats that maps are written in and read from.")

  @Flag(help: "Print a JSON document.") var json = false
  @OptionGroup var common: CommonOptions

  func run() throws {
    let formats = FormatList.available
    guard json else {
      let written = TextTable(rows: formats.map { [$0.rawValue, files(of: $0), $0.summary] }).lines
      let read = TextTable(rows: InputFormat.allCases.map { [$0.rawValue, $0.summary] }).lines
      return try Report.write(
        lines: written + ["", "Read, also if gzip has compressed them:", ""] + read)
    }
    let list = formats.map { format in
      FieldValue.object([
        .init("name", .text(format.rawValue)), .init("files", .text(files(of: format))),
        .init("summary", .text(format.summary)),
        .init("default", .boolean(FormatList.standard.contains(format))),
      ])
    }
    try Report.write(
      json: .object([
        .init("schema", .text("warpwright.formats")), .init("version", .integer(1)),
        .init("formats", .list(list)),
        .init(
          "inputs",
          .list(
            InputFormat.allCases.map { format in
              .object([
                .init("name", .text(format.rawValue)), .init("summary", .text(format.summary)),
              ])
            })),
      ]))
  }

  /// The files of a format for a region called `<region>`.
  private func files(of format: ExportFormat) -> String {
    switch format.scope {
    case .galaxy: format.fileNames(regions: [""])[0].path
    case .table: "csv/<table>.csv"
    case .region:
      format.isGraph
        ? format.fileNames(regions: [""])[0].path
        : format == .edges ? "edges-<region>.txt" : "\(format.rawValue)-<region>.json"
    case .map: "map.\(format.rawValue)"
    }
  }
}
