public import GalaxyModel

/// Densities of stations, planets, and nebulae.
public enum Density: String, CaseIterable, Sendable, SettingChoice {
  /// Those of the game's documentation.
  case documented
  /// Those of TradeWars, which scatters nebulae sector by sector.
  case tradewars

  /// Returns the number of stations per 100 sectors.
  ///
  /// - Parameter region: Type of the region, if known.
  /// - Returns: The percentage.
  public func stationPercent(in region: RegionType?) -> Int {
    switch self {
    case .documented: region == .centralNexus ? 5 : 15
    case .tradewars: 50
    }
  }

  /// Returns the number of planets per 100 sectors.
  ///
  /// - Parameter region: Type of the region, if known.
  /// - Returns: The percentage.
  public func planetPercent(in region: RegionType?) -> Int {
    switch self {
    case .documented: region == .centralNexus ? 10 : 25
    case .tradewars: 22
    }
  }

  /// Share of clusters with a nebula or, where nebulae are scattered, of sectors.
  public var nebulaPercent: Int {
    switch self {
    case .documented: 20
    case .tradewars: 5
    }
  }

  /// Returns the values of all densities in words.
  static func summary(_ percent: (Density, RegionType?) -> Int) -> String {
    "documented \(percent(.documented, nil)) (Nexus \(percent(.documented, .centralNexus))), "
      + "tradewars \(percent(.tradewars, nil))"
  }
}
