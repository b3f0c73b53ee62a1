extension Tables {
  /// The table `zones`, ordered by region and ordinal.
  public static let zones = Table<ZoneRow>(
    .zones, .galaxy,
    [
      .check("check_danger_range", .within(.dangerRating, 0, 10)),
      .check("check_end_after_start", .compareColumns(.endSector, .atLeast, .startSector)),
      .check("check_policing_range", .within(.policingLevel, 0, 10)),
      .check("check_start_sector_positive", .atLeast(.startSector, 1)),
      .index("ix_zones_region_id", [.regionID]),
    ])
}

extension GraphRows {
  static let zones = GraphRows(Tables.zones) { rows, region in
    Block(count: region.region.zones.count) { index in
      ZoneRow(galaxy: rows, region: region, zone: region.region.zones[index])
    }
  }
}

/// A row of `zones`.
public struct ZoneRow {
  let galaxy: GalaxyRows
  let region: RegionRows
  let zone: Zone
}

extension ZoneRow: DefinedRow {
  /// The columns of `zones`.
  public enum Column: Int, TableColumn {
    case id, regionID, name, zoneType, startSector, endSector, policingLevel, dangerRating
    case createdAt, updatedAt
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { .identifier($0.zone.identifier) }
    case .regionID: column("region_id", .uuid, .key(.regions, .cascade)) { $0.region.identifier }
    case .name: column("name", .varchar(200)) { .text($0.zone.name) }
    case .zoneType: column("zone_type", .labels(of: ZoneType.self)) { .text($0.zone.type.rawValue) }
    case .startSector:
      column("start_sector", .integer, .names(.sectorOfRegion)) { .int($0.zone.firstSector) }
    case .endSector:
      column("end_sector", .integer, .names(.sectorOfRegion)) { .int($0.zone.lastSector) }
    case .policingLevel: column("policing_level", .integer) { .int($0.zone.policing) }
    case .dangerRating: column("danger_rating", .integer) { .int($0.zone.danger) }
    case .createdAt:
      column("created_at", .timestamp(zoned: true), .server("now()")) { $0.galaxy.worldTime }
    case .updatedAt: .null("updated_at", .timestamp(zoned: true))
    }
  }
}
