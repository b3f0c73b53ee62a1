import ArgumentParser
import GalaxyAnalysis
import GalaxyFormats
import GalaxyModel
import GalaxyRender

/// The command `warpwright trade`.
struct TradeCommand: LimitedCommand {
  static let configuration = CommandConfiguration(
    commandName: "trade",
    abstract: "Find pairs of stations near each other by what a round trip pays a turn.",
    discussion: """
      Profits are credits for one unit of cargo space. Prices are those that the map stores, else the \
      base prices of the goods with the spreads of the stations' classes. A mask has a letter a good, \
      in the order ore, organics, equipment, fuel, luxury goods, gourmet food, exotic technology, \
      colonists, precious metals: B buys, S sells, - neither, * whatever. The exit status is 1 if no \
      pair pays.
      """)

  @Argument(help: "A galaxy.json or Universe JSON; - is the standard input.")
  var file: String?

  @Option(help: ArgumentHelp("How far apart at most, in warps each way.", valueName: "h"))
  var hops: Int = 4
  @Option(
    help: ArgumentHelp(
      "What the stations trade, one mask or two, such as BS,SB.", valueName: "mask[,mask]"))
  var mask: String?
  @Option(help: ArgumentHelp("One way must carry this.", valueName: "good")) var good: String?
  @Flag(help: "Carry something in both directions.") var bothWays = false
  @Option(help: ArgumentHelp("Only stations near this sector.", valueName: "sector"))
  var near: String?
  @Option(help: ArgumentHelp("How near, in turns (default: 10).", valueName: "turns"))
  var within: Int?
  @Option(
    name: [.customShort("n"), .long], help: ArgumentHelp("How many to show.", valueName: "n"))
  var count: Int = 20
  @OptionGroup var query: QueryOptions
  var common: CommonOptions { query.common }

  func validate() throws {
    guard (1...1000).contains(hops) else {
      throw CommandFailure.usage("--hops takes a number from 1 to 1000")
    }
    guard count >= 1 else { throw CommandFailure.usage("-n takes a number from 1") }
    guard within == nil || near != nil else {
      throw CommandFailure.usage("--within needs --near")
    }
    guard (within ?? 0) >= 0 else {
      throw CommandFailure.usage("--within takes a number from 0")
    }
  }

  func run() throws {
    let console = query.common.console
    let target = try query.target()
    var wish = TradeFinder.Wish()
    wish.hops = hops
    wish.needsBothWays = bothWays
    wish.masks = try masks()
    wish.good = try good.map { try Vocabulary.value($0, "good") }
    let center = try near.map { try SectorWord($0, "--near") }
    let map = try query.input.read(file, console: console)
    let contents = try query.input.contents(of: map, file: file, needsStations: true)
    let chart = try query.place.chart(of: map.galaxy)
    if let center { wish.reach = (try center.node(on: chart), within ?? 10) }
    console.progress("trading")
    let routes = TradeFinder(chart, contents: contents).routes(wish)
    let report = TradeReport(routes, shown: count, on: chart)
    let answer = Answer(
      document: report.fieldValue, lines: report.lines,
      nothing: routes.isEmpty
        ? "no pair of stations within \(Counted.text(hops, "warp")) pays" : nil)
    try query.give(answer, on: chart, to: target) {
      highlight(report, chart)
    }
  }

  private func masks() throws(CommandFailure) -> (TradeMask?, TradeMask?) {
    guard let mask else { return (nil, nil) }
    let parts = mask.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let masks = parts.compactMap { TradeMask($0) }
    guard masks.count == parts.count, masks.count <= 2 else {
      throw .usage("'\(mask)' is no trade mask: one or two of up to nine letters B, S, - and *")
    }
    return (masks[0], masks.count == 2 ? masks[1] : nil)
  }

  private func highlight(_ report: TradeReport, _ chart: StarChart) -> MapHighlight {
    let courses = report.routes.compactMap { route -> [FlightPlan.Route]? in
      guard let near = chart.node(of: route.near.sector), let far = chart.node(of: route.far.sector)
      else { return nil }
      return [
        FlightPlan(on: chart, from: near, to: far), FlightPlan(on: chart, from: far, to: near),
      ].compactMap(\.routes.first)
    }
    func sectors(_ routes: [[FlightPlan.Route]]) -> [[SectorReference]] {
      routes.flatMap { $0.map { $0.nodes.map { chart.sector(at: $0) } } }
    }
    return MapHighlight(layers: [
      .init(title: "Best trade route", courses: sectors(Array(courses.prefix(1)))),
      .init(title: "Others", courses: sectors(Array(courses.dropFirst()))),
    ])
  }
}
