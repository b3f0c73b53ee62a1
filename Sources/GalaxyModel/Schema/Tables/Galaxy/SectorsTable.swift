extension Tables {
  /// The table `sectors`, ordered by region and sector number.
  public static let sectors = Table<SectorRow>(
    .sectors, .galaxy,
    [
      .unique("sectors_sector_id_key", [.sectorID]),
      .unique("uq_sectors_region_sector_number", [.regionID, .sectorNumber]),
      .index("ix_sectors_zone_id", [.zoneID]),
    ])
}

extension GraphRows {
  static let sectors = GraphRows(Tables.sectors) { rows, region in
    Block(count: region.region.sectorCount) { node in
      SectorRow(galaxy: rows, rows: region, node: node)
    }
  }
}

/// A row of `sectors`.
public struct SectorRow {
  let galaxy: GalaxyRows
  let rows: RegionRows
  let node: Int

  var flags: SectorFlags { rows.region.sectors.flags.value(at: node) ?? [] }
  /// Further contents, for the few sectors with any.
  var contents: SectorContents? { rows.region.contents.sectors[node] }
  var density: Int32 { rows.region.sectors.nebulaDensity.value(at: node) ?? 0 }
}

extension SectorRow: DefinedRow {
  /// The columns of `sectors`.
  public enum Column: Int, TableColumn {
    case id, sectorID, sectorNumber, isCapital, name, createdAt, lastUpdated, regionID
    case securityLevel, developmentLevel, trafficLevel, clusterID, zoneID, type, isDiscovered
    case discoveredByID, discoveryDate, xCoord, yCoord, zCoord, radiationLevel, hazardLevel
    case resources, resourceRegeneration, playersPresent, shipsPresent, defenses, isNexusProtected
    case isOutlawZone, isNPCBarracksSector, controllingFaction, controllingTeamID, lastCombat
    case activeEvents, specialFeatures, description, messageBeacons, navHazards, navBeacons
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.rows.sectorIdentifier($0.node) }
    case .sectorID: column("sector_id", .integer) { .int($0.rows.region.globalID($0.node)) }
    case .sectorNumber:
      column("sector_number", .integer, .nullable) { .int($0.rows.region.sectors.number($0.node)) }
    case .isCapital:
      column("is_capital", .boolean, .server("false")) { .boolean($0.flags.contains(.capital)) }
    case .name: column("name", .varchar(100)) { .text($0.name) }
    case .createdAt:
      column("created_at", .timestamp(zoned: true), .server("now()")) { $0.galaxy.worldTime }
    case .lastUpdated:
      column("last_updated", .timestamp(zoned: true), .server("now()")) { $0.galaxy.worldTime }
    case .regionID: column("region_id", .uuid, .nullable.key(.regions)) { $0.rows.identifier }
    case .securityLevel:
      column("security_level", .integer, .nullable) {
        .int($0.rows.region.sectors.security.value(at: $0.node) ?? 5)
      }
    case .developmentLevel: .init("development_level", .integer, .nullable, constant: 1)
    case .trafficLevel: .init("traffic_level", .integer, .nullable, constant: 1)
    case .clusterID: column("cluster_id", .uuid, .key(.clusters, .cascade)) { $0.clusterIdentifier }
    case .zoneID: column("zone_id", .uuid, .nullable.key(.zones, .setNull)) { $0.zoneIdentifier }
    case .type:
      column("type", .labels(of: SectorType.self)) {
        .text(($0.rows.region.sectors.type.value(at: $0.node) ?? .standard).rawValue)
      }
    case .isDiscovered:
      column("is_discovered", .boolean) { .boolean($0.flags.contains(.discovered)) }
    case .discoveredByID: .null("discovered_by_id", .uuid, .key(.players))
    case .discoveryDate: .null("discovery_date", .timestamp(zoned: true))
    case .xCoord:
      column("x_coord", .integer) { .int($0.rows.region.sectors.x.value(at: $0.node) ?? 0) }
    case .yCoord:
      column("y_coord", .integer) { .int($0.rows.region.sectors.y.value(at: $0.node) ?? 0) }
    case .zCoord:
      column("z_coord", .integer) { .int($0.rows.region.sectors.z.value(at: $0.node) ?? 0) }
    case .radiationLevel:
      column("radiation_level", .float) {
        .number($0.rows.region.sectors.radiation.value(at: $0.node) ?? 0)
      }
    case .hazardLevel:
      column("hazard_level", .integer) {
        .int($0.rows.region.sectors.hazard.value(at: $0.node) ?? 0)
      }
    case .resources: column("resources", .jsonb) { $0.resources }
    case .resourceRegeneration: .init("resource_regeneration", .float, constant: .number(1))
    case .playersPresent: column("players_present", .jsonb) { .list($0.contents?.present ?? []) }
    case .shipsPresent: .init("ships_present", .jsonb, constant: .list([]))
    case .defenses: column("defenses", .jsonb) { defenses($0.contents) }
    case .isNexusProtected:
      column("is_nexus_protected", .boolean) { .boolean($0.flags.contains(.nexusProtected)) }
    case .isOutlawZone:
      column("is_outlaw_zone", .boolean) { .boolean($0.contents?.isOutlawZone ?? false) }
    case .isNPCBarracksSector:
      column("is_npc_barracks_sector", .boolean) { .boolean($0.contents?.hasBarracks ?? false) }
    case .controllingFaction:
      column("controlling_faction", .varchar(nil), .nullable.names(.other("factions"))) {
        $0.rows.region.contents.faction(at: $0.node).cell
      }
    case .controllingTeamID:
      column("controlling_team_id", .uuid, .nullable.key(.teams)) {
        ($0.contents?.controllingTeamID).cell
      }
    case .lastCombat:
      column("last_combat", .timestamp(zoned: true), .nullable) { ($0.contents?.lastCombat).cell }
    case .activeEvents: .init("active_events", .jsonb, constant: .list([]))
    case .specialFeatures: column("special_features", .varcharArray) { $0.specialFeatures }
    case .description: .null("description", .varchar(nil))
    case .messageBeacons: .null("message_beacons", .jsonb)
    case .navHazards:
      column("nav_hazards", .jsonb) {
        $0.density > 0 ? .object([.init("nebula_density", .int($0.density))]) : .object([:])
      }
    case .navBeacons: .init("nav_beacons", .jsonb, constant: .list([]))
    }
  }
}

