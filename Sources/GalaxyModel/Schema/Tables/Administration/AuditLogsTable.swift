extension Tables {
  /// The table `audit_logs`, with one row per ``AuditLog``.
  public static let auditLogs = Table<AuditLog>(
    "audit_logs", .administration, columns: auditLogColumns,
    indexes: [
      TableIndex("ix_audit_logs_action", ["action"]),
      TableIndex("ix_audit_logs_path", ["path"]),
      TableIndex("ix_audit_logs_timestamp", ["timestamp"]),
      TableIndex("ix_audit_logs_user_id", ["user_id"]),
    ])
}

private let auditLogColumns: [Column<AuditLog>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("timestamp", .timestamp(zoned: false)) { $0.timestamp.cell },
  .init("method", .varchar(10)) { $0.method.cell },
  .init("path", .varchar(255)) { $0.path.cell },
  .init("status_code", .integer, .nullable) { $0.statusCode.cell },
  .init("duration_ms", .integer, .nullable) { $0.durationMs.cell },
  .init("user_id", .uuid, .nullable) { $0.userID.cell },
  .init("user_type", .varchar(20), .nullable) { $0.userType.cell },
  .init("client_ip", .varchar(45)) { $0.clientIP.cell },
  .init("user_agent", .text, .nullable) { $0.userAgent.cell },
  .init("action", .varchar(100), .nullable) { $0.action.cell },
  .init("resource_type", .varchar(50), .nullable) { $0.resourceType.cell },
  .init("resource_id", .uuid, .nullable) { $0.resourceID.cell },
  .null("query_params", .json),
  .init("request_body", .json, .nullable) { $0.requestBody.cell },
  .init("response_summary", .text, .nullable) { $0.responseSummary.cell },
  .null("security_flags", .json),
  .null("violation_detected", .varchar(100)),
]
