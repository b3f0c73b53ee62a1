import GalaxyModel

/// What genesis devices cost, need and make.
enum GenesisCatalog {
  struct Tier {
    let name: GenesisTier
    let device: GenesisType
    /// Habitability, richness in hundredths, and size of the planet made.
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

  /// Hours that a planet takes to form.
  static let formationHours = 48
  /// Standing from which a device is sold.
  static let standing = 250

  /// Kinds of planets that a device can make; none is Terran.
  static let results: [PlanetType] = [.oceanic, .mountainous, .desert]
}
