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

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .playerID: column("player_id", .uuid, .key(.players, .cascade)) { $0.playerID.cell }
    case .hasCompletedFirstLogin:
      column("has_completed_first_login", .boolean) { $0.hasCompletedFirstLogin.cell }
    case .currentSessionID:
      column("current_session_id", .uuid, .nullable.key(.firstLoginSessions)) {
        $0.currentSessionID.cell
      }
    case .attempts: column("attempts", .integer) { $0.attempts.cell }
    case .lastAttemptAt:
      column("last_attempt_at", .timestamp(zoned: true), .nullable) { $0.lastAttemptAt.cell }
    case .claimedShip: column("claimed_ship", .boolean) { $0.claimedShip.cell }
    case .answeredQuestions: column("answered_questions", .boolean) { $0.answeredQuestions.cell }
    case .receivedResources: column("received_resources", .boolean) { $0.receivedResources.cell }
    case .tutorialStarted: column("tutorial_started", .boolean) { $0.tutorialStarted.cell }
    case .previousShipClaims:
      column("previous_ship_claims", .varcharArray) { $0.previousShipClaims.cell }
    case .previousDialogueStrategies:
      .init("previous_dialogue_strategies", .varcharArray, constant: .list([]))
    }
  }
}
