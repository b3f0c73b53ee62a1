import Determinism
import GalaxyModel

/// What every seeder needs: settings, names of rows, streams of random numbers and times.
struct SeedingContext: Sendable {
  let settings: SeedingSettings
  /// How many threads may work.
  let threads: Int
  let names: RowNames
  /// Streams of what belongs to no single region.
  let random: RandomSource
  /// When the rows of the world were created.
  let worldTime: Timestamp
  /// The present: no event is later.
  let epoch: Timestamp
  /// Identifiers of the factions by `FactionCode.ordinal`.
  let factionIDs: [Identifier]

  init(_ settings: SeedingSettings, threads: Int = 1) {
    self.settings = settings
    self.threads = threads
    let names = RowNames(galaxySeed: settings.seed)
    self.names = names
    random = RandomSource(seed: settings.seed)
    worldTime = settings.worldTime
    epoch = settings.epoch
    factionIDs = FactionCode.allCases.map { Identifier(names.uuid("factions", $0.rawValue)) }
  }

  /// Identifier of a row by its natural key. O(length of the key).
  func id(_ table: String, _ naturalKey: String) -> Identifier {
    Identifier(names.uuid(table, naturalKey))
  }

  /// Identifier of the row whose key is `<parent key>/<ordinal>`, or `<parent key>/<ordinal>/<part>`,
  /// which is faster for many rows.
  func id(_ table: String, _ parentKey: String, _ ordinal: Int, _ part: Int? = nil) -> Identifier {
    Identifier(names.uuid(table, parentKey, ordinal, part))
  }

  /// Identifier of a faction. O(1).
  func id(of faction: FactionCode) -> Identifier { factionIDs[faction.ordinal] }

  /// Streams of what belongs to one region.
  func random(of region: Region) -> RandomSource {
    RandomSource(seed: region.seed.flatMap(Seed.init(value:)) ?? settings.seed)
  }
}
