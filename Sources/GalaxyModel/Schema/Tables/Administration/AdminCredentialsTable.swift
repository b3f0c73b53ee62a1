extension Tables {
  /// The table `admin_credentials`, with one row per ``AdminCredentials``.
  public static let adminCredentials = Table<AdminCredentials>(
    "admin_credentials", .administration, columns: adminCredentialsColumns,
    sharing: .catalog(Catalog("user_id", isReplaceable: false)))
}

private let adminCredentialsColumns: [Column<AdminCredentials>] = [
  .init("user_id", .uuid, .primaryKey, ForeignKey("users", .cascade)) { $0.userID.cell },
  .init("password_hash", .varchar(255)) { $0.passwordHash.cell },
  .init("last_password_change", .timestamp(zoned: true), server: "now()") {
    $0.lastPasswordChange.cell
  },
]
