import GraphKit

/// Determines in O(1) whether one node serves another, from the forest that the headers of served
/// sets form.
struct ServedNesting {
  /// The position of each node in a preorder of the forest.
  private let places: [UInt32]
  private let sizes: [UInt32]

  /// - Complexity: O(V) time and space.
  init(_ served: ServedSets) {
    let header = served.header
    var sizes = [UInt32](repeating: 1, count: header.count)
    for node in served.order.reversed() where header[Int(node)] != .noNode {
      sizes[Int(header[Int(node)])] += sizes[Int(node)]
    }
    var places = [UInt32](repeating: .noNode, count: header.count)
    // The next position among what each node serves; headers precede what they serve.
    var cursors = places
    var next: UInt32 = 0
    for node in served.order.lazy.map({ Int($0) }) {
      let above = header[node]
      if above == .noNode {
        places[node] = next
        next += sizes[node]
      } else {
        places[node] = cursors[Int(above)]
        cursors[Int(above)] += sizes[node]
      }
      cursors[node] = places[node] + 1
    }
    self.places = places
    self.sizes = sizes
  }

  /// Returns whether `g` serves another node.
  func serves(_ g: Int, _ node: Int) -> Bool {
    guard places[g] != .noNode, places[node] != .noNode, g != node else { return false }
    return places[node] &- places[g] < sizes[g]
  }
}
