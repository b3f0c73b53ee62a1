import Criteria
import GalaxyAnalysis
import GalaxyModel
import GraphKit

/// A function of places of a region with its declaration and how it is computed.
struct RegionFunction: Sendable {
  let declaration: CriteriaVocabulary.Function
  let value: @Sendable (RegionSubject, [CriteriaArgument]) -> CriteriaValue

  private init(
    _ name: String, member: String? = nil, _ parameters: [CriteriaVocabulary.Parameter],
    _ unit: CriteriaUnit, _ level: CriteriaLevel, cost: Int, _ summary: String,
    reading: (@Sendable (String) -> CriteriaVocabulary.Function.Reading)? = nil,
    _ value: @escaping @Sendable (RegionSubject, [CriteriaArgument]) -> CriteriaValue
  ) {
    declaration = .init(
      name: name, member: member, parameters: parameters, type: .number(unit),
      level: level.rawValue, cost: cost, summary: summary, reading: reading)
    self.value = value
  }

  /// The names of functions that read the formations that a map declares.
  static let formationNames: Set<String> = ["declared", "found", "near"]

  /// All functions, by index.
  static let all: [RegionFunction] =
    distances(tunnels: false) + distances(tunnels: true) + others + fairness
}

extension RegionFunction {
  private static func distances(tunnels: Bool) -> [RegionFunction] {
    let suffix = tunnels ? ".tunnels" : ""
    let words = tunnels ? ", also through tunnels" : ""
    let level: CriteriaLevel = tunnels ? .map : .warps
    return [
      RegionFunction(
        "hops\(suffix)", [.place, .place], .hops, level, cost: 1,
        "Warps from one to another\(words)."
      ) { subject, places in
        subject.between(places) { hops(subject, $0, $1, tunnels) }
      },
      RegionFunction(
        "turns\(suffix)", [.place, .place], .turns, level, cost: 1,
        "Turns from one to another\(words)."
      ) { subject, places in
        subject.between(places) { turns(subject, $0, $1, tunnels) }
      },
      RegionFunction(
        "round\(suffix)", [.place, .place], .turns, level, cost: 1, "Turns there and back\(words)."
      ) { subject, places in
        subject.between(places) {
          turns(subject, $0, $1, tunnels) + turns(subject, $1, $0, tunnels)
        }
      },
    ]
  }

  private static func hops(
    _ subject: RegionSubject, _ from: NodeIndex, _ to: NodeIndex, _ tunnels: Bool
  ) -> Double {
    let hops = subject.hops(from: from, tunnels: tunnels)[to.position]
    return hops == .unreached ? .infinity : Double(hops)
  }

  private static func turns(
    _ subject: RegionSubject, _ from: NodeIndex, _ to: NodeIndex, _ tunnels: Bool
  ) -> Double {
    let turns = subject.turns(from: from, tunnels: tunnels)[to.position]
    return turns == unreachableTurns ? .infinity : Double(turns)
  }

  private static let others: [RegionFunction] = [
    RegionFunction(
      "line", [.place, .place], .units, .places, cost: 0, "The straight line between two sectors."
    ) { subject, places in
      guard subject.region.sectors.hasPositions else { return .undefined }
      return subject.between(places) { subject.line($0.position, $1.position) }
    },
    RegionFunction(
      "near", [.place, .text], .turns, .warps, cost: 2,
      "Turns to the nearest place of a kind, such as 'buys:ore'.",
      reading: { NearestKind.reading($0) }
    ) { subject, arguments in
      guard case .number(let place) = arguments[0], case .text(let text) = arguments[1],
        let node = subject.node(place), let kind = try? NearestKind(text)
      else { return .undefined }
      let finder = NearestFinder(subject.chart(tunnels: false), contents: subject.contents)
      let turns = subject.turns(from: node, tunnels: false)
      let least = finder.nodes(kind).map { turns[$0.position] }.min() ?? unreachableTurns
      return .number(least == unreachableTurns ? .infinity : Double(least))
    },
    RegionFunction(
      "reach", [.place, .number(.turns)], .sectors, .warps, cost: 1,
      "Sectors within some turns of one, which counts itself."
    ) { subject, arguments in
      guard case .number(let place) = arguments[0], case .number(let limit) = arguments[1],
        let node = subject.node(place)
      else { return .undefined }
      let turns = subject.turns(from: node, tunnels: false)
      return .number(Double(turns.count { $0 != unreachableTurns && Double($0) <= limit }))
    },
    RegionFunction(
      "cut", [.group(domain: RegionDomain.zone), .group(domain: RegionDomain.zone)], .sectors,
      .warps,
      cost: 2, "The fewest sectors that separate two groups."
    ) { subject, groups in subject.cut(groups) },
    RegionFunction(
      "found", [.label(domain: RegionDomain.formation)], .plain, .warps, cost: 2,
      "Formations of a type that the detector finds."
    ) { subject, arguments in
      guard case .label(let label) = arguments[0] else { return .undefined }
      let type = FormationType.allCases[label]
      return .number(Double(subject.detection.formations.count { $0.type == type }))
    },
    RegionFunction(
      "declared", [.label(domain: RegionDomain.formation)], .plain, .warps, cost: 0,
      "Formations of a type that the map declares."
    ) { subject, arguments in
      guard case .label(let label) = arguments[0] else { return .undefined }
      let type = FormationType.allCases[label]
      return .number(Double(subject.region.formations.count { $0.type == type }))
    },
  ]

