public import Determinism
public import GalaxyExport
public import GalaxyGeneration

/// A recipe: settings in a file, and optionally the preset, seed and formats they are meant for.
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
  /// In the order of the file.
  var assignments: [Assignment] = []

  /// Puts the settings of the recipe on top of others.
  ///
  /// - Throws: `InputError` with the place of the setting that cannot be had.
  public func apply(to settings: inout GenerationSettings) throws(InputError) {
    for assignment in assignments {
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
