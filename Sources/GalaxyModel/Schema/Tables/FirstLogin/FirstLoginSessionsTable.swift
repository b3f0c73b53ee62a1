extension Tables {
  /// The table `first_login_sessions`, with one row per ``FirstLoginSession``.
  public static let firstLoginSessions = Table<FirstLoginSession>(.firstLoginSessions, .firstLogin)
}

extension FirstLoginSession: DefinedRow {
  /// The columns of `first_login_sessions`.
  public enum Column: Int, TableColumn {
    case id, playerID, startedAt, completedAt, aiServiceUsed, fallbackToRules, guardName, guardTitle
    case guardTrait, guardBaseSuspicion, guardDescription, shipClaimed, extractedPlayerName
    case negotiationSkill, finalPersuasionScore, outcome, awardedShip, startingCredits
    case negotiationBonusFlag, notorietyPenalty, clientInfo, performanceMetrics
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .playerID: column("player_id", .uuid, .key(.players, .cascade)) { $0.playerID.cell }
    case .startedAt:
      column("started_at", .timestamp(zoned: true), .server("now()")) { $0.startedAt.cell }
    case .completedAt:
      column("completed_at", .timestamp(zoned: true), .nullable) { $0.completedAt.cell }
    case .aiServiceUsed: .init("ai_service_used", .boolean, constant: .boolean(false))
    case .fallbackToRules: column("fallback_to_rules", .boolean) { $0.fallbackToRules.cell }
    case .guardName: column("guard_name", .varchar(nil), .nullable) { $0.guardName.cell }
    case .guardTitle: column("guard_title", .varchar(nil), .nullable) { $0.guardTitle.cell }
    case .guardTrait: column("guard_trait", .varchar(nil), .nullable) { $0.guardTrait.cell }
    case .guardBaseSuspicion:
      column("guard_base_suspicion", .float, .nullable) { $0.guardBaseSuspicion.cell }
    case .guardDescription:
      column("guard_description", .varchar(nil), .nullable) { $0.guardDescription.cell }
    case .shipClaimed:
      column("ship_claimed", .labels(of: ShipChoice.self), .nullable) { $0.shipClaimed.cell }
    case .extractedPlayerName:
      column("extracted_player_name", .varchar(nil), .nullable) { $0.extractedPlayerName.cell }
    case .negotiationSkill:
      column(
        "negotiation_skill", .labels(of: NegotiationSkillLevel.self), .nullable
      ) { $0.negotiationSkill.cell }
    case .finalPersuasionScore:
      column("final_persuasion_score", .float, .nullable) { $0.finalPersuasionScore.cell }
    case .outcome:
      column("outcome", .labels(of: DialogueOutcome.self), .nullable) { $0.outcome.cell }
    case .awardedShip:
      column("awarded_ship", .labels(of: AwardedShipType.self), .nullable) { $0.awardedShip.cell }
    case .startingCredits:
      column("starting_credits", .integer, .nullable) { $0.startingCredits.cell }
    case .negotiationBonusFlag:
      column("negotiation_bonus_flag", .boolean, .nullable) { $0.negotiationBonusFlag.cell }
    case .notorietyPenalty:
      column("notoriety_penalty", .boolean, .nullable) { $0.notorietyPenalty.cell }
    case .clientInfo: .null("client_info", .jsonb)
    case .performanceMetrics: .null("performance_metrics", .jsonb)
    }
  }
}
