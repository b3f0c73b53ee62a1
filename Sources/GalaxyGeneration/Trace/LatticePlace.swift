import Determinism
public import GalaxyModel

/// Where a sector of a disc comes from: its cell of the even lattice, and how far it was drawn from
/// the middle of it, before nearby sectors pushed each other apart and the disc was bent.
public struct LatticePlace: Sendable, Equatable {
  /// The place of the cell among those of the disc, row by row, from 0.
  public let cell: Int
  /// Steps to the right of the capital's cell; odd rows are half a step farther right.
  public let column: Int
  /// Rows from the capital's.
  public let row: Int
  /// How far the sector was drawn from the middle of its cell, in steps to the right and up, each at
  /// most 0.37; nil after a step that kept the places of some clusters.
  public let jitter: (x: Double, y: Double)?

  /// Whether both say the same.
  public static func == (left: LatticePlace, right: LatticePlace) -> Bool {
    (left.cell, left.column, left.row) == (right.cell, right.column, right.row)
      && left.jitter?.x == right.jitter?.x && left.jitter?.y == right.jitter?.y
  }
}

extension RegionTrace {
  /// Returns the cells from which the sectors of a disc come.
  ///
  /// - Parameter region: The finished region.
  /// - Returns: The places by node; nil for regions of other shapes.
  /// - Complexity: O(sectors).
  public func latticePlaces(in region: Region) -> [LatticePlace]? {
    let source = random.variant(frame)
    guard isDisc,
      let own = SectorCells(region.sectors, cells: cells, random: source)
    else { return nil }
    let draws = source.family("positions/scatter")
    return (0..<region.sectorCount).map { node in
      let (place, index) = (own.position(of: node), own.index(of: node))
      let isDrawn = cells == nil && node != region.root
      return LatticePlace(
        cell: index, column: place.column, row: place.row,
        jitter: isDrawn ? SectorCells.jitter(draws.value(UInt64(index))) : nil)
    }
  }
}
