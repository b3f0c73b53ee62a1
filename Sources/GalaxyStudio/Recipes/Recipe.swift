public import Determinism
public import FileIO
public import GalaxyGeneration
public import GraphFormats

/// A recipe: settings in a file, and optionally the preset, seed and formats they are meant for. The
/// manifest of an output directory is a recipe, too.
///
/// ```json5
/// {
///   preset: "player-owned",  // also: seed, formats
///   region: { sectors: 500, shape: "spiral" },
///   "graph.maxWarps": 5,
/// }
/// ```
public struct Recipe: Sendable {
  /// One setting, with its place in the file for messages.
  struct Assignment: Sendable {
    var key: String
    var value: String
    var path: JSONPath
  }

  /// Name of the file in messages.
  public let source: String
  public internal(set) var preset: Preset?
  public internal(set) var seed: Seed?
  public internal(set) var formats: [ExportFormat]?
  /// Version of the generator that wrote the manifest which serves as recipe.
  public internal(set) var generatorVersion: String?
  /// In the order of the file.
  var assignments: [Assignment] = []

  /// Puts the settings of the recipe on top of others.
  ///
  /// - Throws: `InputError` with the place of the setting that cannot be had.
  public func apply(to settings: inout GenerationSettings) throws(InputError) {
    for assignment in assignments {
      // A preset need not have a setting for which nothing but the default is asked.
      if settings[assignment.key]?.description == assignment.value { continue }
      do {
        try settings.set(assignment.key, assignment.value)
      } catch {
        throw InputError(
          .structure, source: source, location: .path(assignment.path),
          message: error.description)
      }
    }
  }
}
