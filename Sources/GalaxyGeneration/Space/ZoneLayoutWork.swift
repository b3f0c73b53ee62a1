import Determinism

/// The state of one attempt to lay out zones: who is where so far.
struct ZoneLayoutWork {
  private let layout: ZoneLayout
  private let bend: ZoneBend
  private let starts: StreamFamily
  /// The places of each cluster so far.
  private(set) var members: [[UInt32]]
  // The places of each zone, nearest to the center of its disc first.
  private var zones: [[UInt32]]
  // The pieces that are still to be placed.
  private var pieces: [[ZoneLayout.Piece]]
  // The direction of the cluster that straddles the border of the first zone.
  private var gate: (x: Int32, y: Int32)
  // The direction of the cluster that straddles the border of the last zone.
  private var exit: (x: Int32, y: Int32)
  // The place of the last zone that is nearest to the capital, if a small piece belongs next to it.
  private var landmark: UInt32?

  private typealias Piece = ZoneLayout.Piece

  init(_ layout: ZoneLayout, _ bend: ZoneBend, _ starts: StreamFamily) {
    self.layout = layout
    self.bend = bend
    self.starts = starts
    members = layout.sizes.map { size in
      var list: [UInt32] = []
      list.reserveCapacity(size)
      return list
    }
    pieces = layout.pieces
    gate = (-bend.direction.x, -bend.direction.y)
    exit = bend.direction
    let all = (0..<UInt32(layout.points.x.count)).map { $0 }
    let first = ZoneLayoutWork.sorted(all, around: bend.inner, layout.points)
      .prefix(layout.bounds.inner)
    var isLeft = [Bool](repeating: true, count: all.count)
    for place in first { isLeft[Int(place)] = false }
    let rest = ZoneLayoutWork.sorted(
      all.filter { isLeft[Int($0)] }, around: bend.middle, layout.points)
    let middle = layout.bounds.middle - layout.bounds.inner
    zones = [Array(first), Array(rest[..<middle]), Array(rest[middle...])]
  }

  // Ascending places by distance from a center; the capital first. Around the capital they are already.
  private static func sorted(
    _ places: [UInt32], around center: (x: Int32, y: Int32), _ points: DiscPoints
  ) -> [UInt32] {
    if center == (0, 0) { return places }
    var keys = places.map { place in
      place == 0
        ? 0 : squaredDistance(place, center, points) &<< 32 | UInt64(place)
    }
    radixSort(&keys, bits: 32..<62)
    return keys.map { UInt32(truncatingIfNeeded: $0) }
  }

  private static func squaredDistance(
    _ place: UInt32, _ center: (x: Int32, y: Int32), _ points: DiscPoints
  ) -> UInt64 {
    let dx = Int64(points.x[Int(place)]) - Int64(center.x)
    let dy = Int64(points.y[Int(place)]) - Int64(center.y)
    return UInt64(dx * dx + dy * dy)
  }

  /// Places the pieces in the middle zone that are a small part of a cluster of another zone: next
  /// to the farthest place of the first zone, and to the nearest place of the last.
  ///
  /// - Returns: False if there are too few places there.
  mutating func placeSmallPieces() -> Bool {
    if let piece = pieces[1].first, isSmall(piece), pieces[0].last?.cluster == piece.cluster,
      let far = zones[0].max()
    {
      gate = vector(to: far, from: bend.inner)
      if !place(piece, near: far, where: { $0 > far }) { return false }
      pieces[1].removeFirst()
    }
    if let piece = pieces[1].last, isSmall(piece), pieces[2].first?.cluster == piece.cluster,
      let close = zones[2].min()
    {
      landmark = close
      if !place(piece, near: close, where: { $0 < close }) { return false }
      pieces[1].removeLast()
    }
    return true
  }

  private func isSmall(_ piece: Piece) -> Bool {
    4 * piece.count < layout.sizes[piece.cluster]
  }

  private mutating func place(
    _ piece: Piece, near landmark: UInt32, where accepts: (UInt32) -> Bool
  ) -> Bool {
    let points = layout.points
    let center = (Int32(points.x[Int(landmark)]), Int32(points.y[Int(landmark)]))
    var keys = zones[1].filter(accepts).map { place in
      ZoneLayoutWork.squaredDistance(place, center, points) &<< 32 | UInt64(place)
    }
    if keys.count < piece.count { return false }
    moveLowest(piece.count, of: &keys)
    let chosen = keys.prefix(piece.count).map { UInt32(truncatingIfNeeded: $0) }
    members[piece.cluster] += chosen
    zones[1].removeAll { chosen.contains($0) }
    return true
  }

