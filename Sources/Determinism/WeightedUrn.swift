/// Numbers `0..<count` with whole weights, to be drawn one after another without putting back.
///
/// A Fenwick tree of the weights (Fenwick 1994): O(log count) a draw, one draw of the stream each.
public struct WeightedUrn: Sendable {
  // tree[i] sums the weights of the `i & -i` members that end with member i - 1.
  private var tree: [Int]
  private var weights: [Int32]
  /// Sum of the weights that are left.
  public private(set) var total: Int

  /// An urn of given weights, none negative; those of weight 0 never come. O(count).
  public init(_ weights: [Int32]) {
    self.weights = weights
    tree = [Int](repeating: 0, count: weights.count + 1)
    total = 0
    for (member, weight) in weights.enumerated() {
      precondition(weight >= 0, "a weight is negative")
      total += Int(weight)
      let place = member + 1
      tree[place] += Int(weight)
      let parent = place + place & -place
      if parent < tree.count { tree[parent] += tree[place] }
    }
  }

  /// Takes a member out, with a probability in proportion to its weight; nil if nothing is left.
  public mutating func draw(_ stream: inout RandomStream) -> Int? {
    guard total > 0 else { return nil }
    var rest = stream.index(below: total)
    var place = 0
    var step = 1
    while step * 2 < tree.count { step *= 2 }
    while step > 0 {
      let next = place + step
      if next < tree.count, tree[next] <= rest {
        place = next
        rest -= tree[next]
      }
      step /= 2
    }
    remove(place)
    return place
  }

  /// Takes a certain member out. O(log count).
  public mutating func remove(_ member: Int) {
    let weight = Int(weights[member])
    guard weight > 0 else { return }
    weights[member] = 0
    total -= weight
    var place = member + 1
    while place < tree.count {
      tree[place] -= weight
      place += place & -place
    }
  }
}
