extension Tables {
  /// The table `galaxies`, which has one row.
  public static let galaxies = Table<GalaxyRows>(
    .galaxies, .galaxy,
    [
      .single(named: .name)
    ])
}

extension GraphRows {
  /// The row of the table `galaxies`.
  public static let galaxies = GraphRows(Tables.galaxies) { [.one($0)] }
}

extension GalaxyRows: DefinedRow {
  /// The columns of `galaxies`.
  public enum Column: Int, TableColumn {
    case id, name, createdAt, lastUpdated, statistics, density, factionInfluence, state, events
    case maxSectors, resourcesRegenerate, defaultTurnsPerDay, combatPenalties, economicModifiers
    case hiddenSectors, specialFeatures, description, importState, bangVersion, bangSeed
    case bangConfigHash, bangSnapshot, generationWarnings
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { .identifier($0.galaxy.identifier) }
    case .name: column("name", .varchar(100)) { .text($0.galaxy.name) }
    case .createdAt:
      column("created_at", .timestamp(zoned: true), .server("now()")) { $0.worldTime }
    case .lastUpdated:
      column("last_updated", .timestamp(zoned: true), .server("now()")) { $0.worldTime }
    case .statistics: column("statistics", .jsonb) { statistics($0) }
    case .density: column("density", .jsonb) { densityCell($0.density) }
    case .factionInfluence:
      .init(
        "faction_influence", .jsonb,
        constant: .object([
          "terran_federation": 30, "mercantile_guild": 15, "frontier_coalition": 20,
          "astral_mining_consortium": 10, "nova_scientific_institute": 5, "fringe_alliance": 10,
          "player_controlled": 5, "contested": 5,
        ]))
    case .state:
      .init(
        "state", .jsonb,
        constant: .object([
          "age_in_days": 0, "resource_depletion": 0, "economic_health": 100,
          "exploration_percentage": 0,
          "player_wealth_distribution": .object([
            "top_10_percent": 0, "middle_40_percent": 0, "bottom_50_percent": 0,
          ]),
        ]))
    case .events:
      .init(
        "events", .jsonb,
        constant: .object(["active_events": .list([]), "scheduled_events": .list([])]))
    case .maxSectors: column("max_sectors", .integer, .nullable) { .int($0.totals.sectors) }
    case .resourcesRegenerate: .init("resources_regenerate", .boolean, constant: .boolean(true))
    case .defaultTurnsPerDay: .init("default_turns_per_day", .integer, constant: 1000)
    case .combatPenalties:
      .init(
        "combat_penalties", .jsonb,
        constant: .object([
          "federation": .text("high"), "border": .text("medium"), "frontier": .text("none"),
        ]))
    case .economicModifiers: .init("economic_modifiers", .jsonb, constant: .object([:]))
    case .hiddenSectors:
      column("hidden_sectors", .integer) { .int($0.totals.islands) }
    case .specialFeatures: .init("special_features", .varcharArray, constant: .list([]))
    case .description: column("description", .varchar(nil)) { .text(description($0)) }
    case .importState:
      .init(
        "import_state", .labels(of: GalaxyImportState.self),
        .server("'READY'::galaxy_import_state"), constant: .text("READY"))
    case .bangVersion: .null("bang_version", .varchar(20))
    case .bangSeed:
      column("bang_seed", .bigint, .nullable) { .optional($0.galaxy.seed) { .int($0) } }
    case .bangConfigHash:
      column("bang_config_hash", .varchar(64), .nullable) {
        .optional($0.galaxy.settingsDigest) { .text($0) }
      }
    case .bangSnapshot: .null("bang_snapshot", .jsonb)
    case .generationWarnings:
      column("generation_warnings", .jsonb, .server("'[]'::jsonb")) { warnings($0.galaxy) }
    }
  }
}

private func statistics(_ rows: GalaxyRows) -> FieldValue {
  .object([
    "total_sectors": .int(rows.totals.sectors),
    "discovered_sectors": .int(rows.totals.discovered),
    "station_count": .int(rows.totals.stations),
    "planet_count": .int(rows.totals.planets),
    "player_count": .int(rows.galaxy.contents.playerCount),
    "team_count": .int(rows.galaxy.contents.teamCount),
    "warp_tunnel_count": .int(rows.totals.tunnels),
    "genesis_count": .int(rows.galaxy.contents.genesisCount),
  ])
}

private func densityCell(_ density: GalaxyDensity) -> FieldValue {
  .object([
    "station_density": .int(density.stationPercent),
    "planet_density": .int(density.planetPercent),
    "one_way_warp_percentage": .int(density.oneWayPercent),
    "resource_distribution": .object([
      "ore": 36, "organics": 29, "equipment": 21, "luxury_goods": 14,
    ]),
  ])
}

private func description(_ rows: GalaxyRows) -> String {
  func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
  return "A galaxy of \(count(rows.totals.regions, "region")) with "
    + count(rows.totals.sectors, "sector")
}

private func warnings(_ galaxy: Galaxy) -> FieldValue {
  let sorted = galaxy.warnings.sorted { left, right in
    if left.category != right.category { return textPrecedes(left.category, right.category) }
    if left.code != right.code { return textPrecedes(left.code, right.code) }
    return textPrecedes(left.message, right.message)
  }
  return .list(
    sorted.map {
      .object([
        "category": .text($0.category), "code": .text($0.code), "message": .text($0.message),
      ])
    })
}
