import GalaxyModel

/// Nouns that follow coined words in names.
enum NamePools {
  /// Near the capital.
  static let clusterCivic = [
    "Quarter", "Commons", "Court", "Concourse", "Precinct", "Terrace", "Gardens", "Square",
  ]
  /// Between the capital and the rim.
  static let clusterRoute = [
    "Crossing", "Straits", "Junction", "Corridor", "Bridges", "Narrows", "Traverse", "Span",
  ]
  /// Far out.
  static let clusterWild = [
    "Barrens", "Deeps", "Wastes", "Shoals", "Verge", "Hollows", "Reach", "Thicket",
  ]
  static let regionSecond = [
    "Marches", "Territory", "Expanse", "Frontier", "Holdings", "Dominion", "Reaches", "Provinces",
    "Domain", "Commonwealth", "Borderlands", "Free State",
  ]
  /// The sector of a cluster where most warps meet.
  static let hub = ["Junction", "Cross", "Meeting", "Hub", "Interchange", "Star"]

  /// Returns the nouns for sectors of a type, or none if they have no names.
  static func sector(_ type: SectorType) -> [String] {
    switch type {
    case .anomaly: ["Anomaly", "Enigma", "Echo", "Shimmer", "Mirage"]
    case .wormhole: ["Gyre", "Spiral", "Whirl"]
    case .blackHole: ["Maw", "Abyss", "Vortex"]
    case .starCluster: ["Lights", "Beacons", "Lanterns"]
    default: []
    }
  }
}
