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

  /// A number of the report without quadratic figures.
  init(
    _ name: String, _ unit: CriteriaUnit, _ summary: String,
    fast: @escaping @Sendable (RegionReport) -> Double
  ) {
    self.init(name, .number(unit), .warps, cost: 1, summary) { subject, _ in
      .number(fast(subject.report))
    }
  }

  /// A number without a unit of the report without quadratic figures.
  init(_ name: String, _ summary: String, fast: @escaping @Sendable (RegionReport) -> Double) {
    self.init(name, .plain, summary, fast: fast)
  }

  /// An element of a list of the report.
  init(
    _ name: String, _ type: CriteriaVocabulary.ValueType, _ summary: String,
    list: @escaping @Sendable (RegionReport) -> [Double]
  ) {
    self.init(name, type, .warps, cost: 1, summary) { subject, indexes in
      Self.element(list(subject.report), indexes)
    }
  }

  /// A number of the report that costs quadratic time.
  init(
    _ name: String, _ unit: CriteriaUnit, _ summary: String,
    exact: @escaping @Sendable (RegionReport) -> Double?
  ) {
    self.init(name, .number(unit), .warps, cost: 3, summary) { subject, _ in
      exact(subject.exact).map { .number($0) } ?? .undefined
    }
  }

  /// The element of a list, undefined behind its end.
  static func element(_ list: [Double], _ indexes: [Int]) -> CriteriaValue {
    guard let index = indexes.first, list.indices.contains(index) else { return .undefined }
    return .number(list[index])
  }

  /// All figures, by index.
  static let all: [RegionFigure] =
    counts + degrees + components + distances + weakSpots + detected + rates + trade + places
}

extension RegionFigure {
  private static let counts: [RegionFigure] = [
    RegionFigure("seed", .number(.plain), .plan, "The seed of the region.") { subject, _ in
      subject.region.seed.map { .number(Double($0)) } ?? .undefined
    },
    RegionFigure("sectors", .number(.sectors), .plan, "The number of sectors.") { subject, _ in
      .number(Double(subject.region.sectorCount))
    },
    RegionFigure("links", "The number of links between two sectors.", fast: { Double($0.links) }),
    RegionFigure("directedEdges", "Links counted by direction.", fast: { Double($0.directedEdges) }),
    RegionFigure("oneWayLinks", "Links of one direction.", fast: { Double($0.oneWayLinks) }),
    RegionFigure(
      "dropped.selfLoops", "Warps of a sector to itself, which were dropped.",
      fast: { Double($0.dropped.selfLoops) }),
    RegionFigure(
      "dropped.duplicates", "Warps that occurred twice, and were dropped.",
      fast: { Double($0.dropped.duplicates) }),
  ]

  private static let degrees: [RegionFigure] =
    degree("outDegree", "outgoing") { $0.outDegree } + degree("inDegree", "incoming") { $0.inDegree }

  private static func degree(
    _ name: String, _ words: String, _ figures: @escaping @Sendable (RegionReport) -> DegreeFigures
  ) -> [RegionFigure] {
    [
      RegionFigure(
        "\(name).min", "The lowest number of \(words) edges.",
        fast: { Double(figures($0).minimum) }),
      RegionFigure("\(name).mean", "The mean of \(words) edges.", fast: { figures($0).mean }),
      RegionFigure(
        "\(name).max", "The highest number of \(words) edges.",
        fast: { Double(figures($0).maximum) }),
      RegionFigure(
        "\(name).histogram", "The highest number of \(words) edges, and 1.",
        fast: { Double(figures($0).histogram.count) }),
      RegionFigure(
        "\(name).histogram[]", .number(.sectors), "Sectors with as many \(words) edges.",
        list: { figures($0).histogram.map(Double.init) }),
    ]
  }

  private static let components: [RegionFigure] =
    component("stronglyConnected", "strongly") { $0.stronglyConnected }
    + component("weaklyConnected", "weakly") { $0.weaklyConnected }

  private static func component(
    _ name: String, _ word: String, _ figures: @escaping @Sendable (RegionReport) -> ComponentFigures
  ) -> [RegionFigure] {
    [
      RegionFigure(
        "\(name).count", "The number of \(word) connected components.",
        fast: { Double(figures($0).count) }),
      RegionFigure(
        "\(name).largest", "The number of components listed, ten at most.",
        fast: { Double(figures($0).largest.count) }),
      RegionFigure(
        "\(name).largest[]", .number(.sectors), "Sizes of components, the largest first.",
        list: { figures($0).largest.map(Double.init) }),
    ]
  }

