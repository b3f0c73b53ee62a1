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
    discussion: "One line for each failure. The exit status is 0 if all hold, else 1.",
    aliases: ["validate", "check"])

  @Argument(
    help:
      "A galaxy.json, its SQLite file, Universe JSON, edge list or other graph; - is the standard input."
  )
  var file: String?

  @Flag(help: "Print a JSON document.") var json = false
  @Option(help: ArgumentHelp("Check only these: INV-30, ENT-16, BUB-3 …", valueName: "id,..."))
  var only: [String] = []
  @Flag(help: "List the invariants with their meaning, and read nothing.") var list = false
  @OptionGroup var input: InputOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    let ids = try VerifyCommand.ids(only)
    if list {
      guard file == nil, !input.isGenerated else {
        throw CommandFailure.usage("--list lists the invariants, and checks no map")
      }
      return try VerifyCommand.list(ids, json: json)
    }
    let map = try input.read(file, holdsRows: true, console: console)
    console.progress("checking")
    let result = try Verification.run(
      VerificationContext(map.galaxy, rows: map.rows), only: ids)
    console.clearProgress()
    if json {
      try Report.write(json: result.fieldValue, about: map.galaxy)
    } else {
      try Report.write(lines: result.lines)
    }
    guard result.isClean else { throw NegativeAnswer() }
  }

  /// Lists invariants by their ids, all for `nil`.
  private static func list(_ ids: [String]?, json: Bool) throws {
    let listed = Invariant.named.filter { ids?.contains($0.id) ?? true }
    guard json else {
      return try Report.write(lines: TextTable(rows: listed.map { [$0.id, $0.title] }).lines)
    }
    try Report.write(
      list: .object([
        .init("schema", .text("warpwright.invariants")), .init("version", .integer(1)),
        .init(
          "invariants",
          .list(
            listed.map {
              .object([.init("id", .text($0.id)), .init("title", .text($0.title))])
            })),
      ]))
  }

  /// The invariants asked for, `nil` for all.
  ///
  /// Unknown ones are rejected before anything is read.
  static func ids(_ texts: [String]) throws(CommandFailure) -> [String]? {
    guard !texts.isEmpty else { return nil }
    let known = Invariant.named.map(\.id)
    let ids = texts.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }
      .map(String.init)
    for id in ids where !known.contains(id.uppercased()) {
      throw .usage(
        "there is no invariant '\(id)'"
          + suggestion(for: id, in: known) + " ('warpwright verify --list' lists them)")
    }
    return ids.map { $0.uppercased() }
  }
}
