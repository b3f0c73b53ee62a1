public import GraphKit

/// A one-way warp after which a ship has no choice for a while, or no way back.
///
/// ```
///            corridor
/// entry ──▶ a ── b ── c ── exit ─┬─        no turning back at a: the warp leads in only
///                                └─
/// ```
public struct Trap: Sendable, Equatable {
  /// How a corridor ends. Raw values are those of reports.
  public enum End: String, Sendable, CaseIterable {
    /// In a sector with a choice of warps.
    case opens
    /// In a sector from which one can only turn back.
    case deadEnd = "dead_end"
    /// In a sector that nothing leaves.
    case sink
    /// In itself.
    case loop
  }

  /// The cheapest course from the landing back to the entry.
  public enum WayBack: Sendable, Equatable {
    /// There is none.
    case never
    /// Its turns.
    case turns(Int)
    /// There is one, of this many turns or more; the search was ended before it was found.
    case atLeast(Int)
  }

  /// The sector that the warp leaves, and the one it enters.
  public var entry: NodeIndex
  public var landing: NodeIndex
  /// Whether the warp looks two-way until it is scanned.
  public var isLatent: Bool
  /// Sectors without a choice, from the landing on; empty where the landing itself has one. Only the
  /// first ones where there are many, see ``corridorLength``.
  public var corridor: [NodeIndex]
  /// The number of sectors in the whole corridor.
  public var corridorLength: Int
  public var end: End
  /// The sector where the corridor opens.
  public var exit: NodeIndex?
  /// The course back to the entry.
  public var wayBack: WayBack

  /// Turns of the cheapest course from the landing back to the entry, where they are known.
  public var turnsBack: Int? {
    guard case .turns(let turns) = wayBack else { return nil }
    return turns
  }

  /// Whether no course leads back.
  public var isFinal: Bool { wayBack == .never }

  /// Whether the corridor or the way back is given in part.
  public var isAbridged: Bool {
    if corridor.count < corridorLength { return true }
    guard case .atLeast = wayBack else { return false }
    return true
  }
}

extension Trap.WayBack {
  /// Turns for ordering: no way back is worst, then the longest.
  var rank: Int {
    switch self {
    case .never: Int.max
    case .turns(let turns), .atLeast(let turns): turns
    }
  }
}