  /// Divides the middle zone: its last piece at the exit, its first one at the gate.
  mutating func divideMiddle() {
    let direction = angleKey(exit.x, exit.y)
    let straddlesInner = pieces[1].first?.cluster == pieces[0].last?.cluster
    let straddlesOuter = pieces[1].last?.cluster == pieces[2].first?.cluster
    let thickness = layout.middleRadius - layout.innerRadius
    let rings = divide(pieces[1], from: layout.innerRadius, thickness: thickness)
    var first = 0
    for (index, ring) in rings.enumerated() {
      let end = first + ring.reduce(0) { $0 + $1.count }
      let places = Array(zones[1][first..<end])
      let isFirst = index == 0
      let isLast = index == rings.count - 1
      let middle: UInt32?
      if isLast && straddlesOuter {
        middle = cut(places, ring, around: bend.inner, from: direction, centering: ring.count - 1)
      } else {
        middle = cut(
          places, ring, around: bend.inner,
          from: isFirst ? angleKey(gate.x, gate.y) : start(of: 1, index),
          centering: isFirst && straddlesInner ? 0 : nil)
      }
      if isFirst, straddlesInner, let middle { gate = vector(to: middle, from: bend.inner) }
      first = end
    }
  }

  /// Divides the first zone: the cluster of the capital, then the others around it, the last one at
  /// the gate.
  mutating func divideInner() {
    if pieces[0].count <= 3 {
      cutCaps()
      return
    }
    let core = pieces[0][0]
    let byPlace = zones[0].sorted()
    members[core.cluster] += byPlace.prefix(core.count)
    let taken = byPlace[core.count - 1]
    let rest = zones[0].filter { $0 > taken }
    let radius = (Double(core.count) / Double(layout.points.x.count)).squareRoot()
    let rings = divide(
      Array(pieces[0].dropFirst()), from: radius, thickness: layout.innerRadius - radius)
    let straddles = layout.pieces[1].first?.cluster == pieces[0].last?.cluster
    var first = 0
    for (index, ring) in rings.enumerated() {
      let end = first + ring.reduce(0) { $0 + $1.count }
      let isLast = index == rings.count - 1
      _ = cut(
        Array(rest[first..<end]), ring, around: index == 0 ? (0, 0) : bend.inner,
        from: isLast ? angleKey(gate.x, gate.y) : start(of: 0, index),
        centering: isLast && straddles ? ring.count - 1 : nil)
      first = end
    }
  }

  // Cuts up to two caps off the disc, the last piece at the gate; the capital stays in the rest.
  private mutating func cutCaps() {
    var rest = zones[0]
    let points = layout.points
    for (turn, piece) in pieces[0].dropFirst().reversed().enumerated() {
      // The second cap is a third of a turn away.
      let (x, y) = (Double(gate.x), Double(gate.y))
      let (u, v) = turn == 0 ? (x, y) : (-0.5 * x - 0.866 * y, 0.866 * x - 0.5 * y)
      var depths = rest.map { place in
        Depth(
          value: place == 0
            ? .infinity : -(Double(points.x[Int(place)]) * u + Double(points.y[Int(place)]) * v),
          place: place)
      }
      moveLowest(piece.count, of: &depths)
      members[piece.cluster] += depths.prefix(piece.count).map(\.place)
      rest = depths.dropFirst(piece.count).map(\.place)
    }
    if let piece = pieces[0].first { members[piece.cluster] += rest }
  }

  // How far a place is from the edge of a disc in one direction; of equal ones, lower places first.
  private struct Depth: Comparable {
    var value: Double
    var place: UInt32

    static func < (left: Depth, right: Depth) -> Bool {
      left.value < right.value || left.value == right.value && left.place < right.place
    }
  }

  /// Divides the last zone, beginning at its thinnest side, so that the piece of a straddling
  /// cluster is where it is thickest.
  mutating func divideOuter() {
    let straddles = layout.pieces[1].last?.cluster == pieces[2].first?.cluster
    let rings = divide(
      pieces[2], from: layout.middleRadius, thickness: outerThickness)
    let gap = angleKey(-bend.direction.x, -bend.direction.y)
    var first = 0
    for (index, ring) in rings.enumerated() {
      let end = first + ring.reduce(0) { $0 + $1.count }
      let from = index > 0 && bend.isStraight ? start(of: 2, index) : gap
      let sorted = byBearing(Array(zones[2][first..<end]), around: bend.middle, from: from)
      var order = ring
      if index == 0 && straddles && order.count > 1 {
        let target =
          landmark.flatMap { sorted.firstIndex(of: $0) } ?? middle(of: sorted, from: from)
        order = moved(order, toward: target)
      }
      var next = 0
      for piece in order {
        members[piece.cluster] += sorted[next..<next + piece.count]
        if index == 0 && straddles && piece.cluster == ring[0].cluster {
          exit = vector(to: sorted[next + piece.count / 2], from: bend.inner)
        }
        next += piece.count
      }
      first = end
    }
  }

