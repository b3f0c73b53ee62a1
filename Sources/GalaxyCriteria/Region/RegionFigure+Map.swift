import Criteria
import GalaxyAnalysis
import GalaxyModel
import WarpMap

extension RegionFigure {
  /// Shares and faults of the map.
  static let rates: [RegionFigure] = [
    RegionFigure("oneWayPercent", .percent, "Links of one direction.") {
      $0.links == 0 ? 0 : 100 * Double($0.oneWayLinks) / Double($0.links)
    },
    RegionFigure("latentPercent", .number(.percent), .warps, "One-way links that are latent.") {
      subject, _ in
      let flags = subject.region.warps.flags
      let oneWay = flags.count { !$0.contains(.twoWay) }
      let latent = flags.count { !$0.contains(.twoWay) && $0.contains(.latent) }
      return .number(oneWay == 0 ? 0 : 100 * Double(latent) / Double(oneWay))
    },
    RegionFigure(
      "tunnelPercent", .number(.percent), .map, "Sectors off islands at a tunnel of the region."
    ) { subject, _ in .number(subject.tunnelPercent) },
    RegionFigure(
      "warnings", .number(.plain), .map, "Requests that the generator of the map could not satisfy."
    ) { subject, _ in .number(Double(subject.warnings)) },
    RegionFigure(
      "violations", .number(.plain), .map, cost: 3, "Invariants of the graph that do not hold."
    ) { subject, _ in .number(Double(subject.violations)) },
  ]

  /// What trade pays.
  static let trade: [RegionFigure] = [
    RegionFigure(
      "trade.best", .number(.credits), .world, cost: 2,
      "The best profit of a round trip between two stations, a turn and unit."
    ) { subject, _ in .number(subject.routes.first?.profitPerTurn ?? 0) },
    RegionFigure(
      "trade.pairs", .number(.plain), .world, cost: 2, "Pairs of stations between which trade pays."
    ) { subject, _ in .number(Double(subject.routes.count { $0.profit > 0 })) },
  ]

  /// Places with a name.
  static let places: [RegionFigure] =
    SpecialLocation.allCases.filter { $0 != .terra }.map { location in
      RegionFigure(location.rawValue, .place, .places, "The sector of \(location.sectorName).") {
        subject, _ in
        let entry = subject.region.specialLocations.first { $0.location == location }
        return entry.map { subject.place($0.node) } ?? .undefined
      }
    } + [
      RegionFigure("capital", .place, .plan, "The sector of the capital.") { subject, _ in
        let root = subject.region.root
        return root >= 0 && root < subject.region.sectorCount ? subject.place(root) : .undefined
      },
      RegionFigure("dock", .place, .plan, "The sector of the dock, five before the last.") {
        subject, _ in
        let count = subject.region.sectorCount
        let number = FixedStation.frontierDock.number(sectorCount: count)
        return number > 0 ? subject.place(number - 1) : .undefined
      },
      RegionFigure("landing", .place, .warps, "The sector at which gates from elsewhere land.") {
        subject, _ in subject.landing.map { subject.place($0) } ?? .undefined
      },
    ]
}

extension RegionSubject {
  /// The share of sectors at a tunnel of the region, without those on islands.
  var tunnelPercent: Double {
    func isOnIsland(_ node: Int) -> Bool { region.cluster(at: node)?.islandGroup != nil }
    let ends = region.tunnels.map { [$0.origin, $0.destination] }
      .filter { $0.allSatisfy { $0.region == index } }
    let touched = Set(ends.flatMap { $0.map(\.node) }).count { !isOnIsland($0) }
    let mainland = (0..<region.sectorCount).count { !isOnIsland($0) }
    return mainland == 0 ? 0 : 100 * Double(touched) / Double(mainland)
  }

  /// The number of warnings about the map of the region.
  var warnings: Int {
    if parts != nil { return galaxy.warnings.count { $0.category != "seeding" } }
    let start = "\(region.displayName): "
    return galaxy.warnings.count { $0.category != "seeding" && $0.message.hasPrefix(start) }
  }

  /// The number of invariants of the graph that the region breaks.
  var violations: Int {
    let judged = parts ?? galaxy
    let context = VerificationContext(judged, occupied: occupied)
    let broken = Invariant.ofGraph.filter { invariant in
      invariant.applies(to: judged)
        && invariant.violations(in: context).contains { parts != nil || $0.scope == region.name }
    }
    return broken.count
  }

  /// For each region, the nodes with a station or planet.
  private var occupied: [Set<Int>] {
    guard contents.stations != nil || contents.planets != nil else { return [] }
    let nodes = Set(stationAt.keys).union(planetsAt.keys)
    guard let parts else {
      return galaxy.regions.indices.map { $0 == index ? nodes : [] }
    }
    let places = GalaxyNodes(parts)
    return parts.regions.indices.map { index in
      let (base, count) = (places.base[index], parts.regions[index].sectorCount)
      return Set(nodes.lazy.filter { $0 >= base && $0 < base + count }.map { $0 - base })
    }
  }
}
