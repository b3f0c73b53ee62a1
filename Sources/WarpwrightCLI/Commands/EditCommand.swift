import ArgumentParser
import Determinism
import FileIO
import GalaxyAnalysis
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxyRender
import GalaxyRules
import GalaxyStudio
import GraphFormats
import MapEditing
import Platform

/// Ends the reading of a map that turns out to carry its recipe.
private struct FoundRecipe: Error {
  let map: SteppedMap
}

/// The command `warpwright edit`.
struct EditCommand: LimitedCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change a map by hand: warps, sectors, names, formations, tunnels, contents.",
    discussion: """
      A script has one edit a line, such as 'add warp 12>40' or 'set sector 17 type=NEBULA', or is the \
      document that 'diff --as-edit --json' prints. Either all edits are made or none: the first that \
      cannot be made ends the command with its number and the reason. Afterwards the map is verified; if \
      an invariant fails that held before, nothing is written, and the edit that broke it is named.

      A map that carries its recipe gets another step, and what follows from the edits is made again: \
      formats are those of its manifest, else \(FormatCatalog.standardNames.joined(separator: ",")). \
      Other maps, such as edge lists, are edited as they are, and keep their format.
      """)

  @Argument(
    help: "A map in any format that is read, a manifest, or a recipe; - is the standard input.",
    completion: .file())
  var map: String
  @Argument(
    help: "The script: lines, or a document in JSON5; - is the standard input.",
    completion: .file())
  var script: String?
  @Option(
    name: [.customShort("e"), .customLong("edit")],
    help: ArgumentHelp("An edit (repeatable), behind those of the script.", valueName: "line"))
  var edits: [String] = []
  @Flag(help: "Make the edits that can be made, and list the rest.") var rebase = false
  @Option(
    help: ArgumentHelp(
      "Accept a failure of an invariant (repeatable).", valueName: "id[@region]:reason"))
  var waive: [String] = []
  @Option(help: ArgumentHelp("A remark for the recipe.", valueName: "text")) var note: String?
  @OptionGroup(title: "Steps") var history: StepHistoryOptions
  @OptionGroup var output: StepOutputOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard map != "-" || script != "-" else {
      throw CommandFailure.usage("only the map or the script can be the standard input")
    }
    guard !history.isWanted || script == nil && edits.isEmpty else {
      throw CommandFailure.usage(
        "\(history.word) is about steps that were done; leave the script and -e out")
    }
    guard history.isWanted || script != nil || !edits.isEmpty || !waive.isEmpty else {
      throw CommandFailure.usage(
        "say what to edit: a script, or -e 'add warp 12>40'")
    }
  }

  func run() throws {
    let console = common.console
    let formats = FormatCatalog.program(MapOptions())
    let waivers = try EditWords.waivers(waive)
    if history.isWanted {
      if let edited = try ForeignHistory(map, formats: formats) {
        return try history.run(edited, output, reading, common)
      }
      console.warnOfUnfinished(map)
      return try history.run(try SteppedMap(map, formats: formats), output, formats, common)
    }
    var script = try EditWords.read(self.script, edits)
    script.note = note ?? script.note
    try checkBase(of: script)
    var stepped: SteppedMap?
    var fault: InputError?
    if map != "-" {
      do {
        stepped = try SteppedMap(map, formats: formats)
      } catch let error as InputError {
        // What has no recipe may be a map all the same.
        fault = error
      }
    }
    if let stepped {
      console.warnOfUnfinished(map)
      return try edit(stepped, script, waivers, formats)
    }
    do {
      var base: RecipeBase?
      let foreign = try reading.read(self.map, console: console) { bytes, source in
        base = RecipeBase(bytes, at: source.name)
        // The standard input is read once.
        guard map == "-", let stepped = SteppedMap(bytes, source: source.name, formats: formats)
        else { return nil }
        throw FoundRecipe(map: stepped)
      }
      try edit(foreign, base, script, waivers)
    } catch let found as FoundRecipe {
      try edit(found.map, script, waivers, formats)
    } catch let error as InputError where error.location == .path(["schema"]) {
      // A manifest or recipe with a mistake is a document of ours, and still no map.
      if let fault, case .path = fault.location { throw fault }
      throw error
    }
  }

  private func edit(
    _ map: SteppedMap, _ script: EditScript, _ waivers: [RecipeWaiver], _ formats: FormatCatalog
  ) throws {
    let console = common.console
    if !waivers.isEmpty {
      try EditWords.check(waivers, regions: map.session.plan().regions.map(\.name))
    }
    let chosen = try output.formats(of: map, formats)
    let planned = try output.job(map.session, chosen, hidesOrigin: !map.isStamped)
    try planned.check()
    let outcome = try GeneratedEdit(
      map.session, scope: planned.contentScope, invariants: Invariant.all,
      threads: common.threadCount
    ).apply(script, rebases: rebase, waivers: waivers) { console.progress($0) }
    console.clearProgress()
    if !output.dryRun, outcome.report.isSound {
      let job = try output.job(outcome.session, chosen, hidesOrigin: !map.isStamped)
      let made = try job.run(
        outcome.made.map, seeding: outcome.made.seeding, threads: common.threadCount
      ) {
        console.progress($0)
      }
      console.report(made.output, showsDrawing: console.isVerbose)
      for line in GenerateSummary.lines(made, of: job) { console.note(line) }
    }
    try StepOutput(outcome.report).give(json: output.json, dryRun: output.dryRun, console)
  }

  private func edit(
    _ map: ReadMap, _ base: RecipeBase?, _ script: EditScript, _ waivers: [RecipeWaiver]
  ) throws {
    let console = common.console
    let source = InputSource(argument: self.map).name
    try EditWords.check(waivers, regions: map.galaxy.regions.map(\.name))
    console.progress("editing")
    let outcome = try ForeignEdit(map, source: source, base: base)
      .apply(script, rebases: rebase, waivers: waivers)
    console.clearProgress()
    if !output.dryRun, outcome.report.isSound {
      try EditedFile(output: output, source: source, console: console).write(outcome.map)
    }
    try StepOutput(outcome.report).give(json: output.json, dryRun: output.dryRun, console)
  }

  /// Rejects a script that was made for another map.
  private func checkBase(of script: EditScript) throws {
    guard !rebase, let base = script.base, map != "-" else { return }
    let digest = SHA256.digest(try InputSource(argument: map).readAll()).hex
    guard digest != base else { return }
    throw CommandFailure(
      .negative,
      "\(map) is not the map of the script, whose SHA-256 begins with \(base.prefix(12)); "
        + "--rebase makes the edits that fit")
  }
}
