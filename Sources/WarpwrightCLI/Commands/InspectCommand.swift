import ArgumentParser
import FileIO
import GalaxyAnalysis
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxyStudio
import GraphFormats
import RowFormats

/// The command `warpwright inspect`, which a file without a command means as well.
struct InspectCommand: LimitedCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Say what a file is, and what can be done with it.",
    discussion: """
      'warpwright FILE' does the same. Of a map it prints format, regions and sizes, of a \
      recipe or manifest what it generates.
      """)

  @Argument(
    help: "A map in any format that is read, a recipe or a manifest; - is the standard input.",
    completion: .file())
  var file: String?

  @Flag(help: "Print a JSON document.") var json = false
  @OptionGroup var input: InputOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    if let recipe = try recipe() {
      return try give(FileDescription(recipe, named: file ?? "-"))
    }
    let map = try input.read(file, console: console)
    console.clearProgress()
    try give(FileDescription(map, named: input.isGenerated ? nil : file ?? "-"))
  }

  private func give(_ description: FileDescription) throws {
    if json {
      try Report.write(json: description.fieldValue)
    } else {
      try Report.write(lines: description.lines)
    }
  }

  /// The recipe or manifest that the file is by its name, `nil` if it is another file.
  private func recipe() throws -> Recipe? {
    guard let file, input.from == nil, !input.isGenerated,
      file.hasSuffix(".json5") || file == Manifest.fileName || file.hasSuffix("/manifest.json")
    else { return nil }
    let source = InputSource(argument: file)
    return try RecipeReader.read(
      try source.readAll(limit: 16 << 20), source: source.name, formats: .program)
  }
}
