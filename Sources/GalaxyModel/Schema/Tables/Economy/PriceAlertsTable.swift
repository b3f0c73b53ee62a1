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
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .stationID: .init("station_id", .uuid, .key(.stations, .cascade), \.stationID)
    case .commodity: .init("commodity", .varchar(50), \.commodity)
    case .alertType: .init("alert_type", .varchar(30), .labels(PriceAlertType.self), \.alertType)
    case .thresholdValue: .init("threshold_value", .float, \.thresholdValue)
    case .currentValue: .init("current_value", .float, \.currentValue)
    case .severity: .init("severity", .varchar(20), .labels(AlertSeverity.self), \.severity)
    case .message: .init("message", .varchar(500), \.message)
    case .suggestedAction: .init("suggested_action", .varchar(200), .nullable, \.suggestedAction)
    case .isActive: .init("is_active", .boolean, \.isActive)
    case .triggeredAt:
      .init("triggered_at", .timestamp(zoned: true), .server("now()"), \.triggeredAt)
    case .acknowledgedBy: .null("acknowledged_by", .uuid, .key(.users, .setNull))
    case .acknowledgedAt: .null("acknowledged_at", .timestamp(zoned: true))
    case .resolvedAt: .init("resolved_at", .timestamp(zoned: true), .nullable, \.resolvedAt)
    case .autoResolve: .init("auto_resolve", .boolean, constant: .boolean(true))
    case .resolveThreshold: .init("resolve_threshold", .float, .nullable, \.resolveThreshold)
    }
  }
}
