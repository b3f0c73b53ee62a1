// Closed vocabularies; raw values and order are those of the game's database.

/// State of a journey between regions.
public enum TravelStatus: String, CaseIterable, CellValue, Sendable {
  case inTransit = "in_transit"
  case completed
  case failed
  case cancelled
}

/// Means of a journey between regions.
public enum TravelMethod: String, CaseIterable, CellValue, Sendable {
  case platformGate = "platform_gate"
  case playerGate = "player_gate"
  case warpJumper = "warp_jumper"
}

/// Office for which an election is held.
public enum ElectedOffice: String, CaseIterable, CellValue, Sendable {
  case governor
  case councilMember = "council_member"
  case ambassador
}

/// State of an election.
public enum ElectionStatus: String, CaseIterable, CellValue, Sendable {
  case pending
  case active
  case completed
  case cancelled
}

/// Standing of a player in a region.
public enum MembershipType: String, CaseIterable, CellValue, Sendable {
  case visitor
  case resident
  case citizen
}

/// What a proposed policy changes.
public enum PolicyType: String, CaseIterable, CellValue, Sendable {
  case taxRate = "tax_rate"
  case pvpRules = "pvp_rules"
  case tradePolicy = "trade_policy"
  case governanceChange = "governance_change"
  case votingThreshold = "voting_threshold"
}

/// State of a proposed policy.
public enum PolicyStatus: String, CaseIterable, CellValue, Sendable {
  case voting
  case passed
  case rejected
  case implemented
}

/// State of a treaty.
public enum TreatyStatus: String, CaseIterable, CellValue, Sendable {
  case proposed
  case active
  case rejected
  case terminated
  case expired
}

/// What two regions agree on in a treaty.
public enum TreatyType: String, CaseIterable, CellValue, Sendable {
  case tradeAgreement = "trade_agreement"
  case defensePact = "defense_pact"
  case nonAggression = "non_aggression"
  case culturalExchange = "cultural_exchange"
}

/// Form of government of a region.
public enum GovernanceType: String, CaseIterable, CellValue, Sendable {
  case autocracy
  case democracy
  case council
}

/// State of a region.
public enum RegionStatus: String, CaseIterable, CellValue, Sendable {
  case active
  case suspended
  case terminated
  case pending
  case grace
  case generationCorrupt = "generation_corrupt"
  case attachmentPending = "attachment_pending"
}

/// Subscription that pays for a region.
public enum RegionSubscription: String, CaseIterable, CellValue, Sendable {
  case standard
  case nexus
  case regionalOwner = "regional_owner"
}
