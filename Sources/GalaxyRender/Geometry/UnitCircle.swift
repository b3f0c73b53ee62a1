/// Directions at even angles, found by halving angles with square roots alone: the mathematics
/// library's sine may differ between machines in the last digit, a square root may not.
enum UnitCircle {
  /// `4 * 2^halvings` directions, counter-clockwise from (1, 0).
  static func directions(halvings: Int) -> [Point] {
    var quarter = [Point(x: 1, y: 0), Point(x: 0, y: 1)]
    for _ in 0..<halvings {
      var finer: [Point] = []
      for (from, to) in zip(quarter, quarter.dropFirst()) {
        let sum = from + to
        finer.append(from)
        finer.append(sum * (1 / sum.length))
      }
      finer.append(quarter[quarter.count - 1])
      quarter = finer
    }
    quarter.removeLast()
    var all: [Point] = []
    for turn in 0..<4 {
      for point in quarter {
        var turned = point
        for _ in 0..<turn { turned = turned.left }
        all.append(turned)
      }
    }
    return all
  }

  static let sixteen = directions(halvings: 2)
  static let hundredTwentyEight = directions(halvings: 5)
}
