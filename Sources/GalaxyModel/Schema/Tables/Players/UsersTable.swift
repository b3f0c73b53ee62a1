extension Tables {
  /// The table `users`, with one row per ``User``.
  ///
  /// The game creates the administrator's account; others belong to players.
  public static let users = Table<User>(
    .users, .players,
    [
      .unique("users_email_key", [.email]),
      .unique("users_username_key", [.username]),
      .catalog(by: .username, where: .isAdmin, isReplaceable: false),
    ])
}

extension User: DefinedRow {
  /// The columns of `users`.
  public enum Column: Int, TableColumn {
    case id, username, email, isActive, isAdmin, createdAt, updatedAt, lastLogin, deleted
    case paypalSubscriptionID, subscriptionTier, subscriptionStatus, subscriptionStartedAt
    case subscriptionExpiresAt, paymentFailureCount
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .username: column("username", .varchar(50)) { $0.username.cell }
    case .email: column("email", .varchar(255), .nullable) { $0.email.cell }
    case .isActive: .init("is_active", .boolean, constant: .boolean(true))
    case .isAdmin: column("is_admin", .boolean) { $0.isAdmin.cell }
    case .createdAt:
      column("created_at", .timestamp(zoned: true), .server("now()")) { $0.createdAt.cell }
    case .updatedAt:
      column("updated_at", .timestamp(zoned: true), .server("now()")) { $0.updatedAt.cell }
    case .lastLogin: column("last_login", .timestamp(zoned: true), .nullable) { $0.lastLogin.cell }
    case .deleted: .init("deleted", .boolean, constant: .boolean(false))
    case .paypalSubscriptionID: .null("paypal_subscription_id", .varchar(255))
    case .subscriptionTier: .null("subscription_tier", .varchar(50), .labels(UserSubscription.self))
    case .subscriptionStatus:
      .null("subscription_status", .varchar(50), .labels(SubscriptionStatus.self))
    case .subscriptionStartedAt: .null("subscription_started_at", .timestamp(zoned: false))
    case .subscriptionExpiresAt: .null("subscription_expires_at", .timestamp(zoned: false))
    case .paymentFailureCount: .init("payment_failure_count", .integer, .nullable, constant: 0)
    }
  }
}
