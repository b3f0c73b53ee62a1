// Closed vocabularies; raw values and order are those of the game's database.

/// Labels of the database type `npc_archetype`.
public enum NPCArchetype: String, DatabaseLabel, CellValue {
  /// The name of the type in the database.
  public static let databaseType = "npc_archetype"

  case lawEnforcement = "LAW_ENFORCEMENT"
  case factionPatrol = "FACTION_PATROL"
  case hostileRaider = "HOSTILE_RAIDER"
  case factionLeader = "FACTION_LEADER"
  case stationOfficial = "STATION_OFFICIAL"
  case stationSecurity = "STATION_SECURITY"
  case missionGiver = "MISSION_GIVER"
  case trader = "TRADER"
  case researcher = "RESEARCHER"
  case civilian = "CIVILIAN"
}

/// Labels of the database type `npc_status`.
public enum NPCStatus: String, DatabaseLabel, CellValue {
  /// The name of the type in the database.
  public static let databaseType = "npc_status"

  case onDuty = "ON_DUTY"
  case offDuty = "OFF_DUTY"
  case engaged = "ENGAGED"
  case engagedPendingArrival = "ENGAGED_PENDING_ARRIVAL"
  case kia = "KIA"
  case respawning = "RESPAWNING"
  case retired = "RETIRED"
  case reassigned = "REASSIGNED"
}

/// Labels of the database type `npc_activity`.
public enum NPCActivity: String, DatabaseLabel, CellValue {
  /// The name of the type in the database.
  public static let databaseType = "npc_activity"

  case sleep = "SLEEP"
  case commute = "COMMUTE"
  case patrol = "PATROL"
  case workStation = "WORK_STATION"
  case socialize = "SOCIALIZE"
  case dine = "DINE"
  case train = "TRAIN"
  case personal = "PERSONAL"
  case raid = "RAID"
  case survey = "SURVEY"
  case engaged = "ENGAGED"
  case reassigned = "REASSIGNED"
  case shiftHandoff = "SHIFT_HANDOFF"
  case shiftReroute = "SHIFT_REROUTE"
  case errorStranded = "ERROR_STRANDED"
}

/// Labels of the database type `npc_lifecycle_stage`.
public enum NPCLifecycleStage: String, DatabaseLabel, CellValue {
  /// The name of the type in the database.
  public static let databaseType = "npc_lifecycle_stage"

  case recruit = "RECRUIT"
  case active = "ACTIVE"
  case senior = "SENIOR"
  case decorated = "DECORATED"
  case retired = "RETIRED"
  case kia = "KIA"
  case reassigned = "REASSIGNED"
}

/// Labels of the database type `npc_lodging_location`.
public enum NPCLodgingLocation: String, DatabaseLabel, CellValue {
  /// The name of the type in the database.
  public static let databaseType = "npc_lodging_location"

  case station = "STATION"
  case sector = "SECTOR"
}

/// Kind of building in which the characters of a roster live.
public enum LodgingType: String, CaseIterable, CellValue, Sendable {
  case barracks
  case outlawBase = "outlaw_base"
}

/// Kind of a non-player character; also the role of its roster.
public enum CharacterKind: String, CaseIterable, CellValue, Sendable {
  case federationMarshal = "federation_marshal"
  case marshalCaptain = "marshal_captain"
  case nexusSentinel = "nexus_sentinel"
  case sentinelCaptain = "sentinel_captain"
  case pirateLord = "pirate_lord"
  case pirateCaptain = "pirate_captain"
  case pirateEnforcer = "pirate_enforcer"
  case merchantCaptain = "merchant_captain"
  case stationMaster = "station_master"
  case stationGuard = "station_guard"
  case contractBroker = "contract_broker"
  case factionHead = "faction_head"
  case novaResearcher = "nova_researcher"
  case zonePatrol = "zone_patrol"
  case resident
}
