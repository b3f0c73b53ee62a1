/// A berth of a TradeDock where a hull can be built. A row of `construction_slips`.
public struct ConstructionSlip: Sendable {
  /// What may be built there.
  public enum Kind: String, Sendable, CellValue {
    case construction
    /// For Warp Jumpers alone.
    case specialized = "specialized_construction"
  }

  public var id: Identifier
  public var createdAt: Timestamp
  public var lastUpdated: Timestamp
  public var tradeDockID: Identifier
  /// 1, 2, 3 … inside the dock.
  public var slipNumber: Int
  public var kind: Kind
  /// `free`, `held` or `occupied`.
  public var status = "free"
  /// Project that holds the slip.
  public var reservationID: Identifier?
  public var occupiedSince: Timestamp?

  public init(
    id: Identifier, createdAt: Timestamp, tradeDockID: Identifier, slipNumber: Int, kind: Kind
  ) {
    self.id = id
    self.createdAt = createdAt
    lastUpdated = createdAt
    self.tradeDockID = tradeDockID
    self.slipNumber = slipNumber
    self.kind = kind
  }
}
