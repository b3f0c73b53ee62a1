// Closed vocabularies; raw values and order are those of the game's database.

/// Labels of the database type `npc_archetype`.
public enum NPCArchetype: String, CaseIterable, CellValue, Sendable {
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
public enum NPCStatus: String, CaseIterable, CellValue, Sendable {
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
public enum NPCActivity: String, CaseIterable, CellValue, Sendable {
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
public enum NPCLifecycleStage: String, CaseIterable, CellValue, Sendable {
  case recruit = "RECRUIT"
  case active = "ACTIVE"
  case senior = "SENIOR"
  case decorated = "DECORATED"
  case retired = "RETIRED"
  case kia = "KIA"
  case reassigned = "REASSIGNED"
}

/// Labels of the database type `npc_lodging_location`.
public enum NPCLodgingLocation: String, CaseIterable, CellValue, Sendable {
  case station = "STATION"
  case sector = "SECTOR"
}
