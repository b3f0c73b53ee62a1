import Determinism
import GalaxyModel
import GalaxySettings

/// Seeds players and everything that needs one, on the worlds of the regions they live in.
///
/// Players and what they own are kept; ledgers are drawn day by day while rows are handed out.
struct PopulationSeeder: Sendable {
  let context: SeedingContext
  var population: Population?

  init(context: SeedingContext) { self.context = context }

  /// Moves the population in.
  ///
  /// - Parameters:
  ///   - galaxy: The map; its `contents` count what is made.
  ///   - hosts: Worlds of the first and the second region by sector ids (of the only one, if there
  ///     is one). Owners, occupants and who is where may change; nothing is taken away.
  ///   - report: Is told what could not be made.
  mutating func populate(
    _ galaxy: inout Galaxy, _ worlds: inout [RegionWorld], report: inout SeedingReport
  ) {
    guard !worlds.isEmpty, context.settings[\.players] > 0 else { return }
    let own = PopulationContext(context)
    let hosts = worlds.indices.map { Host(&worlds[$0], context.random(of: worlds[$0].region)) }
    var population = Population(
      context: own, hosts: hosts, pilots: PilotSeeder(context: own, hosts: hosts).pilots())
    if own.settings.isOn(.administration) { population.administrator = own.administrator() }
    if own.settings.isOn(.teams) {
      population.crews = TeamSeeder(context: own, hosts: hosts).crews(&population.pilots)
    }
    population.hulls = HullPlan(context: own, hosts: hosts)
      .hulls(&population.pilots, crews: population.crews)
    population.stolen = HullTrade(context: own).trade(&population.hulls, pilots: population.pilots)

    population.acquireHoldings(&worlds, report: &report)
    population.openLedgers(worlds)
    population.findTargets(worlds)
    population.fight(&worlds)
    population.formFleets()
    population.takePlaces(&worlds)
    population.govern(&worlds, galaxy: galaxy, report: &report)
    population.count(in: &galaxy)
    population.noteDrones(in: &report)
    self.population = population
  }
}

extension PopulationContext {
  /// The account of the administrator: no player, and nothing one could sign in with.
  func administrator() -> User {
    let created = epoch.adding(days: -400)
    var user = User(
      id: id("users", "admin"), username: "admin", createdAt: created, updatedAt: created)
    user.isAdmin = true
    user.email = "admin@example.invalid"
    return user
  }
}
