extension Tables {
  /// The table `ship_presentation_options`, with one row per ``ShipPresentationOptions``.
  public static let shipPresentationOptions = Table<ShipPresentationOptions>(
    .shipPresentationOptions, .firstLogin)
}

extension ShipPresentationOptions: DefinedRow {
  /// The columns of `ship_presentation_options`.
  public enum Column: Int, TableColumn {
    case id, sessionID, availableShips, escapePodPresent, rarityRoll, specialEventActive, seedValue
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .sessionID:
      column("session_id", .uuid, .key(.firstLoginSessions, .cascade)) { $0.sessionID.cell }
    case .availableShips: column("available_ships", .varcharArray) { $0.availableShips.cell }
    case .escapePodPresent: .init("escape_pod_present", .boolean, constant: .boolean(true))
    case .rarityRoll: column("rarity_roll", .integer) { $0.rarityRoll.cell }
    case .specialEventActive: .init("special_event_active", .boolean, constant: .boolean(false))
    case .seedValue: .null("seed_value", .varchar(nil))
    }
  }
}
