import ArgumentParser
import FileIO
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxyRender
import GalaxyRules
import GalaxyAnalysis
import GalaxyStudio
import GraphFormats

/// The command `warpwright reroll`.
struct RerollCommand: LimitedCommand {
  static let configuration = CommandConfiguration(
    commandName: "reroll",
    abstract: "Draw parts of a map again, and keep the others.",
    discussion: """
      The map carries its recipe: a manifest, its directory, galaxy.json, a recipe, or any file with a \
      stamp. The result's recipe has one more step, so it can be made again, and undone.

      Stages are \(StageName.all.joined(separator: ", ")). A stage that is not listed is drawn by its \
      old streams on what is new before it. What is pinned is kept, or the command ends with status 1 \
      and says why; so it does if the new map breaks an invariant that the old one keeps.
      """)

  @Argument(help: "The map, or - for the standard input.", completion: .file())
  var file: String?

  @Option(
    help: ArgumentHelp(
      "Stages to draw again, each NAME or NAME=K for variant K (default: all); REGION/NAME in one "
        + "region only.",
      valueName: "s,..."),
    completion: .list(StageName.all))
  var stages: [String] = []
  @Option(
    help: ArgumentHelp(
      "Keep this: sector:17, cluster:3, formation:#2, names … (repeatable).", valueName: "ref"))
  var pin: [String] = []
  @Option(
    help: ArgumentHelp("Keep all but this (repeatable); pins win.", valueName: "ref"))
  var only: [String] = []
  @Flag(help: "Let go of what cannot be kept, and say so.") var release = false
  @Option(help: ArgumentHelp("A remark for the recipe.", valueName: "text")) var note: String?
  @OptionGroup var variants: VariantOptions
  @OptionGroup var output: StepOutputOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    let formats = FormatCatalog.program(MapOptions())
    let map = try SteppedMap(file, formats: formats)
    console.warnOfUnfinished(file)
    if let warning = map.versionWarning { console.warn(warning) }
    let chosen = try output.formats(of: map, formats)
    if variants.isWanted {
      return try variants.run(map, chosen, output, common) { try step(map.session, turn: $0) }
    }
    let session = try step(map.session, turn: 0)
    let job = try output.job(session, chosen, hidesOrigin: !map.isStamped)
    try job.check()
    let (made, report) = try StepJob(
      from: map.session, to: session, scope: job.contentScope,
      checksRows: job.scope == .rows, invariants: Invariant.all
    ).run(threads: common.threadCount) { console.progress($0) }
    console.clearProgress()
    if !output.dryRun, report.isSound {
      let outcome = try job.run(made.map, seeding: made.seeding, threads: common.threadCount) {
        console.progress($0)
      }
      console.report(outcome.output, showsDrawing: console.isVerbose)
      for line in GenerateSummary.lines(outcome, of: job) { console.note(line) }
    }
    try StepOutput(report).give(json: output.json, dryRun: output.dryRun, console)
  }

  /// The session with the step that was asked for.
  private func step(_ session: MapSession, turn: Int) throws -> MapSession {
    var session = session
    try session.reroll(
      try OptionWords.words(stages, of: "--stages"), keeping: pin, only: only,
      releasing: release, turn: turn, note: note)
    return session
  }
}
