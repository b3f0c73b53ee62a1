extension Tables {
  /// The table `inter_regional_travels`, with one row per ``InterRegionalTravel``.
  public static let interRegionalTravels = Table<InterRegionalTravel>(
    "inter_regional_travels", .governance, columns: interRegionalTravelColumns,
    constraints: [
      .check("different_regions", "source_region_id <> destination_region_id"),
      .check("non_negative_cost", "travel_cost >= 0"),
    ])
}

private let interRegionalTravelColumns: [Column<InterRegionalTravel>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("player_id", .uuid, [], ForeignKey("players")) { $0.playerID.cell },
  .init("source_region_id", .uuid, [], ForeignKey("regions")) { $0.sourceRegionID.cell },
  .init("destination_region_id", .uuid, [], ForeignKey("regions")) { $0.destinationRegionID.cell },
  .init("travel_method", .varchar(50)) { $0.travelMethod.cell },
  .init("travel_cost", .integer) { $0.travelCost.cell },
  .init("assets_transferred", .jsonb) { $0.assetsTransferred.cell },
  .init("initiated_at", .timestamp(zoned: false), server: "now()") { $0.initiatedAt.cell },
  .init("completed_at", .timestamp(zoned: false), .nullable) { $0.completedAt.cell },
  .init("status", .varchar(50)) { $0.status.cell },
]
