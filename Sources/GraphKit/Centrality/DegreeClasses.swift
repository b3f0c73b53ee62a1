/// An order of the nodes by classes of degree, in which loops over rows need no branches.
///
/// The processor cannot foresee where a row ends. Among the nodes of one class, it need not.
struct DegreeClasses {
  /// The first node of the next class, for each class.
  typealias Ends = (UInt32, UInt32, UInt32, UInt32, UInt32)

  /// The nodes, by class and then by number.
  let order: [UInt32]
  let ends: Ends

  /// Sorts the nodes of a graph.
  ///
  /// The class of a node is determined by its predecessors or its successors, whichever are more: at
  /// most 2, 3, 4, 6, or more.
  ///
  /// - Complexity: O(V) time and space.
  init(_ rows: CompressedRows, reversed: CompressedRows) {
    var classes: [[UInt32]] = [[], [], [], [], []]
    for node in 0..<UInt32(rows.nodeCount) {
      let degree = max(rows.row(node).count, reversed.row(node).count)
      classes[degree < 3 ? 0 : degree < 5 ? degree - 2 : degree < 7 ? 3 : 4].append(node)
    }
    order = Array(classes.joined())
    var ends: [UInt32] = []
    for members in classes { ends.append((ends.last ?? 0) + UInt32(members.count)) }
    self.ends = (ends[0], ends[1], ends[2], ends[3], ends[4])
  }
}
