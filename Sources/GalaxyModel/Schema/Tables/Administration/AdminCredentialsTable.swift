extension Tables {
  /// The table `admin_credentials`, with one row per ``AdminCredentials``.
  public static let adminCredentials = Table<AdminCredentials>(
    .adminCredentials, .administration,
    [
      .catalog(by: .userID, isReplaceable: false)
    ])
}

extension AdminCredentials: DefinedRow {
  /// The columns of `admin_credentials`.
  public enum Column: Int, TableColumn {
    case userID, passwordHash, lastPasswordChange
  }

  package static func definition(of column: Column) -> ColumnDefinition<AdminCredentials> {
    switch column {
    case .userID: .init("user_id", .uuid, .primaryKey.key(.users, .cascade)) { $0.userID.cell }
    case .passwordHash: .init("password_hash", .varchar(255)) { $0.passwordHash.cell }
    case .lastPasswordChange:
      .init("last_password_change", .timestamp(zoned: true), .server("now()")) {
        $0.lastPasswordChange.cell
      }
    }
  }
}
