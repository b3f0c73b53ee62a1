import GalaxyModel

extension SectorType {
  /// The hazards, 0…10, that a sector of this type may have.
  var hazardRange: ClosedRange<Int> {
    switch self {
    case .standard: 0...3
    case .nebula: 4...7
    case .asteroidField: 5...8
    case .blackHole: 8...10
    case .starCluster: 5...7
    case .void: 1...3
    case .industrial: 2...5
    case .agricultural: 0...2
    case .forbidden: 7...10
    case .wormhole, .radiationZone: 6...9
    case .anomaly: 3...6
    case .warpStorm: 8...10
    }
  }

  /// The radiation, in hundredths, that a sector of this type may have.
  var radiationRange: ClosedRange<Int> {
    switch self {
    case .standard, .agricultural: 0...20
    case .nebula: 30...60
    case .asteroidField: 10...30
    case .blackHole, .radiationZone: 70...100
    case .starCluster: 50...80
    case .void: 0...10
    case .industrial: 20...40
    case .forbidden: 80...100
    case .wormhole: 60...90
    case .anomaly: 20...50
    case .warpStorm: 70...100
    }
  }
}

extension NebulaColor {
  /// Colors and weights by the zone that holds a nebula's core.
  static func weights(in zone: ZoneType) -> [(color: NebulaColor, weight: Int)] {
    switch zone {
    case .federation: [(.azure, 50), (.emerald, 30), (.obsidian, 20)]
    case .border, .expanse: [(.crimson, 30), (.violet, 30), (.azure, 20), (.amber, 20)]
    case .frontier: [(.crimson, 40), (.violet, 30), (.amber, 20), (.obsidian, 10)]
    }
  }
}