  // The first piece goes behind others until it covers the target.
  private func moved(_ ring: [Piece], toward target: Int) -> [Piece] {
    var order = ring
    var before = 0
    var place = 0
    while place + 1 < order.count && before + order[place].count <= target {
      before += order[place + 1].count
      order.swapAt(place, place + 1)
      place += 1
    }
    return order
  }

  // The position of half a turn.
  private func middle(of sorted: [UInt32], from start: UInt64) -> Int {
    sorted.firstIndex {
      (bearing(of: $0, around: bend.middle) &- start) & angleMask >= angleMask / 2
    } ?? sorted.count / 2
  }

  // The last zone is thickest in the direction of the bend.
  private var outerThickness: Double {
    if bend.isStraight { return 1 - layout.middleRadius }
    let points = layout.points
    var reach = 0
    for place in zones[1] {
      reach = max(
        reach,
        Int(points.x[Int(place)]) * Int(bend.direction.x)
          + Int(points.y[Int(place)]) * Int(bend.direction.y))
    }
    return 0.8 * (1 - Double(reach) / 1e8)
  }

  // Divides consecutive pieces into rings about as thick as a cluster is wide.
  private func divide(
    _ pieces: [Piece], from radius: Double, thickness: Double
  ) -> [[Piece]] {
    let count = max(1, Int(thickness / layout.side + 0.5))
    if count == 1 || pieces.count < 2 { return [pieces] }
    let total = pieces.reduce(0) { $0 + $1.count }
    // Outer rings are longer.
    func share(_ ring: Int) -> Double {
      radius + thickness * (Double(ring) + 0.5) / Double(count)
    }
    let shares = (0..<count).reduce(0.0) { $0 + share($1) }
    var rings: [[Piece]] = [[]]
    var ring = 0
    var goal = share(0) / shares * Double(total)
    var before = 0
    for piece in pieces {
      while ring < count - 1 && Double(before) + Double(piece.count) / 2 > goal {
        ring += 1
        goal += share(ring) / shares * Double(total)
        rings.append([])
      }
      rings[ring].append(piece)
      before += piece.count
    }
    return rings.filter { !$0.isEmpty }
  }

  // Cuts a ring by bearing into its pieces, of which one is centered at the bearing `start`.
  //
  // Returns the place in the middle of the centered piece.
  private mutating func cut(
    _ places: [UInt32], _ ring: [Piece], around center: (x: Int32, y: Int32), from start: UInt64,
    centering centered: Int?
  ) -> UInt32? {
    let sorted = byBearing(places, around: center, from: start)
    // The centered piece is the first or the last one; half of it is before the start.
    var next = 0
    if let centered {
      let half = ring[centered].count / 2
      next = centered == 0 ? sorted.count - half : ring[centered].count - half
      if centered == 0 && ring.count == 1 { next = 0 }
      next %= max(1, sorted.count)
    }
    var middle: UInt32?
    for (index, piece) in ring.enumerated() {
      for offset in 0..<piece.count {
        let place = sorted[(next + offset) % sorted.count]
        members[piece.cluster].append(place)
        if index == centered && offset == piece.count / 2 { middle = place }
      }
      next += piece.count
    }
    return middle
  }

  private func byBearing(
    _ places: [UInt32], around center: (x: Int32, y: Int32), from start: UInt64
  ) -> [UInt32] {
    var keys = places.enumerated().map { index, place in
      ((bearing(of: place, around: center) &- start) & angleMask) &<< 31 | UInt64(index)
    }
    if keys.count > 64 { radixSort(&keys, bits: 31..<64) } else { keys.sort() }
    return keys.map { places[Int($0 & 0x7FFF_FFFF)] }
  }

  private func bearing(of place: UInt32, around center: (x: Int32, y: Int32)) -> UInt64 {
    let vector = vector(to: place, from: center)
    return angleKey(vector.x, vector.y)
  }

  private func vector(
    to place: UInt32, from center: (x: Int32, y: Int32)
  ) -> (x: Int32, y: Int32) {
    (Int32(layout.points.x[Int(place)]) - center.x, Int32(layout.points.y[Int(place)]) - center.y)
  }

  private func start(of zone: Int, _ ring: Int) -> UInt64 {
    starts.value(UInt64(zone) << 32 | UInt64(ring)) & angleMask
  }
}
