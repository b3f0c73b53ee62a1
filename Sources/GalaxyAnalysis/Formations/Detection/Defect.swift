/// Sectors that are cut off without being a formation.
public struct Defect: Sendable, Equatable {
  /// What is wrong with them. Labels as they are printed, in ascending order.
  public enum Kind: String, Sendable, CaseIterable {
    /// One sector that the capital cannot reach, with one way out.
    case sourceSpur = "SOURCE_SPUR"
    /// Sectors that can be reached, and that have no way back; not a warp sink.
    case trapPocket = "TRAP_POCKET"
    /// Sectors that the capital cannot reach.
    case unreachablePocket = "UNREACHABLE_POCKET"
  }

  public var kind: Kind
  /// Sector numbers, ascending.
  public var sectors: [Int]

  public init(kind: Kind, sectors: [Int]) {
    self.kind = kind
    self.sectors = sectors
  }
}
