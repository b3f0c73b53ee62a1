extension Tables {
  /// The table `npc_characters`, with one row per ``NPCCharacter``.
  public static let npcCharacters = Table<NPCCharacter>(
    .npcCharacters, .characters,
    [
      .index("ix_npc_characters_bang_roster_ref", [.bangRosterRef]),
      .index("ix_npc_characters_current_sector_id", [.currentSectorID]),
      .index("ix_npc_characters_faction_code", [.factionCode]),
      .index("ix_npc_characters_home_barracks_id", [.homeBarracksID]),
      .index("ix_npc_characters_home_outlaw_base_id", [.homeOutlawBaseID]),
      .index("ix_npc_characters_home_region_id", [.homeRegionID]),
    ])
}

extension NPCCharacter: DefinedRow {
  /// The columns of `npc_characters`.
  public enum Column: Int, TableColumn {
    case id, name, title, factionCode, archetype, status, currentSectorID, intrasystemPose, shipID
    case bangRosterRef, homeRegionID, currentActivity, lifecycleStage, dailySchedule, homeBarracksID
    case homeOutlawBaseID, dutyRole, engagementEligibleAt, promotionPendingAt, replacedByID
    case mentorID, roleHistory, backstory, credits, notoriety, spawnedAt, lastSeenAt, destroyedAt
    case respawnEligibleAt
  }

  package static func definition(of column: Column) -> ColumnDefinition<NPCCharacter> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .name: .init("name", .varchar(100), \.name)
    case .title: .init("title", .varchar(50), .nullable, \.title)
    case .factionCode:
      .init(
        "faction_code", .varchar(50), .labels(FactionCode.self).names(.other("factions")),
        \.factionCode)
    case .archetype: .init("archetype", .labels(of: NPCArchetype.self), \.archetype)
    case .status: .init("status", .labels(of: NPCStatus.self), \.status)
    case .currentSectorID:
      .init("current_sector_id", .integer, .nullable.names(.sector), \.currentSectorID)
    case .intrasystemPose: .null("intrasystem_pose", .jsonb)
    case .shipID: .init("ship_id", .uuid, .nullable.key(.ships, .setNull), \.shipID)
    case .bangRosterRef:
      .init(
        "bang_roster_ref", .varchar(80),
        .nullable.names(.text(.npcRosters, NPCRoster.self, .bangRosterRef)), \.bangRosterRef)
    case .homeRegionID:
      .init("home_region_id", .uuid, .nullable.key(.regions, .cascade), \.homeRegionID)
    case .currentActivity:
      .init("current_activity", .labels(of: NPCActivity.self), \.currentActivity)
    case .lifecycleStage:
      .init("lifecycle_stage", .labels(of: NPCLifecycleStage.self), \.lifecycleStage)
    case .dailySchedule: .init("daily_schedule", .jsonb, \.dailySchedule)
    case .homeBarracksID:
      .init("home_barracks_id", .uuid, .nullable.key(.npcBarracks, .setNull), \.homeBarracksID)
    case .homeOutlawBaseID:
      .init("home_outlaw_base_id", .uuid, .nullable.key(.outlawBases, .setNull), \.homeOutlawBaseID)
    case .dutyRole: .init("duty_role", .varchar(50), .nullable, \.dutyRole)
    case .engagementEligibleAt: .null("engagement_eligible_at", .timestamp(zoned: true))
    case .promotionPendingAt: .null("promotion_pending_at", .timestamp(zoned: true))
    case .replacedByID:
      .init("replaced_by_id", .uuid, .nullable.key(.npcCharacters, .setNull), \.replacedByID)
    case .mentorID: .init("mentor_id", .uuid, .nullable.key(.npcCharacters, .setNull), \.mentorID)
    case .roleHistory: .init("role_history", .jsonb, constant: .object([:]))
    case .backstory: .init("backstory", .jsonb, \.backstory)
    case .credits: .init("credits", .integer, \.credits)
    case .notoriety: .init("notoriety", .integer, .nullable, \.notoriety)
    case .spawnedAt: .init("spawned_at", .timestamp(zoned: true), .server("now()"), \.spawnedAt)
    case .lastSeenAt: .init("last_seen_at", .timestamp(zoned: true), .server("now()"), \.lastSeenAt)
    case .destroyedAt: .init("destroyed_at", .timestamp(zoned: true), .nullable, \.destroyedAt)
    case .respawnEligibleAt:
      .init("respawn_eligible_at", .timestamp(zoned: true), .nullable, \.respawnEligibleAt)
    }
  }
}
