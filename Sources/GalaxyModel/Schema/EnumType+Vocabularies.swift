extension EnumType {
  /// The type `station_class`.
  public static let stationClass = EnumType("station_class", StationClass.self)
  /// The type `station_type`.
  public static let stationType = EnumType("station_type", StationType.self)
  /// The type `station_status`.
  public static let stationStatus = EnumType("station_status", StationStatus.self)
  /// The type `resource_type`.
  public static let resourceType = EnumType("resource_type", ResourceType.self)
  /// The type `resource_quality`.
  public static let resourceQuality = EnumType("resource_quality", ResourceQuality.self)
  /// The type `transactiontype`.
  public static let transactionType = EnumType("transactiontype", TransactionType.self)
  /// The type `planet_type`.
  public static let planetType = EnumType("planet_type", PlanetType.self)
  /// The type `planet_status`.
  public static let planetStatus = EnumType("planet_status", PlanetStatus.self)
  /// The type `planet_contest_state`.
  public static let planetContestState = EnumType("planet_contest_state", PlanetContestState.self)
  /// The type `genesis_type`.
  public static let genesisType = EnumType("genesis_type", GenesisType.self)
  /// The type `genesis_status`.
  public static let genesisStatus = EnumType("genesis_status", GenesisStatus.self)
  /// The type `ship_type`.
  public static let shipType = EnumType("ship_type", ShipType.self)
  /// The type `ship_size`.
  public static let shipSize = EnumType("ship_size", ShipSize.self)
  /// The type `ship_status`.
  public static let shipStatus = EnumType("ship_status", ShipStatus.self)
  /// The type `registry_event_type`.
  public static let registryEventType = EnumType("registry_event_type", RegistryEventType.self)
  /// The type `wreck_cause`.
  public static let wreckCause = EnumType("wreck_cause", WreckCause.self)
  /// The type `factiontype`.
  public static let factionType = EnumType("factiontype", FactionType.self)
  /// The type `npc_archetype`.
  public static let npcArchetype = EnumType("npc_archetype", NPCArchetype.self)
  /// The type `npc_status`.
  public static let npcStatus = EnumType("npc_status", NPCStatus.self)
  /// The type `npc_activity`.
  public static let npcActivity = EnumType("npc_activity", NPCActivity.self)
  /// The type `npc_lifecycle_stage`.
  public static let npcLifecycleStage = EnumType("npc_lifecycle_stage", NPCLifecycleStage.self)
  /// The type `npc_lodging_location`.
  public static let npcLodgingLocation = EnumType("npc_lodging_location", NPCLodgingLocation.self)
  /// The type `reputation_level`.
  public static let reputationLevel = EnumType("reputation_level", ReputationLevel.self)
  /// The type `ship_choice`.
  public static let shipChoice = EnumType("ship_choice", ShipChoice.self)
  /// The type `awarded_ship_type`.
  public static let awardedShipType = EnumType("awarded_ship_type", AwardedShipType.self)
  /// The type `ship_type_config`.
  public static let shipTypeConfig = EnumType("ship_type_config", ShipTypeConfig.self)
  /// The type `dialogue_outcome`.
  public static let dialogueOutcome = EnumType("dialogue_outcome", DialogueOutcome.self)
  /// The type `negotiation_skill_level`.
  public static let negotiationSkillLevel = EnumType(
    "negotiation_skill_level", NegotiationSkillLevel.self)

  /// All enumerated types of the schema, in ascending order of their names.
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
