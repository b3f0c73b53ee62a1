public import Determinism
public import FileIO
public import GalaxyFormats
import GalaxyGeneration
public import GalaxySettings
import GraphFormats

/// Settings in a file and optionally the preset, seed, and formats to use with them.
///
/// The manifest of an output directory is a recipe, too.
///
/// ```json5
/// {
///   preset: "player-owned",  // also: seed, formats
///   region: { sectors: 500, shape: "spiral" },
///   "graph.maxWarps": 5,
/// }
/// ```
public struct Recipe: Sendable {
  /// One setting, with its location in the file for messages.
  struct Assignment: Sendable {
    var setting: SettingDefinition
    /// A value of the type of the setting; its range is checked when it is applied.
    var value: SettingValue
    var path: JSONPath
  }

  /// Name of the file in messages.
  public let source: String
  /// The preset, if the recipe contains one.
  public internal(set) var preset: Preset?
  /// The seed, if the recipe contains one.
  public internal(set) var seed: Seed?
  /// The formats, if the recipe contains any.
  public internal(set) var formats: [ExportFormat]?
  /// The file that it begins with; nil if its map is generated from a seed.
  public internal(set) var base: RecipeBase?
  /// Version of the generator that wrote the recipe, if a program did.
  public internal(set) var generatorVersion: String?
  /// What was done to the map after its settings, in order.
  public var steps: [RecipeStep] = []
  /// The failures of invariants that the designer accepts.
  public var waivers: [RecipeWaiver] = []
  /// In the order of the file.
  var assignments: [Assignment] = []

  /// Accepts failures of invariants, for the sake of the last step.
  mutating func accept(_ waivers: [RecipeWaiver]) {
    for var waiver in waivers {
      waiver.step = steps.count
      self.waivers.append(waiver)
    }
  }

  /// Returns the recipe with another seed.
  ///
  /// - Parameter seed: The seed.
  /// - Returns: The recipe.
  public func seeded(with seed: Seed) -> Recipe {
    var recipe = self
    recipe.seed = seed
    return recipe
  }

  /// Applies the settings of the recipe.
  ///
  /// - Parameter settings: The settings to change.
  /// - Throws: `InputError` with the location of the setting that is rejected, or if the recipe begins
  ///   with a file.
  public func apply(to settings: inout GenerationSettings) throws(InputError) {
    try checkGenerated()
    for assignment in assignments {
      let setting = assignment.setting
      // A manifest also lists defaults of settings that the preset does not have.
      if let value = setting.kind.checked(assignment.value), value == settings[recorded: setting] {
        continue
      }
      do {
        try settings.set(setting, to: assignment.value)
      } catch {
        throw InputError(
          .structure, source: source, location: .path(assignment.path),
          message: error.description)
      }
    }
  }
}
