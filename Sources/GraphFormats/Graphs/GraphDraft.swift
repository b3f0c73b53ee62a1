package import FileIO
package import GalaxyModel

/// A graph as a file of another tool describes it, before its nodes become sectors.
///
/// Files may have little more than a few bytes for a node or an edge, so both are kept by columns,
/// and columns that a file does not have take no space.
package struct GraphDraft {
  /// What a file contains about a node besides its id.
  package struct Facts {
    package var name: String?
    package var x: Double?
    package var y: Double?
    package var z: Double?
  }

  private var ids = TextIndex()
  /// By node where it was first met, in the terms of its reader, until the file lists it.
  private var places: [UInt32] = []
  private var names = GraphNames()
  private var (x, y, z) = (GraphColumn(), GraphColumn(), GraphColumn())
  private var sources: [UInt32] = []
  private var targets: [UInt32] = []
  private var flags: [WarpFlags] = []
  /// What is worth a warning.
  var notes = GraphNotes()

  /// An empty draft.
  package init() {}

  private static let listed = UInt32.max

  /// How many nodes the file lists or names so far.
  var count: Int { places.count }

  /// Whether there is an edge.
  var hasEdges: Bool { !sources.isEmpty }

  /// Whether the file has listed a node of this id.
  ///
  /// - Complexity: O(1).
  func isListed(_ id: String) -> Bool {
    ids.known(id).map { places[$0] == GraphDraft.listed } ?? false
  }

  /// The id of a node.
  func id(of node: Int) -> String { ids.texts[node] }

  /// A node, which edges may name before the file lists it; a second mention is the same node.
  ///
  /// - Complexity: O(1).
  package mutating func node(_ id: String, at place: Int) -> Int {
    let node = ids.place(of: id)
    if node == places.count { places.append(UInt32(place)) }
    return node
  }

  /// A node that the file lists, `nil` if it has listed it before.
  mutating func list(_ id: String, at place: Int) -> Int? {
    let node = node(id, at: place)
    guard places[node] != GraphDraft.listed else { return nil }
    places[node] = GraphDraft.listed
    return node
  }

  /// Changes what is known of a node.
  package mutating func describe(_ node: Int, _ change: (inout Facts) -> Void) {
    let before = Facts(name: names[node], x: x[node], y: y[node], z: z[node])
    var facts = before
    change(&facts)
    if facts.name != before.name { names[node] = facts.name }
    if facts.x != before.x { x[node] = facts.x }
    if facts.y != before.y { y[node] = facts.y }
    if facts.z != before.z { z[node] = facts.z }
  }

  /// Adds an edge that a file may call latent; only one-way links can be.
  mutating func link(_ source: Int, _ target: Int, isDirected: Bool, isLatent: Bool) {
    if isLatent, !isDirected { notes.add(.latentTwoWay) }
    link(source, target, !isDirected ? .twoWay : isLatent ? .latent : [])
  }

  /// Gives all nodes other ids, in their order; `false`, and nothing changes, if two are equal.
  mutating func rename(_ names: TextPool) -> Bool {
    precondition(names.count == count, "every node has a new id")
    var renamed = TextIndex()
    for node in 0..<names.count where renamed.place(of: names[node]) != node { return false }
    ids = renamed
    return true
  }

  package mutating func link(_ source: Int, _ target: Int, _ flags: WarpFlags) {
    sources.append(UInt32(source))
    targets.append(UInt32(target))
    self.flags.append(flags)
  }

  /// The first node that an edge names and the file does not list.
  var unlisted: (id: String, place: Int)? {
    places.firstIndex { $0 != GraphDraft.listed }.map { (ids.texts[$0], Int(places[$0])) }
  }

  /// The graph as a galaxy of one region; the draft is used up.
  ///
  /// Ids that are integers, 0…2^53 − 1, are the numbers of the sectors. If any is not, sectors are
  /// numbered from 1 in the order of the file, and ids are their names unless it gives others.
  /// O(V log V + E).
  package mutating func galaxy(
    named name: String, of input: GraphInput
  ) throws(InputError) -> Galaxy {
    ids.close()
    places = []
    let numbers = idNumbers()
    var order: [UInt32]?
    if let numbers, !numbers.indices.dropFirst().allSatisfy({ numbers[$0 - 1] <= numbers[$0] }) {
      order = numbers.indices.map { UInt32($0) }.sorted { numbers[Int($0)] < numbers[Int($1)] }
    }
    func node(_ rank: Int) -> Int { order.map { Int($0[rank]) } ?? rank }

    let count = ids.texts.count
    var table = SectorTable(count: count)
    if let numbers {
      let isSequential = numbers.indices.allSatisfy { numbers[node($0)] == $0 + 1 }
      if !isSequential {
        table = SectorTable(
          numbering: .listed(order == nil ? numbers : numbers.indices.map { numbers[node($0)] }))
      }
    }
    if numbers == nil { table.textID = (0..<count).map { ids.texts[node($0)] } }
    // Where no node has a name, both columns share their memory.
    table.listedName =
      names.isEmpty
      ? table.textID
      : (0..<count).map { rank in
        let node = node(rank)
        let id = ids.texts[node]
        return names[node] ?? (numbers == nil ? id : "Sector \(id)")
      }
    fillPlaces()
    placeSectors(&table, count, node)
    var region = Region(type: nil, name: name, displayName: name, sectors: table)
    region.warps = warps(order)
    var galaxy = try Galaxy.ofGraph(region, input)
    galaxy.readerNotes = notes.sentences
    return galaxy
  }

  /// The number of each node, `nil` if an id is not a number.
  private func idNumbers() -> [Int]? {
    var numbers: [Int] = []
    numbers.reserveCapacity(ids.texts.count)
    for node in 0..<ids.texts.count {
      guard let number = GraphDraft.number(ids.texts[node]) else { return nil }
      numbers.append(number)
    }
    return numbers
  }

  /// The edges between nodes in their new order.
  private mutating func warps(_ order: [UInt32]?) -> WarpTable {
    defer { (sources, targets, flags) = ([], [], []) }
    guard let order else {
      return WarpTable(source: sources, destination: targets, flags: flags)
    }
    var place = [UInt32](repeating: 0, count: order.count)
    for (rank, node) in order.enumerated() { place[Int(node)] = UInt32(rank) }
    for edge in sources.indices {
      sources[edge] = place[Int(sources[edge])]
      targets[edge] = place[Int(targets[edge])]
    }
    return WarpTable(source: sources, destination: targets, flags: flags)
  }

  /// Gives nodes without a position the mean of those of their neighbors, or of all nodes.
  private mutating func fillPlaces() {
    let count = ids.texts.count
    guard !x.isEmpty || !y.isEmpty else { return }
    let missing = (0..<count).filter { !isPlaced($0) }
    guard let first = missing.first else { return }
    let share = "\(missing.count) of \(count) \(count == 1 ? "node" : "nodes")"
    let which = "(the first: \(ids.texts[first]))"
    guard missing.count < count else {
      notes.add(.positions, "\(share) \(count == 1 ? "has" : "have") none \(which)")
      return
    }
    notes.add(.filled, "\(share) \(which)")
    var sums = [Int: (x: Double, y: Double, count: Double)](minimumCapacity: missing.count)
    var all = (x: 0.0, y: 0.0, count: 0.0)
    for node in 0..<count {
      guard isPlaced(node), let x = x[node], let y = y[node] else {
        sums[node] = (0, 0, 0)
        continue
      }
      all = (all.x + x, all.y + y, all.count + 1)
    }
    for edge in sources.indices {
      let ends = (Int(sources[edge]), Int(targets[edge]))
      for (node, other) in [ends, (ends.1, ends.0)] where isPlaced(other) {
        guard let sum = sums[node], let x = x[other], let y = y[other] else { continue }
        sums[node] = (sum.x + x, sum.y + y, sum.count + 1)
      }
    }
    for node in missing {
      let sum = sums[node].flatMap { $0.count > 0 ? $0 : nil } ?? all
      x[node] = sum.x / sum.count
      y[node] = sum.y / sum.count
    }
  }

  private func isPlaced(_ node: Int) -> Bool {
    x[node].map(\.isFinite) ?? false && y[node].map(\.isFinite) ?? false
  }

  /// Positions are used if every node has one; if they are not integers they are scaled until the
  /// farthest is at 10,000.
  private func placeSectors(_ table: inout SectorTable, _ count: Int, _ node: (Int) -> Int) {
    func isKnown(_ value: Double?) -> Bool { value.map(\.isFinite) ?? false }
    guard !x.isEmpty || !y.isEmpty || !z.isEmpty else { return }
    guard count > 0, (0..<count).allSatisfy(isPlaced) else { return }
    var farthest = 0.0
    var areWhole = true
    for node in 0..<count {
      for value in [x[node], y[node], isKnown(z[node]) ? z[node] : nil].compactMap({ $0 }) {
        farthest = max(farthest, value.magnitude)
        areWhole = areWhole && value == value.rounded()
      }
    }
    func fit(_ value: Double?) -> Int32 {
      guard let value, value.isFinite else { return 0 }
      if areWhole && farthest <= 1e9 { return Int32(value) }
      return farthest > 0 ? Int32((value / farthest * 10_000).rounded()) : 0
    }
    table.x = PackedColumn((0..<count).map { fit(x[node($0)]) })
    table.y = PackedColumn((0..<count).map { fit(y[node($0)]) })
    table.z = PackedColumn((0..<count).map { fit(z[node($0)]) })
  }

  /// The number that an id is, written without leading zeros.
  static func number(_ id: String) -> Int? {
    guard (1...16).contains(id.utf8.count), id.utf8.allSatisfy({ $0 &- 48 < 10 }),
      id.utf8.count == 1 || id.utf8.first != 48, let number = Int(id),
      number <= largestEdgeListNumber
    else { return nil }
    return number
  }
}

extension Galaxy {
  /// A galaxy of one region of which only the graph is known.
  ///
  /// - Parameters:
  ///   - region: The region.
  ///   - input: The input, whose root is the capital.
  /// - Returns: The galaxy.
  /// - Throws: `InputError` if there is no sector of that number.
  static func ofGraph(
    _ region: Region, _ input: GraphInput
  ) throws(InputError) -> Galaxy {
    var region = region
    if let root = input.root {
      guard let node = region.sectors.node(ofNumber: root) else {
        throw InputError(
          .noSuchRoot, source: input.source, location: .whole,
          message: "there is no sector \(root)",
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

extension GraphFormat {
  /// The graph of a text without any sector.
  package static func emptyGraph(_ input: GraphInput) throws(InputError) -> Galaxy {
    var draft = GraphDraft()
    return try draft.galaxy(named: edges.name, of: input)
  }
}
