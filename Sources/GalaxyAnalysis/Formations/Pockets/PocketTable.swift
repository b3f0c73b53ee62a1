import GraphKit

/// The pockets of a graph: the maximal closed parts of served sets.
///
/// A part is *closed* if it has at most L nodes and no edge out of the main component. Two closed
/// parts are nested or disjoint, so a node is in at most one pocket, and all edges that leave a
/// pocket lead to its gateway.
struct PocketTable {
  /// For each node, the number of its pocket; `noNode` outside of pockets.
  let pocketOf: [UInt32]
  /// For each pocket, its gateway.
  let gateways: [UInt32]
  private let starts: [UInt32]
  private let members: [UInt32]

  /// The number of pockets.
  var count: Int { gateways.count }

  /// Creates a table without pockets.
  init(nodeCount: Int) {
    pocketOf = [UInt32](repeating: .noNode, count: nodeCount)
    gateways = []
    starts = [0]
    members = []
  }

  /// Finds the pockets of at most `limit` nodes.
  ///
  /// Headers precede what they serve in the order of the tree, so one pass from the root reaches
  /// the largest closed part of each node first.
  ///
  /// - Complexity: O(V) time and space.
  init(_ served: ServedSets, limit: Int) {
    let count = served.header.count
    var pocketOf = [UInt32](repeating: .noNode, count: count)
    var pocketOfPart = [UInt32](repeating: .noNode, count: count)
    var gateways: [UInt32] = []
    var sizes: [UInt32] = []
    for node in served.order {
      let header = served.header[Int(node)]
      guard header != .noNode else { continue }
      var pocket = pocketOf[Int(header)]
      if pocket == .noNode {
        let part = Int(served.part[Int(node)])
        guard !served.partLeaks[part], Int(served.partSize[part]) <= limit else { continue }
        pocket = pocketOfPart[part]
        if pocket == .noNode {
          pocket = UInt32(gateways.count)
          pocketOfPart[part] = pocket
          gateways.append(header)
          sizes.append(0)
        }
      }
      pocketOf[Int(node)] = pocket
      sizes[Int(pocket)] += 1
    }
    var starts: [UInt32] = [0]
    starts.reserveCapacity(sizes.count + 1)
    for size in sizes { starts.append(starts[starts.count - 1] + size) }
    var cursors = starts
    var members = [UInt32](repeating: 0, count: Int(starts[starts.count - 1]))
    for node in 0..<count where pocketOf[node] != .noNode {
      let pocket = Int(pocketOf[node])
      members[Int(cursors[pocket])] = UInt32(truncatingIfNeeded: node)
      cursors[pocket] += 1
    }
    self.pocketOf = pocketOf
    self.gateways = gateways
    self.starts = starts
    self.members = members
  }

  /// Returns the nodes of a pocket in ascending order.
  ///
  /// - Complexity: O(1).
  func interior(of pocket: Int) -> ArraySlice<UInt32> {
    members[Int(starts[pocket])..<Int(starts[pocket + 1])]
  }

  /// Returns the pocket of a node, or nil if it is in none.
  ///
  /// - Complexity: O(1).
  func pocket(of node: Int) -> Int? {
    pocketOf[node] == .noNode ? nil : Int(pocketOf[node])
  }
}
