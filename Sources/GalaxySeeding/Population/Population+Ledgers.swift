import GalaxyModel
import GalaxySettings

extension Population {
  /// Delivers the ledgers, oldest day first, with the rows of one day in memory at a time.
  func deliverLedgers(to sink: inout some RowSink) throws {
    var medals = MedalSeeder(context: context)
    try deliverTrades(to: &sink)
    try deliverFights(&medals, to: &sink)
    try deliverMail(to: &sink)
    try deliverPolitics(&medals, to: &sink)
    medals.addColonies(estate.planets, pilots: people.pilots)
    if context.settings.isOn(.firstLogin) {
      let logins = FirstLoginSeeder(context: context)
      for pilot in people.pilots {
        let rows = logins.rows(pilot, oldest: hangar.hulls[pilot.oldest].type)
        if rows.hasCat { medals.addCat(pilot, session: rows.session) }
      }
    }
    if context.settings.isOn(.medals) {
      try sink.receive(
        Tables.playerMedals, medals.rows(administrator: people.administrator))
    }
  }

  private func deliverTrades(to sink: inout some RowSink) throws {
    guard context.settings.isOn(.trades) else { return }
    var ledger = TradeLedger(
      context: context,
      players: PlayerTrades(context: context, hosts: hosts, offers: commerce.offers),
      characters: commerce.characterTrades, markets: commerce.markets, wallets: commerce.wallets,
      pilots: people.pilots.count)
    for day in 0..<context.days.count {
      let rows = ledger.day(day, pilots: people.pilots, hulls: hangar.hulls)
      try sink.receive(Tables.enhancedMarketTransactions, rows.trades)
      try sink.receive(Tables.marketTransactions, rows.restated)
      try sink.receive(Tables.economicMetrics, [rows.metrics])
    }
    let count = context.counts.priceAlerts(stations: commerce.stationCount)
    let moves = PriceAlertSeeder.largest(commerce.moves, count: count)
    try sink.receive(Tables.priceAlerts, PriceAlertSeeder(context: context).rows(moves))
  }

  private func deliverFights(_ medals: inout MedalSeeder, to sink: inout some RowSink) throws {
    guard context.settings.isOn(.combat) else { return }
    let seeder = fights
    let stats = CombatStatsSeeder(context: context)
    var firstWins: [Int: CombatLog] = [:]
    for day in 0..<context.days.count {
      let range = context.days.range(day, of: context.counts.fights)
      let today = range.compactMap(seeder.fight)
      for fight in today {
        if let winner = fight.winner, firstWins[winner] == nil { firstWins[winner] = fight.row }
      }
      try sink.receive(Tables.combatLogs, today.map(\.row))
      try sink.receive(
        Tables.combatStats, [stats.row(day, fights: today, pilots: people.pilots)])
    }
    try sink.receive(Tables.npcDeathLog, casualties.deaths)
    medals.addVictories(firstWins, pilots: people.pilots)
  }

  private func deliverMail(to sink: inout some RowSink) throws {
    let mail = MailSeeder(context: context, administrator: people.administrator)
    let audit = AuditSeeder(context: context, administrator: people.administrator)
    for day in 0..<context.days.count {
      var flagged: Message?
      if context.settings.isOn(.messages) {
        let messages = mail.messages(day, pilots: people.pilots, crews: people.crews)
        flagged = messages.first { $0.flagged }
        try sink.receive(Tables.messages, messages)
      }
      if context.settings.isOn(.administration) {
        try sink.receive(
          Tables.auditLogs,
          audit.rows(day, pilots: people.pilots, crews: people.crews, flagged: flagged))
      }
    }
  }

  private func deliverPolitics(
    _ medals: inout MedalSeeder, to sink: inout some RowSink
  ) throws {
    try sink.receive(Tables.regionalElections, politics.elections.elections)
    try sink.receive(Tables.regionalVotes, politics.elections.votes)
    try sink.receive(Tables.regionalPolicies, politics.policies)
    try sink.receive(Tables.regionalTreaties, politics.treaties)
    try sink.receive(Tables.interRegionalTravels, politics.travels)
    medals.addBallots(politics.elections.firstBallots, pilots: people.pilots)
    medals.addPolicies(politics.policies, pilots: people.pilots)
  }
}
