import ArgumentParser
import GalaxyAnalysis
import GalaxyFormats
import GalaxyModel
import GalaxyRender

/// The command `warpwright traps`.
struct TrapsCommand: LimitedCommand {
  static let configuration = CommandConfiguration(
    commandName: "traps",
    abstract: "Find one-way warps into corridors, and those without a way back.",
    discussion: """
      In a corridor there is one way on, and no choice: a place to be ambushed. Warps without a way \
      back come first, then long corridors. Tunnels may be ways out: with --tunnels they count. The \
      exit status is 1 if there is no trap.
      """)

  @Argument(help: "A galaxy.json, Universe JSON or edge list; - is the standard input.")
  var file: String?

  @Option(
    help: ArgumentHelp("Only corridors of at least this many sectors.", valueName: "sectors"))
  var min: Int = 1
  @Option(
    name: [.customShort("n"), .long], help: ArgumentHelp("How many to show.", valueName: "n"))
  var count: Int?
  @OptionGroup var query: QueryOptions
  var common: CommonOptions { query.common }

  func validate() throws {
    guard min >= 1 else { throw CommandFailure.usage("--min takes a number from 1") }
    guard (count ?? 1) >= 1 else { throw CommandFailure.usage("-n takes a number from 1") }
  }

  func run() throws {
    let console = query.common.console
    let target = try query.target()
    let galaxy = try query.input.read(file, console: console).galaxy
    let chart = try query.place.chart(of: galaxy)
    console.progress("looking for traps")
    let traps = TrapFinder(chart).traps(minimumCorridor: min, count: count)
    let report = TrapReport(traps, on: chart)
    if let abridgement = report.abridgement { console.warn(abridgement) }
    let answer = Answer(
      document: report.fieldValue, lines: report.lines,
      nothing: traps.isEmpty ? "there is no such trap" : nil)
    func courses(_ isFinal: Bool) -> [[SectorReference]] {
      traps.filter { $0.isFinal == isFinal }.map { trap in
        // The landing is the first of the corridor, unless that is empty.
        let behind = trap.corridor + [trap.exit].compactMap { $0 }
        return ([trap.entry] + behind).map { chart.sector(at: $0) }
      }
    }
    try query.give(answer, on: chart, to: target) {
      MapHighlight(layers: [
        .init(title: "Corridor, no way back", courses: courses(true)),
        .init(title: "Corridor with a way back", courses: courses(false)),
      ])
    }
  }
}
