/// What a map was generated from: enough to generate it again.
public struct MapOrigin: Sendable, Equatable {
  /// Name of the preset.
  public var preset: String
  /// Seed of the galaxy.
  public var seed: UInt64
  /// Value of every setting by its dotted name.
  public var settings: [FieldValue.Member]
  /// Version of the generator.
  public var generatorVersion: String
  /// The number of steps that changed the map after that, which its recipe holds.
  public var stepCount = 0
  /// Whether warps of the map have been edited since.
  public var isEdited = false

  /// Reads the origin that a galaxy has recorded.
  ///
  /// - Parameter galaxy: A galaxy from any source; nil is returned if it has no seed or preset.
  public init?(recordedIn galaxy: Galaxy) {
    guard let seed = galaxy.seed, !galaxy.preset.isEmpty else { return nil }
    self.seed = seed
    preset = galaxy.preset
    settings = galaxy.settings
    generatorVersion = galaxy.generatorVersion
    stepCount = galaxy.steps.count
  }
}

extension Galaxy {
  /// Notes in each region what it was generated from, so that a region alone can be generated again.
  ///
  /// - Complexity: O(regions).
  package mutating func noteOrigin() {
    let origin = MapOrigin(recordedIn: self)
    for index in regions.indices { regions[index].origin = origin }
  }
}
