import GalaxyModel

/// Seeds awards of medals, each of which follows from a row.
struct MedalSeeder {
  let context: PopulationContext
  private var awards: [Award] = []

  private struct Award {
    let pilot: Int
    let medal: String
    var row: PlayerMedal
  }

  init(context: PopulationContext) { self.context = context }

  /// Adds First Blood for the first fight that each player won.
  mutating func addVictories(_ first: [Int: CombatLog], pilots: [Pilot]) {
    for (pilot, fight) in first {
      add(
        "combat.first_blood", to: pilots[pilot], via: .combat,
        at: fight.endedAt ?? fight.timestamp, trigger: "combat_victories",
        event: "combat_log:\(fight.id)", fight: fight.id)
    }
  }

  /// Adds Colonizer for a settled planet.
  mutating func addColonies(_ colonies: [Holding], pilots: [Pilot]) {
    for colony in colonies {
      add(
        "exploration.colonizer", to: pilots[colony.owner], via: .exploration,
        at: colony.acquired, trigger: "planets_colonized", event: "planet:\(colony.id)")
    }
  }

  /// Adds First Citizen for a first vote.
  mutating func addBallots(_ first: [Int: RegionalVote], pilots: [Pilot]) {
    for (pilot, vote) in first {
      add(
        "diplomatic.first_citizen", to: pilots[pilot], via: .social, at: vote.castAt,
        trigger: "governance_votes", event: "vote:\(vote.id)")
    }
  }

  /// Adds Lawgiver for a policy that was passed.
  mutating func addPolicies(_ policies: [RegionalPolicy], pilots: [Pilot]) {
    for policy in policies where policy.status == .implemented || policy.status == .passed {
      guard let pilot = pilots.first(where: { $0.player.id == policy.proposedBy }) else { continue }
      add(
        "diplomatic.lawgiver", to: pilot, via: .social, at: policy.votingClosesAt,
        trigger: "ordinances_passed", event: "policy:\(policy.id)")
    }
  }

  /// Adds Orange Cat Society for mentioning a cat.
  mutating func addCat(_ pilot: Pilot, session: FirstLoginSession) {
    add(
      "special.orange_cat_society", to: pilot, via: .firstLogin,
      at: session.completedAt ?? session.startedAt, trigger: "cat_mention_first_login",
      event: "first_login_session:\(session.id)")
  }

  private mutating func add(
    _ medal: String, to pilot: Pilot, via: MedalSource, at time: Timestamp, trigger: String,
    event: String, fight: Identifier? = nil
  ) {
    var row = PlayerMedal(
      id: context.id("player_medals", "\(pilot.ordinal)/\(medal)"), playerID: pilot.player.id,
      medalID: medal, awardedAt: min(time, context.epoch))
    row.awardedVia = via
    row.sourceCombatLogID = fight
    row.sourceEventKey = event
    row.contextPayload = .object(["trigger": .text(trigger), "value_at_award": 1])
    awards.append(Award(pilot: pilot.index, medal: medal, row: row))
  }

  /// Returns all awards by player, then medal, without duplicates.
  ///
  /// The last award that is not for a fight is granted by the administrator, if there is one.
  func rows(administrator: User?) -> [PlayerMedal] {
    var sorted = awards.sorted {
      ($0.pilot, $0.medal, $0.row.awardedAt) < ($1.pilot, $1.medal, $1.row.awardedAt)
    }
    var place = 1
    while place < sorted.count {
      if sorted[place].pilot == sorted[place - 1].pilot,
        sorted[place].medal == sorted[place - 1].medal
      {
        sorted.remove(at: place)
      } else {
        place += 1
      }
    }
    if let administrator,
      let last = sorted.lastIndex(where: { $0.row.sourceCombatLogID == nil })
    {
      sorted[last].row.awardedVia = .adminGrant
      sorted[last].row.awardedByUserID = administrator.id
      sorted[last].row.contextPayload = .object(["reason": .text("confirmed by hand")])
    }
    return sorted.map(\.row)
  }
}
