extension Tables {
  /// The table `audit_logs`, with one row per ``AuditLog``.
  public static let auditLogs = Table<AuditLog>(
    .auditLogs, .administration,
    [
      .index("ix_audit_logs_action", [.action]),
      .index("ix_audit_logs_path", [.path]),
      .index("ix_audit_logs_timestamp", [.timestamp]),
      .index("ix_audit_logs_user_id", [.userID]),
    ])
}

extension AuditLog: DefinedRow {
  /// The columns of `audit_logs`.
  public enum Column: Int, TableColumn {
    case id, timestamp, method, path, statusCode, durationMs, userID, userType, clientIP, userAgent
    case action, resourceType, resourceID, queryParams, requestBody, responseSummary, securityFlags
    case violationDetected
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .timestamp: column("timestamp", .timestamp(zoned: false)) { $0.timestamp.cell }
    case .method: column("method", .varchar(10)) { $0.method.cell }
    case .path: column("path", .varchar(255)) { $0.path.cell }
    case .statusCode: column("status_code", .integer, .nullable) { $0.statusCode.cell }
    case .durationMs: column("duration_ms", .integer, .nullable) { $0.durationMs.cell }
    case .userID: column("user_id", .uuid, .nullable.names(.row(of: [.users]))) { $0.userID.cell }
    case .userType:
      column("user_type", .varchar(20), .nullable.labels(ActorType.self)) { $0.userType.cell }
    case .clientIP: column("client_ip", .varchar(45)) { $0.clientIP.cell }
    case .userAgent: column("user_agent", .text, .nullable) { $0.userAgent.cell }
    case .action: column("action", .varchar(100), .nullable) { $0.action.cell }
    case .resourceType: column("resource_type", .varchar(50), .nullable) { $0.resourceType.cell }
    case .resourceID:
      column("resource_id", .uuid, .nullable.names(.other("any"))) { $0.resourceID.cell }
    case .queryParams: .null("query_params", .json)
    case .requestBody: column("request_body", .json, .nullable) { $0.requestBody.cell }
    case .responseSummary: column("response_summary", .text, .nullable) { $0.responseSummary.cell }
    case .securityFlags: .null("security_flags", .json)
    case .violationDetected: .null("violation_detected", .varchar(100))
    }
  }
}
