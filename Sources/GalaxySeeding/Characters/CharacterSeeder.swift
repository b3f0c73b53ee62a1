import Determinism
import GalaxyModel
import GalaxySettings
import GraphKit

/// Seeds who lives in a region when nobody plays: rosters, characters, their hulls and lodging,
/// pirates and derelict wrecks.
struct CharacterSeeder: Sendable {
  let context: SeedingContext

  /// Places that pirates hold, strongest first. They follow from the graph alone, so that the pirates'
  /// home is known before anything else is.
  func holdings(in survey: RegionSurvey) -> [PirateHolding] {
    PirateSites(survey: survey).holdings(context.random(of: survey.region))
  }

  /// Puts them into `world`, whose stations, planets and factions are there, and notes in
  /// `world.contents` who is in which sector.
  func seed(_ world: inout RegionWorld) {
    let random = context.random(of: world.region)
    if context.settings.isOn(.characters) {
      let centrality = world.survey.betweenness(random)
      let planner = RosterPlanner(
        world: world, settings: context.settings, centrality: centrality)
      let plans = planner.plans(random)
      var names = NameMill()
      let lodgings = LodgingPlan(
        world, context, plans: plans, centrality: centrality, names: &names)
      var cast = CastBuilder(
        context, world, lodgings: lodgings, names: names, busiest: planner.busiest)
      cast.reserve(plans)
      for plan in plans { cast.add(plan) }
      cast.finish(&world)
      Squads(context: context).deploy(in: &world)
    }
    if context.settings.isOn(.wrecks) { DerelictSeeder(context: context).seed(&world) }
  }
}
