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
    case .id: .init("id", .uuid, .primaryKey) { $0.id.cell }
    case .name: .init("name", .varchar(100)) { $0.name.cell }
    case .title: .init("title", .varchar(50), .nullable) { $0.title.cell }
    case .factionCode:
      .init(
        "faction_code", .varchar(50), .labels(FactionCode.self).names(.other("factions"))
      ) { $0.factionCode.cell }
    case .archetype: .init("archetype", .labels(of: NPCArchetype.self)) { $0.archetype.cell }
    case .status: .init("status", .labels(of: NPCStatus.self)) { $0.status.cell }
    case .currentSectorID:
      .init("current_sector_id", .integer, .nullable.names(.sector)) { $0.currentSectorID.cell }
    case .intrasystemPose: .null("intrasystem_pose", .jsonb)
    case .shipID: .init("ship_id", .uuid, .nullable.key(.ships, .setNull)) { $0.shipID.cell }
    case .bangRosterRef:
      .init(
        "bang_roster_ref", .varchar(80),
        .nullable.names(.text(.npcRosters, NPCRoster.self, .bangRosterRef))
      ) { $0.bangRosterRef.cell }
    case .homeRegionID:
      .init("home_region_id", .uuid, .nullable.key(.regions, .cascade)) { $0.homeRegionID.cell }
    case .currentActivity:
      .init("current_activity", .labels(of: NPCActivity.self)) { $0.currentActivity.cell }
    case .lifecycleStage:
      .init("lifecycle_stage", .labels(of: NPCLifecycleStage.self)) { $0.lifecycleStage.cell }
    case .dailySchedule: .init("daily_schedule", .jsonb) { $0.dailySchedule.cell }
    case .homeBarracksID:
      .init("home_barracks_id", .uuid, .nullable.key(.npcBarracks, .setNull)) {
        $0.homeBarracksID.cell
      }
    case .homeOutlawBaseID:
      .init("home_outlaw_base_id", .uuid, .nullable.key(.outlawBases, .setNull)) {
        $0.homeOutlawBaseID.cell
      }
    case .dutyRole: .init("duty_role", .varchar(50), .nullable) { $0.dutyRole.cell }
    case .engagementEligibleAt: .null("engagement_eligible_at", .timestamp(zoned: true))
    case .promotionPendingAt: .null("promotion_pending_at", .timestamp(zoned: true))
    case .replacedByID:
      .init("replaced_by_id", .uuid, .nullable.key(.npcCharacters, .setNull)) {
        $0.replacedByID.cell
      }
    case .mentorID:
      .init("mentor_id", .uuid, .nullable.key(.npcCharacters, .setNull)) { $0.mentorID.cell }
    case .roleHistory: .init("role_history", .jsonb, constant: .object([:]))
    case .backstory: .init("backstory", .jsonb) { $0.backstory.cell }
    case .credits: .init("credits", .integer) { $0.credits.cell }
    case .notoriety: .init("notoriety", .integer, .nullable) { $0.notoriety.cell }
    case .spawnedAt:
      .init("spawned_at", .timestamp(zoned: true), .server("now()")) { $0.spawnedAt.cell }
    case .lastSeenAt:
      .init("last_seen_at", .timestamp(zoned: true), .server("now()")) { $0.lastSeenAt.cell }
    case .destroyedAt:
      .init("destroyed_at", .timestamp(zoned: true), .nullable) { $0.destroyedAt.cell }
    case .respawnEligibleAt:
      .init("respawn_eligible_at", .timestamp(zoned: true), .nullable) { $0.respawnEligibleAt.cell }
    }
  }
}
