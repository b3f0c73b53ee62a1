import GalaxyModel

/// Which declared formations of two regions are the same.
struct FormationMatching {
  /// By place in the first region: the place in the second, or nil.
  private(set) var toB: [Int?]
  /// By place in the second region: the place in the first, or nil.
  private(set) var toA: [Int?]

  /// A formation on common nodes.
  private struct Shape: Hashable {
    let type: FormationType
    let anchor: Int
    let interior: [Int]

    var sectors: Set<Int> { Set(interior + [anchor]) }
  }

  /// Matches equal formations, then those that share at least half of the sectors of the larger
  /// one: the greatest overlap first, equal types before others, then by place.
  ///
  /// - Complexity: O(sectors of formations), and O(pairs that share a sector · their sectors).
  init(_ pair: RegionPair) {
    let a = pair.a.formations.map { formation in
      Shape(
        type: formation.type, anchor: pair.common(formation.anchor),
        interior: formation.interior.map { pair.common($0) }.sorted())
    }
    let b = pair.b.formations.map {
      Shape(type: $0.type, anchor: $0.anchor, interior: $0.interior.sorted())
    }
    toB = [Int?](repeating: nil, count: a.count)
    toA = [Int?](repeating: nil, count: b.count)
    matchEqual(a, b)
    matchOverlapping(a, b)
  }

  private mutating func match(_ a: Int, _ b: Int) {
    (toB[a], toA[b]) = (b, a)
  }

  private mutating func matchEqual(_ a: [Shape], _ b: [Shape]) {
    var places: [Shape: [Int]] = [:]
    for (index, shape) in b.enumerated().reversed() { places[shape, default: []].append(index) }
    for (index, shape) in a.enumerated() {
      if let other = places[shape]?.popLast() { match(index, other) }
    }
  }

  private mutating func matchOverlapping(_ a: [Shape], _ b: [Shape]) {
    struct Overlap {
      /// Shared sectors, in parts of the larger formation.
      let shared, size: Int
      let isOther: Bool
      let a, b: Int
    }
    let sets = b.map(\.sectors)
    var members: [Int: [Int]] = [:]
    for index in b.indices where toA[index] == nil {
      for node in sets[index] { members[node, default: []].append(index) }
    }
    var overlaps: [Overlap] = []
    for index in a.indices where toB[index] == nil {
      let own = a[index].sectors
      for other in Set(own.flatMap { members[$0] ?? [] }).sorted() {
        let (shared, size) = (
          own.intersection(sets[other]).count, max(own.count, sets[other].count)
        )
        guard 2 * shared >= size else { continue }
        overlaps.append(
          Overlap(
            shared: shared, size: size, isOther: a[index].type != b[other].type, a: index, b: other)
        )
      }
    }
    overlaps.sort { left, right in
      if left.isOther != right.isOther { return right.isOther }
      let (p, q) = (left.shared * right.size, right.shared * left.size)
      return p != q ? p > q : (left.a, left.b) < (right.a, right.b)
    }
    for overlap in overlaps where toB[overlap.a] == nil && toA[overlap.b] == nil {
      match(overlap.a, overlap.b)
    }
  }
}
