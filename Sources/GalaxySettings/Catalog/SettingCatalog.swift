public import GalaxyModel

/// Every setting, each defined in one place: its key, type, range, default, and summary.
///
/// To add a setting, add one property here; nothing else has to be listed. Code then reads it as
/// `settings[\.maxWarps]`, with its type, and a misspelled name does not compile. Recipes, `--set`,
/// `warpwright settings`, the rows of the galaxy, and the digest of the settings derive from this
/// list. A default is a value, or a rule that computes it from other settings; a setting whose value
/// is optional has none, because the generator or the seed decides.
///
/// ```swift
/// /// Probability of a comet in a sector, in percent.
/// public let cometPercent = Setting<Int>(
///   "density.cometPercent", 0...100, default: 3, "Sectors with a comet, in percent")
/// ```
///
/// The properties are found by reflection, in the way `swift-argument-parser` finds the options of a
/// command.
public struct SettingCatalog: Sendable {
  /// The catalog.
  public static let standard = SettingCatalog()

  // MARK: Region and galaxy

  /// Number of sectors of a player-owned region or sandbox.
  public let sectors = Setting<Int>(
    "region.sectors", RegionSize.sandbox, default: 1000,
    "Sectors of a player-owned region (\(RegionSize.playerOwned.text)) or sandbox "
      + "(\(RegionSize.sandbox.text))")
  /// Sectors 1 to this number are fedspace.
  public let fedspace = Setting<Int>(
    "region.fedspace", 2...20, default: 10,
    "Policed sectors around the capital: sectors 1 to this number")
  /// Display name of a player-owned region; by default it is drawn from the seed.
  public let regionName = Setting<String?>(
    "region.name", maximum: 100, "Display name of a player-owned region: drawn from the seed")
  /// Overall form of a region.
  public let shape = Setting<RegionShape>(
    "region.shape", default: .disc, "Overall form of a region: where its sectors are")
  /// File of the mask, as ``MaskReference`` writes it.
  public let maskFile = Setting<String?>(
    "region.mask", maximum: 4096,
    "Grayscale PNG of the shape mask, up to \(RegionMask.largestSide) × \(RegionMask.largestSide): "
      + "brightness is density")
  /// Name of the galaxy.
  public let galaxyName = Setting<String?>(
    "galaxy.name", maximum: 100, "Name of the galaxy: 'Galaxy' and its seed")
  /// Number of player-owned regions of the preset `galaxy`.
  public let playerRegions = Setting<Int>(
    "galaxy.playerRegions", 0...1_000_000, default: 1,
    "Player-owned regions of the preset galaxy")
  /// The moment from which all times of the galaxy derive.
  public let epoch = Setting<Timestamp>(
    "time.epoch", default: .defaultEpoch, "The moment from which all times of the galaxy derive")

  /// Names to use before coined ones.
  public let names = NameSettings()

  // MARK: Warps and tunnels

  /// Highest out-degree of a sector.
  public let maxWarps = Setting<Int>(
    "graph.maxWarps", 2...10, default: 6, "Highest out-degree of a sector")
  /// Greatest course of a region in warps; without it, none is asked for.
  public let maxCourse = Setting<Int?>(
    "graph.maxCourse", 2...100_000,
    "Warps of the longest course: shortcuts are added until no course is longer")
  /// Share of links that can be traveled in one direction only, in percent.
  public let oneWayPercent = Setting<Int>(
    "graph.oneWayPercent", 0...25, default: 5,
    "Share of links that can be traveled in one direction only")
  /// Share of one-way links that look two-way until scanned, in percent.
  public let latentPercent = Setting<Int>(
    "graph.latentPercent", 0...100, default: 20,
    "Share of one-way links that look two-way until scanned")
  /// Share of sectors with a warp tunnel, in percent, before the region's multiplier.
  public let participationPercent = Setting<Int>(
    "tunnels.participationPercent", 0...80, default: 70,
    "Sectors at an end of a warp tunnel, before the region's multiplier")

  // MARK: Density

  /// Density of stations, planets, and nebulae together.
  public let density = Setting<Density>(
    "density.profile", default: .documented, "Density of stations, planets, and nebulae together")
  /// Stations per 100 sectors; by default the density and the type of region decide.
  public let stationPercent = Setting<Int?>(
    "density.stationPercent", 1...80,
    "Stations per 100 sectors: \(Density.summary { $0.stationPercent(in: $1) })")
  /// Planets per 100 sectors; by default the density and the type of region decide.
  public let planetPercent = Setting<Int?>(
    "density.planetPercent", 1...60,
    "Planets per 100 sectors: \(Density.summary { $0.planetPercent(in: $1) })")
  /// Share of clusters with a nebula or, in the density `tradewars`, of sectors.
  public let nebulaPercent = Setting<Int>(
    "density.nebulaPercent", 0...30, rule: { $0[\.density].nebulaPercent },
    "Share of clusters with a nebula (documented, \(Density.documented.nebulaPercent)), "
      + "or of nebula sectors (tradewars, \(Density.tradewars.nebulaPercent))")

  // MARK: Formations

  /// Counts and sizes of formations, two settings for each type at most.
  public let formations = FormationSettings()
  /// How far the numbers of formations differ between seeds, in percent of the full spread.
  public let variety = Setting<Int>(
    "formations.variety", 0...100, default: 100,
    "How far numbers of formations differ between seeds; 0 gives every region the usual ones")
  /// Whether formations that arose by chance are declared, too.
  public let adoptsEmergent = Setting<Bool>(
    "formations.adoptEmergent", default: false,
    "Whether formations that arose by chance are declared, too")

  // MARK: Seeding

  /// What populates the map.
  public let profile = Setting<Profile>(
    "seeding.profile", default: .empty,
    "The world alone; with \(Profile.demo.players) players; or with any number of them")
  /// Number of players of the profile `load`.
  public let players = Setting<Int>(
    "seeding.players", 4...1_000_000, rule: { $0[\.profile].players },
    "Players of the profile load: \(Profile.load.players)")
  /// Number of days before the epoch that ledgers cover.
  public let historyDays = Setting<Int>(
    "seeding.historyDays", 0...60, rule: { $0[\.profile].historyDays },
    "Days of history in the ledgers: demo \(Profile.demo.historyDays), "
      + "load \(Profile.load.historyDays)")
  /// Which characters there are.
  public let cast = Setting<Cast>(
    "seeding.cast", rule: { $0[\.profile].cast },
    "Characters: police, traders, and pirates, or also those of stations and factions: "
      + "\(Profile.empty.cast.rawValue) in the profile empty, else \(Profile.load.cast.rawValue)")
  /// How prices depend on the graph.
  public let priceGradient = Setting<PriceGradient>(
    "seeding.priceGradient", default: .hops,
    "Whether prices depend on the distance to the nearest seller")
  /// Number of sectors for each derelict wreck; 0 for none.
  public let derelictSpacing = Setting<Int>(
    "seeding.derelicts", 0...10_000, default: 60,
    "Sectors for each derelict wreck; 0 for none")
  /// Whether a galaxy of one region gets no second one in profiles with players.
  public let singleRegion = Setting<Bool>(
    "seeding.singleRegion", default: false,
    "Whether a galaxy of one region stays one in the profiles demo and load")
  /// Groups of entities, each of which can be switched off.
  public let groups = GroupSettings()
}
