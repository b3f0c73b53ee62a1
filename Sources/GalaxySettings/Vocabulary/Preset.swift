/// A named starting point for a galaxy.
public enum Preset: String, CaseIterable, Sendable {
  /// The starter region.
  case terranSpace = "terran-space"
  /// The hub region.
  case centralNexus = "central-nexus"
  /// A region of a player.
  case playerOwned = "player-owned"
  /// Several regions, attached by gates.
  case galaxy
  /// A region by the rules of a player's, of any size.
  case sandbox

  /// What it generates, in one line.
  public var summary: String {
    let sectors = SettingCatalog.standard.sectors.definition.defaultValue?.description ?? ""
    switch self {
    case .terranSpace:
      return "The starter region: \(RegionSize.terranSpace) sectors, 6 clusters, three zones"
    case .centralNexus:
      return "The hub region: \(RegionSize.centralNexus) sectors, 20 clusters, one zone"
    case .playerOwned:
      return "A player-owned region: \(RegionSize.playerOwned.text) sectors (\(sectors))"
    case .galaxy:
      return "Terran Space, Central Nexus and player-owned regions, attached by gates"
    case .sandbox:
      return "The rules of a player-owned region at any size: \(RegionSize.sandbox.text) sectors "
        + "(\(sectors))"
    }
  }

  /// Whether the setting `region.sectors` applies to the preset.
  public var hasFreeSize: Bool { self != .terranSpace && self != .centralNexus }

  /// Returns why a region of the preset cannot have a number of sectors, or nil if it can.
  func refusal(ofSectors count: Int) -> String? {
    switch self {
    case .terranSpace: return "Terran Space has \(RegionSize.terranSpace) sectors"
    case .centralNexus: return "the Central Nexus has \(RegionSize.centralNexus) sectors"
    case .playerOwned, .galaxy:
      if RegionSize.playerOwned.contains(count) { return nil }
      return "a player-owned region has \(RegionSize.playerOwned.text) sectors "
        + "(the preset sandbox takes any size)"
    case .sandbox: return nil
    }
  }
}

/// Numbers of sectors that regions have.
public enum RegionSize {
  /// Sectors of Terran Space.
  public static let terranSpace = 300
  /// Sectors of the Central Nexus.
  public static let centralNexus = 5000
  /// Sectors that a player-owned region may have.
  public static let playerOwned: ClosedRange<Int> = 100...1500
  /// Sectors that a sandbox may have.
  public static let sandbox: ClosedRange<Int> = 20...10_000_000
}
