/// Groups of entities that can be switched off (`seeding.groups.<group>`), together with the groups
/// that depend on them.
public enum SeedingGroup: String, CaseIterable, Sendable {
  case stations, markets, docks, planets, genesis, characters, pirates, wrecks, players, teams
  case messages, firstLogin, trades, combat, drones, fleets, governance, medals, administration

  /// Groups to whose rows its own rows refer.
  public var needs: [SeedingGroup] {
    switch self {
    case .stations, .planets, .wrecks, .administration: []
    case .markets, .docks, .characters, .players: [.stations]
    case .pirates: [.characters]
    case .genesis: [.planets, .players]
    case .trades: [.markets, .players]
    case .fleets: [.teams]
    case .teams, .messages, .firstLogin, .combat, .drones, .governance, .medals: [.players]
    }
  }
}
