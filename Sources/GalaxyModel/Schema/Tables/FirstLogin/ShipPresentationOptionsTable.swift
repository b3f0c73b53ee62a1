extension Tables {
  /// The table `ship_presentation_options`, with one row per ``ShipPresentationOptions``.
  public static let shipPresentationOptions = Table<ShipPresentationOptions>(
    "ship_presentation_options", .firstLogin, columns: shipPresentationOptionsColumns)
}

private let shipPresentationOptionsColumns: [Column<ShipPresentationOptions>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("session_id", .uuid, [], ForeignKey("first_login_sessions", .cascade)) {
    $0.sessionID.cell
  },
  .init("available_ships", .varcharArray) { $0.availableShips.cell },
  .init("escape_pod_present", .boolean, constant: .boolean(true)),
  .init("rarity_roll", .integer) { $0.rarityRoll.cell },
  .init("special_event_active", .boolean, constant: .boolean(false)),
  .null("seed_value", .varchar(nil)),
]
