extension Tables {
  /// The table `inter_regional_travels`, with one row per ``InterRegionalTravel``.
  public static let interRegionalTravels = Table<InterRegionalTravel>(
    .interRegionalTravels, .governance,
    [
      .check("different_regions", .compareColumns(.sourceRegionID, .unequal, .destinationRegionID)),
      .check("non_negative_cost", .atLeast(.travelCost, 0)),
    ])
}

extension InterRegionalTravel: DefinedRow {
  /// The columns of `inter_regional_travels`.
  public enum Column: Int, TableColumn {
    case id, playerID, sourceRegionID, destinationRegionID, travelMethod, travelCost
    case assetsTransferred, initiatedAt, completedAt, status
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .playerID: column("player_id", .uuid, .key(.players)) { $0.playerID.cell }
    case .sourceRegionID:
      column("source_region_id", .uuid, .key(.regions)) { $0.sourceRegionID.cell }
    case .destinationRegionID:
      column("destination_region_id", .uuid, .key(.regions)) { $0.destinationRegionID.cell }
    case .travelMethod:
      column("travel_method", .varchar(50), .labels(TravelMethod.self)) { $0.travelMethod.cell }
    case .travelCost: column("travel_cost", .integer) { $0.travelCost.cell }
    case .assetsTransferred: column("assets_transferred", .jsonb) { $0.assetsTransferred.cell }
    case .initiatedAt:
      column("initiated_at", .timestamp(zoned: false), .server("now()")) { $0.initiatedAt.cell }
    case .completedAt:
      column("completed_at", .timestamp(zoned: false), .nullable) { $0.completedAt.cell }
    case .status: column("status", .varchar(50), .labels(TravelStatus.self)) { $0.status.cell }
    }
  }
}
