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

  package static func definition(of column: Column) -> ColumnDefinition<InterRegionalTravel> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .playerID: .init("player_id", .uuid, .key(.players), \.playerID)
    case .sourceRegionID: .init("source_region_id", .uuid, .key(.regions), \.sourceRegionID)
    case .destinationRegionID:
      .init("destination_region_id", .uuid, .key(.regions), \.destinationRegionID)
    case .travelMethod:
      .init("travel_method", .varchar(50), .labels(TravelMethod.self), \.travelMethod)
    case .travelCost: .init("travel_cost", .integer, \.travelCost)
    case .assetsTransferred: .init("assets_transferred", .jsonb, \.assetsTransferred)
    case .initiatedAt:
      .init("initiated_at", .timestamp(zoned: false), .server("now()"), \.initiatedAt)
    case .completedAt: .init("completed_at", .timestamp(zoned: false), .nullable, \.completedAt)
    case .status: .init("status", .varchar(50), .labels(TravelStatus.self), \.status)
    }
  }
}
