import Determinism

/// The seed that this process drew because none was given, for the command that reproduces a bug.
enum DrawnSeed {
  nonisolated(unsafe) private(set) static var value: Seed?

  /// Draws a seed and remembers it.
  static func draw() -> Seed {
    let seed = Seed.random()
    value = seed
    return seed
  }
}
