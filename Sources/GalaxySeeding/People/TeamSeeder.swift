import Determinism
import GalaxyModel

/// Makes teams of four with home bases.
struct TeamSeeder {
  let context: PopulationContext
  let hosts: [Host]

  /// Returns all teams by ordinal, and notes the team of each pilot.
  ///
  /// - Complexity: O(players).
  func crews(_ pilots: inout [Pilot]) -> [Crew] {
    // Indexes of pilots without a team, by home region.
    var waiting = hosts.indices.map { home in pilots.indices.filter { pilots[$0].home == home } }
    var bases = hosts.map { HomeBases($0) }
    var stream = context.stream(.teams, "names")
    var nameOrder = Array(0..<PeopleNames.teamFirst.count * PeopleNames.teamSecond.count)
    stream.shuffle(&nameOrder)

    return (0..<context.counts.teams).compactMap { index in
      // Every third team is in the second region, like every third pilot.
      let wanted = index % 3 == 2 ? hosts.count - 1 : 0
      guard
        let home = ([wanted] + Array(hosts.indices)).first(where: {
          waiting[$0].count >= PopulationCounts.membersPerTeam
        })
      else { return nil }
      let members = Array(waiting[home].prefix(PopulationCounts.membersPerTeam))
      waiting[home].removeFirst(PopulationCounts.membersPerTeam)
      for member in members {
        pilots[member].team = index
        pilots[member].player.teamID = context.id("teams", "\(index + 1)")
      }
      let pair = nameOrder[index % nameOrder.count]
      let use = index / nameOrder.count + 1
      return crew(
        index, home: home, members: members.map { pilots[$0] }, base: bases[home].next(),
        words: (
          PeopleNames.teamFirst[pair / PeopleNames.teamSecond.count],
          PeopleNames.teamSecond[pair % PeopleNames.teamSecond.count]
        ), use: use)
    }
  }

  private func crew(
    _ index: Int, home: Int, members: [Pilot], base: HomeBases.Base?,
    words: (first: String, second: String), use: Int
  ) -> Crew {
    var stream = context.stream(.teams, "\(index + 1)")
    let host = hosts[home]
    let youngest = members.map(\.user.createdAt).max() ?? context.epoch
    let founded = youngest.adding(seconds: stream.int(in: 3600...15 * 86_400))
    let name = words.first + " " + words.second + (use == 1 ? "" : " " + romanNumeral(use))

    var team = Team(
      id: context.id("teams", "\(index + 1)"), name: name, createdAt: founded,
      updatedAt: members.compactMap(\.player.lastActivityAt).max() ?? founded)
    team.description = "Flies from \(host.region.displayName)."
    team.leaderID = members[0].player.id
    team.tag =
      String((words.first.prefix(1) + words.second.prefix(1)).uppercased()) + "\(index + 1)"
    team.recruitmentStatus = [.open, .inviteOnly, .closed][stream.weightedIndex([2, 5, 3])]
    team.isPublic = team.recruitmentStatus != .closed
    team.totalCredits = members.reduce(0) { $0 + $1.player.credits }
    let roles = zip(members, TeamPlace.byPlace).map {
      FieldValue.Member($0.player.id.description, .text($1.role.rawValue))
    }
    team.memberRoles = .object(
      roles.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) })
    if let base {
      team.homeSectorID = host.globalID(base.node)
      team.sectorClaims = ([base.node] + base.claims).sorted().map(host.globalID)
    }
    return Crew(
      ordinal: index + 1, team: team, home: home, members: members.map(\.index), base: base?.node,
      gate: base?.gate ?? host.chokePoint(near: host.capital))
  }

  /// Returns the memberships of a team in the order of its members.
  func memberships(_ crew: Crew, pilots: [Pilot]) -> [TeamMember] {
    zip(crew.members, TeamPlace.byPlace).enumerated().map { place, member in
      let (index, role) = member
      let pilot = pilots[index]
      let joined = crew.team.createdAt.adding(seconds: place * 86_400)
      var row = TeamMember(
        id: context.id("team_members", "\(crew.ordinal)/\(place + 1)"), teamID: crew.team.id,
        playerID: pilot.player.id, joinedAt: joined,
        lastActive: max(joined, pilot.player.lastActivityAt ?? joined))
      row.role = role.role
      row.canInvite = role.rank >= 2
      row.canKick = role.rank >= 2
      row.canManageTreasury = role.rank >= 3
      row.canManageMissions = role.rank >= 2
      row.canManageAlliances = role.rank >= 3
      return row
    }
  }
}

/// Roles in a team in the order of its members.
struct TeamPlace {
  let role: TeamRole
  /// Rank, from 3 for the leader to 0.
  let rank: Int

  static let byPlace = [
    TeamPlace(role: .leader, rank: 3), TeamPlace(role: .officer, rank: 2),
    TeamPlace(role: .member, rank: 1), TeamPlace(role: .recruit, rank: 0),
  ]
}
