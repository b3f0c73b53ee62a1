/// Finds pockets behind several gateways by trying all sets of gateways, for graphs of a dozen nodes.
public struct NaiveGatewayPockets {
  /// A pocket and its gateways, in ascending order.
  public struct Pocket: Equatable, Comparable, Sendable {
    /// The nodes through which it is attached, in ascending order.
    public var gateways: [Int]
    /// Its other nodes, in ascending order.
    public var interior: [Int]

    /// Takes the parts as they are.
    public init(gateways: [Int], interior: [Int]) {
      self.gateways = gateways
      self.interior = interior
    }

    /// Whether one pocket precedes another: by interior, then gateways.
    public static func < (left: Pocket, right: Pocket) -> Bool {
      left.interior == right.interior
        ? left.gateways.lexicographicallyPrecedes(right.gateways)
        : left.interior.lexicographicallyPrecedes(right.interior)
    }
  }

  private let list: EdgeList
  private let targets: [Set<Int>]
  private let isMain: [Bool]
  private let limit: Int

  /// Prepares a graph.
  ///
  /// - Parameters:
  ///   - list: The graph.
  ///   - limit: The maximum number of sectors of a pocket.
  public init(_ list: EdgeList, limit: Int) {
    self.list = list
    self.limit = limit
    var targets = [Set<Int>](repeating: [], count: list.nodeCount)
    for (source, target) in list.edges where source != target {
      targets[source].insert(target)
    }
    self.targets = targets
    let fromRoot = Self.reach(0, targets, avoiding: [])
    isMain = targets.indices.map {
      fromRoot.contains($0) && Self.reach($0, targets, avoiding: []).contains(0)
    }
  }

  /// Returns all pockets behind at least two gateways, ordered by interior.
  ///
  /// - Parameters:
  ///   - most: The maximum number of gateways.
  ///   - exposed: The nodes that are not in a pocket behind a single gateway.
  /// - Returns: The maximal pockets.
  public func pockets(gateways most: Int, exposed: [Int]) -> [Pocket] {
    var parts: [Pocket] = []
    for mask in 0..<(1 << exposed.count) where (2...most).contains(mask.nonzeroBitCount) {
      parts += self.parts(exposed.indices.filter { mask >> $0 & 1 == 1 }.map { exposed[$0] })
    }
    return parts.filter { part in
      !parts.contains {
        $0.gateways.count <= part.gateways.count && $0.interior.count > part.interior.count
          && Set($0.interior).isSuperset(of: part.interior)
      }
    }.sorted()
  }

  private func parts(_ gateways: [Int]) -> [Pocket] {
    let doors = Set(gateways)
    let sealed = Set(
      targets.indices.filter { node in
        guard !doors.contains(node) else { return false }
        let reached = Self.reach(node, targets, avoiding: doors)
        return reached.count <= limit && reached.allSatisfy { isMain[$0] && $0 != 0 }
      })
    var served: Set<Int> = []
    for door in gateways {
      for start in targets[door] where sealed.contains(start) {
        served.formUnion(Self.reach(start, targets, avoiding: doors))
      }
    }
    var parts: [Pocket] = []
    var rest = served
    while let start = rest.min() {
      var part: Set<Int> = [start]
      while let next = rest.first(where: { node in
        !part.contains(node)
          && part.contains { targets[$0].contains(node) || targets[node].contains($0) }
      }) {
        part.insert(next)
      }
      rest.subtract(part)
      let seesAll = part.contains { node in
        let reached = Self.reach(node, targets, avoiding: doors)
        return doors.allSatisfy { door in reached.contains { targets[$0].contains(door) } }
      }
      if (2...max(2, limit)).contains(part.count), part.count <= limit, seesAll {
        parts.append(Pocket(gateways: gateways.sorted(), interior: part.sorted()))
      }
    }
    return parts
  }

  private static func reach(_ start: Int, _ targets: [Set<Int>], avoiding: Set<Int>) -> Set<Int> {
    var reached: Set<Int> = [start]
    var queue = [start]
    while let node = queue.popLast() {
      for target in targets[node]
      where !avoiding.contains(target) && reached.insert(target).inserted {
        queue.append(target)
      }
    }
    return reached
  }
}
