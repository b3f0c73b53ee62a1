/// A row of `audit_logs`.
public struct AuditLog: Sendable {
  public var id: Identifier
  public var timestamp: Timestamp
  public var method: String
  public var path: String
  public var clientIP: String

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
