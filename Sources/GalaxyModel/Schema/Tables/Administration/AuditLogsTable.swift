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

  package static func definition(of column: Column) -> ColumnDefinition<AuditLog> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .timestamp: .init("timestamp", .timestamp(zoned: false), \.timestamp)
    case .method: .init("method", .varchar(10), \.method)
    case .path: .init("path", .varchar(255), \.path)
    case .statusCode: .init("status_code", .integer, .nullable, \.statusCode)
    case .durationMs: .init("duration_ms", .integer, .nullable, \.durationMs)
    case .userID: .init("user_id", .uuid, .nullable.names(.row(of: [.users])), \.userID)
    case .userType: .init("user_type", .varchar(20), .nullable.labels(ActorType.self), \.userType)
    case .clientIP: .init("client_ip", .varchar(45), \.clientIP)
    case .userAgent: .init("user_agent", .text, .nullable, \.userAgent)
    case .action: .init("action", .varchar(100), .nullable, \.action)
    case .resourceType: .init("resource_type", .varchar(50), .nullable, \.resourceType)
    case .resourceID: .init("resource_id", .uuid, .nullable.names(.other("any")), \.resourceID)
    case .queryParams: .null("query_params", .json)
    case .requestBody: .init("request_body", .json, .nullable, \.requestBody)
    case .responseSummary: .init("response_summary", .text, .nullable, \.responseSummary)
    case .securityFlags: .null("security_flags", .json)
    case .violationDetected: .null("violation_detected", .varchar(100))
    }
  }
}
