extension Tables {
  /// `first_login_sessions`.
  public static let firstLoginSessions = Table<FirstLoginSession>(
    "first_login_sessions", .firstLogin, columns: firstLoginSessionColumns)
}

private let firstLoginSessionColumns: [Column<FirstLoginSession>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("player_id", .uuid, [], ForeignKey("players", .cascade)) { $0.playerID.cell },
  .init("started_at", .timestamp(zoned: true), server: "now()") { $0.startedAt.cell },
  .null("completed_at", .timestamp(zoned: true)),
  .init("ai_service_used", .boolean, constant: .boolean(false)),
  .init("fallback_to_rules", .boolean, constant: .boolean(false)),
  .null("guard_name", .varchar(nil)),
  .null("guard_title", .varchar(nil)),
  .null("guard_trait", .varchar(nil)),
  .null("guard_base_suspicion", .float),
  .null("guard_description", .varchar(nil)),
  .null("ship_claimed", .enumeration(.shipChoice)),
  .null("extracted_player_name", .varchar(nil)),
  .null("negotiation_skill", .enumeration(.negotiationSkillLevel)),
  .null("final_persuasion_score", .float),
  .null("outcome", .enumeration(.dialogueOutcome)),
  .null("awarded_ship", .enumeration(.awardedShipType)),
  .null("starting_credits", .integer),
  .null("negotiation_bonus_flag", .boolean),
  .null("notoriety_penalty", .boolean),
  .null("client_info", .jsonb),
  .null("performance_metrics", .jsonb),
]
