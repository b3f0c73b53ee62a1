extension Tables {
  /// `player_first_login_states`.
  public static let playerFirstLoginStates = Table<PlayerFirstLoginState>(
    "player_first_login_states", .firstLogin, columns: playerFirstLoginStateColumns,
    constraints: [
      .unique("player_first_login_states_player_id_key", ["player_id"])
    ])
}

private let playerFirstLoginStateColumns: [Column<PlayerFirstLoginState>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("player_id", .uuid, [], ForeignKey("players", .cascade)) { $0.playerID.cell },
  .init("has_completed_first_login", .boolean, constant: .boolean(false)),
  .null("current_session_id", .uuid, ForeignKey("first_login_sessions")),
  .init("attempts", .integer, constant: 0),
  .null("last_attempt_at", .timestamp(zoned: true)),
  .init("claimed_ship", .boolean, constant: .boolean(false)),
  .init("answered_questions", .boolean, constant: .boolean(false)),
  .init("received_resources", .boolean, constant: .boolean(false)),
  .init("tutorial_started", .boolean, constant: .boolean(false)),
  .init("previous_ship_claims", .varcharArray, constant: .list([])),
  .init("previous_dialogue_strategies", .varcharArray, constant: .list([])),
]
