import ArgumentParser
import FileIO
import GalaxyFormats
import GalaxyModel
import GalaxyRender
import GalaxyStudio
import GraphFormats
import RowFormats

/// The command `warpwright extend`.
struct ExtendCommand: LimitedCommand {
  static let configuration = CommandConfiguration(
    commandName: "extend",
    abstract: "Add player-owned regions to a galaxy that is in use.",
    discussion: """
      The map carries its recipe: a manifest, its directory, galaxy.json, a recipe, or any file with a \
      stamp. The result's recipe has one more step, so it can be made again, extended again, and undone. \
      Regions that are added have a gate to the Central Nexus or, without one, to the first region.

      Every row that was there stays as it is, but for columns that count or list what there is in the \
      galaxy. With '-T sql-data' the script is the difference: in one transaction it adds the rows to a \
      PostgreSQL that holds the galaxy before, and changes these columns if they are as they were; else it \
      ends with an error and changes nothing. Other formats hold the whole galaxy.
      """)

  @Argument(help: "The map, or - for the standard input.", completion: .file())
  var file: String?
  @Option(
    name: .customLong("player-regions"),
    help: ArgumentHelp("Number of regions to add.", valueName: "k"))
  var playerRegions: Int
  @Option(help: ArgumentHelp("A remark for the recipe.", valueName: "text")) var note: String?
  @OptionGroup var output: StepOutputOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    let counts = RegionExtension.counts
    guard counts.contains(playerRegions) else {
      throw CommandFailure.usage(
        "--player-regions takes a number \(counts.lowerBound)…\(counts.upperBound)")
    }
  }

  func run() throws {
    let console = common.console
    let formats = FormatCatalog.program(MapOptions())
    let map = try SteppedMap(file, formats: formats)
    console.warnOfUnfinished(file)
    if let warning = map.versionWarning { console.warn(warning) }
    var session = map.session
    session.extend(playerRegions: playerRegions, note: note)
    let chosen = try output.formats(of: map, formats).map(\.asDifference)
    let job = try ExtendJob(
      from: map.session, to: session,
      generating: try output.job(session, chosen, hidesOrigin: !map.isStamped))
    if !output.dryRun { try job.check() }
    let report = try job.run(writes: !output.dryRun, threads: common.threadCount) {
      console.progress($0)
    }
    console.clearProgress()
    if let outcome = report.outcome {
      console.report(outcome.output, showsDrawing: console.isVerbose)
      for line in GenerateSummary.lines(outcome, of: job.generating) { console.note(line) }
    }
    for warning in report.warnings { console.warn("\(warning.message) (\(warning.code))") }
    if output.json {
      try Report.write(json: report.fieldValue)
    } else if output.dryRun {
      try Report.write(lines: report.lines)
    } else {
      for line in report.lines { console.note(line) }
    }
  }
}

extension ExtendReport {
  /// The report in lines: regions, then rows.
  fileprivate var lines: [String] {
    regions.map { region in
      "added \(region.displayName) (\(region.name)): "
        + "\(Counted.text(region.sectors, "sector")) from \(region.firstSector), "
        + "gate at \(region.gate.map { "sector \($0)" } ?? "no sector")"
    } + ["added \(Counted.text(addedRows, "row")) in \(Counted.text(addedTables, "table"))"]
      + tables.flatMap { table in
        table.changed.map {
          "changed \(table.name) \($0.key): \($0.columns.joined(separator: ", "))"
        }
      }
  }

  private var addedTables: Int { tables.count { $0.added > 0 } }
}
