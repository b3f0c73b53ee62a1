extension Tables {
  /// The table `stations`, with one row per ``Station``.
  public static let stations = Table<Station>(.stations, .economy)
}

extension Station: DefinedRow {
  /// The columns of `stations`.
  public enum Column: Int, TableColumn {
    case id, name, sectorID, sectorUUID, ownerID, createdAt, lastUpdated, lastPriceRecomputedAt
    case pendingPriceRecomputation, relocationPrepaid, capitalCostLedger, stationClass, type, status
    case size, factionAffiliation, tradeVolume, marketVolatility, commodities, traderPersonality
    case priceModifiers, services, servicePrices, defenses, security, ownership, lastMarketUpdate
    case marketUpdateFrequency, reputationThreshold, isQuestHub, isFactionHeadquarters
    case isPlayerOwnable, isSpacedock, regionAssignmentRole, isStarportPrime, tradedockTier
    case treasuryBalance, taxRate, acquisitionRequirements, lastAttacked, isDestroyed, recoveryTime
    case activeEvents, description, specialServices, regionID
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .name: column("name", .varchar(100)) { $0.name.cell }
    case .sectorID: column("sector_id", .integer, .names(.sector)) { $0.sectorID.cell }
    case .sectorUUID:
      column("sector_uuid", .uuid, .nullable.key(.sectors, .cascade)) { $0.sectorUUID.cell }
    case .ownerID:
      column("owner_id", .uuid, .nullable.names(.row(of: [.players]))) { $0.ownerID.cell }
    case .createdAt:
      column("created_at", .timestamp(zoned: true), .server("now()")) { $0.createdAt.cell }
    case .lastUpdated:
      column("last_updated", .timestamp(zoned: true), .server("now()")) { $0.lastUpdated.cell }
    case .lastPriceRecomputedAt: .null("last_price_recomputed_at", .timestamp(zoned: true))
    case .pendingPriceRecomputation:
      .init("pending_price_recomputation", .boolean, .server("false"), constant: .boolean(false))
    case .relocationPrepaid: .null("relocation_prepaid", .boolean)
    case .capitalCostLedger: .init("capital_cost_ledger", .jsonb, constant: .list([]))
    case .stationClass:
      column("station_class", .labels(of: StationClass.self)) { $0.stationClass.cell }
    case .type: column("type", .labels(of: StationType.self)) { $0.type.cell }
    case .status: .init("status", .labels(of: StationStatus.self), constant: .text("OPERATIONAL"))
    case .size: column("size", .integer) { $0.size.cell }
    case .factionAffiliation:
      column(
        "faction_affiliation", .varchar(nil),
        .nullable.names(.text(.factions, Faction.self, .name))
      ) { $0.factionName.cell }
    case .tradeVolume: .init("trade_volume", .integer, constant: 100)
    case .marketVolatility: .init("market_volatility", .integer, constant: 50)
    case .commodities: column("commodities", .jsonb) { $0.stock.cell }
    case .traderPersonality: column("trader_personality", .jsonb) { $0.personality.cell }
    case .priceModifiers: .init("price_modifiers", .jsonb, constant: .object([:]))
    case .services: column("services", .jsonb) { $0.services.cell }
    case .servicePrices: .init("service_prices", .jsonb, constant: .object([:]))
    case .defenses: column("defenses", .jsonb) { $0.defenses.cell }
    case .security:
      column("security", .jsonb, .nullable) {
        .object([FieldValue.Member("tier", .text($0.security.rawValue))])
      }
    case .ownership: column("ownership", .jsonb, .nullable) { $0.ownership.cell }
    case .lastMarketUpdate:
      column("last_market_update", .timestamp(zoned: true), .server("now()")) {
        $0.lastUpdated.cell
      }
    case .marketUpdateFrequency: .init("market_update_frequency", .integer, constant: 6)
    case .reputationThreshold: .init("reputation_threshold", .integer, constant: 0)
    case .isQuestHub: .init("is_quest_hub", .boolean, constant: .boolean(false))
    case .isFactionHeadquarters:
      .init("is_faction_headquarters", .boolean, constant: .boolean(false))
    case .isPlayerOwnable: column("is_player_ownable", .boolean) { $0.isPlayerOwnable.cell }
    case .isSpacedock: column("is_spacedock", .boolean, .server("false")) { $0.isSpaceDock.cell }
    case .regionAssignmentRole:
      column(
        "region_assignment_role", .varchar(32), .nullable.labels(SpaceDockRole.self)
      ) { $0.assignmentRole.cell }
    case .isStarportPrime:
      column("is_starport_prime", .boolean, .server("false")) { $0.isStarportPrime.cell }
    case .tradedockTier:
      column("tradedock_tier", .varchar(1), .nullable.labels(TradeDockTier.self)) {
        $0.tradeDockTier.cell
      }
    case .treasuryBalance:
      column("treasury_balance", .integer, .server("0")) { $0.treasuryBalance.cell }
    case .taxRate:
      .init("tax_rate", .float, .server("'0.1'::double precision"), constant: .number(0.1))
    case .acquisitionRequirements:
      .init(
        "acquisition_requirements", .jsonb,
        constant: .object([
          "min_trade_volume": 100000, "min_faction_standing": .text("NEUTRAL"),
          "base_price": 500000,
          "special_missions": .list([]),
        ]))
    case .lastAttacked: .null("last_attacked", .timestamp(zoned: true))
    case .isDestroyed: .init("is_destroyed", .boolean, constant: .boolean(false))
    case .recoveryTime: .null("recovery_time", .timestamp(zoned: true))
    case .activeEvents: .init("active_events", .jsonb, constant: .list([]))
    case .description: .null("description", .varchar(nil))
    case .specialServices: .init("special_services", .varcharArray, constant: .list([]))
    case .regionID: column("region_id", .uuid, .nullable.key(.regions)) { $0.regionID.cell }
    }
  }
}
