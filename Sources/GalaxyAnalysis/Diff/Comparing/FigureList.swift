import GalaxyModel
import GraphKit
import WarpMap

/// The figures of one region as paths and values.
struct FigureList {
  private(set) var figures: [(path: String, value: FieldValue)] = []
  /// Articulation points, each in a list of its own.
  let points: [[Int]]
  /// The ends of bridges.
  let bridges: [[Int]]

  /// Computes the figures.
  ///
  /// - Parameters:
  ///   - region: The region.
  ///   - contents: Its stations and planets, as those of region 0.
  ///   - options: Whether figures that take quadratic time are among them.
  init(_ region: Region, _ contents: ChartContents, _ options: DiffOptions) {
    let report = RegionReport(
      measuring: region,
      options: AnalysisOptions(isFast: !options.isExact, threads: options.threads))
    points = report.articulationPoints.map { [$0] }
    bridges = report.bridges.map { [$0.lower, $0.upper] }
    for member in report.fieldValue.members where !Self.words.contains(member.key) {
      add(member.value, at: member.key)
    }
    let chart = StarChart(region)
    // Docks, landings and starts are chosen by number among others.
    let isNumbered = options.match == .number
    addDistances(region, chart, isNumbered: isNumbered)
    guard isNumbered else { return }
    let starts = StartComparison.suggested(Self.startCount, on: chart)
    guard starts.count == Self.startCount else { return }
    let comparison = StartComparison(starts, on: chart, contents: contents)
    for (figure, fairness) in comparison.fairness {
      figures.append(("starts(\(Self.startCount)).\(figure)", .number(fairness.ratio)))
    }
  }

  /// Leaves out what depends on all goods of stations.
  mutating func removeIncome() { figures.removeAll { $0.path.hasSuffix(").income") } }

  /// Members of a report that are no figures.
  private static let words: Set<String> = ["region", "names", "sectorNames", "timings"]
  /// The number of starts whose fairness is compared.
  private static let startCount = 4

  /// Adds numbers by their path, and lists by their length; of short lists of sizes and of ranked
  /// sectors, the elements.
  private mutating func add(_ value: FieldValue, at path: String) {
    switch value {
    case .integer, .number: figures.append((path, value))
    case .object(let members):
      for member in members { add(member.value, at: path + "." + member.key) }
    case .list(let elements):
      let isRanked = path.hasSuffix("largest") || path == "betweenness"
      guard isRanked else { return figures.append((path, .int(elements.count))) }
      for (index, element) in elements.enumerated() {
        // Of equal sectors the one with the lowest number is listed first.
        let value = element["value"]
        let place = "\(path)[\(index)]"
        if value == .null { add(element, at: place) } else { add(value, at: place + ".value") }
      }
    default: break
    }
  }

  /// Adds the numbers of hops between places, as far as one leads to the other.
  private mutating func addDistances(
    _ region: Region, _ chart: StarChart, isNumbered: Bool
  ) {
    let places = Self.places(region, isNumbered: isNumbered)
    for (name, node) in places {
      let hops = chart.graph.breadthFirstDistances(from: NodeIndex(node)).distances
      for (other, goal) in places where other != name {
        let distance: FieldValue = hops[goal] == .unreached ? .text("inf") : .int(hops[goal])
        figures.append(("hops(\(name),\(other))", distance))
      }
    }
  }

  /// Places with a name.
  private static func places(
    _ region: Region, isNumbered: Bool
  ) -> [(name: String, node: Int)] {
    guard (0..<region.sectorCount).contains(region.root) else { return [] }
    var places = [("capital", region.root)]
    for special in region.specialLocations where special.location != .terra {
      places.append((special.location.rawValue, special.node))
    }
    guard isNumbered else { return places }
    let number = FixedStation.frontierDock.number(sectorCount: region.sectorCount)
    if let dock = region.sectors.node(ofNumber: number) {
      places.append(("dock", dock))
    }
    if region.sectors.hasPositions {
      places.append(("landing", region.landing(in: region.undirectedWarps(), hasPorts: true)))
    }
    return places
  }
}
