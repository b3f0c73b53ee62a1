import ArgumentParser
import GalaxyGeneration

/// The root command; it only shows its help.
struct Warpwright: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "warpwright",
    abstract: "Generate and examine galaxies for SectorWars 2102.",
    discussion: """
      Data goes to the standard output, messages to the error stream. A file argument - is the \
      standard input, -o - the standard output; the extension after -o chooses the format, and a name \
      that ends with / is a directory. A file alone, 'warpwright map.json', tells what it is; a seed \
      alone, 'warpwright --seed 7', generates; the beginning of a command is enough. The same version, \
      seed and settings give the same bytes, always.
      """,
    version: "warpwright \(generatorVersion)",
    groupedSubcommands: [
      CommandGroup(
        name: "Make",
        subcommands: [
          GenerateCommand.self, RerollCommand.self, EditCommand.self, ExtendCommand.self,
          ServeCommand.self,
          FindCommand.self, SurveyCommand.self, PlanCommand.self, MergeCommand.self,
        ]),
      CommandGroup(
        name: "Look", subcommands: [InspectCommand.self, RenderCommand.self, AnalyzeCommand.self]),
      CommandGroup(
        name: "Ask",
        subcommands: [
          CourseCommand.self, NearestCommand.self, TradeCommand.self, TrapsCommand.self,
          ChokesCommand.self, StartsCommand.self, FogCommand.self, ExplainCommand.self,
        ]),
      CommandGroup(
        name: "Check",
        subcommands: [
          VerifyCommand.self, DetectCommand.self, DiffCommand.self, ReproduceCommand.self,
        ]),
      CommandGroup(name: "Exchange", subcommands: [ConvertCommand.self]),
      CommandGroup(
        name: "Reference",
        subcommands: [
          PresetsCommand.self, FormatsCommand.self, SettingsCommand.self, SchemaCommand.self,
        ]),
    ])
}
