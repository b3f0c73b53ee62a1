import GalaxyGeneration
import GalaxyModel
import GalaxyStudio

/// A map that was made of a recipe.
final class MadeMap: Sendable {
  /// What the map was made from.
  let recipe: Recipe
  /// The plan of the recipe.
  let plan: GalaxyPlan
  /// The map, before anything is seeded onto it.
  let galaxy: Galaxy
  /// The data block of the interactive map.
  let block: [UInt8]
  /// The SHA-256 of the block, in hexadecimal digits.
  let digest: String

  init(recipe: Recipe, plan: GalaxyPlan, galaxy: Galaxy, block: [UInt8], digest: String) {
    self.recipe = recipe
    self.plan = plan
    self.galaxy = galaxy
    self.block = block
    self.digest = digest
  }

  /// About how many bytes it takes.
  var weight: Int {
    let sectors = galaxy.regions.reduce(0) { $0 + $1.sectorCount }
    return block.count + 400 * sectors + 4_096
  }
}
