extension Tables {
  /// `audit_logs`.
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
  .null("status_code", .integer),
  .null("duration_ms", .integer),
  .null("user_id", .uuid),
  .null("user_type", .varchar(20)),
  .init("client_ip", .varchar(45)) { $0.clientIP.cell },
  .null("user_agent", .text),
  .null("action", .varchar(100)),
  .null("resource_type", .varchar(50)),
  .null("resource_id", .uuid),
  .null("query_params", .json),
  .null("request_body", .json),
  .null("response_summary", .text),
  .null("security_flags", .json),
  .null("violation_detected", .varchar(100)),
]
