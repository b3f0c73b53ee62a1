extension Tables {
  /// The table `regions`, ordered by name.
  static let regions = Table<RegionRow>(
    "regions", .galaxy, columns: regionColumns,
    constraints: [
      .check(
        "valid_election_frequency",
        "election_frequency_days >= 30 AND election_frequency_days <= 365"),
      .check(
        "valid_region_type_sector_count",
        "(region_type::text <> 'central_nexus'::text OR total_sectors = 5000) AND (region_type::text <> 'terran_space'::text OR total_sectors = 300) AND (region_type::text <> 'player_owned'::text OR total_sectors >= 100 AND total_sectors <= 1500)"
      ),
      .check("valid_starting_credits", "starting_credits >= 100"),
      .check("valid_tax_rate", "tax_rate >= 0.05 AND tax_rate <= 0.25"),
      .check("valid_voting_threshold", "voting_threshold >= 0.1 AND voting_threshold <= 0.9"),
    ],
    indexes: [
      TableIndex("ix_regions_name", ["name"], isUnique: true)
    ])
}

extension GraphRows {
  /// The rows of the table `regions`.
  public static let regions = GraphRows(Tables.regions) { rows in
    [Block(count: rows.regions.count) { RegionRow(galaxy: rows, rows: rows.regions[$0]) }]
  }
}

struct RegionRow {
  let galaxy: GalaxyRows
  let rows: RegionRows

  var region: Region { rows.region }
  var government: RegionGovernment { rows.region.contents.government }
}

private let regionColumns: [Column<RegionRow>] = [
  .init("id", .uuid, .primaryKey) { $0.rows.identifier },
  .init("name", .varchar(255)) { .text($0.region.name) },
  .init("display_name", .varchar(255)) { .text($0.region.displayName) },
  .init("region_type", .varchar(50)) { .text(($0.region.type ?? .playerOwned).rawValue) },
  .init("owner_id", .uuid, .nullable, ForeignKey("users")) { $0.government.ownerID.cell },
  .init("subscription_tier", .varchar(50)) {
    .text($0.region.type == .centralNexus ? "nexus" : "standard")
  },
  .null("paypal_subscription_id", .varchar(255)),
  .null("subscription_status", .varchar(50)),
  .null("subscription_started_at", .timestamp(zoned: false)),
  .null("subscription_expires_at", .timestamp(zoned: false)),
  .null("last_payment_at", .timestamp(zoned: false)),
  .null("next_billing_at", .timestamp(zoned: false)),
  .init("payment_failure_count", .integer, .nullable, constant: 0),
  .init("status", .varchar(50), constant: .text("active")),
  .null("suspended_at", .timestamp(zoned: false)),
  .null("terminated_at", .timestamp(zoned: false)),
  .null("scheduled_hard_delete_at", .timestamp(zoned: false)),
  .null("cleanup_completed_at", .timestamp(zoned: false)),
  .init(
    "generation_seed", .bigint,
    server:
      "((('x'::text || substr(md5(((random())::text || (clock_timestamp())::text)), 1, 16)))::bit(63))::bigint"
  ) { .int($0.region.seed ?? 0) },
  .init("generation_phase_checksums", .jsonb, .nullable, server: "'{}'::jsonb") {
    phaseChecksums($0)
  },
  .init("nexus_attach_attempt_count", .integer, server: "0") {
    $0.region.nexusWarpSector == nil ? 0 : 1
  },
  .null("nexus_attach_next_retry_at", .timestamp(zoned: true)),
  .init("nexus_attach_operator_confirmed", .boolean, server: "false", constant: .boolean(false)),
  .init("nexus_attach_completed_at", .timestamp(zoned: true), .nullable) {
    $0.region.nexusWarpSector == nil ? .null : $0.galaxy.worldTime
  },
  .init("created_at", .timestamp(zoned: false), server: "now()") { $0.galaxy.worldTime },
  .init("updated_at", .timestamp(zoned: false), server: "now()") { $0.galaxy.worldTime },
  .init("governance_type", .varchar(50)) { $0.government.governanceType.cell },
  .init("voting_threshold", .decimal(precision: 3, scale: 2)) {
    $0.government.votingThreshold.cell
  },
  .init(
    "governance_quorum_pct", .decimal(precision: 3, scale: 2), .nullable, server: "0.33",
    constant: .number(0.33)),
  .init("election_frequency_days", .integer) { $0.government.electionFrequencyDays.cell },
  .null("constitutional_text", .text),
  .init("governor_id", .uuid, .nullable, ForeignKey("players", .setNull)) {
    $0.government.governorID.cell
  },
  .init("ambassador_id", .uuid, .nullable, ForeignKey("players", .setNull)) {
    $0.government.ambassadorID.cell
  },
  .init("tax_rate", .decimal(precision: 5, scale: 4)) {
    .number(
      $0.government.taxRate ?? (($0.region.type ?? .playerOwned) == .playerOwned ? 0.1 : 0.05))
  },
  .init("trade_bonuses", .jsonb, constant: .object([:])),
  .null("economic_specialization", .varchar(50)),
  .init("starting_credits", .integer) { $0.region.type == .centralNexus ? 100 : 1000 },
  .init("starting_ship", .varchar(50)) {
    .text($0.region.type == .centralNexus ? "none" : "scout")
  },
  .init("language_pack", .jsonb, constant: .object([:])),
  .init("aesthetic_theme", .jsonb, constant: .object([:])),
  .init("traditions", .jsonb, constant: .object([:])),
  .init("social_hierarchy", .jsonb, constant: .object([:])),
  .init("nexus_warp_sector", .integer, .nullable) {
    .optional($0.region.nexusWarpSector) { .int($0) }
  },
  .init("capital_sector_number", .integer, .nullable) { .int($0.region.declaredCapital) },
  .init("total_sectors", .integer) { .int($0.region.declaredSectorCount) },
  .init("active_players_30d", .integer) { $0.government.activePlayers.cell },
  .init("total_trade_volume", .decimal(precision: 20, scale: 2)) {
    $0.government.tradeVolume.cell
  },
  .init("treasury_balance", .integer, server: "0") { $0.government.treasuryBalance.cell },
  .init("pirate_ecosystem_state", .jsonb, .nullable) { $0.government.pirateState },
]

// The number of rows that each phase of the generation produced; the game verifies it.
private func phaseChecksums(_ row: RegionRow) -> FieldValue {
  func phase(_ rowCount: Int) -> FieldValue {
    .object([
      "row_count": .int(rowCount), "duration_ms": 0, "completed_at": row.galaxy.worldTime,
    ])
  }
  return .object([
    "clusters": phase(row.region.clusters.count),
    "sectors": phase(row.region.sectorCount),
    "warps": phase(row.region.warps.count),
    "stations": phase(row.region.contents.stationCount),
    "planets": phase(row.region.contents.planetTotal),
    "formations": phase(row.region.formations.count),
  ])
}
