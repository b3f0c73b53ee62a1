import Determinism
import GalaxyModel

/// Makes the accounts of players, with wallets, ranks and personal standing.
struct PilotSeeder {
  let context: PopulationContext
  let hosts: [Host]

  /// Returns all pilots by ordinal, each at the capital of the home region.
  ///
  /// - Complexity: O(players).
  func pilots() -> [Pilot] {
    let signs = CallSigns(context)
    let open = context.counts.openSessions
    // Evenly distributed, each at the end of its interval, so that the first players are complete.
    let openEvery = open == 0 ? 0 : max(1, context.counts.players / open)
    var rest = open
    return (0..<context.counts.players).map { index in
      let isOpen = openEvery > 0 && rest > 0 && index % openEvery == openEvery - 1
      if isOpen { rest -= 1 }
      return pilot(index, name: signs.name(index), hasFinished: !isOpen)
    }
  }

  private func pilot(_ index: Int, name: (user: String, displayed: String), hasFinished: Bool)
    -> Pilot
  {
    var stream = context.stream(.players, "\(index + 1)")
    let created = context.epoch.adding(seconds: -stream.int(in: 90 * 86_400...400 * 86_400))
    // A third of the players live in the second region, if there is one.
    let home = hosts.count > 1 && index % 3 == 2 ? 1 : 0
    let host = hosts[home]
    let login = context.epoch.adding(seconds: -stream.int(in: 7200...3 * 86_400))

    var user = User(
      id: context.id("users", "\(index + 1)"), username: name.user, createdAt: created,
      updatedAt: login)
    user.lastLogin = login
    if stream.chance(1, in: 2) { user.email = name.user + "@example.invalid" }

    var player = Player(
      id: context.id("players", "\(index + 1)"), userID: user.id, createdAt: created)
    player.nickname = name.displayed
    player.credits = LogNormal.draw(median: 15_000, cap: 2_000_000, &stream)
    player.turns = stream.int(in: 0...1000)
    player.lifetimeTurnsSpent = stream.int(in: 2000...40_000)
    player.rankPoints = LogNormal.draw(median: 200, cap: 60_000, &stream)
    player.militaryRank = RankCatalog.name(points: player.rankPoints)
    player.setPersonalReputation(stream.int(in: -120...120))
    player.homeSectorID = host.globalID(host.capital)
    player.currentSectorID = player.homeSectorID
    player.homeRegionID = host.region.identifier
    player.currentRegionID = host.region.identifier
    player.lastGameLogin = login
    player.lastActivityAt = login.adding(seconds: stream.int(in: 60...7200))
    player.lastTurnRegeneration = player.lastActivityAt
    player.firstLogin = .object(["completed": .boolean(hasFinished)])
    if hasFinished { player.ariaTotalInteractions = stream.int(in: 3...40) }
    return Pilot(
      index: index, user: user, player: player, home: home, node: host.capital,
      hasFinishedFirstLogin: hasFinished)
  }
}

extension Player {
  /// Sets the personal standing, and the tier and color that depend on it.
  mutating func setPersonalReputation(_ value: Int) {
    let tier = StandingCatalog.tier(value)
    personalReputation = value
    reputationTier = tier.name
    nameColor = tier.color
  }
}
