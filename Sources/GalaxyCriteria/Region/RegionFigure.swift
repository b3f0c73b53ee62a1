import Criteria
import GalaxyAnalysis
import GalaxyModel
import GraphKit
import WarpMap

/// A figure of a region with its declaration and how it is computed: the one place for both.
struct RegionFigure: Sendable {
  let declaration: CriteriaVocabulary.Figure
  let value: @Sendable (RegionSubject, [Int]) -> CriteriaValue

  init(
    _ name: String, _ type: CriteriaVocabulary.ValueType, _ level: CriteriaLevel, cost: Int = 0,
    _ summary: String, _ value: @escaping @Sendable (RegionSubject, [Int]) -> CriteriaValue
  ) {
    declaration = .init(
      name: name, type: type, level: level.rawValue, cost: cost, summary: summary)
    self.value = value
  }

  /// A number that is measured on the graph.
  init(
    _ name: String, _ unit: CriteriaUnit, _ summary: String, cost: Int = 1,
    measure: @escaping @Sendable (RegionMeasures) -> Double
  ) {
    self.init(name, .number(unit), .warps, cost: cost, summary) { subject, _ in
      .number(measure(subject.measures))
    }
  }

  /// A number without a unit that is measured on the graph.
  init(_ name: String, _ summary: String, measure: @escaping @Sendable (RegionMeasures) -> Double) {
    self.init(name, .plain, summary, measure: measure)
  }

  /// An element of a list that is measured on the graph.
  init(
    _ name: String, _ type: CriteriaVocabulary.ValueType, _ summary: String, cost: Int = 1,
    list: @escaping @Sendable (RegionMeasures) -> [Double]
  ) {
    self.init(name, type, .warps, cost: cost, summary) { subject, indexes in
      Self.element(list(subject.measures), indexes)
    }
  }

  /// The element of a list, undefined behind its end.
  static func element(_ list: [Double], _ indexes: [Int]) -> CriteriaValue {
    guard let index = indexes.first, list.indices.contains(index) else { return .undefined }
    return .number(list[index])
  }

  /// The names of figures that read the formations that a map declares.
  static let formationNames: Set<String> = ["formations", "missing", "defects", "landing"]

  /// All figures, by index.
  static let all: [RegionFigure] =
    counts + degrees + components + distances + weakSpots + detected + rates + trade + places
    + settings
}

extension RegionFigure {
  static let counts: [RegionFigure] = [
    RegionFigure("seed", .number(.plain), .plan, "The seed of the galaxy.") { subject, _ in
      subject.galaxy.seed.map { .number(Double($0)) } ?? .undefined
    },
    RegionFigure("sectors", .number(.sectors), .plan, "The number of sectors.") { subject, _ in
      .number(Double(subject.region.sectorCount))
    },
    RegionFigure(
      "links", "The number of links between two sectors.", measure: { Double($0.links) }),
    RegionFigure(
      "directedEdges", "Links counted by direction.", measure: { Double($0.directedEdges) }),
    RegionFigure("oneWayLinks", "Links of one direction.", measure: { Double($0.oneWayLinks) }),
    RegionFigure(
      "dropped.selfLoops", "Warps of a sector to itself, which were dropped.",
      measure: { Double($0.dropped.selfLoops) }),
    RegionFigure(
      "dropped.duplicates", "Warps that occurred twice, and were dropped.",
      measure: { Double($0.dropped.duplicates) }),
  ]

  private static let degrees: [RegionFigure] =
    degree("outDegree", "outgoing") { $0.outDegree }
    + degree("inDegree", "incoming") { $0.inDegree }

  private static func degree(
    _ name: String, _ words: String,
    _ figures: @escaping @Sendable (RegionMeasures) -> DegreeFigures
  ) -> [RegionFigure] {
    [
      RegionFigure(
        "\(name).min", "The lowest number of \(words) edges.",
        measure: { Double(figures($0).minimum) }),
      RegionFigure("\(name).mean", "The mean of \(words) edges.", measure: { figures($0).mean }),
      RegionFigure(
        "\(name).max", "The highest number of \(words) edges.",
        measure: { Double(figures($0).maximum) }),
      RegionFigure(
        "\(name).histogram", "The highest number of \(words) edges, and 1.",
        measure: { Double(figures($0).histogram.count) }),
      RegionFigure(
        "\(name).histogram[]", .number(.sectors), "Sectors with as many \(words) edges.",
        list: { figures($0).histogram.map(Double.init) }),
    ]
  }

