import Determinism
import GraphKit

/// Pairs sectors for warp tunnels: each endpoint once, most pairs short, a few across the region,
/// all at least a number of hops apart.
struct TunnelMatcher {
  let x: [Int32]
  let y: [Int32]
  /// The warps, ignoring directions.
  let graph: UndirectedGraph
  /// The mean length of a warp.
  let meanWarpLength: Double
  /// The minimum number of hops between endpoints.
  let leastHops: Int
  private var scratch: BreadthFirstScratch

  init(
    x: [Int32], y: [Int32], graph: UndirectedGraph, meanWarpLength: Double, leastHops: Int
  ) {
    self.x = x
    self.y = y
    self.graph = graph
    self.meanWarpLength = meanWarpLength
    self.leastHops = leastHops
    scratch = BreadthFirstScratch(nodeCount: graph.nodeCount)
  }

  /// Pairs as many endpoints as possible.
  ///
  /// Draws a length and a direction for each endpoint and selects the nearest free endpoint to that
  /// position. The remaining endpoints are paired among themselves or by exchanging partners with
  /// an existing pair.
  ///
  /// - Parameters:
  ///   - endpoints: The nodes, in random order.
  ///   - stream: The random stream to draw from.
  /// - Returns: The pairs.
  /// - Complexity: Near-linear in endpoints for even patterns.
  mutating func pair(_ endpoints: [Int], _ stream: inout RandomStream) -> [(Int, Int)] {
    var isFree = [Bool](repeating: true, count: endpoints.count)
    let grid = SpatialGrid(x: endpoints.map { x[$0] }, y: endpoints.map { y[$0] })
    var pairs: [(Int, Int)] = []
    pairs.reserveCapacity(endpoints.count / 2)
    for first in endpoints.indices where isFree[first] {
      markBall(around: endpoints[first])
      guard let second = partner(of: first, endpoints, isFree, grid, &stream) else { continue }
      isFree[first] = false
      isFree[second] = false
      pairs.append((endpoints[first], endpoints[second]))
    }
    let left = endpoints.indices.filter { isFree[$0] }.map { endpoints[$0] }
    pairLeftOver(left, &pairs)
    return pairs
  }

  private mutating func markBall(around node: Int) {
    graph.breadthFirstBall(
      around: NodeIndex(node), radius: UInt32(leastHops - 1), scratch: &scratch)
  }

  private func isInBall(_ node: Int) -> Bool {
    scratch.distance(of: NodeIndex(node)) != UInt32.unreached
  }

  // Lengths in mean warps: most tunnels are short, some cross the region.
  private func drawLength(_ stream: inout RandomStream) -> Double {
    let range: (Double, Double) =
      switch stream.weightedIndex([58, 27, 11, 4]) {
      case 0: (4, 7)
      case 1: (7, 11)
      case 2: (11, 20)
      default: (20, 40)
      }
    return (range.0 + (range.1 - range.0) * stream.unit()) * meanWarpLength
  }

  private func drawDirection(_ stream: inout RandomStream) -> (Double, Double) {
    while true {
      let u = stream.unit() * 2 - 1
      let v = stream.unit() * 2 - 1
      let squared = u * u + v * v
      if squared > 0.01 && squared <= 1 {
        let length = squared.squareRoot()
        return (u / length, v / length)
      }
    }
  }

  private func partner(
    of first: Int, _ endpoints: [Int], _ isFree: [Bool], _ grid: SpatialGrid,
    _ stream: inout RandomStream
  ) -> Int? {
    let home = endpoints[first]
    for _ in 0..<12 {
      let length = drawLength(&stream)
      let (u, v) = drawDirection(&stream)
      let targetX = Double(x[home]) + u * length
      let targetY = Double(y[home]) + v * length
      if targetX * targetX + targetY * targetY > 1.05e8 { continue }
      let column = grid.index(Int32(targetX))
      let row = grid.index(Int32(targetY))
      var best: Int?
      var bestSquared = Double.infinity
      for ring in 0...2 {
        _ = grid.forEachSector(column: column, row: row, ring: ring) { other in
          if !isFree[other] || other == first { return }
          let dx = Double(x[endpoints[other]]) - targetX
          let dy = Double(y[endpoints[other]]) - targetY
          let squared = dx * dx + dy * dy
          if squared < bestSquared, !isInBall(endpoints[other]) {
            best = other
            bestSquared = squared
          }
        }
        if best != nil { break }
      }
      if let best { return best }
    }
    return nil
  }

  // Pairs the rest with the nearest partner that is far enough in hops; if there is none, an
  // existing pair is split between both.
  private mutating func pairLeftOver(_ left: [Int], _ pairs: inout [(Int, Int)]) {
    var isFree = [Bool](repeating: true, count: left.count)
    for first in left.indices where isFree[first] {
      markBall(around: left[first])
      var best: Int?
      var bestSquared = Int64.max
      for second in left.indices.dropFirst(first + 1).prefix(512) where isFree[second] {
        let squared = squaredDistance(left[first], left[second])
        if squared < bestSquared, !isInBall(left[second]) {
          best = second
          bestSquared = squared
        }
      }
      guard let second = best else { continue }
      isFree[first] = false
      isFree[second] = false
      pairs.append((left[first], left[second]))
    }
    var rest = left.indices.filter { isFree[$0] }.map { left[$0] }
    while rest.count >= 2 {
      let b = rest.removeLast()
      let a = rest.removeLast()
      exchange(a, b, &pairs)
    }
  }

  private mutating func exchange(_ a: Int, _ b: Int, _ pairs: inout [(Int, Int)]) {
    markBall(around: a)
    let near = pairs.indices.filter { !isInBall(pairs[$0].0) && !isInBall(pairs[$0].1) }
      .prefix(256)
    markBall(around: b)
    for index in near {
      let (c, d) = pairs[index]
      if isInBall(d) && isInBall(c) { continue }
      pairs[index] = isInBall(d) ? (a, d) : (a, c)
      pairs.append(isInBall(d) ? (b, c) : (b, d))
      return
    }
  }

  private func squaredDistance(_ u: Int, _ v: Int) -> Int64 {
    let dx = Int64(x[u] - x[v])
    let dy = Int64(y[u] - y[v])
    return dx * dx + dy * dy
  }
}
