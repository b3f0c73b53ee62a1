extension Tables {
  /// The table `planets`, with one row per ``Planet``.
  public static let planets = Table<Planet>(.planets, .planets)
}

extension Planet: DefinedRow {
  /// The columns of `planets`.
  public enum Column: Int, TableColumn {
    case id, name, autoName, customName, discoveredBy, discoveredAt, sectorID, sectorUUID, ownerID
    case createdAt, lastUpdated, type, status, size, position, gravity, planetType, specialization
    case atmosphere, temperature, waterCoverage, habitabilityScore, radiationLevel, resourceRichness
    case resources, specialResources, fuelOre, organics, equipment, fighters, colonizedAt
    case population, maxPopulation, populationGrowth, colonists, maxColonists, fuelAllocation
    case organicsAllocation, equipmentAllocation, isPopulationHub, lastGrowthAt, economy, production
    case productionEfficiency, factoryLevel, farmLevel, mineLevel, researchLevel, defenseLevel
    case shields, weaponBatteries, defenseTurrets, defenseShields, defenseFighters, lastAttacked
    case lastProduction, activeEvents, structures, landingRights, description, taxRate
    case reclaimableAt, abandonedAt, underSiege, siegeStartedAt, siegeAttackerID, morale, siegeTurns
    case terraformingActive, terraformingTarget, terraformingStartTime, terraformingProgress
    case citadelLevel, citadelUpgrading, citadelUpgradeStartedAt, citadelUpgradeCompleteAt
    case citadelSafeCredits, citadelSafeMax, citadelDroneCapacity, citadelMaxPopulation
    case genesisCreated, genesisDeviceID, genesisTier, formationStatus, formationStartedAt
    case formationCompleteAt, regionID, contestState, deployerID, reservedForPlayerID
    case transportPrepaid, terminationCompensatedAt, settledAt, nativeLife
  }

