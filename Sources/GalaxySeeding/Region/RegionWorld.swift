import Determinism
import GalaxyModel

/// Everything that was seeded in one region, as entities by table, in ascending order of natural
/// key.
///
/// What is here depends on the region's seed, the region, the settings and the homes of factions
/// and on nothing else, until the population moves in and changes owners, occupants and what
/// `contents` tells of who is where.
struct RegionWorld: Sendable {
  /// The graph's measures. `survey.region` is the map without `contents`.
  var survey: RegionSurvey
  /// What shows in the rows of the graph.
  var contents: RegionContents
  /// Natural key of the region.
  var name: String { survey.region.name }
  var region: Region { survey.region }
  var regionIndex: Int { survey.regionIndex }
  /// Place of the region when regions are counted by their lowest sector id, from 0: rosters name it.
  let regionOrdinal: Int

  // Factions.
  var influences: [SectorFactionInfluence] = []
  /// By node: the faction with most influence as its ordinal, or -1 where nobody has 25 percent.
  var strongestFaction: [Int8] = []

  /// Factions whose home lies here, with its node, in order of faction.
  var factionHomes: [(faction: FactionCode, node: Int)] = []

  // Economy: one element a station, in order of sector; `market(of:)` and so on find the rest.
  var stations: [Station] = []
  var markets: [Market] = []
  var marketPrices: [MarketPrice] = []
  var tradeDocks: [TradeDock] = []
  var slips: [ConstructionSlip] = []
  /// By node: place in `stations`, or -1.
  var stationAt: [Int32] = []

  // Planets, in order of sector and position.
  var planets: [Planet] = []
  /// By node: place in `planets` of the first planet, or -1; others of the sector follow it.
  var planetAt: [Int32] = []

  // Characters and their lodging.
  var rosters: [NPCRoster] = []
  var characters: [NPCCharacter] = []
  var barracks: [NPCBarracks] = []
  var outlawBases: [OutlawBase] = []
  var ships: [Ship] = []
  var shipEvents: [ShipRegistryEvent] = []
  var wrecks: [CargoWreck] = []
  /// What is not as the settings or the rules ask for.
  var warnings: [GenerationWarning] = []
  /// Camps, outposts and strongholds of pirates, strongest first.
  var holdings: [PirateHolding] = []

  init(survey: RegionSurvey, regionOrdinal: Int) {
    self.survey = survey
    self.regionOrdinal = regionOrdinal
    contents = RegionContents()
  }

  /// Place in `stations` of the station at `node`, if there is one. O(1).
  func station(at node: Int) -> Int? {
    guard let place = stationAt.value(at: node), place >= 0 else { return nil }
    return Int(place)
  }

  /// Node of a sector by its galaxy-wide id, `nil` if it lies elsewhere. O(1).
  func node(ofSector globalID: Int) -> Int? {
    region.sectors.node(ofNumber: globalID - region.sectorOffset)
  }
}

/// A place that pirates hold.
struct PirateHolding: Sendable, Equatable {
  enum Tier: Int, Sendable, CaseIterable { case camp, outpost, stronghold }

  var tier: Tier
  var node: Int
}
