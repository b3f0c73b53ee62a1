extension Tables {
  /// The table `zones`, ordered by region and ordinal.
  static let zones = Table<ZoneRow>(
    "zones", .galaxy, columns: zoneColumns,
    constraints: [
      .check("check_danger_range", "danger_rating >= 0 AND danger_rating <= 10"),
      .check("check_end_after_start", "end_sector >= start_sector"),
      .check("check_policing_range", "policing_level >= 0 AND policing_level <= 10"),
      .check("check_start_sector_positive", "start_sector >= 1"),
    ],
    indexes: [
      TableIndex("ix_zones_region_id", ["region_id"])
    ])
}

extension GraphRows {
  static let zones = GraphRows(Tables.zones) { rows, region in
    Block(count: region.region.zones.count) { index in
      ZoneRow(galaxy: rows, region: region, zone: region.region.zones[index])
    }
  }
}

struct ZoneRow {
  let galaxy: GalaxyRows
  let region: RegionRows
  let zone: Zone
}

private let zoneColumns: [Column<ZoneRow>] = [
  .init("id", .uuid, .primaryKey) { .identifier($0.zone.identifier) },
  .init("region_id", .uuid, [], ForeignKey("regions", .cascade)) { $0.region.identifier },
  .init("name", .varchar(200)) { .text($0.zone.name) },
  .init("zone_type", .enumeration(.zoneType)) { .text($0.zone.type.rawValue) },
  .init("start_sector", .integer) { .int($0.zone.firstSector) },
  .init("end_sector", .integer) { .int($0.zone.lastSector) },
  .init("policing_level", .integer) { .int($0.zone.policing) },
  .init("danger_rating", .integer) { .int($0.zone.danger) },
  .init("created_at", .timestamp(zoned: true), server: "now()") { $0.galaxy.worldTime },
  .null("updated_at", .timestamp(zoned: true)),
]