  package static func definition(of column: Column) -> ColumnDefinition<Planet> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .name: .init("name", .varchar(100), \.name)
    case .autoName: .null("auto_name", .varchar(100))
    case .customName: .init("custom_name", .varchar(50), .nullable, \.customName)
    case .discoveredBy:
      .init("discovered_by", .uuid, .nullable.key(.players, .setNull), \.discoveredBy)
    case .discoveredAt: .init("discovered_at", .timestamp(zoned: true), .nullable, \.discoveredAt)
    case .sectorID: .init("sector_id", .integer, .names(.sector), \.sectorID)
    case .sectorUUID: .init("sector_uuid", .uuid, .nullable.key(.sectors, .cascade), \.sectorUUID)
    case .ownerID: .init("owner_id", .uuid, .nullable.names(.row(of: [.players])), \.ownerID)
    case .createdAt: .init("created_at", .timestamp(zoned: true), .server("now()"), \.createdAt)
    case .lastUpdated:
      .init("last_updated", .timestamp(zoned: true), .server("now()"), \.lastUpdated)
    case .type: .init("type", .labels(of: PlanetType.self), \.type)
    case .status: .init("status", .labels(of: PlanetStatus.self), \.status)
    case .size: .init("size", .integer, \.size)
    case .position: .init("position", .integer, \.position)
    case .gravity: .init("gravity", .float, \.gravity)
    case .planetType: .null("planet_type", .varchar(50))
    case .specialization: .null("specialization", .varchar(50))
    case .atmosphere: .null("atmosphere", .varchar(nil))
    case .temperature: .init("temperature", .float, \.temperature)
    case .waterCoverage: .init("water_coverage", .float, \.waterCoverage)
    case .habitabilityScore: .init("habitability_score", .integer, \.habitability)
    case .radiationLevel: .init("radiation_level", .float, \.radiation)
    case .resourceRichness: .init("resource_richness", .float, \.richness)
    case .resources: .init("resources", .jsonb, constant: .object([:]))
    case .specialResources: .init("special_resources", .varcharArray, constant: .list([]))
    case .fuelOre: .init("fuel_ore", .integer, \.fuelOre)
    case .organics: .init("organics", .integer, \.organics)
    case .equipment: .init("equipment", .integer, \.equipment)
    case .fighters: .init("fighters", .integer, \.fighters)
    case .colonizedAt: .init("colonized_at", .timestamp(zoned: true), .nullable, \.colonizedAt)
    case .population: .init("population", .bigint, \.population)
    case .maxPopulation: .init("max_population", .bigint, \.maxPopulation)
    case .populationGrowth: .init("population_growth", .float, constant: .number(0))
    case .colonists: .init("colonists", .integer, \.colonists)
    case .maxColonists: .init("max_colonists", .integer, \.maxColonists)
    case .fuelAllocation: .init("fuel_allocation", .integer, \.fuelAllocation)
    case .organicsAllocation: .init("organics_allocation", .integer, \.organicsAllocation)
    case .equipmentAllocation: .init("equipment_allocation", .integer, \.equipmentAllocation)
    case .isPopulationHub: .init("is_population_hub", .boolean, .server("false"), \.isPopulationHub)
    case .lastGrowthAt: .null("last_growth_at", .timestamp(zoned: true))
    case .economy: .init("economy", .jsonb, \.economy)
    case .production: .init("production", .jsonb, \.production)
    case .productionEfficiency: .init("production_efficiency", .float, constant: .number(1))
    case .factoryLevel: .init("factory_level", .integer, \.factoryLevel)
    case .farmLevel: .init("farm_level", .integer, \.farmLevel)
    case .mineLevel: .init("mine_level", .integer, \.mineLevel)
    case .researchLevel: .init("research_level", .integer, \.researchLevel)
    case .defenseLevel: .init("defense_level", .integer, \.defenseLevel)
    case .shields: .init("shields", .integer, \.shields)
    case .weaponBatteries: .init("weapon_batteries", .integer, \.weaponBatteries)
    case .defenseTurrets: .init("defense_turrets", .integer, \.defenseTurrets)
    case .defenseShields: .init("defense_shields", .integer, \.defenseShields)
    case .defenseFighters: .init("defense_fighters", .integer, \.defenseFighters)
    case .lastAttacked: .null("last_attacked", .timestamp(zoned: true))
    case .lastProduction:
      .init("last_production", .timestamp(zoned: true), .nullable, \.lastProduction)
    case .activeEvents: .init("active_events", .jsonb, constant: .list([]))
    case .structures: .init("structures", .jsonb, .nullable, \.structures)
    case .landingRights: .init("landing_rights", .jsonb, .nullable, \.landingRights)
    case .description: .null("description", .varchar(nil))
    case .taxRate: .null("tax_rate", .float)
    case .reclaimableAt: .null("reclaimable_at", .timestamp(zoned: true))
    case .abandonedAt: .null("abandoned_at", .timestamp(zoned: true))
    case .underSiege: .init("under_siege", .boolean, constant: .boolean(false))
    case .siegeStartedAt: .null("siege_started_at", .timestamp(zoned: true))
    case .siegeAttackerID: .null("siege_attacker_id", .uuid, .names(.row(of: [.players])))
    case .morale: .init("morale", .integer, .server("100"), constant: 100)
    case .siegeTurns: .init("siege_turns", .integer, .server("0"), constant: 0)
    case .terraformingActive:
      .init("terraforming_active", .boolean, .server("false"), constant: .boolean(false))
    case .terraformingTarget: .null("terraforming_target", .integer)
    case .terraformingStartTime: .null("terraforming_start_time", .timestamp(zoned: true))
    case .terraformingProgress:
      .init("terraforming_progress", .float, .server("'0'::double precision"), constant: .number(0))
    case .citadelLevel: .init("citadel_level", .integer, \.citadelLevel)
    case .citadelUpgrading: .init("citadel_upgrading", .boolean, constant: .boolean(false))
    case .citadelUpgradeStartedAt: .null("citadel_upgrade_started_at", .timestamp(zoned: true))
    case .citadelUpgradeCompleteAt: .null("citadel_upgrade_complete_at", .timestamp(zoned: true))
    case .citadelSafeCredits: .init("citadel_safe_credits", .bigint, \.safeCredits)
    case .citadelSafeMax: .init("citadel_safe_max", .bigint, \.safeMaximum)
    case .citadelDroneCapacity: .init("citadel_drone_capacity", .integer, \.droneCapacity)
    case .citadelMaxPopulation: .init("citadel_max_population", .bigint, \.citadelMaxPopulation)
    case .genesisCreated: .init("genesis_created", .boolean, \.genesisCreated)
    case .genesisDeviceID:
      .init("genesis_device_id", .uuid, .nullable.key(.genesisDevices).deferred, \.genesisDeviceID)
    case .genesisTier:
      .init("genesis_tier", .varchar(20), .nullable.labels(GenesisTier.self), \.genesisTier)
    case .formationStatus:
      .init(
        "formation_status", .varchar(20), .nullable.labels(PlanetFormationStatus.self),
        \.formationStatus)
    case .formationStartedAt:
      .init("formation_started_at", .timestamp(zoned: true), .nullable, \.formationStartedAt)
    case .formationCompleteAt:
      .init("formation_complete_at", .timestamp(zoned: true), .nullable, \.formationCompleteAt)
    case .regionID: .init("region_id", .uuid, .nullable.key(.regions), \.regionID)
    case .contestState:
      .init("contest_state", .labels(of: PlanetContestState.self), .nullable, \.contestState)
    case .deployerID: .init("deployer_id", .uuid, .nullable.key(.players, .setNull), \.deployerID)
    case .reservedForPlayerID: .null("reserved_for_player_id", .uuid, .key(.players, .setNull))
    case .transportPrepaid: .null("transport_prepaid", .boolean)
    case .terminationCompensatedAt: .null("termination_compensated_at", .timestamp(zoned: true))
    case .settledAt: .init("settled_at", .timestamp(zoned: true), .nullable, \.settledAt)
    case .nativeLife: .null("native_life", .boolean)
    }
  }
}
