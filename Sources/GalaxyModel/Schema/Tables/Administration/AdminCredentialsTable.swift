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

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .userID: column("user_id", .uuid, .primaryKey.key(.users, .cascade)) { $0.userID.cell }
    case .passwordHash: column("password_hash", .varchar(255)) { $0.passwordHash.cell }
    case .lastPasswordChange:
      column("last_password_change", .timestamp(zoned: true), .server("now()")) {
        $0.lastPasswordChange.cell
      }
    }
  }
}
