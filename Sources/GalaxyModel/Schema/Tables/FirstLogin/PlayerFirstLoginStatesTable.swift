extension Tables {
  /// The table `player_first_login_states`, with one row per ``PlayerFirstLoginState``.
  public static let playerFirstLoginStates = Table<PlayerFirstLoginState>(
    .playerFirstLoginStates, .firstLogin,
    [
      .unique("player_first_login_states_player_id_key", [.playerID])
    ])
}

extension PlayerFirstLoginState: DefinedRow {
  /// The columns of `player_first_login_states`.
  public enum Column: Int, TableColumn {
    case id, playerID, hasCompletedFirstLogin, currentSessionID, attempts, lastAttemptAt
    case claimedShip, answeredQuestions, receivedResources, tutorialStarted, previousShipClaims
    case previousDialogueStrategies
  }

  package static func definition(of column: Column) -> ColumnDefinition<PlayerFirstLoginState> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .playerID: .init("player_id", .uuid, .key(.players, .cascade), \.playerID)
    case .hasCompletedFirstLogin:
      .init("has_completed_first_login", .boolean, \.hasCompletedFirstLogin)
    case .currentSessionID:
      .init("current_session_id", .uuid, .nullable.key(.firstLoginSessions), \.currentSessionID)
    case .attempts: .init("attempts", .integer, \.attempts)
    case .lastAttemptAt:
      .init("last_attempt_at", .timestamp(zoned: true), .nullable, \.lastAttemptAt)
    case .claimedShip: .init("claimed_ship", .boolean, \.claimedShip)
    case .answeredQuestions: .init("answered_questions", .boolean, \.answeredQuestions)
    case .receivedResources: .init("received_resources", .boolean, \.receivedResources)
    case .tutorialStarted: .init("tutorial_started", .boolean, \.tutorialStarted)
    case .previousShipClaims: .init("previous_ship_claims", .varcharArray, \.previousShipClaims)
    case .previousDialogueStrategies:
      .init("previous_dialogue_strategies", .varcharArray, constant: .list([]))
    }
  }
}
