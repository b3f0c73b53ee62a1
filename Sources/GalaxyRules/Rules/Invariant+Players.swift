import GalaxyAnalysis
import GalaxyModel
import GalaxySettings
import GraphKit

extension Invariant {
  /// Players, teams, standings and mail.
  static let players: [Invariant] = [
    .rows("ENT-80", "Each account has one player; administrators have none") { context, log in
      let players = context.children(Tables.players, by: .userID)
      log.rows(context[Tables.users], "not exactly one player, or an administrator with a player") {
        row in
        let count = row.id(.id).flatMap { players[$0] }?.count ?? 0
        return count != (row.flag(.isAdmin) ? 0 : 1)
      }
    },
    .rows("ENT-81", "A player is docked or landed in the current sector, and not both") {
      context, log in
      log.rows(context[Tables.players], "docked or landed elsewhere, or both") { row in
        let port = context.row(Tables.stations, row.id(.currentPortID))
        let planet = context.row(Tables.planets, row.id(.currentPlanetID))
        return row.flag(.isDocked) != (port != nil) || row.flag(.isLanded) != (planet != nil)
          || port != nil && planet != nil
          || port.map { $0.int(.sectorID) != row.int(.currentSectorID) } ?? false
          || planet.map { $0.int(.sectorID) != row.int(.currentSectorID) } ?? false
      }
    },
    .rows("ENT-82", "Players are in the core, and in the regions their rows name") { context, log in
      log.rows(context[Tables.players], "off the core, or in another region than named") { row in
        guard let home = context.place(row, .homeSectorID),
          let current = context.place(row, .currentSectorID)
        else { return true }
        let isOff = !context.isCore(current) || !context.isCore(home)
        return isOff
          || row.id(.homeRegionID).map { context.regionOfIdentifier[$0] != home.region } ?? false
          || row.id(.currentRegionID).map { context.regionOfIdentifier[$0] != current.region }
            ?? false
      }
    },
    .rows("ENT-83", "Rank, tier and color follow from their numbers") { context, log in
      log.rows(context[Tables.players], "rank, tier, color or turns do not match the numbers") {
        row in
        guard let points = row.int(.rankPoints), let standing = row.int(.personalReputation),
          let turns = row.int(.turns), let most = row.int(.maxTurns)
        else { return true }
        let rank = PlayerFacts.ranks.last { $0.points <= points }?.name
        let tier = PlayerFacts.tiers.first { $0.range.contains(standing) }
        return row.text(.militaryRank) != rank || row.text(.reputationTier) != tier?.name
          || row.text(.nameColor) != tier?.color || !(0...most).contains(turns)
      }
    },
    .rows("ENT-84", "Each team has one leader, who is a member, and players reference their team") {
      context, log in
      let members = context.children(Tables.teamMembers, by: .teamID)
      log.rows(context[Tables.teams], "leader, members and their number do not agree") { row in
        guard let id = row.id(.id) else { return true }
        let own = members[id]
        let leaders = own.filter { $0.label(.role) == TeamRole.leader }
        return leaders.count != 1 || leaders[0].id(.playerID) != row.id(.leaderID)
          || own.count > (row.int(.maxMembers) ?? 0)
      }
      let teams = context.rows(Tables.teamMembers, by: .playerID)
      log.rows(context[Tables.players], "team_id differs from the membership") { row in
        teams[row.id(.id)]?.id(.teamID) != row.id(.teamID)
      }
    },
    .rows("ENT-85", "Each player has one standing with each faction, with matching level and title")
    {
      context, log in
      guard context[Tables.players].count > 0 else { return }
      let factions = context[Tables.factions].count
      let standings = context.children(Tables.reputations, by: .playerID)
      log.rows(
        context[Tables.players],
        "not one standing with each faction, or rival factions over their cap"
      ) {
        row in
        guard let id = row.id(.id) else { return true }
        let own = standings[id]
        var value: [String: Int] = [:]
        for standing in own {
          guard let name = context.row(Tables.factions, standing.id(.factionID))?.text(.name) else {
            return true
          }
          value[name] = standing.int(.currentValue)
        }
        let rivals = [
          ("Terran Federation", "Fringe Alliance", 800),
          ("Mercantile Guild", "Shadow Syndicate", 600),
        ]
        return own.count != factions || value.count != factions
          || (value["Pirates"] ?? 0) > 0 || (value["Galactic Concord"] ?? 0) > 0
          || rivals.contains { one, two, cap in
            guard let first = value[one], let second = value[two], first > 0, second > 0 else {
              return false
            }
            return first + second > cap
          }
      }
      log.rows(context[Tables.reputations], "value, level and title do not match") { row in
        guard let value = row.int(.currentValue),
          let level = PlayerFacts.levels.first(where: { $0.range.contains(value) })
        else { return true }
        return row.text(.currentLevel) != level.label || row.text(.title) != level.title
      }
    },
    .rows(
      "ENT-86",
      "Mail goes to a player or a team, team mail is from members, and replies are in order"
    ) {
      context, log in
      let member = context.rows(Tables.teamMembers, by: .playerID)
      log.rows(
        context[Tables.messages],
        "no or two recipients, team mail from a non-member, or a reply out of order"
      ) {
        row in
        guard row.isNull(.recipientID) != row.isNull(.teamID) else { return true }
        if let team = row.id(.teamID), row.label(.messageType) == MessageType.team {
          if member[row.id(.senderID)]?.id(.teamID) != team { return true }
        }
        if let read = row.time(.readAt), let sent = row.time(.sentAt), read < sent {
          return true
        }
        guard let reply = row.id(.replyToID) else { return false }
        guard let first = context.row(Tables.messages, reply), let sent = row.time(.sentAt),
          let before = first.time(.sentAt)
        else { return true }
        return first.id(.threadID) != row.id(.threadID) || sent <= before
      }
    },
    .rows("ENT-87", "Each player has one first-login state, and exchanges are numbered from one") {
      context, log in
      guard context[Tables.players].count > 0, context.isOn(.firstLogin) else { return }
      let states = context.children(Tables.playerFirstLoginStates, by: .playerID)
      log.rows(context[Tables.players], "not exactly one first-login state") { row in
        states[row.id(.id)].count != 1
      }
      let exchanges = context.children(Tables.dialogueExchanges, by: .sessionID)
      log.rows(
        context[Tables.firstLoginSessions], "outcome or exchanges are missing or out of order"
      ) {
        row in
        let numbers = exchanges[row.id(.id)]
          .compactMap { $0.int(.sequenceNumber) }.sorted()
        if numbers != Array(1..<numbers.count + 1) { return true }
        guard !row.isNull(.completedAt) else { return false }
        return row.isNull(.outcome) || row.isNull(.awardedShip) || numbers.isEmpty
      }
    },
    .rows("ENT-88", "Teams have home bases in enclosed sectors, each in a formation of its own") {
      context, log in
      var seen = Set<RowsContext.Place>()
      var formations = Set<[Int]>()
      let stations = Set(context[Tables.stations].compactMap { context.place($0, .sectorID) })
      var safety: [Int: [UInt32]] = [:]
      log.rows(
        context[Tables.teams], "a home base that is shared, not enclosed, or not the deepest"
      ) {
        row in
        guard !row.isNull(.homeSectorID) else { return false }
        guard let place = context.place(row, .homeSectorID), seen.insert(place).inserted else {
          return true
        }
        let region = context.galaxy.regions[place.region]
        let home = region.formations.firstIndex { formation in
          let facts = formation.type.facts
          guard facts.takesBackDoors else { return false }
          return facts.kind == .enclave
            ? formation.interior.contains(place.node) : formation.anchor == place.node
        }
        guard let home else {
          return context.undirected(place.region).degree(of: .init(place.node)) > 2
        }
        guard formations.insert([place.region, home]).inserted else { return true }
        let formation = region.formations[home]
        let gate = RowsContext.Place(region: place.region, node: formation.anchor)
        let hops = safety[place.region] ?? context.fromFedspace(place.region)
        safety[place.region] = hops
        func depth(_ node: Int) -> Int {
          let inner = RowsContext.Place(region: place.region, node: node)
          guard !stations.contains(inner), context.isCore(inner), hops[node] >= 4 else { return 0 }
          return context.hops(gate, inner) ?? 0
        }
        return formation.interior.contains { depth($0) > depth(place.node) }
      }
    },
  ]
}

