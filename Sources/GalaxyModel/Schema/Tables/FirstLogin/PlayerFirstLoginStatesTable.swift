extension Tables {
  /// The table `player_first_login_states`, with one row per ``PlayerFirstLoginState``.
  public static let playerFirstLoginStates = Table<PlayerFirstLoginState>(
    "player_first_login_states", .firstLogin, columns: playerFirstLoginStateColumns,
    constraints: [
      .unique("player_first_login_states_player_id_key", ["player_id"])
    ])
}

private let playerFirstLoginStateColumns: [Column<PlayerFirstLoginState>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("player_id", .uuid, [], ForeignKey("players", .cascade)) { $0.playerID.cell },
  .init("has_completed_first_login", .boolean) { $0.hasCompletedFirstLogin.cell },
  .init("current_session_id", .uuid, .nullable, ForeignKey("first_login_sessions")) {
    $0.currentSessionID.cell
  },
  .init("attempts", .integer) { $0.attempts.cell },
  .init("last_attempt_at", .timestamp(zoned: true), .nullable) { $0.lastAttemptAt.cell },
  .init("claimed_ship", .boolean) { $0.claimedShip.cell },
  .init("answered_questions", .boolean) { $0.answeredQuestions.cell },
  .init("received_resources", .boolean) { $0.receivedResources.cell },
  .init("tutorial_started", .boolean) { $0.tutorialStarted.cell },
  .init("previous_ship_claims", .varcharArray) { $0.previousShipClaims.cell },
  .init("previous_dialogue_strategies", .varcharArray, constant: .list([])),
]