  private static let distances: [RegionFigure] = ["mainComponent.", ""].flatMap { prefix in
    [
      RegionFigure(
        "\(prefix)share", .share, "The share of sectors that the capital reaches and that reach it.",
        fast: { $0.mainComponent.share }),
      RegionFigure(
        "\(prefix)diameter", .hops, "The greatest distance inside the main component.",
        exact: { $0.mainComponent.distances.map { Double($0.diameter) } }),
      RegionFigure(
        "\(prefix)radius", .hops, "The least eccentricity inside the main component.",
        exact: { $0.mainComponent.distances.map { Double($0.radius) } }),
      RegionFigure(
        "\(prefix)meanDistance", .hops, "The mean distance inside the main component.",
        exact: { $0.mainComponent.distances.map(\.meanDistance) }),
    ]
  } + [
    RegionFigure(
      "mainComponent.size", .sectors, "The sectors that the capital reaches and that reach it.",
      fast: { Double($0.mainComponent.size) })
  ]

  private static let weakSpots: [RegionFigure] =
    list("articulationPoints", "Sectors without which the map falls apart") { $0.articulationPoints }
    + list("deadEnds", "Sectors with a single neighbor") { $0.deadEnds }
    + list("sinks", "Sectors without a way out") { $0.sinks }
    + list("isolated", "Sectors without a warp") { $0.isolated } + [
      RegionFigure(
        "bridges", "Links without which the map falls apart.", fast: { Double($0.bridges.count) }),
      RegionFigure(
        "clustering", .share, "The share of triples of neighbors that are triangles.",
        fast: { $0.clustering }),
      RegionFigure(
        "betweenness", .plain, "Sectors listed by betweenness, ten at most.",
        exact: { $0.betweenness.map { Double($0.count) } }),
      RegionFigure(
        "betweenness[].value", .number(.plain), .warps, cost: 4,
        "Shortest courses through the busiest sectors, the busiest first."
      ) { subject, indexes in
        element(subject.exact.betweenness?.map(\.value) ?? [], indexes)
      },
      RegionFigure(
        "betweenness[].sector", .place, .warps, cost: 4, "The busiest sectors, the busiest first."
      ) { subject, indexes in
        element(subject.exact.betweenness?.map { Double($0.sector) } ?? [], indexes)
      },
    ]

  private static func list(
    _ name: String, _ summary: String, _ sectors: @escaping @Sendable (RegionReport) -> [Int]
  ) -> [RegionFigure] {
    [
      RegionFigure(name, .sectors, summary + ".", fast: { Double(sectors($0).count) }),
      RegionFigure(
        "\(name)[]", .place, summary + ", by number.", list: { sectors($0).map(Double.init) }),
    ]
  }

  private static let detected: [RegionFigure] = [
    RegionFigure(
      "formations", .number(.plain), .warps, cost: 2, "Formations that the detector finds."
    ) { subject, _ in .number(Double(subject.detection.formations.count)) },
    RegionFigure(
      "defects", .number(.plain), .warps, cost: 2, "Defects that the detector finds."
    ) { subject, _ in .number(Double(subject.detection.defects.count)) },
  ]

  private static let rates: [RegionFigure] = [
    RegionFigure("oneWayPercent", .number(.percent), .warps, "Links of one direction.") { subject, _ in
      let warps = subject.region.warps
      let oneWay = warps.flags.count { !$0.contains(.twoWay) }
      return .number(warps.count == 0 ? 0 : 100 * Double(oneWay) / Double(warps.count))
    },
    RegionFigure("latentPercent", .number(.percent), .warps, "One-way links that are latent.") {
      subject, _ in
      let flags = subject.region.warps.flags
      let oneWay = flags.count { !$0.contains(.twoWay) }
      let latent = flags.count { !$0.contains(.twoWay) && $0.contains(.latent) }
      return .number(oneWay == 0 ? 0 : 100 * Double(latent) / Double(oneWay))
    },
  ]

  private static let trade: [RegionFigure] = [
    RegionFigure(
      "trade.best", .number(.credits), .world, cost: 2,
      "The best profit of a round trip between two stations, a turn and unit."
    ) { subject, _ in .number(subject.routes.first?.profitPerTurn ?? 0) },
    RegionFigure(
      "trade.pairs", .number(.plain), .world, cost: 2, "Pairs of stations between which trade pays."
    ) { subject, _ in .number(Double(subject.routes.count { $0.profit > 0 })) },
  ]

  private static let places: [RegionFigure] =
    SpecialLocation.allCases.filter { $0 != .terra }.map { location in
      RegionFigure(location.rawValue, .place, .places, "The sector of \(location.sectorName).") {
        subject, _ in
        let entry = subject.region.specialLocations.first { $0.location == location }
        return entry.map { subject.place($0.node) } ?? .undefined
      }
    } + [
      RegionFigure("capital", .place, .plan, "The sector of the capital.") { subject, _ in
        subject.links.root.map { subject.place($0.position) } ?? .undefined
      },
      RegionFigure("dock", .place, .plan, "The sector of the dock, five before the last.") {
        subject, _ in
        let count = subject.region.sectorCount
        return count > 5 ? subject.place(count - 6) : .undefined
      },
      RegionFigure("landing", .place, .warps, "The sector at which gates from elsewhere land.") {
        subject, _ in
        guard subject.region.sectors.hasPositions else { return .undefined }
        return subject.place(subject.region.landing(in: subject.undirected, hasPorts: true))
      },
    ]
}
