import Determinism
import GalaxyModel

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
  func seed(_ world: inout RegionWorld) {}
}
