import ArgumentParser
import FileIO
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxyRules
import GalaxyStudio
import MapEditing
import Platform

/// What is done with the steps of a map.
struct StepHistoryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Take the last K steps back (1 if K is left out).", valueName: "k"))
  var undo: Int?
  @Flag(help: "List the steps of the map.") var log = false
  @Flag(help: "Make one step of edit steps that follow each other.") var squash = false
  @Option(
    help: ArgumentHelp(
      "Write all edits of the map as a script (- for the standard output).", valueName: "file"),
    completion: .file())
  var export: String?
  @Option(
    help: ArgumentHelp(
      "The map that the recipe begins with, if that was not generated (default: beside the map).",
      valueName: "file"),
    completion: .file())
  var base: String?

  func validate() throws {
    let count = [undo != nil, log, squash, export != nil].count { $0 }
    guard count < 2 else {
      throw CommandFailure.usage("choose one of --undo, --log, --squash and --export")
    }
    guard base == nil || undo != nil || squash else {
      throw CommandFailure.usage("--base is for --undo and --squash")
    }
    if let undo, undo < 1 { throw CommandFailure.usage("--undo takes a number from 1") }
  }

  /// Whether something is to be done with steps.
  var isWanted: Bool { undo != nil || log || squash || export != nil }

  /// The option that was given.
  var word: String {
    undo != nil ? "--undo" : log ? "--log" : squash ? "--squash" : "--export"
  }

  /// Does it.
  func run(
    _ map: SteppedMap, _ output: StepOutputOptions, _ formats: FormatCatalog,
    _ common: CommonOptions
  ) throws {
    if log { return try writeLog(map.session, json: output.json) }
    if let export {
      return try write(
        try map.session.script(), of: map.source, to: export, common.console)
    }
    let session = try changed(map.session, of: map.source)
    let console = common.console
    let job = try output.job(
      session, try output.formats(of: map, formats), hidesOrigin: !map.isStamped)
    try job.check()
    if output.dryRun { return try writeLog(session, json: output.json) }
    let made = try job.run(threads: common.threadCount) { console.progress($0) }
    console.report(made.output, showsDrawing: console.isVerbose)
    for line in GenerateSummary.lines(made, of: job) { console.note(line) }
    if output.json { try writeLog(session, json: true) }
  }

  /// Does it with a map that begins with a file.
  func run(
    _ map: ForeignHistory, _ output: StepOutputOptions, _ reading: ReadingOptions,
    _ common: CommonOptions
  ) throws {
    let console = common.console
    if log { return try writeLog(map.session, json: output.json) }
    if let export {
      return try write(try map.session.script(), of: map.source, to: export, console)
    }
    let session = try changed(map.session, of: map.source)
    if output.dryRun { return try writeLog(session, json: output.json) }
    let result = try map.map(of: session, from: base, reading, console)
    try EditedFile(output: output, source: map.source, console: console)
      .write(result.map, original: result.original)
    if output.json { try writeLog(session, json: true) }
  }

  /// The steps with fewer or longer ones.
  private func changed(_ session: MapSession, of source: String) throws -> MapSession {
    var session = session
    if let undo {
      guard undo <= session.steps.count else {
        throw CommandFailure(
          .badInput, "\(source) has \(session.steps.count) steps, not \(undo)")
      }
      session.undo(undo)
    } else {
      session.squash()
    }
    return session
  }

  private func writeLog(_ session: MapSession, json: Bool) throws {
    guard !json else {
      return try Report.write(
        json: .object([
          .init("schema", .text("warpwright.steps")), .init("version", 1),
          .init("steps", .list(session.steps.map(\.fieldValue))),
          .init("waivers", .list(session.recipe.waivers.map(\.fieldValue))),
        ]))
    }
    var lines: [String] = []
    for (place, step) in session.steps.enumerated() {
      let note = step.note.map { "  (\($0))" } ?? ""
      switch step.change {
      case .reroll(let reroll):
        let stages = reroll.stages.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        lines.append("\(place + 1)  reroll \(stages.joined(separator: ","))\(note)")
        lines += reroll.pins.map { "     pin \($0)" } + reroll.only.map { "     only \($0)" }
      case .extend(let change):
        let count = Counted.text(change.playerRegions, "player-owned region")
        lines.append("\(place + 1)  extend by \(count)\(note)")
      case .edit(let edits):
        lines.append("\(place + 1)  edit\(note)")
        lines += edits.map { "     " + ((try? MapEdit($0.fieldValue))?.line ?? "?") }
      }
    }
    for waiver in session.recipe.waivers {
      let scope = waiver.scope.map { "@\($0)" } ?? ""
      lines.append("accepted: \(waiver.id)\(scope): \(waiver.reason)")
    }
    try Report.write(lines: lines.isEmpty ? ["no steps"] : lines)
  }

  private func write(
    _ script: EditScript, of source: String, to name: String, _ console: Console
  ) throws {
    let lines = script.edits.map(\.line)
    let file = PlainFile(named: name, own: "edits.txt")
    var names = OutputNames()
    try names.add(source, as: "the input")
    try names.add(file.path, as: "--export")
    try file.write(console: console) { writer in
      for line in lines { writer.append(line: line) }
    }
  }
}
