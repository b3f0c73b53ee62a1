import Determinism
import GalaxyModel

/// Seeds who lives in a region when nobody plays: rosters, characters, their hulls and lodging,
/// pirates and derelict wrecks.
struct CharacterSeeder: Sendable {
  let context: SeedingContext

  /// Puts them into `world`, whose stations, planets and factions are there, and notes in
  /// `world.contents` who is in which sector.
  func seed(_ world: inout RegionWorld) {}
}
