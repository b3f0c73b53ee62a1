extension WarpTable {
  /// Adds a link at its place in the order of source, then destination.
  ///
  /// - Parameters:
  ///   - source: Node at which the link starts.
  ///   - destination: Node at which it ends.
  ///   - newFlags: Flags of the link; a two-way link is listed from its lower node.
  /// - Complexity: O(links).
  public mutating func insert(from source: Int, to destination: Int, flags newFlags: WarpFlags) {
    let isReversed = newFlags.contains(.twoWay) && destination < source
    let from = UInt32(isReversed ? destination : source)
    let to = UInt32(isReversed ? source : destination)
    let (sources, targets) = (self.source.unpacked, self.destination.unpacked)
    let place = sources.indices.first { (sources[$0], targets[$0]) > (from, to) } ?? count
    let hasCosts = !turnCost.isEmpty
    let hasStability = !stability.isEmpty
    self.source.replaceSubrange(place..<place, with: [from])
    self.destination.replaceSubrange(place..<place, with: [to])
    flags.insert(newFlags, at: place)
    if hasCosts { turnCost.insert(1, at: place) }
    if hasStability { stability.insert(1, at: place) }
  }

  /// Removes a link.
  ///
  /// - Parameter index: Index of the link.
  /// - Complexity: O(links).
  public mutating func remove(at index: Int) {
    let next = index + 1
    source.replaceSubrange(index..<next, with: [])
    destination.replaceSubrange(index..<next, with: [])
    flags.remove(at: index)
    if turnCost.indices.contains(index) { turnCost.remove(at: index) }
    if stability.indices.contains(index) { stability.remove(at: index) }
  }

  /// Returns the links that lead from one node to another, two-way ones in either direction.
  ///
  /// - Parameters:
  ///   - source: A node.
  ///   - destination: Another node.
  /// - Returns: Indexes in ascending order.
  /// - Complexity: O(links).
  public func links(from source: Int, to destination: Int) -> [Int] {
    (0..<count).filter { index in
      let (first, second) = (Int(self.source[index]), Int(self.destination[index]))
      return (first, second) == (source, destination)
        || isTwoWay(index) && (second, first) == (source, destination)
    }
  }
}
