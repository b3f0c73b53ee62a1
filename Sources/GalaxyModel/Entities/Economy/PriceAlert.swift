/// A price that moved far in one day. A row of `price_alerts`.
public struct PriceAlert: Sendable {
  public var id: Identifier
  public var stationID: Identifier
  public var commodity: String
  public var alertType: String
  public var thresholdValue: Double
  public var currentValue: Double
  public var message: String
  public var triggeredAt: Timestamp
  public var severity: String = "medium"
  public var isActive: Bool = true
  public var resolvedAt: Timestamp?
  public var resolveThreshold: Double?
  public var suggestedAction: String?

  public init(
    id: Identifier,
    stationID: Identifier,
    commodity: String,
    alertType: String,
    thresholdValue: Double,
    currentValue: Double,
    message: String,
    triggeredAt: Timestamp
  ) {
    self.id = id
    self.stationID = stationID
    self.commodity = commodity
    self.alertType = alertType
    self.thresholdValue = thresholdValue
    self.currentValue = currentValue
    self.message = message
    self.triggeredAt = triggeredAt
  }
}
