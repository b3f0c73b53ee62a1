/// A named starting point for a galaxy.
public enum Preset: String, CaseIterable, Sendable {
  case terranSpace = "terran-space"
  case centralNexus = "central-nexus"
  case playerOwned = "player-owned"
  case galaxy
  case sandbox

  /// What it makes, in one line.
  public var summary: String {
    switch self {
    case .terranSpace: "The starter region: 300 sectors, 6 clusters, three zones"
    case .centralNexus: "The hub region: 5000 sectors, 20 clusters, one zone"
    case .playerOwned: "A player-owned region: 100…1500 sectors (1000)"
    case .galaxy: "Terran Space, Central Nexus and player-owned regions, attached by gates"
    case .sandbox: "The rules of a player-owned region at any size: 20…10000000 sectors (1000)"
    }
  }

  /// Whether `region.sectors` means something for this preset.
  public var hasFreeSize: Bool { self != .terranSpace && self != .centralNexus }
}
