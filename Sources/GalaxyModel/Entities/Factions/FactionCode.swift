/// The nine factions, identified by their codes.
///
/// All columns hold codes except `factions.name` and `stations.faction_affiliation`, which hold
/// display names.
public enum FactionCode: String, CaseIterable, CellValue, Sendable {
  case terranFederation = "terran_federation"
  case mercantileGuild = "mercantile_guild"
  case frontierCoalition = "frontier_coalition"
  case astralMiningConsortium = "astral_mining_consortium"
  case novaScientificInstitute = "nova_scientific_institute"
  case fringeAlliance = "fringe_alliance"
  case shadowSyndicate = "shadow_syndicate"
  case pirates
  case galacticConcord = "galactic_concord"

  /// The index in `allCases`, which is also the order of a faction's rows.
  ///
  /// - Complexity: O(1).
  public var ordinal: Int {
    switch self {
    case .terranFederation: 0
    case .mercantileGuild: 1
    case .frontierCoalition: 2
    case .astralMiningConsortium: 3
    case .novaScientificInstitute: 4
    case .fringeAlliance: 5
    case .shadowSyndicate: 6
    case .pirates: 7
    case .galacticConcord: 8
    }
  }

  /// The type of the faction, which no other faction has.
  public var type: FactionType {
    switch self {
    case .terranFederation: .federation
    case .mercantileGuild: .merchants
    case .frontierCoalition: .independents
    case .astralMiningConsortium: .mining
    case .novaScientificInstitute: .explorers
    case .fringeAlliance: .outlaws
    case .shadowSyndicate: .syndicate
    case .pirates: .pirates
    case .galacticConcord: .concord
    }
  }

  /// The name shown to players.
  public var displayName: String {
    switch self {
    case .terranFederation: "Terran Federation"
    case .mercantileGuild: "Mercantile Guild"
    case .frontierCoalition: "Frontier Coalition"
    case .astralMiningConsortium: "Astral Mining Consortium"
    case .novaScientificInstitute: "Nova Scientific Institute"
    case .fringeAlliance: "Fringe Alliance"
    case .shadowSyndicate: "Shadow Syndicate"
    case .pirates: "Pirates"
    case .galacticConcord: "Galactic Concord"
    }
  }
}
