extension Tables {
  /// The table `price_alerts`, with one row per ``PriceAlert``.
  public static let priceAlerts = Table<PriceAlert>(
    "price_alerts", .economy, columns: priceAlertColumns,
    indexes: [
      TableIndex("ix_price_alerts_active", ["is_active"]),
      TableIndex("ix_price_alerts_triggered", ["triggered_at"]),
    ])
}

private let priceAlertColumns: [Column<PriceAlert>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("station_id", .uuid, [], ForeignKey("stations", .cascade)) { $0.stationID.cell },
  .init("commodity", .varchar(50)) { $0.commodity.cell },
  .init("alert_type", .varchar(30)) { $0.alertType.cell },
  .init("threshold_value", .float) { $0.thresholdValue.cell },
  .init("current_value", .float) { $0.currentValue.cell },
  .init("severity", .varchar(20)) { $0.severity.cell },
  .init("message", .varchar(500)) { $0.message.cell },
  .init("suggested_action", .varchar(200), .nullable) { $0.suggestedAction.cell },
  .init("is_active", .boolean) { $0.isActive.cell },
  .init("triggered_at", .timestamp(zoned: true), server: "now()") { $0.triggeredAt.cell },
  .null("acknowledged_by", .uuid, ForeignKey("users", .setNull)),
  .null("acknowledged_at", .timestamp(zoned: true)),
  .init("resolved_at", .timestamp(zoned: true), .nullable) { $0.resolvedAt.cell },
  .init("auto_resolve", .boolean, constant: .boolean(true)),
  .init("resolve_threshold", .float, .nullable) { $0.resolveThreshold.cell },
]
