/// An alert about a price or volume that passed a threshold.
///
/// A row of `price_alerts`.
public struct PriceAlert: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// The station.
  public var stationID: Identifier
  /// Slug of the good.
  public var commodity: String
  /// What the alert is about.
  public var alertType: PriceAlertType
  /// The threshold that was passed.
  public var thresholdValue: Double
  /// The value that passed it.
  public var currentValue: Double
  /// Text for players.
  public var message: String
  /// When the alert was raised.
  public var triggeredAt: Timestamp
  /// Severity of the alert.
  public var severity: AlertSeverity = .medium
  /// Whether the alert is still open.
  public var isActive: Bool = true
  /// When the alert was resolved; nil while open.
  public var resolvedAt: Timestamp?
  /// The value at which the alert is resolved.
  public var resolveThreshold: Double?
  /// Advice for players.
  public var suggestedAction: String?

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier,
    stationID: Identifier,
    commodity: String,
    alertType: PriceAlertType,
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
