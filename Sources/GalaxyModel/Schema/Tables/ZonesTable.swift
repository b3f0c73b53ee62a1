extension TableSchema {
  /// `zones`: by region, then ordinal.
  static let zones = TableSchema("zones", columns: zoneColumns) { rows in
    rows.regions.map { region in
      Block(count: region.region.zones.count) { index in
        ZoneRow(galaxy: rows, region: region, zone: region.region.zones[index])
      }
    }
  }
}

private struct ZoneRow {
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
  .init("created_at", .timestamp(zoned: true)) { $0.galaxy.worldTime },
  .null("updated_at", .timestamp(zoned: true)),
]
