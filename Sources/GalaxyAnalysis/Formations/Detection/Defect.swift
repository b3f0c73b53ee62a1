/// Sectors that are cut off without being a formation.
public struct Defect: Sendable, Equatable {
  /// The kind of defect.
  ///
  /// Raw values are the printed labels, in ascending order.
  public enum Kind: String, Sendable, CaseIterable {
    /// A single sector that the capital cannot reach, with one outgoing edge.
    case sourceSpur = "SOURCE_SPUR"
    /// Sectors that can be reached but not left, other than warp sinks.
    case trapPocket = "TRAP_POCKET"
    /// Sectors that the capital cannot reach.
    case unreachablePocket = "UNREACHABLE_POCKET"
  }

  /// The kind of defect.
  public var kind: Kind
  /// Sector numbers, ascending.
  public var sectors: [Int]

  /// Creates a defect.
  public init(kind: Kind, sectors: [Int]) {
    self.kind = kind
    self.sectors = sectors
  }
}
