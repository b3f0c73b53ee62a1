/// An account; seeded accounts have no usable credentials.
///
/// A row of `users`.
public struct User: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// Name to sign in with, unique.
  public var username: String
  /// When the row was created.
  public var createdAt: Timestamp
  /// When the row was last changed.
  public var updatedAt: Timestamp
  /// Email address in a reserved domain, or nil.
  public var email: String?
  /// Whether the account is an administrator.
  public var isAdmin: Bool = false
  /// When the account last signed in.
  public var lastLogin: Timestamp?

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier,
    username: String,
    createdAt: Timestamp,
    updatedAt: Timestamp
  ) {
    self.id = id
    self.username = username
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }
}