/// Thresholds of a player's rank, tier and standing.
enum PlayerFacts {
  static let ranks: [(points: Int, name: String)] = [
    (0, "Recruit"), (50, "Spacer"), (150, "Corporal"), (300, "Sergeant"), (500, "Staff Sergeant"),
    (800, "Master Sergeant"), (1200, "Warrant Officer"), (1800, "Chief Warrant Officer"),
    (2500, "Ensign"), (3500, "Lieutenant"), (5000, "Commander"), (7000, "Captain"),
    (10000, "Senior Captain"), (14000, "Commodore"), (20000, "Rear Admiral"),
    (28000, "Vice Admiral"), (40000, "Admiral"), (60000, "Fleet Admiral"),
  ]

  static let tiers: [(range: ClosedRange<Int>, name: String, color: String)] = [
    (-1000 ... -750, "Villain", "#FF0000"), (-749 ... -500, "Criminal", "#FF4400"),
    (-499 ... -250, "Outlaw", "#FF8800"), (-249 ... -1, "Suspicious", "#FFCC00"),
    (0...0, "Neutral", "#FFFFFF"), (1...249, "Lawful", "#88FF88"), (250...499, "Heroic", "#00FF00"),
    (500...1000, "Legendary", "#00FFFF"),
  ]

  static let levels: [(range: ClosedRange<Int>, label: String, title: String)] = [
    (700...800, "EXALTED", "Exalted"), (600...699, "REVERED", "Revered"),
    (500...599, "HONORED", "Honored"), (400...499, "VALUED", "Valued"),
    (300...399, "RESPECTED", "Respected"), (200...299, "TRUSTED", "Trusted"),
    (100...199, "ACKNOWLEDGED", "Acknowledged"), (50...99, "RECOGNIZED", "Recognized"),
    (-50...49, "NEUTRAL", "Neutral"), (-100 ... -51, "QUESTIONABLE", "Questionable"),
    (-200 ... -101, "SUSPICIOUS", "Suspicious"), (-300 ... -201, "UNTRUSTWORTHY", "Untrustworthy"),
    (-400 ... -301, "SMUGGLER", "Smuggler"), (-500 ... -401, "PIRATE", "Pirate"),
    (-600 ... -501, "OUTLAW", "Outlaw"), (-700 ... -601, "CRIMINAL", "Criminal"),
    (-800 ... -701, "PUBLIC_ENEMY", "Public Enemy"),
  ]
}
