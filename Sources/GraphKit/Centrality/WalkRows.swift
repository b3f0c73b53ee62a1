/// The predecessors of each node: near ones, which are in the same range of nodes, and far ones.
struct WalkRows {
  /// The largest number of near predecessors; a node that has more of them treats these as far ones.
  static let width = 6

  let rangeCount: Int
  private let nodeCount: Int
  /// The near predecessors of each node, filled up with the number of nodes.
  let near: UnsafeMutablePointer<UInt32>
  /// The nodes with far predecessors in ascending order, and the number of nodes.
  let farNodes: UnsafeMutablePointer<UInt32>
  /// The sum of what each of these nodes receives from far predecessors.
  let farSums: UnsafeMutablePointer<Double>
  private let far: [UInt32]
  /// The end of the far predecessors of each of these nodes in `far`.
  private let farEnds: [UInt32]
  /// The first of these nodes in each range, and the number of all.
  private let farStarts: [Int]

  /// Divides the predecessors of all nodes.
  ///
  /// The ranges depend on the graph alone, because they determine what is near.
  init(_ reversed: RowPointers) {
    let nodeCount = reversed.nodeCount
    self.nodeCount = nodeCount
    rangeCount = min(64, (nodeCount + 4095) / 4096)
    near = .scratch(Self.width * nodeCount)
    var far: [UInt32] = []
    var nodes: [UInt32] = []
    var ends: [UInt32] = []
    var starts: [Int] = []
    for range in 0..<rangeCount {
      starts.append(nodes.count)
      let members = Self.nodes(in: range, of: rangeCount, nodeCount: nodeCount)
      let first = UInt32(members.lowerBound)
      let count = UInt32(members.count)
      for node in members {
        let row = near + Self.width * node
        row.update(repeating: UInt32(nodeCount), count: Self.width)
        var place = 0
        let before = far.count
        var edge = reversed.offsets[node]
        while edge < reversed.offsets[node + 1] {
          let source = reversed.targets[edge]
          edge &+= 1
          if source &- first < count && place < Self.width {
            row[place] = source
            place &+= 1
          } else {
            far.append(source)
          }
        }
        if far.count > before {
          nodes.append(UInt32(node))
          ends.append(UInt32(far.count))
        }
      }
    }
    starts.append(nodes.count)
    nodes.append(UInt32(nodeCount))
    farNodes = .scratch(nodes.count)
    farNodes.initialize(from: nodes, count: nodes.count)
    farSums = .scratch(nodes.count)
    self.far = far
    farEnds = ends
    farStarts = starts
  }

  func deallocate() {
    near.deallocate()
    farNodes.deallocate()
    farSums.deallocate()
  }

  func nodes(in range: Int) -> Range<Int> {
    Self.nodes(in: range, of: rangeCount, nodeCount: nodeCount)
  }

  private static func nodes(in range: Int, of count: Int, nodeCount: Int) -> Range<Int> {
    nodeCount * range / count..<nodeCount * (range + 1) / count
  }

  /// Returns the place of the first node of a range in `farNodes`.
  func firstFar(of range: Int) -> Int { farStarts[range] }

  /// Adds up what the nodes of a range receive from far predecessors.
  func sumFar(of range: Int, _ shares: UnsafeMutablePointer<Double>) {
    for place in farStarts[range]..<farStarts[range + 1] {
      var sum = 0.0
      let start = place == 0 ? 0 : farEnds[place - 1]
      for edge in start..<farEnds[place] { sum += shares[far[Int(edge)]] }
      farSums[place] = sum
    }
  }
}
