/// Levels of a citadel on a settled planet.
enum CitadelCatalog {
  struct Level {
    let name: String
    let population: Int
    /// Maximum credits in the safe.
    let safe: Int
    let drones: Int
  }

  /// The levels, from 0: none.
  static let levels: [Level] = [
    Level(name: "No Citadel", population: 0, safe: 0, drones: 0),
    Level(name: "Outpost", population: 1000, safe: 100_000, drones: 10),
    Level(name: "Settlement", population: 5000, safe: 500_000, drones: 25),
    Level(name: "Colony", population: 15_000, safe: 2_000_000, drones: 50),
    Level(name: "Major Colony", population: 50_000, safe: 10_000_000, drones: 100),
    Level(name: "Planetary Capital", population: 200_000, safe: 50_000_000, drones: 200),
  ]
}
