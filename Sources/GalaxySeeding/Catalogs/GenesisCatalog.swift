import GalaxyModel

/// Tiers, requirements and results of genesis devices.
enum GenesisCatalog {
  struct Tier {
    let name: GenesisTier
    let device: GenesisType
    /// Habitability, richness in hundredths, and size of the resulting planet.
    let habitability: ClosedRange<Int>
    let richness: ClosedRange<Int>
    let size: ClosedRange<Int>
  }

  static let tiers: [Tier] = [
    Tier(name: .basic, device: .standard, habitability: 40...60, richness: 50...100, size: 3...6),
    Tier(
      name: .enhanced, device: .enhanced, habitability: 55...75, richness: 80...150, size: 4...7),
    Tier(
      name: .advanced, device: .advanced, habitability: 70...90, richness: 120...200, size: 5...9),
  ]

  /// Hours in which a planet forms.
  static let formationHours = 48
  /// Minimum standing of a buyer.
  static let standing = 250

  /// Types of planet that a device can form; Terran is not among them.
  static let results: [PlanetType] = [.oceanic, .mountainous, .desert]
}
