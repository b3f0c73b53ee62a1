extension Tables {
  /// `stations`.
  public static let stations = Table<Station>(
    "stations", .economy, columns: stationColumns)
}

private let stationColumns: [Column<Station>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("name", .varchar(100)) { $0.name.cell },
  .init("sector_id", .integer) { $0.sectorID.cell },
  .null("sector_uuid", .uuid, ForeignKey("sectors", .cascade)),
  .null("owner_id", .uuid),
  .init("created_at", .timestamp(zoned: true), server: "now()") { $0.createdAt.cell },
  .init("last_updated", .timestamp(zoned: true), server: "now()") { $0.lastUpdated.cell },
  .null("last_price_recomputed_at", .timestamp(zoned: true)),
  .init("pending_price_recomputation", .boolean, server: "false", constant: .boolean(false)),
  .null("relocation_prepaid", .boolean),
  .init("capital_cost_ledger", .jsonb, constant: .list([])),
  .init("station_class", .enumeration(.stationClass)) { $0.stationClass.cell },
  .init("type", .enumeration(.stationType)) { $0.type.cell },
  .init("status", .enumeration(.stationStatus), constant: .text("OPERATIONAL")),
  .init("size", .integer, constant: 5),
  .null("faction_affiliation", .varchar(nil)),
  .init("trade_volume", .integer, constant: 100),
  .init("market_volatility", .integer, constant: 50),
  .init(
    "commodities", .jsonb,
    constant: .object([
      "ore": .object([
        "quantity": 1000, "capacity": 5000, "base_price": 15, "current_price": 15,
        "production_rate": 100, "price_variance": 20, "buys": .boolean(false),
        "sells": .boolean(true),
      ]),
      "organics": .object([
        "quantity": 800, "capacity": 3000, "base_price": 18, "current_price": 18,
        "production_rate": 80, "price_variance": 25, "buys": .boolean(true),
        "sells": .boolean(false),
      ]),
      "equipment": .object([
        "quantity": 500, "capacity": 2000, "base_price": 35, "current_price": 35,
        "production_rate": 50, "price_variance": 30, "buys": .boolean(true),
        "sells": .boolean(true),
      ]),
      "fuel": .object([
        "quantity": 1500, "capacity": 4000, "base_price": 12, "current_price": 12,
        "production_rate": 120, "price_variance": 15, "buys": .boolean(false),
        "sells": .boolean(true),
      ]),
      "luxury_goods": .object([
        "quantity": 200, "capacity": 800, "base_price": 100, "current_price": 100,
        "production_rate": 20, "price_variance": 40, "buys": .boolean(false),
        "sells": .boolean(false),
      ]),
      "gourmet_food": .object([
        "quantity": 150, "capacity": 600, "base_price": 80, "current_price": 80,
        "production_rate": 15, "price_variance": 35, "buys": .boolean(false),
        "sells": .boolean(false),
      ]),
      "exotic_technology": .object([
        "quantity": 50, "capacity": 200, "base_price": 250, "current_price": 250,
        "production_rate": 5, "price_variance": 50, "buys": .boolean(false),
        "sells": .boolean(false),
      ]),
      "colonists": .object([
        "quantity": 100, "capacity": 500, "base_price": 50, "current_price": 50,
        "production_rate": 10, "price_variance": 10, "buys": .boolean(false),
        "sells": .boolean(false),
      ]),
      "precious_metals": .object([
        "quantity": 80, "capacity": 400, "base_price": 130, "current_price": 130,
        "production_rate": 8, "price_variance": 30, "buys": .boolean(false),
        "sells": .boolean(false),
      ]),
    ])),
  .init(
    "trader_personality", .jsonb,
    constant: .object([
      "type": .text("BORDER"), "haggling_difficulty": 5,
      "preferred_appeal_types": .list([.text("economic"), .text("personal")]),
      "memory_duration_days": 30, "trust_level": 0, "quirks": .list([]),
      "player_memory": .object([:]),
    ])),
  .init("price_modifiers", .jsonb, constant: .object([:])),
  .init(
    "services", .jsonb,
    constant: .object([
      "ship_dealer": .boolean(false), "ship_repair": .boolean(true),
      "ship_maintenance": .boolean(true), "ship_upgrades": .boolean(false),
      "insurance": .boolean(false), "drone_shop": .boolean(false),
      "genesis_dealer": .boolean(false), "mine_dealer": .boolean(false),
      "diplomatic_services": .boolean(false), "storage_rental": .boolean(false),
      "market_intelligence": .boolean(false), "refining_facility": .boolean(false),
      "luxury_amenities": .boolean(false),
    ])),
  .init("service_prices", .jsonb, constant: .object([:])),
  .init(
    "defenses", .jsonb,
    constant: .object([
      "defense_drones": 0, "max_defense_drones": 50, "auto_turrets": .boolean(false),
      "defense_grid": .boolean(false), "shield_strength": 50, "patrol_ships": 0,
      "military_contract": .boolean(false), "hull_armor": 5000, "shield_pool": 4000,
      "shield_regen": 200, "defensive_fire": 120, "point_defense_rating": 30,
    ])),
  .null("security", .jsonb),
  .null("ownership", .jsonb),
  .init("last_market_update", .timestamp(zoned: true), server: "now()") {
    $0.lastMarketUpdate.cell
  },
  .init("market_update_frequency", .integer, constant: 6),
  .init("reputation_threshold", .integer, constant: 0),
  .init("is_quest_hub", .boolean, constant: .boolean(false)),
  .init("is_faction_headquarters", .boolean, constant: .boolean(false)),
  .init("is_player_ownable", .boolean, constant: .boolean(true)),
  .init("is_spacedock", .boolean, server: "false", constant: .boolean(false)),
  .null("region_assignment_role", .varchar(32)),
  .init("is_starport_prime", .boolean, server: "false", constant: .boolean(false)),
  .null("tradedock_tier", .varchar(1)),
  .init("treasury_balance", .integer, server: "0", constant: 0),
  .init("tax_rate", .float, server: "'0.1'::double precision", constant: .number(0.1)),
  .init(
    "acquisition_requirements", .jsonb,
    constant: .object([
      "min_trade_volume": 100000, "min_faction_standing": .text("NEUTRAL"), "base_price": 500000,
      "special_missions": .list([]),
    ])),
  .null("last_attacked", .timestamp(zoned: true)),
  .init("is_destroyed", .boolean, constant: .boolean(false)),
  .null("recovery_time", .timestamp(zoned: true)),
  .init("active_events", .jsonb, constant: .list([])),
  .null("description", .varchar(nil)),
  .init("special_services", .varcharArray, constant: .list([])),
  .null("region_id", .uuid, ForeignKey("regions")),
]
