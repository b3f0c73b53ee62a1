/// One request that the game kept a record of. A row of `audit_logs`.
public struct AuditLog: Sendable {
  public var id: Identifier
  public var timestamp: Timestamp
  public var method: String
  public var path: String
  public var clientIP: String
  public var statusCode: Int?
  public var durationMs: Int?
  public var userID: Identifier?
  public var userType: String?
  public var userAgent: String?
  public var action: String?
  public var resourceType: String?
  public var resourceID: Identifier?
  public var requestBody: FieldValue = .null
  public var responseSummary: String?

  public init(
    id: Identifier,
    timestamp: Timestamp,
    method: String,
    path: String,
    clientIP: String
  ) {
    self.id = id
    self.timestamp = timestamp
    self.method = method
    self.path = path
    self.clientIP = clientIP
  }
}
