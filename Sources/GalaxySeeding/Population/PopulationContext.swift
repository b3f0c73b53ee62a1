import Determinism
import GalaxyModel

/// What every part of the population draws from and counts by.
struct PopulationContext {
  let settings: SeedingSettings
  let counts: PopulationCounts
  private let names: RowNames
  private let random: RandomSource

  init(settings: SeedingSettings) {
    self.settings = settings
    counts = PopulationCounts(settings: settings)
    days = LedgerDays(epoch: settings.epoch, count: counts.days)
    names = RowNames(galaxySeed: settings.seed)
    random = RandomSource(seed: settings.seed)
  }

  var epoch: Timestamp { settings.epoch }
  /// Days of the ledgers.
  let days: LedgerDays

  /// Identifier of a row by table and natural key.
  func id(_ table: String, _ key: String) -> Identifier { Identifier(names.uuid(table, key)) }

  /// The random stream of a row or a group of rows.
  func stream(_ table: String, _ key: String = "") -> RandomStream {
    random.stream(table, key: key)
  }

  var callSigns: CallSigns { CallSigns(random) }
}

extension Timestamp {
  /// The moment `seconds` seconds later (earlier if negative).
  func adding(seconds: Int) -> Timestamp { Timestamp(seconds: self.seconds &+ Int64(seconds)) }
}
