import Determinism
import GalaxyModel

/// What every part of the population draws from and counts by.
struct PopulationContext {
  let seeding: SeedingContext
  let counts: PopulationCounts
  /// Days of the ledgers.
  let days: HistoryDays

  init(_ seeding: SeedingContext) {
    self.seeding = seeding
    counts = PopulationCounts(settings: seeding.settings)
    days = HistoryDays(epoch: seeding.epoch, count: counts.days)
  }

  var settings: SeedingSettings { seeding.settings }
  var epoch: Timestamp { seeding.epoch }

  /// Identifier of a row by table and natural key.
  func id(_ table: String, _ key: String) -> Identifier { seeding.id(table, key) }

  /// The random stream of a row or a group of rows.
  func stream(_ table: String, _ key: String = "") -> RandomStream {
    seeding.random.stream(table, key: key)
  }

  var callSigns: CallSigns { CallSigns(seeding.random) }
}

extension Timestamp {
  /// The moment `seconds` seconds later (earlier if negative).
  func adding(seconds: Int) -> Timestamp { Timestamp(seconds: self.seconds &+ Int64(seconds)) }
}
