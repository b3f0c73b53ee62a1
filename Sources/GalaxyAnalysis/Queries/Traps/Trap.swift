public import GraphKit

/// A one-way warp after which a ship has no choice for a while, or no way back.
///
/// ```
///            corridor
/// entry ──▶ a ── b ── c ── exit ─┬─        nobody turns back at a: the warp leads in only
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

  /// The sector that the warp leaves, and the one it enters.
  public var entry: NodeIndex
  public var landing: NodeIndex
  /// Whether the warp looks two-way until it is scanned.
  public var isLatent: Bool
  /// Sectors without a choice, from the landing on; empty where the landing itself has one.
  public var corridor: [NodeIndex]
  public var end: End
  /// The sector where the corridor opens.
  public var exit: NodeIndex?
  /// Turns of the cheapest course from the landing back to the entry; nil if there is none.
  public var turnsBack: Int?

  /// Whether nobody comes back.
  public var isFinal: Bool { turnsBack == nil }
}
