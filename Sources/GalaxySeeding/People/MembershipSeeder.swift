import Determinism
import GalaxyModel

/// Makes memberships of players in regions: all in their home region, half of them in a second one.
struct MembershipSeeder {
  let context: PopulationContext
  let hosts: [Host]

  /// Returns the membership in the home region.
  func home(_ pilot: Pilot) -> RegionalMembership {
    var stream = context.stream(.regionalMemberships, "\(pilot.ordinal)/1")
    var row = row(pilot, host: pilot.home, place: 1, &stream)
    row.membershipType = stream.chance(1, in: 3) ? .citizen : .resident
    row.votingPower = Double(stream.pick(from: [4, 4, 4, 6, 8])) / 4
    row.totalVisits = stream.int(in: 20...400)
    return row
  }

  /// Returns whether a player is a member of the other host region as well: every second one is.
  func hasSecond(_ pilot: Pilot) -> Bool {
    hosts.count > 1 && pilot.index % 2 == 0
      && pilot.index / 2 < context.counts.secondMemberships
  }

  /// Returns the membership in the other host region.
  func second(_ pilot: Pilot) -> RegionalMembership {
    var stream = context.stream(.regionalMemberships, "\(pilot.ordinal)/2")
    var row = row(pilot, host: 1 - pilot.home, place: 2, &stream)
    // Every second one is a resident, who has a vote.
    row.membershipType = pilot.index / 2 % 2 == 0 ? .resident : .visitor
    row.votingPower = row.membershipType == .resident ? 1 : 0
    row.totalVisits = stream.int(in: 1...20)
    return row
  }

  /// Returns the membership that entitles a player to vote in a host region, if any.
  func vote(_ pilot: Pilot, in host: Int) -> RegionalMembership? {
    if pilot.home == host { return home(pilot) }
    guard hasSecond(pilot) else { return nil }
    let row = second(pilot)
    return row.membershipType == .visitor ? nil : row
  }

  /// Returns all memberships of a player.
  func rows(_ pilot: Pilot) -> [RegionalMembership] {
    hasSecond(pilot) ? [home(pilot), second(pilot)] : [home(pilot)]
  }

  private func row(
    _ pilot: Pilot, host: Int, place: Int, _ stream: inout RandomStream
  ) -> RegionalMembership {
    let joined = pilot.user.createdAt.adding(seconds: stream.int(in: 600...20 * 86_400))
    var row = RegionalMembership(
      id: context.id("regional_memberships", "\(pilot.ordinal)/\(place)"),
      playerID: pilot.player.id, regionID: hosts[host].region.identifier, joinedAt: joined,
      lastVisit: place == 1
        ? pilot.player.lastGameLogin ?? joined
        : joined.adding(seconds: stream.int(in: 86_400...40 * 86_400)))
    row.reputationScore = stream.int(in: -50...250)
    return row
  }
}
