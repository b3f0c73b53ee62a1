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

  package static func definition(of column: Column) -> ColumnDefinition<PriceAlert> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey) { $0.id.cell }
    case .stationID: .init("station_id", .uuid, .key(.stations, .cascade)) { $0.stationID.cell }
    case .commodity: .init("commodity", .varchar(50)) { $0.commodity.cell }
    case .alertType:
      .init("alert_type", .varchar(30), .labels(PriceAlertType.self)) { $0.alertType.cell }
    case .thresholdValue: .init("threshold_value", .float) { $0.thresholdValue.cell }
    case .currentValue: .init("current_value", .float) { $0.currentValue.cell }
    case .severity:
      .init("severity", .varchar(20), .labels(AlertSeverity.self)) { $0.severity.cell }
    case .message: .init("message", .varchar(500)) { $0.message.cell }
    case .suggestedAction:
      .init("suggested_action", .varchar(200), .nullable) { $0.suggestedAction.cell }
    case .isActive: .init("is_active", .boolean) { $0.isActive.cell }
    case .triggeredAt:
      .init("triggered_at", .timestamp(zoned: true), .server("now()")) { $0.triggeredAt.cell }
    case .acknowledgedBy: .null("acknowledged_by", .uuid, .key(.users, .setNull))
    case .acknowledgedAt: .null("acknowledged_at", .timestamp(zoned: true))
    case .resolvedAt:
      .init("resolved_at", .timestamp(zoned: true), .nullable) { $0.resolvedAt.cell }
    case .autoResolve: .init("auto_resolve", .boolean, constant: .boolean(true))
    case .resolveThreshold:
      .init("resolve_threshold", .float, .nullable) { $0.resolveThreshold.cell }
    }
  }
}
