import ArgumentParser
import GalaxyAnalysis
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxyRules
import Platform

/// The command `warpwright verify`.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check the invariants that a map has to keep.",
    discussion: "One line for each failure. The exit status is 0 if all hold, else 1.")

  @Argument(
    help:
      "A galaxy.json, its SQLite file, Universe JSON, edge list or other graph; - is the standard input."
  )
  var file: String?

  @Flag(help: "Print a JSON document.") var json = false
  @Option(help: ArgumentHelp("Check only these: INV-30, ENT-16, BUB-3 …", valueName: "id,..."))
  var only: [String] = []
  @OptionGroup var input: InputOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    let ids = try VerifyCommand.ids(only)
    let map = try input.read(file, holdsRows: true, console: console)
    console.progress("checking")
    let result = try Verification.run(
      VerificationContext(map.galaxy, rows: map.rows), only: ids)
    console.clearProgress()
    if json {
      try Report.write(json: result.fieldValue)
    } else {
      try Report.write(lines: result.lines)
    }
    guard result.isClean else { throw NegativeAnswer() }
  }

  /// The invariants asked for, `nil` for all.
  ///
  /// Unknown ones are rejected before anything is read.
  static func ids(_ texts: [String]) throws(CommandFailure) -> [String]? {
    guard !texts.isEmpty else { return nil }
    let known = Invariant.named.map(\.id)
    let ids = texts.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }
      .map(String.init)
    for id in ids where !known.contains(id) {
      throw .usage(
        "there is no invariant '\(id)'"
          + suggestion(for: id, in: known)
          + " (invariants: \(known.joined(separator: ", ")))")
    }
    return ids
  }
}
