/// Weighted sampling without replacement from the members `0..<count`.
///
/// Weights are nonnegative integers in a Fenwick tree (Fenwick 1994), so each draw takes O(log
/// *count*) time and one draw from the stream.
///
/// ```swift
/// var stream = RandomSource(seed: 7).stream("example")
/// var urn = WeightedUrn([3, 0, 1])
/// urn.draw(&stream)  // 0 with probability 3/4, otherwise 2
/// ```
public struct WeightedUrn: Sendable {
  // tree[i] sums the weights of the `i & -i` members that end with member i - 1.
  private var tree: [Int]
  private var weights: [Int32]
  /// Sum of the weights of the remaining members.
  public private(set) var total: Int

  /// Creates an urn in which member `i` has weight `weights[i]`.
  ///
  /// - Parameter weights: Nonnegative weights; a member of weight 0 is never drawn.
  /// - Complexity: O(*n*).
  public init(_ weights: [Int32]) {
    self.weights = weights
    tree = [Int](repeating: 0, count: weights.count + 1)
    total = 0
    for (member, weight) in weights.enumerated() {
      precondition(weight >= 0, "weights must not be negative")
      total += Int(weight)
      let place = member + 1
      tree[place] += Int(weight)
      let parent = place + place & -place
      if parent < tree.count { tree[parent] += tree[place] }
    }
  }

  /// Removes a random member, with probability proportional to its weight.
  ///
  /// - Parameter stream: The stream to draw from.
  /// - Returns: The member, or nil if none with a positive weight remains.
  /// - Complexity: O(log *n*), one draw.
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

  /// Removes a given member; does nothing if it was removed before.
  ///
  /// - Parameter member: A member of the urn.
  /// - Complexity: O(log *n*).
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
