extension EnumType {
  public static let stationClass = EnumType("station_class", StationClass.self)
  public static let stationType = EnumType("station_type", StationType.self)
  public static let stationStatus = EnumType("station_status", StationStatus.self)
  public static let resourceType = EnumType("resource_type", ResourceType.self)
  public static let resourceQuality = EnumType("resource_quality", ResourceQuality.self)
  public static let transactionType = EnumType("transactiontype", TransactionType.self)
  public static let planetType = EnumType("planet_type", PlanetType.self)
  public static let planetStatus = EnumType("planet_status", PlanetStatus.self)
  public static let planetContestState = EnumType("planet_contest_state", PlanetContestState.self)
  public static let genesisType = EnumType("genesis_type", GenesisType.self)
  public static let genesisStatus = EnumType("genesis_status", GenesisStatus.self)
  public static let shipType = EnumType("ship_type", ShipType.self)
  public static let shipSize = EnumType("ship_size", ShipSize.self)
  public static let shipStatus = EnumType("ship_status", ShipStatus.self)
  public static let registryEventType = EnumType("registry_event_type", RegistryEventType.self)
  public static let wreckCause = EnumType("wreck_cause", WreckCause.self)
  public static let factionType = EnumType("factiontype", FactionType.self)
  public static let npcArchetype = EnumType("npc_archetype", NPCArchetype.self)
  public static let npcStatus = EnumType("npc_status", NPCStatus.self)
  public static let npcActivity = EnumType("npc_activity", NPCActivity.self)
  public static let npcLifecycleStage = EnumType("npc_lifecycle_stage", NPCLifecycleStage.self)
  public static let npcLodgingLocation = EnumType("npc_lodging_location", NPCLodgingLocation.self)
  public static let reputationLevel = EnumType("reputation_level", ReputationLevel.self)
  public static let shipChoice = EnumType("ship_choice", ShipChoice.self)
  public static let awardedShipType = EnumType("awarded_ship_type", AwardedShipType.self)
  public static let shipTypeConfig = EnumType("ship_type_config", ShipTypeConfig.self)
  public static let dialogueOutcome = EnumType("dialogue_outcome", DialogueOutcome.self)
  public static let negotiationSkillLevel = EnumType(
    "negotiation_skill_level", NegotiationSkillLevel.self)

  /// Every enumerated type of the schema, in ascending order of name.
  public static let all: [EnumType] = [
    .awardedShipType,
    .clusterType,
    .dialogueOutcome,
    .factionType,
    .importState,
    .genesisStatus,
    .genesisType,
    .negotiationSkillLevel,
    .npcActivity,
    .npcArchetype,
    .npcLifecycleStage,
    .npcLodgingLocation,
    .npcStatus,
    .planetContestState,
    .planetStatus,
    .planetType,
    .registryEventType,
    .reputationLevel,
    .resourceQuality,
    .resourceType,
    .sectorType,
    .shipChoice,
    .shipSize,
    .shipStatus,
    .shipType,
    .shipTypeConfig,
    .formationType,
    .stationClass,
    .stationStatus,
    .stationType,
    .transactionType,
    .tunnelStability,
    .tunnelStatus,
    .warpTunnelType,
    .wreckCause,
    .zoneType,
  ]
}
