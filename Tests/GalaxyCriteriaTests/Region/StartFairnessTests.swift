import Criteria
import GalaxyAnalysis
import GalaxyCriteria
import GalaxyModel
import GalaxyTestSupport
import GraphKit
import Testing
import WarpMap

/// Fairness of starts agrees with its definitions on distance matrices.
@Suite struct StartFairnessTests {
  @Test func safetyAndExplorationFollowTheirDefinitions() throws {
    let seed = TestSeed.draw() % 100_000
    for number in seed..<seed + 2 {
      let sample = try Maps.sample(number)
      let region = sample.galaxy.regions[0]
      let distances = NaiveGraph(WarpGraph(region).graph).distances()
      let chart = StarChart(region: 0, of: sample.galaxy)
      let starts = StartComparison.suggested(3, on: chart).map(\.position)
      let places =
        (sample.contents.stations ?? []).map(\.sector.node)
        + (sample.contents.planets ?? []).map(\.sector.node)
      let safety = starts.map { Self.safety($0, starts, places, distances) }
      let exploration = starts.map { Self.exploration($0, starts, distances) }
      for (name, values) in [("safety", safety), ("exploration", exploration)] {
        let lowest = values.min() ?? 0
        let highest = values.max() ?? 0
        let found = try Maps.value("starts(3).\(name)", on: sample.subject)
        guard case .number(let ratio) = found else {
          Issue.record("\(name) of seed \(number) is undefined")
          continue
        }
        #expect(abs(ratio - (highest == 0 ? 1 : lowest / highest)) < 1e-12, "\(name), \(number)")
      }
    }
  }

  private static func safety(
    _ start: Int, _ starts: [Int], _ places: [Int], _ distances: [[Int?]]
  ) -> Double {
    var margins: [Double] = []
    for place in places {
      guard let own = distances[start][place] else { continue }
      let rivals = starts.filter { $0 != start }.compactMap { distances[$0][place] }
      guard let rival = rivals.min() else {
        margins.append(1)
        continue
      }
      if own > rival { continue }
      margins.append(own + rival == 0 ? 0 : Double(rival - own) / Double(rival + own))
    }
    return margins.isEmpty ? 0 : margins.reduce(0, +) / Double(margins.count)
  }

  private static func exploration(
    _ start: Int, _ starts: [Int], _ distances: [[Int?]]
  ) -> Double {
    let shares = starts.filter { $0 != start }.map { rival in
      let limit = distances[start][rival] ?? .max
      let before = distances[start].count { $0.map { $0 < limit } ?? false }
      return Double(before) / Double(distances.count)
    }
    return shares.reduce(0, +) / Double(shares.count)
  }
}