  private static let fairness: [RegionFunction] =
    [
      ("inReach", CriteriaLevel.warps), ("territory", .warps), ("stations", .sites),
      ("planets", .sites), ("income", .world), ("safety", .sites), ("exploration", .warps),
    ].map { (name: String, level: CriteriaLevel) in
      start(name, .share, level, "The lowest \(name) of suggested starts, divided by the highest.")
      {
        $0.fairness(name).map { .number($0) } ?? .undefined
      }
    } + [
      start("rival", .turns, .warps, "The least distance between two suggested starts.") {
        .number($0.comparison.cards.compactMap(\.rival).min().map(Double.init) ?? .infinity)
      },
      start("choked", .plain, .warps, "Suggested starts that one sector chokes.") {
        .number(Double($0.comparison.cards.count { $0.choke != nil }))
      },
    ]

  private static func start(
    _ member: String, _ unit: CriteriaUnit, _ level: CriteriaLevel, _ summary: String,
    _ value: @escaping @Sendable (StartFairness) -> CriteriaValue
  ) -> RegionFunction {
    RegionFunction(
      "starts", member: member, [.number(.plain)], unit, level, cost: 3, summary
    ) { subject, arguments in
      guard case .number(let number) = arguments[0], let count = Int(exactly: number),
        (1...64).contains(count)
      else { return .undefined }
      return value(subject.starts(count))
    }
  }
}

extension RegionSubject {
  /// The value of a function of two places; undefined if one is not on the map.
  func between(
    _ places: [CriteriaArgument], _ value: (NodeIndex, NodeIndex) -> Double
  ) -> CriteriaValue {
    guard case .number(let from) = places[0], case .number(let to) = places[1],
      let first = node(from), let second = node(to)
    else { return .undefined }
    return .number(value(first, second))
  }

  /// The distance of two positions.
  func line(_ from: Int, _ to: Int) -> Double {
    let sectors = region.sectors
    let x = Double(sectors.x[from]) - Double(sectors.x[to])
    let y = Double(sectors.y[from]) - Double(sectors.y[to])
    let z = Double(sectors.z[from]) - Double(sectors.z[to])
    return (x * x + y * y + z * z).squareRoot()
  }

  /// The size of a minimum set of sectors that separates two groups; ∞ where the groups meet, 0 where
  /// there is no course.
  func cut(_ groups: [CriteriaArgument]) -> CriteriaValue {
    let chart = chart(tunnels: false)
    let nodes = groups.map { group(of: $0) }
    do throws(ChokePoints.Trouble) {
      return .number(Double(try ChokePoints(from: nodes[0], to: nodes[1], on: chart).nodes.count))
    } catch {
      switch error {
      case .emptyGroup: return .undefined
      case .apart: return .number(0)
      case .touching: return .number(.infinity)
      }
    }
  }

  private func group(of argument: CriteriaArgument) -> [NodeIndex] {
    switch argument {
    case .label(let label): chart(tunnels: false).nodes(of: .zone(ZoneType.allCases[label]))
    case .elements(let set, let elements):
      elements.compactMap { RegionSet.all[set].place(self, $0) }
    case .number, .text: []
    }
  }
}
