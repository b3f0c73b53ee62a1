extension Tables {
  /// The table `first_login_sessions`, with one row per ``FirstLoginSession``.
  public static let firstLoginSessions = Table<FirstLoginSession>(
    "first_login_sessions", .firstLogin, columns: firstLoginSessionColumns)
}

private let firstLoginSessionColumns: [Column<FirstLoginSession>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("player_id", .uuid, [], ForeignKey("players", .cascade)) { $0.playerID.cell },
  .init("started_at", .timestamp(zoned: true), server: "now()") { $0.startedAt.cell },
  .init("completed_at", .timestamp(zoned: true), .nullable) { $0.completedAt.cell },
  .init("ai_service_used", .boolean, constant: .boolean(false)),
  .init("fallback_to_rules", .boolean) { $0.fallbackToRules.cell },
  .init("guard_name", .varchar(nil), .nullable) { $0.guardName.cell },
  .init("guard_title", .varchar(nil), .nullable) { $0.guardTitle.cell },
  .init("guard_trait", .varchar(nil), .nullable) { $0.guardTrait.cell },
  .init("guard_base_suspicion", .float, .nullable) { $0.guardBaseSuspicion.cell },
  .init("guard_description", .varchar(nil), .nullable) { $0.guardDescription.cell },
  .init("ship_claimed", .enumeration(.shipChoice), .nullable) { $0.shipClaimed.cell },
  .init("extracted_player_name", .varchar(nil), .nullable) { $0.extractedPlayerName.cell },
  .init("negotiation_skill", .enumeration(.negotiationSkillLevel), .nullable) {
    $0.negotiationSkill.cell
  },
  .init("final_persuasion_score", .float, .nullable) { $0.finalPersuasionScore.cell },
  .init("outcome", .enumeration(.dialogueOutcome), .nullable) { $0.outcome.cell },
  .init("awarded_ship", .enumeration(.awardedShipType), .nullable) { $0.awardedShip.cell },
  .init("starting_credits", .integer, .nullable) { $0.startingCredits.cell },
  .init("negotiation_bonus_flag", .boolean, .nullable) { $0.negotiationBonusFlag.cell },
  .init("notoriety_penalty", .boolean, .nullable) { $0.notorietyPenalty.cell },
  .null("client_info", .jsonb),
  .null("performance_metrics", .jsonb),
]
