import GalaxyModel

/// Kinds of drones with their figures.
enum DroneCatalog {
  struct Kind {
    let type: DroneType
    let health: Int
    let attack: Int
    let defense: Int
    let speed: Double
    let abilities: String
    /// Number per hundred drones.
    let share: Int
  }

  static let kinds: [Kind] = [
    Kind(
      type: .attack, health: 80, attack: 20, defense: 5, speed: 1.5,
      abilities: "precision_strike,rapid_fire", share: 40),
    Kind(
      type: .defense, health: 150, attack: 8, defense: 20, speed: 0.8,
      abilities: "shield_boost,area_defense", share: 30),
    Kind(
      type: .scout, health: 60, attack: 5, defense: 8, speed: 2,
      abilities: "enhanced_sensors,stealth", share: 15),
    Kind(
      type: .mining, health: 100, attack: 3, defense: 10, speed: 1,
      abilities: "resource_extraction,cargo_boost", share: 10),
    Kind(
      type: .repair, health: 90, attack: 2, defense: 12, speed: 1.2,
      abilities: "repair_beam,shield_recharge", share: 5),
  ]
}
