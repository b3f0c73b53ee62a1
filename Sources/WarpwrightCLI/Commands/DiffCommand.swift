public import ArgumentParser
import Determinism
import FileIO
public import GalaxyAnalysis
import GalaxyFormats
import GalaxyModel
import GalaxyRender
import MapEditing
import Platform
import WarpMap

/// The command `warpwright diff`.
struct DiffCommand: LimitedCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare two maps.",
    discussion: """
      What only one of the maps carries is listed as incomparable, and is no difference: a galaxy.json \
      equals its own edge list. Lines begin with + for what only b has, - for what only a has, and ~ \
      for what differs. The exit status is 0 if the maps are equal at the levels that are compared, \
      and 1 if they differ. With -o the differences are drawn on the map of b.
      """, aliases: ["compare"])

  @Argument(help: "A map in any format that is read, or a recipe; - is the standard input.")
  var a: String
  @Argument(help: "The other map or recipe.") var b: String

  @Option(
    help: ArgumentHelp(
      "What to compare: \(DiffLevel.allCases.map(\.rawValue).joined(separator: ", ")) (default: all but rows).",
      valueName: "level,..."),
    completion: .list(DiffLevel.allCases.map(\.rawValue)))
  var level: [String] = []
  @Option(help: "How sectors are matched.") var match: SectorMatch = .number
  @Flag(help: "Also compare figures that take quadratic time, such as distances.")
  var exact = false
  @Flag(help: "List all keys of rows and, with --match and --json, the matched sectors.")
  var all = false
  @Flag(help: "Print one line for each level: how much was added, removed and changed.")
  var stat = false
  @Flag(help: "Print the edits that make b of a; with --json as a document.") var asEdit = false
  @Flag(help: "Print a JSON document.") var json = false
  @OptionGroup(title: "Picture") var picture: DiffPictureOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard !stat || (!json && !asEdit) else {
      throw CommandFailure.usage("--stat prints lines of its own; leave --json and --as-edit out")
    }
    guard a != "-" || b != "-" else {
      throw CommandFailure.usage("only one of the maps can be the standard input")
    }
    guard !asEdit || !picture.isWanted else {
      throw CommandFailure.usage("--as-edit prints edits, and draws nothing; leave -o out")
    }
  }

  func run() throws {
    let console = common.console
    var options = DiffOptions(
      levels: try levels(), match: match, isExact: exact, threads: common.threadCount)
    if asEdit { options.levels.formIntersection(DiffLevel.edited) }
    let target = try picture.target(json: json)
    let inputs = DiffInputs(
      reading: reading, console: console, holdsRows: options.levels.contains(.rows),
      hasContents: !options.levels.isDisjoint(with: [.counts, .contents, .figures]))
    let (first, second) = try inputs.read(
      a, b, drawsSecond: target?.format.picture?.tables.isEmpty == false,
      threads: common.threadCount)
    leaveOutFigures(of: [first.map.galaxy, second.map.galaxy], &options, console)
    console.progress("comparing")
    let diff = try MapDiff(first.side, second.side, options: options)
    console.clearProgress()
    if !level.isEmpty {
      for level in diff.emptyLevels {
        console.warn("neither map carries \(level.rawValue); nothing is compared at that level")
      }
    }
    if asEdit { return try writeEdits(diff, of: a) }
    if json {
      try Report.write(list: diff.fieldValue(listsAll: all))
    } else if stat {
      try Report.write(lines: diff.statistics)
    } else if target?.name != "-" {
      try Report.write(lines: diff.lines(listsAll: all))
    }
    if let target {
      let rows = try second.map.pictureRows(source: InputOptions.name(b))
      try picture.draw(diff, rows: rows, to: target, console: console)
    }
    guard !diff.isEqual else { return console.note(Self.equality(diff)) }
    throw NegativeAnswer()
  }

  /// Most sectors whose figures are compared unless they are asked for: they take longer than reading.
  private static let figureLimit = 100_000

  private func leaveOutFigures(
    of galaxies: [Galaxy], _ options: inout DiffOptions, _ console: Console
  ) {
    let sectors = galaxies.map { $0.regions.reduce(0) { $0 + $1.sectorCount } }.max() ?? 0
    guard level.isEmpty, !exact, sectors > Self.figureLimit,
      options.levels.remove(.figures) != nil
    else { return }
    console.note("no figures of \(sectors) sectors are compared; --level figures does")
  }

  private static func equality(_ diff: MapDiff) -> String {
    let facts = diff.incomparable.map(\.rawValue)
    guard !facts.isEmpty else { return "the maps are equal" }
    let named = facts.prefix(3).joined(separator: ", ")
    let more = facts.count > 3 ? " and \(facts.count - 3) more that --json lists" : ""
    return "the maps are equal; only one of them has \(named)\(more)"
  }

  private func levels() throws(CommandFailure) -> Set<DiffLevel> {
    guard !level.isEmpty else { return DiffLevel.usual }
    var levels: Set<DiffLevel> = []
    let words = DiffLevel.allCases.map(\.rawValue)
    for word in level.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }) {
      guard let level = DiffLevel(rawValue: word.lowercased()) else {
        throw .usage(
          "there is no level '\(word)'" + suggestion(for: String(word), in: words)
            + " (levels: \(words.joined(separator: ", ")))")
      }
      levels.insert(level)
    }
    return levels
  }

  private func writeEdits(_ diff: MapDiff, of file: String) throws {
    let edits = try diff.edits()
    guard json else { return try Report.write(lines: edits.map(\.line)) }
    // The standard input is read once.
    let digest =
      file == "-" ? nil : SHA256.digest(try InputSource(argument: file).readAll()).hex
    try Report.write(json: EditScript(edits, base: digest).fieldValue)
  }
}

extension SectorMatch: ExpressibleByArgument {}
