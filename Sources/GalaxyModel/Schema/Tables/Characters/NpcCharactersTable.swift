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

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .name: column("name", .varchar(100)) { $0.name.cell }
    case .title: column("title", .varchar(50), .nullable) { $0.title.cell }
    case .factionCode:
      column(
        "faction_code", .varchar(50), .labels(FactionCode.self).names(.other("factions"))
      ) { $0.factionCode.cell }
    case .archetype: column("archetype", .labels(of: NPCArchetype.self)) { $0.archetype.cell }
    case .status: column("status", .labels(of: NPCStatus.self)) { $0.status.cell }
    case .currentSectorID:
      column("current_sector_id", .integer, .nullable.names(.sector)) { $0.currentSectorID.cell }
    case .intrasystemPose: .null("intrasystem_pose", .jsonb)
    case .shipID: column("ship_id", .uuid, .nullable.key(.ships, .setNull)) { $0.shipID.cell }
    case .bangRosterRef:
      column(
        "bang_roster_ref", .varchar(80),
        .nullable.names(.text(.npcRosters, NPCRoster.self, .bangRosterRef))
      ) { $0.bangRosterRef.cell }
    case .homeRegionID:
      column("home_region_id", .uuid, .nullable.key(.regions, .cascade)) { $0.homeRegionID.cell }
    case .currentActivity:
      column("current_activity", .labels(of: NPCActivity.self)) { $0.currentActivity.cell }
    case .lifecycleStage:
      column("lifecycle_stage", .labels(of: NPCLifecycleStage.self)) { $0.lifecycleStage.cell }
    case .dailySchedule: column("daily_schedule", .jsonb) { $0.dailySchedule.cell }
    case .homeBarracksID:
      column("home_barracks_id", .uuid, .nullable.key(.npcBarracks, .setNull)) {
        $0.homeBarracksID.cell
      }
    case .homeOutlawBaseID:
      column("home_outlaw_base_id", .uuid, .nullable.key(.outlawBases, .setNull)) {
        $0.homeOutlawBaseID.cell
      }
    case .dutyRole: column("duty_role", .varchar(50), .nullable) { $0.dutyRole.cell }
    case .engagementEligibleAt: .null("engagement_eligible_at", .timestamp(zoned: true))
    case .promotionPendingAt: .null("promotion_pending_at", .timestamp(zoned: true))
    case .replacedByID:
      column("replaced_by_id", .uuid, .nullable.key(.npcCharacters, .setNull)) {
        $0.replacedByID.cell
      }
    case .mentorID:
      column("mentor_id", .uuid, .nullable.key(.npcCharacters, .setNull)) { $0.mentorID.cell }
    case .roleHistory: .init("role_history", .jsonb, constant: .object([:]))
    case .backstory: column("backstory", .jsonb) { $0.backstory.cell }
    case .credits: column("credits", .integer) { $0.credits.cell }
    case .notoriety: column("notoriety", .integer, .nullable) { $0.notoriety.cell }
    case .spawnedAt:
      column("spawned_at", .timestamp(zoned: true), .server("now()")) { $0.spawnedAt.cell }
    case .lastSeenAt:
      column("last_seen_at", .timestamp(zoned: true), .server("now()")) { $0.lastSeenAt.cell }
    case .destroyedAt:
      column("destroyed_at", .timestamp(zoned: true), .nullable) { $0.destroyedAt.cell }
    case .respawnEligibleAt:
      column("respawn_eligible_at", .timestamp(zoned: true), .nullable) {
        $0.respawnEligibleAt.cell
      }
    }
  }
}
