import ArgumentParser
import GalaxyAnalysis
import GalaxyModel
import GalaxySettings

/// The command `warpwright presets`.
struct PresetsCommand: LimitedCommand {
  static let configuration = CommandConfiguration(
    commandName: "presets", abstract: "List the presets, the galaxies that can be generated.")

  @Flag(help: "Print a JSON document.") var json = false
  @OptionGroup var common: CommonOptions

  func run() throws {
    guard json else {
      return try Report.write(
        lines: TextTable(rows: Preset.allCases.map { [$0.rawValue, $0.summary] }).lines)
    }
    let presets = Preset.allCases.map { preset in
      FieldValue.object([
        .init("name", .text(preset.rawValue)), .init("summary", .text(preset.summary)),
        .init("hasFreeSize", .boolean(preset.hasFreeSize)),
        .init("default", .boolean(preset == .terranSpace)),
      ])
    }
    try Report.write(
      list: .object([
        .init("schema", .text("warpwright.presets")), .init("version", .integer(1)),
        .init("presets", .list(presets)),
      ]))
  }
}
