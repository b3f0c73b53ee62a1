import GalaxyModel

/// Seeds the policies of a region: one of each status.
struct PolicySeeder {
  let context: PopulationContext

  private struct Draft {
    let type: PolicyType
    let status: PolicyStatus
    let title: String
    let text: String
    let changes: FieldValue
    /// Percent of the voters for and against.
    let yes: Int
    let no: Int
    /// Hours before the epoch at which it was proposed and closed; negative values are in the
    /// future.
    let proposed: Int
    let closes: Int
  }

  // A constitutional change requires 0.66, so three of five votes do not pass it.
  private func drafts(tax: Double) -> [Draft] {
    let hours = context.days.count * 24
    func at(_ percent: Int) -> Int { hours * percent / 100 }
    return [
      Draft(
        type: .taxRate, status: .implemented, title: "Keep the tax rate",
        text: "Confirms the rate as it is.", changes: .object(["tax_rate": .number(tax)]), yes: 70,
        no: 20, proposed: at(95), closes: at(40)),
      Draft(
        type: .tradePolicy, status: .passed, title: "Bonus for ore",
        text: "Traders of ore get a bonus.",
        changes: .object(["trade_bonuses": .object(["ore": .number(1.1)])]), yes: 60, no: 30,
        proposed: at(80), closes: at(10)),
      Draft(
        type: .votingThreshold, status: .rejected, title: "Raise the threshold",
        text: "Proposals would need three votes of five.",
        changes: .object(["voting_threshold": .number(0.6)]), yes: 50, no: 40, proposed: at(70),
        closes: at(20)),
      Draft(
        type: .governanceChange, status: .voting, title: "Form a council",
        text: "The region would be run by a council.",
        changes: .object(["governance_type": .text("council")]), yes: 20, no: 20,
        proposed: at(25), closes: -96),
    ]
  }

  /// Returns the policies of a region.
  func rows(region: Region, tax: Double, voters: Int, proposers: [Pilot]) -> [RegionalPolicy] {
    guard !proposers.isEmpty, voters > 0 else { return [] }
    return drafts(tax: tax).enumerated().map { place, draft in
      var row = RegionalPolicy(
        id: context.id("regional_policies", "\(region.name)/\(place + 1)"),
        regionID: region.identifier, policyType: draft.type, title: draft.title,
        proposedChanges: draft.changes, proposedBy: proposers[place % proposers.count].player.id,
        proposedAt: context.epoch.adding(seconds: -draft.proposed * 3600),
        votingClosesAt: context.epoch.adding(seconds: -draft.closes * 3600))
      row.description = draft.text
      row.votesFor = max(1, voters * draft.yes / 100)
      row.votesAgainst =
        draft.status == .rejected
        ? max(1, (voters * draft.no + 99) / 100) : voters * draft.no / 100
      row.status = draft.status
      return row
    }
  }
}
