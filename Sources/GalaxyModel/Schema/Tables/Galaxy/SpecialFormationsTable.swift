extension Tables {
  /// The table `special_formations`, ordered by region and ordinal.
  static let specialFormations = Table<FormationRow>(
    "special_formations", .galaxy, columns: formationColumns,
    constraints: [
      .unique("uq_special_formations_region_name", ["region_id", "name"])
    ],
    indexes: [
      TableIndex("ix_special_formations_anchor_sector_id", ["anchor_sector_id"]),
      TableIndex(
        "ix_special_formations_interior_sector_ids", ["interior_sector_ids"], method: "gin"),
      TableIndex("ix_special_formations_region_id", ["region_id"]),
      TableIndex("ix_special_formations_region_type", ["region_id", "type"]),
    ])
}

extension GraphRows {
  static let specialFormations = GraphRows(Tables.specialFormations) { rows, region in
    Block(count: region.region.formations.count) { index in
      FormationRow(galaxy: rows, rows: region, formation: region.region.formations[index])
    }
  }
}

struct FormationRow {
  let galaxy: GalaxyRows
  let rows: RegionRows
  let formation: SpecialFormation
}

private let formationColumns: [Column<FormationRow>] = [
  .init("id", .uuid, .primaryKey) { .identifier($0.formation.identifier) },
  .init("created_at", .timestamp(zoned: true), server: "now()") { $0.galaxy.worldTime },
  .init("last_updated", .timestamp(zoned: true), server: "now()") { $0.galaxy.worldTime },
  .init("region_id", .uuid, [], ForeignKey("regions", .cascade)) { $0.rows.identifier },
  .init("type", .enumeration(.formationType)) { .text($0.formation.type.rawValue) },
  .init("name", .varchar(100), .nullable) { .text($0.formation.name) },
  .init("anchor_sector_id", .uuid, [], ForeignKey("sectors", .restrict)) {
    $0.rows.sectorIdentifier($0.formation.anchor)
  },
  .init("interior_sector_ids", .uuidArray) { row in
    .list(row.formation.interior.map(row.rows.sectorIdentifier))
  },
  .init("properties", .jsonb) { properties($0) },
  .init("is_discovered", .boolean, constant: .boolean(false)),
  .null("discovery_requirement", .jsonb),
  .init("generation_seed", .varchar(nil), .nullable) {
    .optional($0.rows.region.seed) { .text(String($0)) }
  },
]

extension SpecialFormation {
  /// The key of the property that references another formation of the same region.
  ///
  /// Its value is an ordinal in the model and in files, and a row identifier in rows.
  public static let targetKey = FormationProperty.target.rawValue
}

private func properties(_ row: FormationRow) -> FieldValue {
  .object(
    row.formation.properties.map { member in
      guard member.key == SpecialFormation.targetKey, case .integer(let ordinal) = member.value,
        let target = row.rows.formations[Int(ordinal)]
      else { return member }
      return .init(member.key, .identifier(target))
    })
}
