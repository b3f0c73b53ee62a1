extension Tables {
  /// The table `regions`, ordered by name.
  public static let regions = Table<RegionRow>(
    .regions, .galaxy,
    [
      .check("valid_election_frequency", .within(.electionFrequencyDays, 30, 365)),
      .check(
        RegionRow.sizeCheck,
        .all([
          .any([
            .compare(.regionType, .unequal, "central_nexus"), .compare(.totalSectors, .equal, 5000),
          ]),
          .any([
            .compare(.regionType, .unequal, "terran_space"), .compare(.totalSectors, .equal, 300),
          ]),
          .any([
            .compare(.regionType, .unequal, "player_owned"), .within(.totalSectors, 100, 1500),
          ]),
        ])),
      .check("valid_starting_credits", .atLeast(.startingCredits, 100)),
      .check("valid_tax_rate", .within(.taxRate, 0.05, 0.25)),
      .check("valid_voting_threshold", .within(.votingThreshold, 0.1, 0.9)),
      .index("ix_regions_name", [.name], isUnique: true),
    ])
}

extension GraphRows {
  /// The rows of the table `regions`.
  public static let regions = GraphRows(Tables.regions) { rows in
    [Block(count: rows.regions.count) { RegionRow(galaxy: rows, rows: rows.regions[$0]) }]
  }

  /// Returns the row of one region, to output a galaxy region by region.
  ///
  /// - Parameters:
  ///   - region: The region with its contents.
  ///   - rows: The galaxy, which need not have the region in memory.
  /// - Returns: The row of `regions`.
  public static func row(of region: RegionRows, in rows: GalaxyRows) -> TableRows {
    Tables.regions.rows(count: 1) { _ in RegionRow(galaxy: rows, rows: region) }
  }
}

/// A row of `regions`.
public struct RegionRow {
  /// The name of the check of sector counts, which sandbox galaxies need not satisfy.
  package static let sizeCheck = "valid_region_type_sector_count"

  let galaxy: GalaxyRows
  let rows: RegionRows

  var region: Region { rows.region }
  var government: RegionGovernment { rows.region.contents.government }
}

