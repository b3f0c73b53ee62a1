import ArgumentParser
import GalaxyAnalysis
import GalaxyFormats
import GalaxyModel
import GalaxyRender
import GraphKit

/// The command `warpwright starts`.
struct StartsCommand: LimitedCommand {
  static let configuration = CommandConfiguration(
    commandName: "starts",
    abstract: "Compare sectors to start in: room, distances, income, choke points.",
    discussion: """
      A start is choked by a sector if every course from it to more than half of the map leads \
      through that sector. Without --at, sectors far from each other are proposed. Stations, planets \
      and income are listed if the map carries them.
      """)

  @Argument(help: "A galaxy.json, Universe JSON or edge list; - is the standard input.")
  var file: String?

  @Option(help: ArgumentHelp("The sectors to compare.", valueName: "n,...")) var at: [String] = []
  @Option(
    help: ArgumentHelp("Propose this many sectors (default: 4, unless --at).", valueName: "k"))
  var suggest: Int?
  @Option(help: ArgumentHelp("What counts as reach, in turns.", valueName: "turns"))
  var within: Int = 10
  @OptionGroup var query: QueryOptions
  var common: CommonOptions { query.common }

  func validate() throws {
    guard at.isEmpty || suggest == nil else {
      throw CommandFailure.usage("--at and --suggest contradict each other")
    }
    guard (1...64).contains(suggest ?? 1) else {
      throw CommandFailure.usage("--suggest takes a number from 1 to 64")
    }
    guard within >= 0 else { throw CommandFailure.usage("--within takes a number from 0") }
  }

  func run() throws {
    let console = query.common.console
    let target = try query.target()
    let words = try SectorWord.list(at, "--at")
    guard words.count <= 1000 else {
      throw CommandFailure.usage("--at takes 1000 sectors at most")
    }
    let map = try query.input.read(file, console: console)
    let contents = try query.input.contents(of: map, file: file)
    let chart = try query.place.chart(of: map.galaxy)
    var starts: [NodeIndex] = []
    for word in words {
      let node = try word.node(on: chart)
      if !starts.contains(node) { starts.append(node) }
    }
    console.progress("comparing starts")
    if words.isEmpty { starts = StartComparison.suggested(suggest ?? 4, on: chart) }
    let comparison = StartComparison(starts, on: chart, contents: contents, reach: within)
    let answer = Answer(
      document: comparison.fieldValue, lines: comparison.lines,
      nothing: starts.isEmpty ? "there is no sector to start in" : nil)
    try query.give(answer, on: chart, to: target) {
      MapHighlight(
        layers: [
          .init(title: "Start", sectors: starts.map { chart.sector(at: $0) }),
          .init(
            title: "Chokes a start",
            sectors: comparison.cards.compactMap(\.choke).map { chart.sector(at: $0.node) }),
        ], territories: comparison.territories(on: chart))
    }
  }
}

extension StartComparison {
  /// The territories of the starts, as a map shows them.
  fileprivate func territories(on chart: StarChart) -> [MapHighlight.Territory] {
    cards.enumerated().map { index, card in
      let nodes = owners.indices.filter { owners[$0] == index }
      return MapHighlight.Territory(
        title: "Nearest to \(chart.label(of: card.node))", center: chart.sector(at: card.node),
        sectors: nodes.map { chart.sector(at: NodeIndex($0)) })
    }
  }
}
