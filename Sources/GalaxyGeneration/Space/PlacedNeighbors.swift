/// Points in the order of sector numbers.
struct NumberedPoints {
  let x: [Int32]
  let y: [Int32]
  let z: [Int32]
  /// The neighbors of the sectors, if numbering has found them.
  var neighbors: PlacedNeighbors?
}

/// The nearest neighbors that numbering has found, so that wiring need not search for them again.
struct PlacedNeighbors {
  /// The positions of the sectors that they are valid for.
  let x: [Int32]
  let y: [Int32]
  let z: [Int32]
  /// The place of each sector.
  let places: [UInt32]
  /// The nearest places of each place.
  let near: NearestNeighbors

  /// Returns the nearest sectors of each sector; nil if they have to be searched for: for sectors at
  /// other positions, or where the table is too narrow to tell.
  ///
  /// Equally near sectors are in ascending order, as in a search, and not in that of their places.
  ///
  /// - Complexity: O(sectors).
  func table(x: [Int32], y: [Int32], z: [Int32], width: Int) -> NearestNeighbors? {
    guard width < near.width, x == self.x, y == self.y, z == self.z else { return nil }
    var numbers = [UInt32](repeating: 0, count: places.count)
    for (node, place) in places.enumerated() {
      numbers[Int(place)] = UInt32(truncatingIfNeeded: node)
    }
    var table: [UInt32] = []
    table.reserveCapacity(places.count * width)
    var isWide = true
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: near.width) { keys in
      for node in places.indices {
        let place = Int(places[node])
        for rank in 0..<near.width {
          let number = numbers[near.neighbor(place, rank)]
          let other = Int(number)
          let (dx, dy) = (Int64(x[other] &- x[node]), Int64(y[other] &- y[node]))
          let dz = Int64(z[other] &- z[node])
          let key = UInt64(dx &* dx &+ dy &* dy &+ dz &* dz) &<< 32 | UInt64(number)
          // Nearly in order already.
          var slot = rank
          while slot > 0 && keys[slot &- 1] > key {
            keys[slot] = keys[slot &- 1]
            slot &-= 1
          }
          keys[slot] = key
        }
        // Sectors as far as the last one may be missing.
        if keys[width - 1] >> 32 == keys[near.width - 1] >> 32 { isWide = false }
        for rank in 0..<width { table.append(UInt32(truncatingIfNeeded: keys[rank])) }
      }
    }
    return isWide ? NearestNeighbors(table: table, width: width) : nil
  }
}
