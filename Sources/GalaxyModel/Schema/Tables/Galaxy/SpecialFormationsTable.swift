extension Tables {
  /// The table `special_formations`, ordered by region and ordinal.
  public static let specialFormations = Table<FormationRow>(
    .specialFormations, .galaxy,
    [
      .unique("uq_special_formations_region_name", [.regionID, .name]),
      .index("ix_special_formations_anchor_sector_id", [.anchorSectorID]),
      .index("ix_special_formations_interior_sector_ids", [.interiorSectorIDs], method: "gin"),
      .index("ix_special_formations_region_id", [.regionID]),
      .index("ix_special_formations_region_type", [.regionID, .type]),
    ])
}

extension GraphRows {
  static let specialFormations = GraphRows(Tables.specialFormations) { rows, region in
    Block(count: region.region.formations.count) { index in
      FormationRow(galaxy: rows, rows: region, formation: region.region.formations[index])
    }
  }
}

/// A row of `special_formations`.
public struct FormationRow {
  let galaxy: GalaxyRows
  let rows: RegionRows
  let formation: SpecialFormation
}

extension FormationRow: DefinedRow {
  /// The columns of `special_formations`.
  public enum Column: Int, TableColumn {
    case id, createdAt, lastUpdated, regionID, type, name, anchorSectorID, interiorSectorIDs
    case properties, isDiscovered, discoveryRequirement, generationSeed
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { .identifier($0.formation.identifier) }
    case .createdAt:
      column("created_at", .timestamp(zoned: true), .server("now()")) { $0.galaxy.worldTime }
    case .lastUpdated:
      column("last_updated", .timestamp(zoned: true), .server("now()")) { $0.galaxy.worldTime }
    case .regionID: column("region_id", .uuid, .key(.regions, .cascade)) { $0.rows.identifier }
    case .type:
      column("type", .labels(of: FormationType.self)) { .text($0.formation.type.rawValue) }
    case .name: column("name", .varchar(100), .nullable) { .text($0.formation.name) }
    case .anchorSectorID:
      column("anchor_sector_id", .uuid, .key(.sectors, .restrict)) {
        $0.rows.sectorIdentifier($0.formation.anchor)
      }
    case .interiorSectorIDs:
      column("interior_sector_ids", .uuidArray, .lists(.row(of: [.sectors]))) { row in
        .list(row.formation.interior.map(row.rows.sectorIdentifier))
      }
    case .properties:
      column(
        "properties", .jsonb, .names(.row(of: [.specialFormations]), at: "target_formation_id")
      ) { properties($0) }
    case .isDiscovered: .init("is_discovered", .boolean, constant: .boolean(false))
    case .discoveryRequirement: .null("discovery_requirement", .jsonb)
    case .generationSeed:
      column("generation_seed", .varchar(nil), .nullable) {
        .optional($0.rows.region.seed) { .text(String($0)) }
      }
    }
  }
}

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
