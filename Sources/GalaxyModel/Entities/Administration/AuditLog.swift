/// One request in the audit trail.
///
/// A row of `audit_logs`.
public struct AuditLog: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// When the request was received.
  public var timestamp: Timestamp
  /// HTTP method, such as `POST`.
  public var method: String
  /// Path of the request.
  public var path: String
  /// Client address, from a range reserved for documentation.
  public var clientIP: String
  /// HTTP status of the response.
  public var statusCode: Int?
  /// Processing time in milliseconds.
  public var durationMs: Int?
  /// The account that made the request; nil for anonymous requests.
  public var userID: Identifier?
  /// Who made the request.
  public var userType: ActorType?
  /// User agent of the client.
  public var userAgent: String?
  /// Name of the recorded action.
  public var action: String?
  /// Kind of the row that the action concerned.
  public var resourceType: String?
  /// Identifier of the row that the action concerned.
  public var resourceID: Identifier?
  /// Request body as JSON, without secrets.
  public var requestBody: FieldValue = .null
  /// Summary of the response.
  public var responseSummary: String?

  /// Creates a row from its required values; all other values have their defaults.
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
