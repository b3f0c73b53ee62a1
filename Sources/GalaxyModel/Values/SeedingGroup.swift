/// Groups of entities that can be switched off (`seeding.groups.<group>`); what depends on one goes
/// with it.
public enum SeedingGroup: String, CaseIterable, Sendable {
  case stations, markets, docks, planets, genesis, characters, pirates, wrecks, players, teams
  case messages, firstLogin, trades, combat, drones, fleets, governance, medals, administration

  /// Groups whose rows its own rows name.
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

  /// Whether it is there when some groups are switched off: neither it nor what it needs is one of
  /// them. O(groups).
  public func isOn(without off: Set<SeedingGroup>) -> Bool {
    !off.contains(self) && needs.allSatisfy { $0.isOn(without: off) }
  }
}

extension Galaxy {
  /// The groups that its settings switch off by name.
  public var groupsOff: Set<SeedingGroup> {
    Set(
      SeedingGroup.allCases.filter { group in
        switch setting("seeding.groups.\(group.rawValue)") {
        case .text("off")?, .boolean(false)?: true
        default: false
        }
      })
  }
}
