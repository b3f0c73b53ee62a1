import Determinism
import GalaxyModel
import GalaxySettings
import MapEditing
import PlaceNaming

/// Settings, names of rows, random streams and times that all seeders share.
struct SeedingContext: Sendable {
  let settings: SeedingSettings
  /// Maximum number of threads.
  let threads: Int
  let names: RowNames
  /// Streams that do not belong to a region.
  let random: RandomSource
  /// Creation time of rows of the world.
  let worldTime: Timestamp
  /// The present time; no event is later.
  let epoch: Timestamp
  /// Identifiers of the factions by `FactionCode.ordinal`.
  let factionIDs: [Identifier]

  /// Asked between the steps of the work.
  let isWanted: @Sendable () -> Bool

  init(
    _ settings: SeedingSettings, threads: Int = 1,
    isWanted: @Sendable @escaping () -> Bool = { true }
  ) {
    self.settings = settings
    self.threads = threads
    self.isWanted = isWanted
    let names = RowNames(galaxySeed: settings.seed)
    self.names = names
    random = RandomSource(seed: settings.seed)
    worldTime = settings.worldTime
    epoch = settings.epoch
    factionIDs = FactionCode.allCases.map { Identifier(names.uuid("factions", $0.rawValue)) }
  }

  /// Returns the identifier of a row by its natural key.
  ///
  /// - Complexity: O(length of the key).
  func id(_ table: String, _ naturalKey: String) -> Identifier {
    Identifier(names.uuid(table, naturalKey))
  }

  /// Returns the identifier of the row with the key `<parent key>/<ordinal>`, or `<parent
  /// key>/<ordinal>/<part>`.
  ///
  /// This is faster for many rows.
  func id(_ table: String, _ parentKey: String, _ ordinal: Int, _ part: Int? = nil) -> Identifier {
    Identifier(names.uuid(table, parentKey, ordinal, part))
  }

  /// Returns the identifier of a faction.
  ///
  /// - Complexity: O(1).
  func id(of faction: FactionCode) -> Identifier { factionIDs[faction.ordinal] }

  /// Returns the streams of a region.
  func streams(of region: Region) -> RandomSource { RandomSource(seed: seed(of: region)) }

  /// Returns the streams of a stage in a region, in the variant that the settings ask for.
  func streams(of region: Region, for stage: SiteStage) -> RandomSource {
    streams(of: region).variant(settings.variants[region.name]?[stage] ?? 0)
  }

  /// What a step keeps in a region.
  func kept(in region: Region) -> KeptSites? { settings.kept[region.name] }

  /// What edits add to and take from the exact numbers of a region's stations and planets.
  func edited(in region: Region) -> EditCounts { settings.edited[region.name] ?? EditCounts() }

  private func seed(of region: Region) -> Seed {
    region.seed.flatMap(Seed.init(value:)) ?? settings.seed
  }

  /// Returns the names of places of a kind in a region, after those that are used.
  func places(_ kind: NameKind, in region: Region, used: Int = 0) -> PlaceNames {
    PlaceNames(
      kind, seed: seed(of: region), galaxySeed: settings.seed, regions: settings.namedRegions,
      used: used, settings: settings)
  }
}
