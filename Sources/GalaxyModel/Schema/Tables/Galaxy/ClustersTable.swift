extension Tables {
  /// The table `clusters`, ordered by region and ordinal.
  public static let clusters = Table<ClusterRow>(
    .clusters, .galaxy,
    [
      .unique("uq_clusters_region_name", [.regionID, .name])
    ])
}

extension GraphRows {
  static let clusters = GraphRows(Tables.clusters) { rows, region in
    Block(count: region.region.clusters.count) { index in
      ClusterRow(
        galaxy: rows, region: region, cluster: region.region.clusters[index],
        contents: region.region.contents.clusters.value(at: index))
    }
  }
}

/// A row of `clusters`.
public struct ClusterRow {
  let galaxy: GalaxyRows
  let region: RegionRows
  let cluster: Cluster
  /// Nil before seeding.
  let contents: ClusterContents?
}

extension ClusterRow: DefinedRow {
  /// The columns of `clusters`.
  public enum Column: Int, TableColumn {
    case id, name, createdAt, lastUpdated, regionID, type, sectorCount, isDiscovered
    case discoveryRequirement, stats, resourceModifiers, economicFocus, resources, economicValue
    case controllingFaction, factionInfluence, navHazards, recommendedShipClass, xCoord, yCoord
    case zCoord, specialFeatures, description, isHidden, nebulaType, quantumFieldStrength, colorHex
    case warpStability
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { .identifier($0.cluster.identifier) }
    case .name: column("name", .varchar(100)) { .text($0.cluster.name) }
    case .createdAt:
      column("created_at", .timestamp(zoned: true), .server("now()")) { $0.galaxy.worldTime }
    case .lastUpdated:
      column("last_updated", .timestamp(zoned: true), .server("now()")) { $0.galaxy.worldTime }
    case .regionID: column("region_id", .uuid, .key(.regions, .cascade)) { $0.region.identifier }
    case .type: column("type", .labels(of: ClusterType.self)) { .text($0.cluster.type.rawValue) }
    case .sectorCount:
      column("sector_count", .integer, .names(.other("sectors"))) {
        .int($0.cluster.declaredSectorCount)
      }
    case .isDiscovered: .init("is_discovered", .boolean, constant: .boolean(true))
    case .discoveryRequirement: .null("discovery_requirement", .jsonb)
    case .stats: column("stats", .jsonb) { stats($0) }
    case .resourceModifiers: .init("resource_modifiers", .jsonb, constant: .object([:]))
    case .economicFocus: .init("economic_focus", .varcharArray, constant: .list([]))
    case .resources:
      .init(
        "resources", .jsonb,
        constant: .object([
          "primary_resources": .list([]),
          "resource_distribution": .object([
            "ore": 28, "organics": 21, "equipment": 14, "luxury_goods": 7,
          ]),
          "special_resources": .list([]),
        ]))
    case .economicValue: column("economic_value", .integer) { .int($0.cluster.economicValue) }
    case .controllingFaction:
      column("controlling_faction", .varchar(nil), .nullable.names(.other("factions"))) {
        ($0.contents?.controllingFaction).cell
      }
    case .factionInfluence: column("faction_influence", .jsonb) { influence($0.contents) }
    case .navHazards: .init("nav_hazards", .varcharArray, constant: .list([]))
    case .recommendedShipClass:
      column("recommended_ship_class", .varchar(nil)) { .text($0.cluster.recommendedShip) }
    case .xCoord: column("x_coord", .integer) { .int($0.cluster.center.x) }
    case .yCoord: column("y_coord", .integer) { .int($0.cluster.center.y) }
    case .zCoord: column("z_coord", .integer) { .int($0.cluster.center.z) }
    case .specialFeatures:
      column("special_features", .varcharArray) {
        .list(
          $0.region.region.type == .terranSpace && $0.cluster.ordinal == 1
            ? [.text("fedspace")] : [])
      }
    case .description: .null("description", .varchar(nil))
    case .isHidden: .init("is_hidden", .boolean, constant: .boolean(false))
    case .nebulaType:
      column("nebula_type", .varchar(50), .nullable) {
        .optional($0.cluster.nebula) { .text($0.rawValue) }
      }
    case .quantumFieldStrength:
      column("quantum_field_strength", .float, .nullable) {
        .optional($0.cluster.fieldStrength) { .number($0) }
      }
    case .colorHex:
      column("color_hex", .varchar(20), .nullable) {
        .optional($0.cluster.nebula) { .text($0.hex) }
      }
    case .warpStability: column("warp_stability", .float) { .number($0.cluster.warpStability) }
    }
  }
}

// Two sets of keys in one object: the game's counters, and values for which there is no column, under
// the keys that the game's importer uses.
private func stats(_ row: ClusterRow) -> FieldValue {
  let cluster = row.cluster
  let populated = row.contents?.populatedSectors ?? 0
  return .object([
    "total_sectors": .int(cluster.declaredSectorCount),
    "populated_sectors": .int(populated),
    "empty_sectors": .int(cluster.declaredSectorCount - populated),
    "resource_value": 50, "danger_level": 30, "development_index": 40,
    "exploration_percentage": 75,
    "sector_range_start": .int(cluster.firstSector),
    "sector_range_end": .int(cluster.lastSector),
    "max_warps": .int(cluster.maxWarps),
    "island_group_id": .optional(cluster.islandGroup) { .int($0) },
  ])
}

// The influence of each faction and the dominant one; before seeding, the default of the game.
private func influence(_ contents: ClusterContents?) -> FieldValue {
  guard let contents, !contents.influence.isEmpty else {
    return .object([
      "terran_federation": 30, "mercantile_guild": 15, "frontier_coalition": 20,
      "astral_mining_consortium": 10, "nova_scientific_institute": 5, "fringe_alliance": 10,
      "dominant_faction": .text("terran_federation"),
    ])
  }
  var members = zip(FactionCode.allCases, contents.influence).map {
    FieldValue.Member($0.rawValue, .number($1))
  }
  members.append(FieldValue.Member("dominant_faction", contents.dominantFaction.cell))
  return .object(members.sorted { textPrecedes($0.key, $1.key) })
}
