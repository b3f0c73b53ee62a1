/// Where the sectors are put.
public enum MapLayout: String, CaseIterable, Sendable {
  /// At their stored positions, with areas, names and legend.
  case map
  // Engines of Graphviz, which place the sectors by their links alone.
  case dot, neato, fdp, sfdp, circo, twopi

  /// Name of the Graphviz engine: `nop2` draws nodes at their positions.
  public var engine: String { self == .map ? "nop2" : rawValue }

  /// Most sectors that the engine places in about ten seconds.
  ///
  /// `circo` and `dot` grow fastest, `sfdp` is near linear.
  public var sectorLimit: Int {
    switch self {
    case .map: 50_000
    case .sfdp: 20_000
    case .neato, .twopi: 3_000
    case .fdp: 2_000
    case .dot: 1_500
    case .circo: 120
    }
  }

  /// Most links between a number of sectors that the engine draws in about ten seconds; nil if
  /// there is no bound.
  ///
  /// `dot` puts a point wherever a link crosses a row of sectors, and compares them all, so what
  /// counts is the links beyond those of a tree, and less so the more rows there are.
  public func linkLimit(sectors: Int) -> Int? {
    switch self {
    case .map: nil
    case .sfdp: 100_000
    case .neato, .twopi, .fdp: 12_000
    case .dot: sectors + (sectors <= 300 ? 300 : 100)
    case .circo: 200
    }
  }
}
