extension Tables {
  /// The table `users`, with one row per ``User``. The game creates the administrator's account;
  /// others belong to players.
  public static let users = Table<User>(
    "users", .players, columns: userColumns,
    constraints: [
      .unique("users_email_key", ["email"]),
      .unique("users_username_key", ["username"]),
    ],
    sharing: .catalog(Catalog("username", where: "is_admin", isReplaceable: false)))
}

private let userColumns: [Column<User>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("username", .varchar(50)) { $0.username.cell },
  .init("email", .varchar(255), .nullable) { $0.email.cell },
  .init("is_active", .boolean, constant: .boolean(true)),
  .init("is_admin", .boolean) { $0.isAdmin.cell },
  .init("created_at", .timestamp(zoned: true), server: "now()") { $0.createdAt.cell },
  .init("updated_at", .timestamp(zoned: true), server: "now()") { $0.updatedAt.cell },
  .init("last_login", .timestamp(zoned: true), .nullable) { $0.lastLogin.cell },
  .init("deleted", .boolean, constant: .boolean(false)),
  .null("paypal_subscription_id", .varchar(255)),
  .null("subscription_tier", .varchar(50)),
  .null("subscription_status", .varchar(50)),
  .null("subscription_started_at", .timestamp(zoned: false)),
  .null("subscription_expires_at", .timestamp(zoned: false)),
  .init("payment_failure_count", .integer, .nullable, constant: 0),
]
