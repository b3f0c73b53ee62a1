import GalaxyModel

/// A graph as the files of other tools tell it, before its nodes become sectors.
struct GraphDraft {
  /// What a file says of a node beside its id.
  struct Node {
    let id: String
    /// Whether the file lists it, not only an edge to it.
    var isListed = false
    var name: String?
    var x: Double?
    var y: Double?
    var z: Double?
    /// The place where it was first met, in the terms of its reader.
    let place: Int
  }

  private(set) var nodes: [Node] = []
  private(set) var sources: [UInt32] = []
  private(set) var targets: [UInt32] = []
  private(set) var flags: [WarpFlags] = []
  private var index: [String: UInt32] = [:]

  /// A node that edges may come before of; a second mention is the same node. O(1).
  mutating func node(_ id: String, at place: Int) -> Int {
    if let known = index[id] { return Int(known) }
    index[id] = UInt32(nodes.count)
    nodes.append(Node(id: id, place: place))
    return nodes.count - 1
  }

  /// A node that the file lists, `nil` if it has listed it before.
  mutating func list(_ id: String, at place: Int) -> Int? {
    let node = node(id, at: place)
    guard !nodes[node].isListed else { return nil }
    nodes[node].isListed = true
    return node
  }

  /// Changes what is known of a node.
  mutating func describe(_ node: Int, _ change: (inout Node) -> Void) { change(&nodes[node]) }

  mutating func link(_ source: Int, _ target: Int, _ flags: WarpFlags) {
    sources.append(UInt32(source))
    targets.append(UInt32(target))
    self.flags.append(flags)
  }

  /// The first node that edges name and the file does not list.
  var unlisted: Node? { nodes.first { !$0.isListed } }

  /// The graph as a galaxy of one region.
  ///
  /// Ids that are whole numbers, 0…2^53 − 1, are the numbers of the sectors. If any is not, sectors
  /// are numbered from 1 in the order of the file, and ids are their names unless it gives others.
  /// O(V log V + E).
  func galaxy(named name: String, root: Int?, source: String) throws(InputError) -> Galaxy {
    let numbers = nodes.map { GraphDraft.number($0.id) }
    let areNumbered = !numbers.contains(nil)
    let order =
      areNumbered
      ? nodes.indices.sorted { numbers[$0] ?? 0 < numbers[$1] ?? 0 } : Array(nodes.indices)
    var place = [UInt32](repeating: 0, count: nodes.count)
    for (rank, node) in order.enumerated() { place[node] = UInt32(rank) }

    var table = SectorTable(count: nodes.count)
    if areNumbered {
      let listed = order.map { numbers[$0] ?? 0 }
      let isSequential = listed.indices.allSatisfy { listed[$0] == $0 + 1 }
      if !isSequential { table = SectorTable(numbering: .listed(listed)) }
    }
    if !areNumbered || nodes.contains(where: { $0.name != nil }) {
      table.listedName = order.map { node in
        nodes[node].name ?? (areNumbered ? "Sector \(nodes[node].id)" : nodes[node].id)
      }
    }
    placeSectors(&table, order)
    var region = Region(type: nil, name: name, displayName: name, sectors: table)
    region.warps = WarpTable(
      source: sources.map { place[Int($0)] }, destination: targets.map { place[Int($0)] },
      flags: flags)
    return try Galaxy.ofGraph(region, root: root, source: source)
  }

  /// Positions count if every node has one; if they are not whole numbers they are stretched until
  /// the farthest is at 10,000.
  private func placeSectors(_ table: inout SectorTable, _ order: [Int]) {
    func isKnown(_ value: Double?) -> Bool { value.map(\.isFinite) ?? false }
    guard !nodes.isEmpty, nodes.allSatisfy({ isKnown($0.x) && isKnown($0.y) }) else { return }
    var farthest = 0.0
    var areWhole = true
    for node in nodes {
      for value in [node.x, node.y, isKnown(node.z) ? node.z : nil].compactMap({ $0 }) {
        farthest = max(farthest, value.magnitude)
        areWhole = areWhole && value == value.rounded()
      }
    }
    func fit(_ value: Double?) -> Int32 {
      guard let value, value.isFinite else { return 0 }
      if areWhole && farthest <= 1e9 { return Int32(value) }
      return farthest > 0 ? Int32((value / farthest * 10_000).rounded()) : 0
    }
    table.x = PackedColumn(order.map { fit(nodes[$0].x) })
    table.y = PackedColumn(order.map { fit(nodes[$0].y) })
    table.z = PackedColumn(order.map { fit(nodes[$0].z) })
  }

  /// The number that an id is, written without leading zeros.
  private static func number(_ id: String) -> Int? {
    guard (1...16).contains(id.utf8.count), id.utf8.allSatisfy({ $0 &- 48 < 10 }),
      id.utf8.count == 1 || id.utf8.first != 48, let number = Int(id),
      number <= largestEdgeListNumber
    else { return nil }
    return number
  }
}

extension Galaxy {
  /// A galaxy of one region of which nothing but the graph is known.
  ///
  /// - Parameter root: Number of the capital; the lowest one if `nil`.
  static func ofGraph(
    _ region: Region, root: Int?, source: String
  ) throws(InputError) -> Galaxy {
    var region = region
    if let root {
      guard let node = region.sectors.node(ofNumber: root) else {
        throw InputError(
          .noSuchRoot, source: source, location: .whole, message: "there is no sector \(root)",
          hint: "--root names a sector of the input")
      }
      region.root = node
    }
    if region.sectorCount > 0 { region.declaredCapital = region.sectors.number(region.root) }
    var galaxy = Galaxy(name: region.name, source: .edgeList)
    galaxy.regions = [region]
    return galaxy
  }
}
