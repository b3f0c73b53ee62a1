/// One closed outline of an area: counter-clockwise around it, clockwise around its holes.
struct Outline: Sendable {
  /// Class of the cells inside.
  var kind: Int32
  var points: [Point]
  /// Twice the signed area; negative for a hole.
  var doubledArea: Double
  /// Whether there is nothing beyond some part of it.
  var facesVoid: Bool

  /// The outline, moved inside by a small distance.
  func shrunk(by distance: Double) -> Outline {
    var result = self
    for index in points.indices {
      let before = points[index == 0 ? points.count - 1 : index - 1]
      let after = points[index + 1 == points.count ? 0 : index + 1]
      let along = after - before
      guard along.length > 1e-9 else { continue }
      result.points[index] = points[index] + along.left * (distance / along.length)
    }
    return result
  }
}

/// Joins cells of one class into areas and rounds their outlines.
///
/// Neighboring areas share their border exactly, whatever classes are asked for, because corners
/// are rounded by one rule that sees the same three cells from every side.
struct CellOutlines {
  let cells: VoronoiCells
  /// Finest classes in use; where three of them meet, a corner stays where it is.
  let junctionClasses: [Int32]

  /// Outlines of all areas of equal class, in order of their first cell.
  ///
  /// Class -1 is not drawn.
  ///
  /// - Complexity: O(edges of all cells).
  func outlines(of classes: [Int32], rounds: Int = 2) -> [Outline] {
    outlines(of: classes, edges: cells.across.indices, rounds: rounds)
  }

  /// The same if all cells of a class but -1 are known; corners where areas meet are rounded too.
  ///
  /// - Complexity: O(edges of these cells).
  func outlines(of classes: [Int32], around members: [Int], rounds: Int = 2) -> [Outline] {
    CellOutlines(cells: cells, junctionClasses: []).outlines(
      of: classes, edges: members.flatMap { cells.edges(of: $0) }, rounds: rounds)
  }

  private func outlines(
    of classes: [Int32], edges: some Sequence<Int>, rounds: Int
  ) -> [Outline] {
    var outlines: [Outline] = []
    var seen: Set<Int> = []
    for first in edges where isBorder(first, classes) && !seen.contains(first) {
      var corners: [Corner] = []
      var facesVoid = false
      var edge = first
      while seen.insert(edge).inserted {
        corners.append(Corner(place: cells.vertex[edge], fixed: isJunction(edge)))
        if cells.across[edge] < 0 || classes[Int(cells.across[edge])] < 0 { facesVoid = true }
        // Turn around the end of the edge, through cells of the same class, to the next border.
        edge = cells.next(edge)
        while !isBorder(edge, classes) { edge = cells.next(Int(cells.twin[edge])) }
      }
      for _ in 0..<rounds { corners = CellOutlines.rounded(corners) }
      let points = CellOutlines.withoutRepeats(corners)
      guard points.count >= 3 else { continue }
      outlines.append(
        Outline(
          kind: classes[Int(cells.owner[first])], points: points,
          doubledArea: CellOutlines.doubledArea(points), facesVoid: facesVoid))
    }
    return outlines
  }

  private struct Corner {
    var place: Point
    var fixed: Bool
  }

  private func isBorder(_ edge: Int, _ classes: [Int32]) -> Bool {
    let own = classes[Int(cells.owner[edge])]
    guard own >= 0 else { return false }
    let across = cells.across[edge]
    return across < 0 || classes[Int(across)] != own
  }

  // Three cells meet where an edge begins: its own, the one across, the one across the edge before.
  private func isJunction(_ edge: Int) -> Bool {
    guard !junctionClasses.isEmpty else { return false }
    func kind(_ cell: Int32) -> Int32 { cell < 0 ? -2 : junctionClasses[Int(cell)] }
    let a = kind(cells.owner[edge])
    let b = kind(cells.across[edge])
    let c = kind(cells.across[cells.previous(edge)])
    return a != b && b != c && a != c
  }

  // Chaikin's corner cutting, fixed corners excepted.
  private static func rounded(_ corners: [Corner]) -> [Corner] {
    var result: [Corner] = []
    result.reserveCapacity(corners.count * 2)
    for index in corners.indices {
      let corner = corners[index]
      guard !corner.fixed else {
        result.append(corner)
        continue
      }
      let before = corners[index == 0 ? corners.count - 1 : index - 1].place
      let after = corners[index + 1 == corners.count ? 0 : index + 1].place
      result.append(Corner(place: corner.place * 0.75 + before * 0.25, fixed: false))
      result.append(Corner(place: corner.place * 0.75 + after * 0.25, fixed: false))
    }
    return result
  }

  private static func withoutRepeats(_ corners: [Corner]) -> [Point] {
    var points: [Point] = []
    points.reserveCapacity(corners.count)
    for corner in corners {
      if let last = points.last, (last - corner.place).length < 0.05 { continue }
      points.append(corner.place)
    }
    return points
  }

  private static func doubledArea(_ points: [Point]) -> Double {
    var sum = 0.0
    for index in points.indices {
      let to = points[index + 1 == points.count ? 0 : index + 1]
      sum += points[index].x * to.y - to.x * points[index].y
    }
    return sum
  }
}
