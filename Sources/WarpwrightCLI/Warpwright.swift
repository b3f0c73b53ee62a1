import ArgumentParser
import GalaxyGeneration

/// The root command; it only shows its help.
struct Warpwright: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "warpwright",
    abstract: "Generate and examine galaxies for SectorWars 2102.",
    discussion: """
      Data goes to the standard output, messages to the error stream. A file argument - is the \
      standard input, -o - the standard output. The same version, seed and settings give the same \
      bytes, always.
      """,
    version: "warpwright \(generatorVersion)",
    subcommands: [
      GenerateCommand.self, RenderCommand.self, AnalyzeCommand.self, DetectCommand.self,
      VerifyCommand.self, CourseCommand.self, NearestCommand.self, TradeCommand.self,
      TrapsCommand.self, ChokesCommand.self, StartsCommand.self, FogCommand.self,
      ConvertCommand.self, PresetsCommand.self,
      FormatsCommand.self,
      SchemaCommand.self, SettingsCommand.self,
    ])
}
