import Determinism
import GalaxyModel
import GalaxySettings
import GraphKit

/// Seeds the characters of a region: rosters, characters, their hulls, lodgings and squads.
struct CharacterSeeder: Sendable {
  let context: SeedingContext

  /// Adds characters to a world that already has stations, planets and factions.
  ///
  /// `world.contents` receives who is in which sector.
  func seed(_ world: inout RegionWorld) {
    guard context.settings.isOn(.characters) else { return }
    let random = context.streams(of: world.region)
    let centrality = world.survey.betweenness(random)
    let source = WorldReference(world)
    let planner = RosterPlanner(source: source, settings: context.settings, centrality: centrality)
    let plans = planner.plans(random)
    var names = NameMill()
    let lodgings = LodgingPlan(source, context, plans: plans, centrality: centrality, names: &names)
    var cast = CastBuilder(
      context, source, lodgings: lodgings, names: names, busiest: planner.busiest)
    cast.reserve(plans)
    for plan in plans { cast.add(plan) }
    cast.finish(&world)
    Squads(context: context).deploy(in: &world)
  }
}
