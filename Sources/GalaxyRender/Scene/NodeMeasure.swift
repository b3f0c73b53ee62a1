import GalaxyAnalysis
import GalaxyModel
import GraphKit
import WarpMap

/// A figure of each node of a region in a few steps, for colors that show how much.
struct NodeMeasure {
  /// By node: its step, nil without a figure.
  let step: [Int?]
  /// Words of the steps.
  let titles: [String]
  /// How many drawn nodes are in each step.
  let counts: [Int]

  /// Most steps; more shades cannot be told apart.
  private static let most = 8

  /// How many other sectors each sector is linked to.
  ///
  /// - Complexity: O(V + E).
  static func degree(_ placed: PlacedRegion) -> NodeMeasure {
    var degrees = [Int?](repeating: 0, count: placed.region.sectorCount)
    placed.links.visit { link in
      degrees[link.source]? += 1
      degrees[link.target]? += 1
    }
    return NodeMeasure(degrees, placed, one: "link", many: "links")
  }

  /// How many warps lead to each sector from the capital, or from the root if there is no capital.
  ///
  /// - Complexity: O(V + E).
  static func distance(_ placed: PlacedRegion) -> NodeMeasure {
    let region = placed.region
    guard region.sectorCount > 0 else {
      return NodeMeasure([], placed, one: "hop", many: "hops")
    }
    let center = min(max(region.capitalNode ?? region.root, 0), region.sectorCount - 1)
    let found = placed.links.graph.breadthFirstDistances(from: NodeIndex(center))
    let hops = found.distances.map { $0 == .unreached ? nil : Int($0) }
    return NodeMeasure(hops, placed, one: "hop", many: "hops")
  }

  /// Sorts figures into steps of equal width, each figure its own step if there are few.
  private init(_ values: [Int?], _ placed: PlacedRegion, one: String, many: String) {
    let drawn = placed.selection.nodes
    let known = drawn.compactMap { values[$0] }
    let least = known.min() ?? 0
    let span = (known.max() ?? 0) - least + 1
    let width = (span + NodeMeasure.most - 1) / NodeMeasure.most
    let count = (span + width - 1) / width
    step = values.map { value in value.map { min(max(($0 - least) / width, 0), count - 1) } }
    titles = (0..<count).map { step in
      let low = least + step * width
      let high = min(low + width, least + span) - 1
      return low == high ? "\(low) \(low == 1 ? one : many)" : "\(low)–\(high) \(many)"
    }
    var counts = [Int](repeating: 0, count: count)
    for node in drawn { if let at = step[node] { counts[at] += 1 } }
    self.counts = counts
  }
}
