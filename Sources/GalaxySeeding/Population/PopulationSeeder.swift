import Determinism
import GalaxyModel
import GalaxySettings

/// Seeds players and everything that needs one into the worlds of the regions they live in.
///
/// Players and what they own are kept in memory; ledgers are drawn day by day while their rows are
/// delivered.
struct PopulationSeeder: Sendable {
  let context: SeedingContext
  var population: Population?

  init(context: SeedingContext) { self.context = context }

  /// Runs the steps of ``PopulationStep/pipeline`` and counts the results in the galaxy's row.
  ///
  /// - Parameters:
  ///   - galaxy: The map; its `contents` receive the counts.
  ///   - worlds: Worlds of the first and the second region by sector ID, or of the only one. Owners,
  ///     occupants and positions may change; nothing is removed.
  ///   - outline: What diplomacy needs of the map; nil for that of `galaxy`.
  ///   - report: Receives what could not be made.
  mutating func populate(
    _ galaxy: inout Galaxy, _ worlds: inout [RegionWorld], outline: GalaxyOutline? = nil,
    report: inout SeedingReport
  ) {
    guard !worlds.isEmpty, context.settings[\.players] > 0 else { return }
    let hosts = worlds.indices.map { Host(&worlds[$0], context.streams(of: worlds[$0].region)) }
    var population = Population(
      context: PopulationContext(context), hosts: hosts, outline: outline ?? GalaxyOutline(galaxy))
    for step in PopulationStep.pipeline where step.groups.allSatisfy(context.settings.isOn) {
      step.run(&population, &worlds, &report)
    }
    galaxy.contents.playerCount = population.people.pilots.count
    galaxy.contents.teamCount = population.people.crews.count
    galaxy.contents.genesisCount = population.estate.genesis.devices.count
    self.population = population
  }
}
