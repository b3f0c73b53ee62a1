import Determinism
import GalaxyModel
import GalaxySettings

/// One step in the making of a region's world.
struct WorldStep: Sendable {
  /// What the steps need besides the world.
  struct Input {
    let context: SeedingContext
    /// Streams of the region.
    let random: RandomSource
    let homes: FactionHomes
    /// Sites that were planned before the homes of factions were known.
    let sites: RegionSites
  }

  let name: String
  /// Random streams it draws from.
  let streams: [WorldStream]
  /// Names of the steps whose results it reads.
  let needs: [String]
  let run: @Sendable (Input, inout RegionWorld) -> Void

  /// The steps in order; the sites of pirates and stations come before them, see ``RegionSites``.
  static let pipeline: [WorldStep] = [.territory, .stations, .planets, .characters, .derelicts]

  /// Influence and control of factions.
  static let territory = WorldStep(name: "territory", streams: [], needs: []) { input, world in
    TerritorySeeder(context: input.context, homes: input.homes).seed(&world)
  }

  /// Stations with stock, markets, prices and slips.
  static let stations = WorldStep(
    name: "stations", streams: [.stationNames, .stationFittings, .prices], needs: ["territory"]
  ) { input, world in
    StationSeeder(
      context: input.context, random: input.context.streams(of: world.region, for: .stations)
    )
    .seed(input.sites.stations, into: &world)
  }

  /// Planets.
  static let planets = WorldStep(
    name: "planets", streams: [.planets, .planetFacts], needs: ["stations"]
  ) { input, world in
    PlanetSeeder(
      context: input.context, random: input.context.streams(of: world.region, for: .planets)
    ).seed(&world)
  }

  /// Rosters, characters, their hulls and lodging, and squads.
  static let characters = WorldStep(
    name: "characters", streams: [.betweenness, .pirateCrew, .characters, .outlawBases],
    needs: ["territory", "stations"]
  ) { input, world in
    CharacterSeeder(context: input.context).seed(&world)
  }

  /// Wrecks of hulls lost to hazards.
  static let derelicts = WorldStep(name: "derelicts", streams: [.derelicts], needs: []) {
    input, world in
    guard input.context.settings.isOn(.wrecks) else { return }
    DerelictSeeder(context: input.context).seed(&world)
  }
}
