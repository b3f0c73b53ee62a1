import GalaxyModel

/// Ranges of figures that depend on the type of a planet.
///
/// Temperatures are in degrees Celsius, water in percent, gravity in hundredths of Earth's.
struct PlanetTraits: Sendable {
  let type: PlanetType
  let habitability: ClosedRange<Int>
  let temperature: ClosedRange<Int>
  let water: ClosedRange<Int>
  let gravity: ClosedRange<Int>
}

enum PlanetCatalog {
  /// Types of rolled planets, equally frequent before zones are considered.
  static let rolled: [PlanetTraits] = [
    traits(.oceanic), traits(.mountainous), traits(.ice), traits(.volcanic), traits(.barren),
  ]

  /// Returns the figures of a type.
  static func traits(_ type: PlanetType) -> PlanetTraits {
    switch type {
    case .terran: make(type, 50...100, 12...22, 55...75, 90...110)
    case .oceanic: make(type, 75...85, 5...25, 80...100, 80...120)
    case .mountainous: make(type, 55...65, -5...15, 20...50, 80...130)
    case .ice: make(type, 25...35, -90 ... -20, 30...80, 50...110)
    case .volcanic: make(type, 15...25, 60...300, 0...5, 70...150)
    case .barren: make(type, 5...15, -120...80, 0...2, 20...100)
    case .desert: make(type, 30...60, 15...55, 0...10, 60...130)
    case .tropical: make(type, 80...100, 18...32, 50...80, 80...120)
    case .jungle: make(type, 60...90, 18...35, 40...70, 80...130)
    case .arctic: make(type, 20...40, -60 ... -10, 20...60, 60...120)
    case .gasGiant: make(type, 0...10, -160 ... -60, 0...0, 150...300)
    case .artificial: make(type, 40...70, 18...22, 0...20, 90...110)
    }
  }

  private static func make(
    _ type: PlanetType, _ habitability: ClosedRange<Int>, _ temperature: ClosedRange<Int>,
    _ water: ClosedRange<Int>, _ gravity: ClosedRange<Int>
  ) -> PlanetTraits {
    PlanetTraits(
      type: type, habitability: habitability, temperature: temperature, water: water,
      gravity: gravity)
  }

  /// Returns the frequencies of `rolled` in a zone, in halves: mild planets are more frequent near
  /// the capital, harsh ones at the rim.
  static func weights(_ zone: ZoneType) -> [Int] {
    switch zone {
    case .federation: [3, 3, 2, 2, 2]
    case .border, .expanse: [2, 2, 2, 2, 2]
    case .frontier: [2, 2, 2, 3, 3]
    }
  }
}
