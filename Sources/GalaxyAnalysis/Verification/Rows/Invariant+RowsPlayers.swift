import GalaxyModel
import GalaxySettings
import GraphKit

extension Invariant {
  /// Players, teams, standing and mail.
  static let rowsPlayers: [Invariant] = [
    .rows("ENT-80", "Each account but the administrators' has one player") { context, log in
      let players = context.children("players", by: "user_id")
      log.rows(context["users"], "not exactly one player, or an administrator with one") { row in
        let count = row.id("id").flatMap { players[$0] }?.count ?? 0
        return count != (row.flag("is_admin") ? 0 : 1)
      }
    },
    .rows("ENT-81", "Who is docked or landed is so where he is, and not both") { context, log in
      log.rows(context["players"], "docked or landed elsewhere, or both") { row in
        let port = context.row("stations", row.id("current_port_id"))
        let planet = context.row("planets", row.id("current_planet_id"))
        return row.flag("is_docked") != (port != nil) || row.flag("is_landed") != (planet != nil)
          || port != nil && planet != nil
          || port.map { $0.int("sector_id") != row.int("current_sector_id") } ?? false
          || planet.map { $0.int("sector_id") != row.int("current_sector_id") } ?? false
      }
    },
    .rows("ENT-82", "Players are in the core, and in the regions their rows name") { context, log in
      log.rows(context["players"], "off the core, or in another region than named") { row in
        guard let home = context.place(row, "home_sector_id"),
          let current = context.place(row, "current_sector_id")
        else { return true }
        let isOff = !context.isCore(current) || !context.isCore(home)
        return isOff
          || row.id("home_region_id").map { context.regionOfIdentifier[$0] != home.region } ?? false
          || row.id("current_region_id").map { context.regionOfIdentifier[$0] != current.region }
            ?? false
      }
    },
    .rows("ENT-83", "Rank, tier and colour follow from their numbers") { context, log in
      log.rows(context["players"], "rank, tier, colour or turns do not fit the numbers") { row in
        guard let points = row.int("rank_points"), let standing = row.int("personal_reputation"),
          let turns = row.int("turns"), let most = row.int("max_turns")
        else { return true }
        let rank = PlayerFacts.ranks.last { $0.points <= points }?.name
        let tier = PlayerFacts.tiers.first { $0.range.contains(standing) }
        return row.text("military_rank") != rank || row.text("reputation_tier") != tier?.name
          || row.text("name_color") != tier?.color || !(0...most).contains(turns)
      }
    },
    .rows("ENT-84", "Each team has one leader, who is a member, and its members agree") {
      context, log in
      let members = context.children("team_members", by: "team_id")
      log.rows(context["teams"], "leader, members and their number do not agree") { row in
        guard let id = row.id("id") else { return true }
        let own = context.views("team_members", members[id] ?? [])
        let leaders = own.filter { $0.text("role") == "LEADER" }
        return leaders.count != 1 || leaders[0].id("player_id") != row.id("leader_id")
          || own.count > (row.int("max_members") ?? 0)
      }
      let teams = context.rows("team_members", by: "player_id")
      log.rows(context["players"], "team_id differs from the membership") { row in
        let member = row.id("id").flatMap { teams[$0] }
          .map { RowView(table: context["team_members"], index: $0) }
        return member?.id("team_id") != row.id("team_id")
      }
    },
    .rows("ENT-85", "One standing with each faction, level and title by its number") {
      context, log in
      guard context["players"].count > 0 else { return }
      let factions = context["factions"].count
      let standings = context.children("reputations", by: "player_id")
      log.rows(context["players"], "not one standing with each faction, or rivals over their cap") {
        row in
        guard let id = row.id("id") else { return true }
        let own = context.views("reputations", standings[id] ?? [])
        var value: [String: Int] = [:]
        for standing in own {
          guard let name = context.row("factions", standing.id("faction_id"))?.text("name") else {
            return true
          }
          value[name] = standing.int("current_value")
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
      log.rows(context["reputations"], "value, level and title do not fit") { row in
        guard let value = row.int("current_value"),
          let level = PlayerFacts.levels.first(where: { $0.range.contains(value) })
        else { return true }
        return row.text("current_level") != level.label || row.text("title") != level.title
      }
    },
    .rows("ENT-86", "Mail goes to a player or a team, from those who may, in order") {
      context, log in
      let member = context.rows("team_members", by: "player_id")
      log.rows(
        context["messages"], "no or two recipients, a stranger's mail, or a reply out of order"
      ) {
        row in
        guard row.isNull("recipient_id") != row.isNull("team_id") else { return true }
        if let team = row.id("team_id"), row.text("message_type") == "team" {
          let own = row.id("sender_id").flatMap { member[$0] }
            .map { RowView(table: context["team_members"], index: $0) }
          if own?.id("team_id") != team { return true }
        }
        if let read = row.time("read_at"), let sent = row.time("sent_at"), read < sent {
          return true
        }
        guard let reply = row.id("reply_to_id") else { return false }
        guard let first = context.row("messages", reply), let sent = row.time("sent_at"),
          let before = first.time("sent_at")
        else { return true }
        return first.id("thread_id") != row.id("thread_id") || sent <= before
      }
    },
    .rows("ENT-87", "First logins have a state a player, and exchanges that count from one") {
      context, log in
      guard context["players"].count > 0, context.isOn(.firstLogin) else { return }
      let states = context.children("player_first_login_states", by: "player_id")
      log.rows(context["players"], "not exactly one state of the first login") { row in
        row.id("id").map { (states[$0] ?? []).count != 1 } ?? true
      }
      let exchanges = context.children("dialogue_exchanges", by: "session_id")
      log.rows(context["first_login_sessions"], "outcome or exchanges are missing or out of order")
      {
        row in
        let numbers = (row.id("id").flatMap { exchanges[$0] } ?? [])
          .compactMap {
            RowView(table: context["dialogue_exchanges"], index: $0).int("sequence_number")
          }
          .sorted()
        if numbers != Array(1..<numbers.count + 1) { return true }
        guard !row.isNull("completed_at") else { return false }
        return row.isNull("outcome") || row.isNull("awarded_ship") || numbers.isEmpty
      }
    },
    .rows("ENT-88", "Teams are at home in closed places, each in its own") { context, log in
      var seen = Set<RowsContext.Place>()
      var formations = Set<[Int]>()
      let stations = Set(context["stations"].views.compactMap { context.place($0, "sector_id") })
      var safety: [Int: [UInt32]] = [:]
      log.rows(context["teams"], "a home base that is shared, lies open or is not the deepest") {
        row in
        guard !row.isNull("home_sector_id") else { return false }
        guard let place = context.place(row, "home_sector_id"), seen.insert(place).inserted else {
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

/// Tables that a player's rank, tier and standing follow from.
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
