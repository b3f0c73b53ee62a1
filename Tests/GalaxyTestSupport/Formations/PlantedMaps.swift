/// Random maps with planted shapes that a formation detector must distinguish.
public enum PlantedMaps {
  /// Returns a map-like core with random shapes attached.
  ///
  /// The shapes are chains, trees, loops, meshes, nested pockets, one-way chains, back doors, sinks,
  /// traps, spurs, and islands. Finally, a few random edges are added or removed.
  public static func any(maximumNodeCount: Int, using random: inout SplitMix64) -> EdgeList {
    let core = 3 + random.below(max(1, maximumNodeCount / 2))
    var builder = Builder(RandomGraphs.mapLike(nodeCount: core, using: &random))
    while builder.count < maximumNodeCount, random.below(12) > 0 {
      plant(&builder, room: maximumNodeCount - builder.count, using: &random)
    }
    for _ in 0..<random.below(4) { builder.removeEdge(random.below(max(1, builder.edges.count))) }
    for _ in 0..<random.below(3) {
      builder.edge(random.below(builder.count), random.below(builder.count))
    }
    return builder.shuffled(using: &random)
  }

  private static func plant(_ map: inout Builder, room: Int, using random: inout SplitMix64) {
    let gateway = random.below(map.count)
    let size = 1 + random.below(min(room, 9))
    let first = map.count
    let kind = random.below(11)
    switch kind {
    case 0:  // two-way chain
      for _ in 0..<size { map.link(map.count == first ? gateway : map.count - 1, map.add()) }
    case 1:  // tree
      for _ in 0..<size {
        let parent = map.count == first ? gateway : first + random.below(map.count - first)
        map.link(parent, map.add())
      }
    case 2:  // loop through the gateway
      for _ in 0..<size { map.link(map.count == first ? gateway : map.count - 1, map.add()) }
      map.link(map.count - 1, gateway)
    case 3:  // mesh
      for _ in 0..<size {
        let parent = map.count == first ? gateway : first + random.below(map.count - first)
        map.link(parent, map.add())
      }
      for _ in 0..<size {
        map.link(first + random.below(size), first + random.below(size))
      }
    case 4:  // one-way chain to another place
      var last = gateway
      for _ in 0..<size {
        let node = map.add()
        map.edge(last, node)
        if random.below(3) == 0 { map.edge(node, last) }
        last = node
      }
      map.edge(last, random.below(first))
    case 5:  // two-way chain to another place, possibly one-way beyond some point
      var last = gateway
      let turn = random.below(size + 2)
      for step in 0..<size {
        let node = map.add()
        map.edge(last, node)
        if step < turn { map.edge(node, last) }
        last = node
      }
      let exit = random.below(first)
      map.edge(last, exit)
      if turn > size { map.edge(exit, last) }
    case 6:  // sink
      let sink = map.add()
      for _ in 0...random.below(3) { map.edge(random.below(first), sink) }
    case 7:  // trap
      for _ in 0..<size { map.link(map.count == first ? first : map.count - 1, map.add()) }
      map.edge(gateway, first)
    case 8:  // unreachable, with some exits
      for _ in 0..<size { map.link(map.count == first ? first : map.count - 1, map.add()) }
      for _ in 0..<random.below(3) { map.edge(first + random.below(size), random.below(first)) }
    case 9:  // one-way loop through the gateway
      var last = gateway
      for _ in 0..<size {
        let node = map.add()
        map.edge(last, node)
        last = node
      }
      map.edge(last, gateway)
    default:  // nested pockets
      for _ in 0..<min(2, size) {
        map.link(map.count == first ? gateway : map.count - 1, map.add())
      }
      if random.below(2) == 0 { map.edge(first, gateway) }
    }
    // A back door.
    if random.below(3) == 0, map.count > first {
      map.edge(random.below(map.count), first + random.below(map.count - first))
    }
  }

  /// A graph under construction.
  private struct Builder {
    var count: Int
    var edges: [(Int, Int)]

    init(_ list: EdgeList) {
      count = list.nodeCount
      edges = list.edges.map { ($0.source, $0.target) }
    }

    mutating func add() -> Int {
      count += 1
      return count - 1
    }

    mutating func edge(_ source: Int, _ target: Int) { edges.append((source, target)) }

    mutating func link(_ one: Int, _ other: Int) { edges += [(one, other), (other, one)] }

    mutating func removeEdge(_ index: Int) {
      if edges.indices.contains(index) { edges.remove(at: index) }
    }

    /// Returns the graph with all nodes except node 0 renumbered at random.
    func shuffled(using random: inout SplitMix64) -> EdgeList {
      let numbers = [0] + (1..<max(1, count)).shuffled(using: &random)
      return EdgeList(
        nodeCount: count, edges: edges.map { (numbers[$0.0], numbers[$0.1]) })
    }
  }
}
