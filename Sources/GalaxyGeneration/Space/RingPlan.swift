/// How many whole clusters each ring around the capital holds.
enum RingPlan {
  // Rings from the core outwards for 2…30 clusters; each line is one region size.
  private static let table: [[Int]] = [
    [1, 1], [1, 2], [1, 3], [1, 4], [1, 2, 3], [1, 2, 4], [1, 2, 5], [1, 3, 5], [1, 3, 6],
    [1, 3, 7], [1, 4, 7], [1, 4, 8], [1, 4, 9], [1, 5, 9], [1, 2, 5, 8], [1, 3, 5, 8],
    [1, 3, 5, 9], [1, 3, 6, 9], [1, 3, 6, 10], [1, 3, 6, 11], [1, 3, 7, 11], [1, 3, 7, 12],
    [1, 4, 7, 12], [1, 4, 8, 12], [1, 4, 8, 13], [1, 4, 8, 14], [1, 4, 9, 14], [1, 4, 9, 15],
    [1, 5, 9, 15],
  ]

  /// Clusters per ring, from the core outwards; they add up to `clusters`.
  ///
  /// Up to 30 clusters by table. Above, rings of 1, 6, 12, 18, … while they fit; a remainder under
  /// half of the next ring joins the last one, a larger one is a ring of its own.
  static func rings(clusters: Int) -> [Int] {
    if clusters <= 1 { return clusters == 1 ? [1] : [] }
    if clusters <= 30 { return table[clusters - 2] }
    var rings = [1]
    var rest = clusters - 1
    var next = 6
    while rest >= next {
      rings.append(next)
      rest -= next
      next += 6
    }
    if rest > 0 {
      if 2 * rest < next { rings[rings.count - 1] += rest } else { rings.append(rest) }
    }
    return rings
  }
}
