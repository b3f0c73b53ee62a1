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

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .name: column("name", .varchar(100)) { $0.name.cell }
    case .autoName: .null("auto_name", .varchar(100))
    case .customName: column("custom_name", .varchar(50), .nullable) { $0.customName.cell }
    case .discoveredBy:
      column("discovered_by", .uuid, .nullable.key(.players, .setNull)) { $0.discoveredBy.cell }
    case .discoveredAt:
      column("discovered_at", .timestamp(zoned: true), .nullable) { $0.discoveredAt.cell }
    case .sectorID: column("sector_id", .integer, .names(.sector)) { $0.sectorID.cell }
    case .sectorUUID:
      column("sector_uuid", .uuid, .nullable.key(.sectors, .cascade)) { $0.sectorUUID.cell }
    case .ownerID:
      column("owner_id", .uuid, .nullable.names(.row(of: [.players]))) { $0.ownerID.cell }
    case .createdAt:
      column("created_at", .timestamp(zoned: true), .server("now()")) { $0.createdAt.cell }
    case .lastUpdated:
      column("last_updated", .timestamp(zoned: true), .server("now()")) { $0.lastUpdated.cell }
    case .type: column("type", .labels(of: PlanetType.self)) { $0.type.cell }
    case .status: column("status", .labels(of: PlanetStatus.self)) { $0.status.cell }
    case .size: column("size", .integer) { $0.size.cell }
    case .position: column("position", .integer) { $0.position.cell }
    case .gravity: column("gravity", .float) { $0.gravity.cell }
    case .planetType: .null("planet_type", .varchar(50))
    case .specialization: .null("specialization", .varchar(50))
    case .atmosphere: .null("atmosphere", .varchar(nil))
    case .temperature: column("temperature", .float) { $0.temperature.cell }
    case .waterCoverage: column("water_coverage", .float) { $0.waterCoverage.cell }
    case .habitabilityScore: column("habitability_score", .integer) { $0.habitability.cell }
    case .radiationLevel: column("radiation_level", .float) { $0.radiation.cell }
    case .resourceRichness: column("resource_richness", .float) { $0.richness.cell }
    case .resources: .init("resources", .jsonb, constant: .object([:]))
    case .specialResources: .init("special_resources", .varcharArray, constant: .list([]))
    case .fuelOre: column("fuel_ore", .integer) { $0.fuelOre.cell }
    case .organics: column("organics", .integer) { $0.organics.cell }
    case .equipment: column("equipment", .integer) { $0.equipment.cell }
    case .fighters: column("fighters", .integer) { $0.fighters.cell }
    case .colonizedAt:
      column("colonized_at", .timestamp(zoned: true), .nullable) { $0.colonizedAt.cell }
    case .population: column("population", .bigint) { $0.population.cell }
    case .maxPopulation: column("max_population", .bigint) { $0.maxPopulation.cell }
    case .populationGrowth: .init("population_growth", .float, constant: .number(0))
    case .colonists: column("colonists", .integer) { $0.colonists.cell }
    case .maxColonists: column("max_colonists", .integer) { $0.maxColonists.cell }
    case .fuelAllocation: column("fuel_allocation", .integer) { $0.fuelAllocation.cell }
    case .organicsAllocation: column("organics_allocation", .integer) { $0.organicsAllocation.cell }
    case .equipmentAllocation:
      column("equipment_allocation", .integer) { $0.equipmentAllocation.cell }
    case .isPopulationHub:
      column("is_population_hub", .boolean, .server("false")) { $0.isPopulationHub.cell }
    case .lastGrowthAt: .null("last_growth_at", .timestamp(zoned: true))
    case .economy: column("economy", .jsonb) { $0.economy.cell }
    case .production: column("production", .jsonb) { $0.production.cell }
    case .productionEfficiency: .init("production_efficiency", .float, constant: .number(1))
    case .factoryLevel: column("factory_level", .integer) { $0.factoryLevel.cell }
    case .farmLevel: column("farm_level", .integer) { $0.farmLevel.cell }
    case .mineLevel: column("mine_level", .integer) { $0.mineLevel.cell }
    case .researchLevel: column("research_level", .integer) { $0.researchLevel.cell }
    case .defenseLevel: column("defense_level", .integer) { $0.defenseLevel.cell }
    case .shields: column("shields", .integer) { $0.shields.cell }
    case .weaponBatteries: column("weapon_batteries", .integer) { $0.weaponBatteries.cell }
    case .defenseTurrets: column("defense_turrets", .integer) { $0.defenseTurrets.cell }
    case .defenseShields: column("defense_shields", .integer) { $0.defenseShields.cell }
    case .defenseFighters: column("defense_fighters", .integer) { $0.defenseFighters.cell }
    case .lastAttacked: .null("last_attacked", .timestamp(zoned: true))
    case .lastProduction:
      column("last_production", .timestamp(zoned: true), .nullable) { $0.lastProduction.cell }
    case .activeEvents: .init("active_events", .jsonb, constant: .list([]))
    case .structures: column("structures", .jsonb, .nullable) { $0.structures.cell }
    case .landingRights: column("landing_rights", .jsonb, .nullable) { $0.landingRights.cell }
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
    case .citadelLevel: column("citadel_level", .integer) { $0.citadelLevel.cell }
    case .citadelUpgrading: .init("citadel_upgrading", .boolean, constant: .boolean(false))
    case .citadelUpgradeStartedAt: .null("citadel_upgrade_started_at", .timestamp(zoned: true))
    case .citadelUpgradeCompleteAt: .null("citadel_upgrade_complete_at", .timestamp(zoned: true))
    case .citadelSafeCredits: column("citadel_safe_credits", .bigint) { $0.safeCredits.cell }
    case .citadelSafeMax: column("citadel_safe_max", .bigint) { $0.safeMaximum.cell }
    case .citadelDroneCapacity: column("citadel_drone_capacity", .integer) { $0.droneCapacity.cell }
    case .citadelMaxPopulation:
      column("citadel_max_population", .bigint) { $0.citadelMaxPopulation.cell }
    case .genesisCreated: column("genesis_created", .boolean) { $0.genesisCreated.cell }
    case .genesisDeviceID:
      column("genesis_device_id", .uuid, .nullable.key(.genesisDevices).deferred) {
        $0.genesisDeviceID.cell
      }
    case .genesisTier:
      column("genesis_tier", .varchar(20), .nullable.labels(GenesisTier.self)) {
        $0.genesisTier.cell
      }
    case .formationStatus:
      column(
        "formation_status", .varchar(20), .nullable.labels(PlanetFormationStatus.self)
      ) { $0.formationStatus.cell }
    case .formationStartedAt:
      column("formation_started_at", .timestamp(zoned: true), .nullable) {
        $0.formationStartedAt.cell
      }
    case .formationCompleteAt:
      column("formation_complete_at", .timestamp(zoned: true), .nullable) {
        $0.formationCompleteAt.cell
      }
    case .regionID: column("region_id", .uuid, .nullable.key(.regions)) { $0.regionID.cell }
    case .contestState:
      column("contest_state", .labels(of: PlanetContestState.self), .nullable) {
        $0.contestState.cell
      }
    case .deployerID:
      column("deployer_id", .uuid, .nullable.key(.players, .setNull)) { $0.deployerID.cell }
    case .reservedForPlayerID: .null("reserved_for_player_id", .uuid, .key(.players, .setNull))
    case .transportPrepaid: .null("transport_prepaid", .boolean)
    case .terminationCompensatedAt: .null("termination_compensated_at", .timestamp(zoned: true))
    case .settledAt: column("settled_at", .timestamp(zoned: true), .nullable) { $0.settledAt.cell }
    case .nativeLife: .null("native_life", .boolean)
    }
  }
}
