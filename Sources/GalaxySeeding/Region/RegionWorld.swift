import Determinism
import GalaxyModel

/// Everything that is seeded in one region, as entities by table, in ascending order of natural
/// key.
///
/// It depends on the region's seed, the region, the settings and the homes of factions only, until
/// the population changes owners, occupants and positions.
struct RegionWorld: Sendable {
  /// Measures of the graph; `survey.region` is the map without `contents`.
  var survey: RegionSurvey
  /// Contents that rows of the graph repeat.
  var contents: RegionContents
  /// Natural key of the region.
  var name: String { survey.region.name }
  var region: Region { survey.region }
  var regionIndex: Int { survey.regionIndex }
  /// Ordinal of the region by lowest sector ID, from 0; keys of rosters contain it.
  let regionOrdinal: Int

  // Factions.
  var influences: [SectorFactionInfluence] = []
  /// Ordinal of the faction with the highest influence by node, or -1 if none has 25 percent.
  var strongestFaction: [Int8] = []

  /// Factions with a home in this region, and its node, in order of faction.
  var factionHomes: [(faction: FactionCode, node: Int)] = []

  // Economy: stations in order of sector.
  var stations: [Station] = []
  var markets: [Market] = []
  var marketPrices: [MarketPrice] = []
  var tradeDocks: [TradeDock] = []
  var slips: [ConstructionSlip] = []
  /// Index in `stations` by node, or -1.
  var stationAt: [Int32] = []

  // Planets, in order of sector and position.
  var planets: [Planet] = []
  /// Index in `planets` of the first planet by node, or -1; others of the sector follow it.
  var planetAt: [Int32] = []

  // Characters and their lodging.
  var rosters: [NPCRoster] = []
  var characters: [NPCCharacter] = []
  var barracks: [NPCBarracks] = []
  var outlawBases: [OutlawBase] = []
  var ships: [Ship] = []
  var shipEvents: [ShipRegistryEvent] = []
  var wrecks: [CargoWreck] = []
  /// Deviations from settings or rules.
  var warnings: [GenerationWarning] = []
  /// Camps, outposts and strongholds of pirates, strongest first.
  var holdings: [PirateHolding] = []

  init(survey: RegionSurvey, regionOrdinal: Int) {
    self.survey = survey
    self.regionOrdinal = regionOrdinal
    contents = RegionContents()
  }

  /// Returns the index in `stations` of the station at a node, if any.
  ///
  /// - Complexity: O(1).
  func station(at node: Int) -> Int? {
    guard let place = stationAt.value(at: node), place >= 0 else { return nil }
    return Int(place)
  }

  /// Returns the node of a sector by its galaxy-wide ID, or nil if it is in another region.
  ///
  /// - Complexity: O(1).
  func node(ofSector globalID: Int) -> Int? {
    region.sectors.node(ofNumber: globalID - region.sectorOffset)
  }
}

/// A pirate holding: a camp, an outpost or a stronghold.
struct PirateHolding: Sendable, Equatable {
  enum Tier: Int, Sendable, CaseIterable { case camp, outpost, stronghold }

  var tier: Tier
  var node: Int
}
