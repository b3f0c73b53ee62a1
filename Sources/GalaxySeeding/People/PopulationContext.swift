import Determinism
import GalaxyModel

/// Settings, counts and days that every part of the population shares.
struct PopulationContext: Sendable {
  let seeding: SeedingContext
  let counts: PopulationCounts
  /// Days of the ledgers.
  let days: HistoryDays

  /// Creates the context of a population.
  ///
  /// - Parameters:
  ///   - seeding: Settings and streams.
  ///   - counts: Numbers of rows; those of the settings by default.
  init(_ seeding: SeedingContext, counts: PopulationCounts? = nil) {
    self.seeding = seeding
    let counts = counts ?? PopulationCounts(settings: seeding.settings)
    self.counts = counts
    days = HistoryDays(epoch: seeding.epoch, count: counts.days)
  }

  var settings: SeedingSettings { seeding.settings }
  var epoch: Timestamp { seeding.epoch }

  /// Returns the identifier of a row.
  func id(_ table: String, _ key: String) -> Identifier { seeding.id(table, key) }

  /// The account of the administrator, without a player and without a usable password.
  var administrator: User {
    let created = epoch.adding(days: -400)
    var user = User(
      id: id("users", "admin"), username: "admin", createdAt: created, updatedAt: created)
    user.isAdmin = true
    user.email = "admin@example.invalid"
    return user
  }
}

extension Timestamp {
  /// Returns the time some seconds later, or earlier if negative.
  func adding(seconds: Int) -> Timestamp { Timestamp(seconds: self.seconds &+ Int64(seconds)) }
}
