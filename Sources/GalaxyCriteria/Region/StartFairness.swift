import GalaxyAnalysis
import GalaxyModel
import GraphKit

/// How fair suggested starts are, by the figures of the comparison and two more: safety and exploration.
struct StartFairness {
  let comparison: StartComparison
  let starts: [NodeIndex]
  /// Turns from each start to all sectors.
  let turns: [[UInt64]]
  let subject: RegionSubject

  /// The lowest value of a figure divided by the highest, 1 if all are 0; nil if the map carries too
  /// little.
  func fairness(_ figure: String) -> Double? {
    switch figure {
    case "safety": return ratio(safety)
    case "exploration": return ratio(exploration)
    default: return comparison.fairness.first { $0.figure == figure }?.fairness.ratio
    }
  }

  private func ratio(_ values: [Double]?) -> Double? {
    guard let values, let lowest = values.min(), let highest = values.max() else { return nil }
    return highest == 0 ? 1 : lowest / highest
  }

  /// For each start the mean, over the stations and planets to which it is nearest, of
  /// (d₂ − d₁) ÷ (d₂ + d₁), with d₁ its own turns and d₂ those of the nearest rival.
  var safety: [Double]? {
    guard let stations = subject.contents.stations, let planets = subject.contents.planets else {
      return nil
    }
    let places = stations.map(\.sector.node) + planets.map(\.sector.node)
    return starts.indices.map { start in
      var (sum, count) = (0.0, 0)
      for node in places {
        let own = turns[start][node]
        let rival = starts.indices.filter { $0 != start }.map { turns[$0][node] }.min()
        guard own != unreachableTurns, let rival, own <= rival else { continue }
        count += 1
        sum += Self.margin(own, rival)
      }
      return count == 0 ? 0 : sum / Double(count)
    }
  }

  private static func margin(_ own: UInt64, _ rival: UInt64) -> Double {
    if rival == unreachableTurns { return 1 }
    if own == 0, rival == 0 { return 0 }
    return (Double(rival) - Double(own)) / (Double(rival) + Double(own))
  }

  /// For each start the mean, over its rivals, of the sectors that a breadth-first search visits before
  /// it meets the rival, as a share of all sectors.
  var exploration: [Double] {
    starts.map { start in
      let hops = subject.hops(from: start, tunnels: false)
      let rivals = starts.filter { $0 != start }
      guard !rivals.isEmpty, !hops.isEmpty else { return 0 }
      var sum = 0.0
      for rival in rivals {
        let limit = hops[rival.position]
        sum += Double(hops.count { $0 < limit && $0 != .unreached }) / Double(hops.count)
      }
      return sum / Double(rivals.count)
    }
  }
}
