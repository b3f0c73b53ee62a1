extension Tables {
  /// The table `price_alerts`, with one row per ``PriceAlert``.
  public static let priceAlerts = Table<PriceAlert>(
    .priceAlerts, .economy,
    [
      .index("ix_price_alerts_active", [.isActive]),
      .index("ix_price_alerts_triggered", [.triggeredAt]),
    ])
}

extension PriceAlert: DefinedRow {
  /// The columns of `price_alerts`.
  public enum Column: Int, TableColumn {
    case id, stationID, commodity, alertType, thresholdValue, currentValue, severity, message
    case suggestedAction, isActive, triggeredAt, acknowledgedBy, acknowledgedAt, resolvedAt
    case autoResolve, resolveThreshold
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .stationID: column("station_id", .uuid, .key(.stations, .cascade)) { $0.stationID.cell }
    case .commodity: column("commodity", .varchar(50)) { $0.commodity.cell }
    case .alertType:
      column("alert_type", .varchar(30), .labels(PriceAlertType.self)) { $0.alertType.cell }
    case .thresholdValue: column("threshold_value", .float) { $0.thresholdValue.cell }
    case .currentValue: column("current_value", .float) { $0.currentValue.cell }
    case .severity:
      column("severity", .varchar(20), .labels(AlertSeverity.self)) { $0.severity.cell }
    case .message: column("message", .varchar(500)) { $0.message.cell }
    case .suggestedAction:
      column("suggested_action", .varchar(200), .nullable) { $0.suggestedAction.cell }
    case .isActive: column("is_active", .boolean) { $0.isActive.cell }
    case .triggeredAt:
      column("triggered_at", .timestamp(zoned: true), .server("now()")) { $0.triggeredAt.cell }
    case .acknowledgedBy: .null("acknowledged_by", .uuid, .key(.users, .setNull))
    case .acknowledgedAt: .null("acknowledged_at", .timestamp(zoned: true))
    case .resolvedAt:
      column("resolved_at", .timestamp(zoned: true), .nullable) { $0.resolvedAt.cell }
    case .autoResolve: .init("auto_resolve", .boolean, constant: .boolean(true))
    case .resolveThreshold:
      column("resolve_threshold", .float, .nullable) { $0.resolveThreshold.cell }
    }
  }
}
