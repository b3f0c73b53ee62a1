import GraphKit

/// A tunnel: a chain of sectors with two neighbors each, between two mouths with at least three.
///
/// ```
///   m1 - t1 - t2 - … - tk - m2
/// ```
struct Chain {
  /// The mouth nearer to the capital; of equally near ones, the lower.
  let mouth: Int
  let exit: Int
  /// The interior in the order from mouth to exit.
  let interior: [Int]
}

extension FormationContext {
  /// The permitted numbers of interior sectors of a tunnel.
  static let tunnelLengths = 2...20

  /// Returns whether a sector can be inside of a tunnel: it has two neighbors, is in the main
  /// component, is not the capital, and is in no pocket.
  func isTunnelSector(_ node: Int) -> Bool {
    links.degree(of: NodeIndex(node)) == 2 && isExposed(node)
  }

  /// Returns all tunnels: the maximal chains of tunnel sectors that have a permitted length, two
  /// different mouths with at least three neighbors, and all links in at least one direction.
  ///
  /// - Complexity: O(V) time and space.
  func tunnels() -> [Chain] {
    var chains: [Chain] = []
    var isVisited = [Bool](repeating: false, count: count)
    for node in 0..<count where !isVisited[node] && isTunnelSector(node) {
      isVisited[node] = true
      let ends = neighbors(node).map { Int($0) }
      let (before, first) = walk(from: node, to: ends[0], &isVisited)
      let (after, last) = walk(from: node, to: ends[1], &isVisited)
      let interior = before.reversed() + [node] + after
      guard Self.tunnelLengths.contains(interior.count), first != last,
        let chain = tunnel(interior, from: first, to: last)
      else { continue }
      chains.append(chain)
    }
    return chains
  }

  /// Returns the tunnel sectors from `next` on, away from `node`, and the first sector that is not
  /// one.
  private func walk(
    from node: Int, to next: Int, _ isVisited: inout [Bool]
  ) -> (sectors: [Int], end: Int) {
    var sectors: [Int] = []
    var (previous, current) = (node, next)
    while !isVisited[current], isTunnelSector(current) {
      isVisited[current] = true
      sectors.append(current)
      let row = neighbors(current)
      let onward =
        Int(row[row.startIndex]) == previous ? row[row.startIndex + 1] : row[row.startIndex]
      (previous, current) = (current, Int(onward))
    }
    return (sectors, current)
  }

  private func tunnel(_ interior: [Int], from first: Int, to last: Int) -> Chain? {
    guard links.degree(of: NodeIndex(first)) >= 3, links.degree(of: NodeIndex(last)) >= 3,
      isFlyable([first] + interior + [last])
    else { return nil }
    return isNearer(first, than: last)
      ? Chain(mouth: first, exit: last, interior: interior)
      : Chain(mouth: last, exit: first, interior: interior.reversed())
  }

  /// Returns whether all links of a walk exist in its direction, or all in the opposite one.
  func isFlyable(_ walk: [Int]) -> Bool {
    let steps = zip(walk, walk.dropFirst())
    return steps.allSatisfy { hasEdge($0, $1) } || steps.allSatisfy { hasEdge($1, $0) }
  }

  /// Returns whether a sector is nearer to the capital than another, or equally near and lower.
  func isNearer(_ one: Int, than other: Int) -> Bool {
    (distances[one], one) < (distances[other], other)
  }
}
