import GalaxyModel
import GalaxySettings

extension Population {
  /// Hands out the ledgers, oldest day first. At any time the rows of one day are in memory.
  func deliverHistory(to sink: inout some RowSink) throws {
    var medals = MedalSeeder(context: context)
    try deliverTrades(to: &sink)
    try deliverFights(&medals, to: &sink)
    try deliverMail(to: &sink)
    try deliverGovernance(&medals, to: &sink)
    medals.addColonies(worldsOwned, pilots: pilots)
    if context.settings.isOn(.firstLogin) {
      let logins = FirstLoginSeeder(context: context)
      for pilot in pilots {
        let rows = logins.rows(pilot, oldest: hulls[pilot.oldest].type)
        if rows.hasCat { medals.addCat(pilot, session: rows.session) }
      }
    }
    if context.settings.isOn(.medals) {
      try sink.receive(Tables.playerMedals, medals.rows(administrator: administrator))
    }
  }

  private func deliverTrades(to sink: inout some RowSink) throws {
    guard context.settings.isOn(.trades) else { return }
    var ledger = TradeLedger(
      context: context,
      players: PlayerTrades(context: context, hosts: hosts, offers: offers),
      characters: characterTrades, markets: markets, wallets: wallets, pilots: pilots.count)
    for day in 0..<context.days.count {
      let rows = ledger.day(day, pilots: pilots, hulls: hulls)
      try sink.receive(Tables.enhancedMarketTransactions, rows.trades)
      try sink.receive(Tables.marketTransactions, rows.restated)
      try sink.receive(Tables.economicMetrics, [rows.metrics])
    }
    let count = context.counts.priceAlerts(stations: stationCount)
    try sink.receive(
      Tables.priceAlerts,
      PriceAlertSeeder(context: context).rows(PriceAlertSeeder.largest(moves, count: count)))
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
        Tables.combatStats, [stats.row(day, fights: today, pilots: pilots)])
    }
    try sink.receive(Tables.npcDeathLog, deaths)
    medals.addVictories(firstWins, pilots: pilots)
  }

  private func deliverMail(to sink: inout some RowSink) throws {
    let mail = MailSeeder(context: context, administrator: administrator)
    let audit = AuditSeeder(context: context, administrator: administrator)
    for day in 0..<context.days.count {
      var flagged: Message?
      if context.settings.isOn(.messages) {
        let messages = mail.messages(day, pilots: pilots, crews: crews)
        flagged = messages.first { $0.flagged }
        try sink.receive(Tables.messages, messages)
      }
      if context.settings.isOn(.administration) {
        try sink.receive(
          Tables.auditLogs, audit.rows(day, pilots: pilots, crews: crews, flagged: flagged))
      }
    }
  }

  private func deliverGovernance(
    _ medals: inout MedalSeeder, to sink: inout some RowSink
  ) throws {
    try sink.receive(Tables.regionalElections, elections.flatMap(\.elections))
    try sink.receive(Tables.regionalVotes, elections.flatMap(\.votes))
    try sink.receive(Tables.regionalPolicies, policies)
    try sink.receive(Tables.regionalTreaties, treaties)
    try sink.receive(Tables.interRegionalTravels, travels)
    for result in elections { medals.addBallots(result.firstBallots, pilots: pilots) }
    medals.addPolicies(policies, pilots: pilots)
  }
}
