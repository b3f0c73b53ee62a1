/// The sign-in credentials of an administrator, disabled when seeded.
///
/// A row of `admin_credentials`.
public struct AdminCredentials: Sendable {
  /// The administrator's account, a row of `users`; also the primary key.
  public var userID: Identifier
  /// Hash of the password; seeded rows hold a text that no hash scheme accepts.
  public var passwordHash: String
  /// When the password was last set.
  public var lastPasswordChange: Timestamp

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    userID: Identifier,
    passwordHash: String,
    lastPasswordChange: Timestamp
  ) {
    self.userID = userID
    self.passwordHash = passwordHash
    self.lastPasswordChange = lastPasswordChange
  }
}
