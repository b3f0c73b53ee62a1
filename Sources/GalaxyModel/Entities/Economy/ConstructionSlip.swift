/// A berth of a TradeDock in which a ship can be built.
///
/// A row of `construction_slips`.
public struct ConstructionSlip: Sendable {
  /// What can be built in a slip.
  public enum Kind: String, CaseIterable, Sendable, CellValue {
    case construction
    /// Only for Warp Jumpers.
    case specialized = "specialized_construction"
  }

  /// The row identifier.
  public var id: Identifier
  /// When the row was created.
  public var createdAt: Timestamp
  /// When the row was last changed.
  public var lastUpdated: Timestamp
  /// The TradeDock.
  public var tradeDockID: Identifier
  /// Number within the dock, from 1.
  public var slipNumber: Int
  /// What can be built in the slip.
  public var kind: Kind
  /// Whether the slip is in use.
  public var status: SlipStatus = .free
  /// The construction project that holds the slip.
  public var reservationID: Identifier?
  /// When construction in the slip began.
  public var occupiedSince: Timestamp?

  /// Creates a row from its required values; all other values have their defaults.
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
