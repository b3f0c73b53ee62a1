/// What an administrator signs in with; seeded ones can not be used. A row of `admin_credentials`.
public struct AdminCredentials: Sendable {
  public var userID: Identifier
  public var passwordHash: String
  public var lastPasswordChange: Timestamp

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
