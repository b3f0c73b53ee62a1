public import GraphKit

/// A one-way warp into a corridor, or without a way back.
///
/// ```
///            corridor
/// entry ──▶ a ── b ── c ── exit ─┬─        no turning back at a: the warp leads in only
///                                └─
/// ```
public struct Trap: Sendable, Equatable {
  /// The end of a corridor.
  ///
  /// Raw values are those in reports.
  public enum End: String, Sendable, CaseIterable {
    /// It ends in a sector with a choice of warps.
    case opens
    /// It ends in a sector from which warps only lead back.
    case deadEnd = "dead_end"
    /// It ends in a sector that no warp leaves.
    case sink
    /// It leads into itself.
    case loop
  }

  /// The cheapest course from the landing back to the entry.
  public enum WayBack: Sendable, Equatable {
    /// There is none.
    case never
    /// Its turns.
    case turns(Int)
    /// There is one of at least this many turns; the search was stopped before it was found.
    case atLeast(Int)
  }

  /// The sector that the warp leaves.
  public var entry: NodeIndex
  /// The sector that the warp enters.
  public var landing: NodeIndex
  /// Whether the warp appears two-way until scanned.
  public var isLatent: Bool
  /// The sectors without a choice, from the landing on; empty if the landing has a choice.
  ///
  /// Only the first ones if there are many, see ``corridorLength``.
  public var corridor: [NodeIndex]
  /// The number of sectors in the whole corridor.
  public var corridorLength: Int
  /// How the corridor ends.
  public var end: End
  /// The sector where the corridor opens.
  public var exit: NodeIndex?
  /// The course back to the entry.
  public var wayBack: WayBack

  /// The turns of the cheapest course from the landing back to the entry, if known.
  public var turnsBack: Int? {
    guard case .turns(let turns) = wayBack else { return nil }
    return turns
  }

  /// Whether no course leads back.
  public var isFinal: Bool { wayBack == .never }

  /// Whether the corridor or the way back is incomplete.
  public var isAbridged: Bool {
    if corridor.count < corridorLength { return true }
    guard case .atLeast = wayBack else { return false }
    return true
  }
}

extension Trap.WayBack {
  /// The turns for ordering: no way back is the worst, then the longest.
  var rank: Int {
    switch self {
    case .never: Int.max
    case .turns(let turns), .atLeast(let turns): turns
    }
  }
}
