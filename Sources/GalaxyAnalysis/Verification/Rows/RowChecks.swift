/// The check constraints of the schema as conditions on rows, by name. As in a database, a check
/// holds where what it compares is NULL.
enum RowChecks {
  static let byName: [String: @Sendable (RowView) -> Bool] = [
    "different_regions": { $0.id("source_region_id") != $0.id("destination_region_id") },
    "non_negative_cost": { atLeast($0, "travel_cost", 0) },
    "valid_election_period": { later($0, "voting_opens_at", "voting_closes_at") },
    "valid_reputation": { within($0, "reputation_score", -1000, 1000) },
    "valid_voting_power": { within($0, "voting_power", 0, 5) },
    "non_negative_votes_against": { atLeast($0, "votes_against", 0) },
    "non_negative_votes_for": { atLeast($0, "votes_for", 0) },
    "valid_voting_period": { later($0, "proposed_at", "voting_closes_at") },
    "different_treaty_regions": { $0.id("region_a_id") != $0.id("region_b_id") },
    "valid_vote_weight": { within($0, "weight", 0, 5) },
    "valid_election_frequency": { within($0, "election_frequency_days", 30, 365) },
    "valid_region_type_sector_count": { row in
      guard let count = row.int("total_sectors") else { return true }
      switch row.text("region_type") {
      case "central_nexus": return count == 5000
      case "terran_space": return count == 300
      case "player_owned": return (100...1500).contains(count)
      default: return true
      }
    },
    "valid_starting_credits": { atLeast($0, "starting_credits", 100) },
    "valid_tax_rate": { within($0, "tax_rate", 0.05, 0.25) },
    "valid_voting_threshold": { within($0, "voting_threshold", 0.1, 0.9) },
    "check_danger_range": { within($0, "danger_rating", 0, 10) },
    "check_end_after_start": { row in
      guard let start = row.int("start_sector"), let end = row.int("end_sector") else {
        return true
      }
      return end >= start
    },
    "check_policing_range": { within($0, "policing_level", 0, 10) },
    "check_start_sector_positive": { atLeast($0, "start_sector", 1) },
    "trade_docks_tier_check": { ["A", "B"].contains($0.text("tier")) },
    "trade_docks_slips_check": {
      atLeast($0, "standard_slips", 0) && atLeast($0, "specialized_slips", 0)
    },
    "construction_slips_slip_number_check": { atLeast($0, "slip_number", 1) },
  ]

  private static func atLeast(_ row: RowView, _ column: String, _ least: Double) -> Bool {
    row.number(column).map { $0 >= least } ?? true
  }

  private static func within(
    _ row: RowView, _ column: String, _ least: Double, _ most: Double
  ) -> Bool {
    row.number(column).map { least <= $0 && $0 <= most } ?? true
  }

  private static func later(_ row: RowView, _ first: String, _ second: String) -> Bool {
    guard let one = row.time(first), let two = row.time(second) else { return true }
    return two > one
  }
}