extension RegionRow: DefinedRow {
  /// The columns of `regions`.
  public enum Column: Int, TableColumn {
    case id, name, displayName, regionType, ownerID, subscriptionTier, paypalSubscriptionID
    case subscriptionStatus, subscriptionStartedAt, subscriptionExpiresAt, lastPaymentAt
    case nextBillingAt, paymentFailureCount, status, suspendedAt, terminatedAt
    case scheduledHardDeleteAt, cleanupCompletedAt, generationSeed, generationPhaseChecksums
    case nexusAttachAttemptCount, nexusAttachNextRetryAt, nexusAttachOperatorConfirmed
    case nexusAttachCompletedAt, createdAt, updatedAt, governanceType, votingThreshold
    case governanceQuorumPct, electionFrequencyDays, constitutionalText, governorID, ambassadorID
    case taxRate, tradeBonuses, economicSpecialization, startingCredits, startingShip, languagePack
    case aestheticTheme, traditions, socialHierarchy, nexusWarpSector, capitalSectorNumber
    case totalSectors, activePlayers30d, totalTradeVolume, treasuryBalance, pirateEcosystemState
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.rows.identifier }
    case .name: column("name", .varchar(255)) { .text($0.region.name) }
    case .displayName: column("display_name", .varchar(255)) { .text($0.region.displayName) }
    case .regionType:
      column("region_type", .varchar(50), .labels(RegionType.self)) {
        .text(($0.region.type ?? .playerOwned).rawValue)
      }
    case .ownerID: column("owner_id", .uuid, .nullable.key(.users)) { $0.government.ownerID.cell }
    case .subscriptionTier:
      column("subscription_tier", .varchar(50), .labels(RegionSubscription.self)) {
        .text($0.region.type == .centralNexus ? "nexus" : "standard")
      }
    case .paypalSubscriptionID: .null("paypal_subscription_id", .varchar(255))
    case .subscriptionStatus: .null("subscription_status", .varchar(50))
    case .subscriptionStartedAt: .null("subscription_started_at", .timestamp(zoned: false))
    case .subscriptionExpiresAt: .null("subscription_expires_at", .timestamp(zoned: false))
    case .lastPaymentAt: .null("last_payment_at", .timestamp(zoned: false))
    case .nextBillingAt: .null("next_billing_at", .timestamp(zoned: false))
    case .paymentFailureCount: .init("payment_failure_count", .integer, .nullable, constant: 0)
    case .status:
      .init("status", .varchar(50), .labels(RegionStatus.self), constant: .text("active"))
    case .suspendedAt: .null("suspended_at", .timestamp(zoned: false))
    case .terminatedAt: .null("terminated_at", .timestamp(zoned: false))
    case .scheduledHardDeleteAt: .null("scheduled_hard_delete_at", .timestamp(zoned: false))
    case .cleanupCompletedAt: .null("cleanup_completed_at", .timestamp(zoned: false))
    case .generationSeed:
      column(
        "generation_seed", .bigint,
        .server(
          "((('x'::text || substr(md5(((random())::text || (clock_timestamp())::text)), 1, 16)))::bit(63))::bigint"
        )
      ) { .int($0.region.seed ?? 0) }
    case .generationPhaseChecksums:
      column("generation_phase_checksums", .jsonb, .nullable.server("'{}'::jsonb")) {
        phaseChecksums($0)
      }
    case .nexusAttachAttemptCount:
      column("nexus_attach_attempt_count", .integer, .server("0")) {
        $0.region.nexusWarpSector == nil ? 0 : 1
      }
    case .nexusAttachNextRetryAt: .null("nexus_attach_next_retry_at", .timestamp(zoned: true))
    case .nexusAttachOperatorConfirmed:
      .init(
        "nexus_attach_operator_confirmed", .boolean, .server("false"), constant: .boolean(false))
    case .nexusAttachCompletedAt:
      column("nexus_attach_completed_at", .timestamp(zoned: true), .nullable) {
        $0.region.nexusWarpSector == nil ? .null : $0.galaxy.worldTime
      }
    case .createdAt:
      column("created_at", .timestamp(zoned: false), .server("now()")) { $0.galaxy.worldTime }
    case .updatedAt:
      column("updated_at", .timestamp(zoned: false), .server("now()")) { $0.galaxy.worldTime }
    case .governanceType:
      column("governance_type", .varchar(50), .labels(GovernanceType.self)) {
        $0.government.governanceType.cell
      }
    case .votingThreshold:
      column("voting_threshold", .decimal(precision: 3, scale: 2)) {
        $0.government.votingThreshold.cell
      }
    case .governanceQuorumPct:
      .init(
        "governance_quorum_pct", .decimal(precision: 3, scale: 2), .nullable.server("0.33"),
        constant: .number(0.33))
    case .electionFrequencyDays:
      column("election_frequency_days", .integer) { $0.government.electionFrequencyDays.cell }
    case .constitutionalText: .null("constitutional_text", .text)
    case .governorID:
      column("governor_id", .uuid, .nullable.key(.players, .setNull).deferred) {
        $0.government.governorID.cell
      }
    case .ambassadorID:
      column("ambassador_id", .uuid, .nullable.key(.players, .setNull).deferred) {
        $0.government.ambassadorID.cell
      }
    case .taxRate:
      column("tax_rate", .decimal(precision: 5, scale: 4)) {
        .number(
          $0.government.taxRate ?? (($0.region.type ?? .playerOwned) == .playerOwned ? 0.1 : 0.05))
      }
    case .tradeBonuses: .init("trade_bonuses", .jsonb, constant: .object([:]))
    case .economicSpecialization: .null("economic_specialization", .varchar(50))
    case .startingCredits:
      column("starting_credits", .integer) { $0.region.type == .centralNexus ? 100 : 1000 }
    case .startingShip:
      column("starting_ship", .varchar(50)) {
        .text($0.region.type == .centralNexus ? "none" : "scout")
      }
    case .languagePack: .init("language_pack", .jsonb, constant: .object([:]))
    case .aestheticTheme: .init("aesthetic_theme", .jsonb, constant: .object([:]))
    case .traditions: .init("traditions", .jsonb, constant: .object([:]))
    case .socialHierarchy: .init("social_hierarchy", .jsonb, constant: .object([:]))
    case .nexusWarpSector:
      column("nexus_warp_sector", .integer, .nullable.names(.sectorOfRegion)) {
        .optional($0.region.nexusWarpSector) { .int($0) }
      }
    case .capitalSectorNumber:
      column("capital_sector_number", .integer, .nullable.names(.sectorOfRegion)) {
        .int($0.region.declaredCapital)
      }
    case .totalSectors:
      column("total_sectors", .integer, .names(.other("sectors"))) {
        .int($0.region.declaredSectorCount)
      }
    case .activePlayers30d:
      column("active_players_30d", .integer) { $0.government.activePlayers.cell }
    case .totalTradeVolume:
      column("total_trade_volume", .decimal(precision: 20, scale: 2)) {
        $0.government.tradeVolume.cell
      }
    case .treasuryBalance:
      column("treasury_balance", .integer, .server("0")) { $0.government.treasuryBalance.cell }
    case .pirateEcosystemState:
      column("pirate_ecosystem_state", .jsonb, .nullable) { $0.government.pirateState }
    }
  }
}

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