  private static let components: [RegionFigure] =
    component("stronglyConnected", "strongly") { $0.stronglyConnected }
    + component("weaklyConnected", "weakly") { $0.weaklyConnected }

  private static func component(
    _ name: String, _ word: String,
    _ figures: @escaping @Sendable (RegionMeasures) -> ComponentFigures
  ) -> [RegionFigure] {
    [
      RegionFigure(
        "\(name).count", "The number of \(word) connected components.",
        measure: { Double(figures($0).count) }),
      RegionFigure(
        "\(name).largest", "The number of components listed, ten at most.",
        measure: { Double(figures($0).largest.count) }),
      RegionFigure(
        "\(name).largest[]", .number(.sectors), "Sizes of components, the largest first.",
        list: { figures($0).largest.map(Double.init) }),
    ]
  }

  private static let distances: [RegionFigure] =
    ["mainComponent.", ""].flatMap { prefix in
      [
        RegionFigure(
          "\(prefix)share", .share,
          "The share of sectors that the capital reaches and that reach it.",
          measure: { $0.mainComponent.share }),
        RegionFigure(
          "\(prefix)diameter", .hops, "The greatest distance inside the main component.",
          cost: 3, measure: { Double($0.distances.diameter) }),
        RegionFigure(
          "\(prefix)radius", .hops, "The least eccentricity inside the main component.",
          cost: 3, measure: { Double($0.distances.radius) }),
        RegionFigure(
          "\(prefix)meanDistance", .hops, "The mean distance inside the main component.",
          cost: 3, measure: { $0.distances.meanDistance }),
      ]
    } + [
      RegionFigure(
        "mainComponent.size", .sectors, "The sectors that the capital reaches and that reach it.",
        measure: { Double($0.mainComponent.size) })
    ]

  private static let weakSpots: [RegionFigure] =
    list("articulationPoints", "Sectors without which the map falls apart") {
      $0.articulationPoints
    }
    + list("deadEnds", "Sectors with a single neighbor") { $0.deadEnds }
    + list("sinks", "Sectors without a way out") { $0.sinks }
    + list("isolated", "Sectors without a warp") { $0.isolated } + [
      RegionFigure(
        "bridges", "Links without which the map falls apart.",
        measure: { Double($0.bridges.count) }),
      RegionFigure(
        "bridges[][]", .place, .warps, cost: 1, "The ends of such links, the lower number first."
      ) { subject, indexes in
        let bridges = subject.measures.bridges
        guard bridges.indices.contains(indexes[0]) else { return .undefined }
        let bridge = bridges[indexes[0]]
        return element([Double(bridge.lower), Double(bridge.upper)], [indexes[1]])
      },
      RegionFigure(
        "clustering", .share, "The mean share of pairs of neighbors that are neighbors themselves.",
        measure: { $0.clustering }),
      RegionFigure(
        "betweenness", .plain, "Sectors listed by betweenness, ten at most.", cost: 4,
        measure: { Double($0.betweenness.count) }),
      RegionFigure(
        "betweenness[].value", .number(.plain),
        "Shortest courses through the busiest sectors, the busiest first.", cost: 4,
        list: { $0.betweenness.map(\.value) }),
      RegionFigure(
        "betweenness[].sector", .place, "The busiest sectors, the busiest first.", cost: 4,
        list: { $0.betweenness.map { Double($0.sector) } }),
    ]

  private static func list(
    _ name: String, _ summary: String, _ sectors: @escaping @Sendable (RegionMeasures) -> [Int]
  ) -> [RegionFigure] {
    [
      RegionFigure(name, .sectors, summary + ".", measure: { Double(sectors($0).count) }),
      RegionFigure(
        "\(name)[]", .place, summary + ", by number.", list: { sectors($0).map(Double.init) }),
    ]
  }

  private static let detected: [RegionFigure] = [
    RegionFigure(
      "formations", .plain, "Formations that the detector finds.", cost: 2,
      measure: { Double($0.detection.formations.count) }),
    RegionFigure(
      "missing", .plain, "Declared formations that the detector does not find.", cost: 2,
      measure: { Double($0.detection.missing.count) }),
    RegionFigure(
      "defects", .plain, "Defects that the detector finds.", cost: 2,
      measure: { Double($0.detection.defects.count) }),
  ]
}