extension SectorRow {
  var name: String {
    rows.region.sectorName(node, location: rows.locations[node])
  }

  var clusterIdentifier: FieldValue {
    let index = rows.region.sectors.cluster.value(at: node) ?? SectorTable.unknown
    return .optional(rows.region.clusters.value(at: Int(index))) { .identifier($0.identifier) }
  }

  var zoneIdentifier: FieldValue {
    let index = rows.region.sectors.zone.value(at: node) ?? SectorTable.unknown
    return .optional(rows.region.zones.value(at: Int(index))) { .identifier($0.identifier) }
  }

  /// Tags in a fixed order: special location, nebula, fedspace.
  var specialFeatures: FieldValue {
    var tags: [FieldValue] = []
    if let location = rows.locations[node] {
      tags.append(.text("special_location:\(location.rawValue)"))
    }
    if density > 0 {
      tags.append(.text("nebula_type:\(flags.contains(.magneticNebula) ? "magnetic" : "normal")"))
      tags.append(.text("nebula_density:\(density)"))
    }
    if flags.contains(.fedspace) { tags.append(.text("fedspace")) }
    return .list(tags)
  }

  /// The yield of asteroids: 1.5 times the base of 1000, 400, and 200 units, times a zone factor.
  ///
  /// The 1.5 is the factor of resource-rich clusters.
  var resources: FieldValue {
    guard flags.contains(.asteroids) else { return barren }
    let zone = rows.region.sectors.zone.value(at: node) ?? SectorTable.unknown
    let tenths =
      switch rows.region.zones.value(at: Int(zone))?.type {
      case .federation: 7
      case .frontier: 14
      case .border, .expanse, nil: 10
      }
    return asteroidResources(has: true) { base in (base * 3 * tenths + 10) / 20 }
  }
}

private let barren = asteroidResources(has: false) { _ in 0 }

private func asteroidResources(has: Bool, yield: (Int) -> Int) -> FieldValue {
  .object([
    "has_asteroids": .boolean(has),
    "asteroid_yield": .object([
      "ore": .int(yield(1000)), "precious_metals": .int(yield(400)),
      "quantum_shards": .int(yield(200)),
    ]),
    "gas_clouds": .list([]), "has_scanned": .boolean(false),
  ])
}

private let undefended = defenses(SectorContents())

// Squads are in lists of their own, which exist only if they are not empty; `patrol_ships` is an empty
// list everywhere.
private func defenses(_ contents: SectorContents?) -> FieldValue {
  guard let contents else { return undefended }
  var members: [FieldValue.Member] = [
    .init("docked_npc_ships", .list(contents.dockedCharacterShips)),
    .init("mine_owner_id", .null), .init("mines", 0), .init("owner_id", .null),
    .init("owner_name", .null), .init("patrol_ships", .list([])),
  ]
  if !contents.pirateSquads.isEmpty {
    members.append(.init("pirate_patrol_ships", .list(contents.pirateSquads)))
  }
  if !contents.policeSquads.isEmpty {
    members.append(.init("police_patrol_ships", .list(contents.policeSquads)))
  }
  members.append(.init("team_id", .null))
  return .object(members)
}
