import ArgumentParser
import Criteria
import FileIO
import GalaxyAnalysis
import GalaxyCriteria
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxyRules
import GalaxyStudio
import Platform

/// The command `warpwright verify`.
struct VerifyCommand: LimitedCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check the invariants that a map has to keep.",
    discussion: """
      One line for each failure. The exit status is 0 if all hold, else 1. A criterion of --where that \
      a region does not meet is the failure WHERE-n; 'warpwright find --list' prints the words of \
      criteria.

      Of a folder of shards, the digests are checked, and each region is judged by itself, with the rows \
      that belong to it; invariants that need the whole galaxy are named.
      """,
    aliases: ["validate", "check"])

  @Argument(
    help:
      "A galaxy.json, its SQLite file, Universe JSON, edge list or other graph; a folder of shards; - is the standard input."
  )
  var file: String?

  @Flag(help: "Print a JSON document.") var json = false
  @Option(help: ArgumentHelp("Check only these: INV-30, ENT-16, BUB-3 …", valueName: "id,..."))
  var only: [String] = []
  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "Also check a criterion (repeatable).",
      valueName: "[region:]expr"))
  var criteria: [String] = []
  @Flag(help: "Evaluate criteria that visit more than 100 million elements, too.")
  var allowSlow = false
  @Flag(help: "List the invariants with their meaning, and read nothing.") var list = false
  @OptionGroup var input: InputOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    let ids = try VerifyCommand.ids(only)
    if list {
      guard file == nil, !input.isGenerated, criteria.isEmpty else {
        throw CommandFailure.usage("--list lists the invariants, and checks no map")
      }
      return try VerifyCommand.list(ids, json: json)
    }
    if let file { warnOfLeftovers(of: file, console) }
    if let file, ShardCheck.holdsShards(file) { return try verify(shards: file, ids, console) }
    _ = try CriterionWords.read(criteria, of: RegionVocabulary.all, allowsSlow: true)
    let map = try input.read(file, holdsRows: true, console: console)
    console.progress("checking")
    var result = try Verification.run(
      VerificationContext(map.galaxy, rows: map.rows), only: ids)
    if let ids, result.checked.isEmpty, criteria.isEmpty {
      throw CommandFailure(
        .badInput,
        "\(InputOptions.name(file)): the map carries nothing that \(ids.joined(separator: ", ")) could be checked on"
      )
    }
    try judge(map, &result)
    for warning in result.accept(map.galaxy.waivers) { console.warn(warning) }
    console.clearProgress()
    if json {
      try Report.write(json: result.fieldValue, about: map.galaxy)
    } else {
      try Report.write(lines: result.lines)
    }
    guard result.isClean else { throw NegativeAnswer() }
  }

  private func warnOfLeftovers(of file: String, _ console: Console) {
    let names = StaleFiles.leftovers(of: file)
    guard !names.isEmpty else { return }
    let list = names.prefix(5).map(\.terminalSafe).joined(separator: ", ")
    console.warn(
      "\(file.terminalSafe): \(Counted.text(names.count, "temporary file")) of killed runs beside it: "
        + list + (names.count > 5 ? ", …" : "") + "; the next output there removes them")
  }

  /// Checks the digests of the shards in a folder, and judges each of their regions.
  private func verify(shards folder: String, _ ids: [String]?, _ console: Console) throws {
    guard criteria.isEmpty else {
      throw CommandFailure.usage("--where is for a map in one file: merge the shards first")
    }
    console.progress("checking")
    let merge = try ShardMerge(
      try ShardCheck(folder, threads: common.threadCount), catalog: .program)
    let result = try ShardVerify(merge).run(only: ids, threads: common.threadCount)
    console.clearProgress()
    if let id = ids?.first(where: { !result.checked.contains($0) }) {
      throw CommandFailure.usage(
        "\(id) is not judged on one region alone: merge the shards to galaxy.json, and verify that")
    }
    let all = Verification(checked: result.checked, failures: result.failures)
    if json {
      try Report.write(json: all.fieldValue, about: merge.plan.outline)
    } else {
      try Report.write(lines: all.lines)
    }
    guard all.isClean else { throw NegativeAnswer() }
    let rest = Invariant.all.filter { $0.isJudgedOnMaps && !result.checked.contains($0.id) }
    console.note(
      "\(Counted.text(result.regions, "region")) of \(Counted.text(merge.count, "shard")) judged one by "
        + "one; what needs the whole is judged in galaxy.json, after a merge: "
        + rest.map(\.id).joined(separator: " "))
  }

  /// Adds what the criteria find.
  private func judge(_ map: ReadMap, _ result: inout Verification) throws {
    guard !criteria.isEmpty else { return }
    let largest = map.galaxy.regions.map(\.sectorCount).max() ?? 0
    let criteria = try CriterionWords.read(
      criteria, of: RegionVocabulary.words(sectors: largest), allowsSlow: allowSlow)
    try CriterionWords.check(criteria, in: map.galaxy)
    let contents = try input.contents(of: map, file: file)
    for (index, criterion) in criteria.enumerated() {
      let id = "WHERE-\(index + 1)"
      result.checked.append(id)
      result.failures += criterion.failures(
        in: map.galaxy, contents: contents, id: id, threads: common.threadCount)
    }
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
