/// What populates the map besides the world itself.
public enum Profile: String, CaseIterable, Sendable, SettingChoice {
  /// Catalogs and the world; no account, and nothing that needs a player.
  case empty
  /// A small believable population, so that every table has rows.
  case demo
  /// A population of any size, with a longer history.
  case load

  /// Number of players, unless another one is chosen for `load`.
  public var players: Int {
    switch self {
    case .empty: 0
    case .demo: 24
    case .load: 1000
    }
  }

  /// Number of days that the ledgers cover, unless another one is chosen.
  var historyDays: Int {
    switch self {
    case .empty: 0
    case .demo: 7
    case .load: 30
    }
  }

  /// Which characters there are, unless others are chosen.
  var cast: Cast { self == .empty ? .core : .full }
}

/// Which characters there are.
public enum Cast: String, CaseIterable, Sendable, SettingChoice {
  /// Police, traders, and pirates.
  case core
  /// Also the characters of stations and factions.
  case full
}

/// How prices depend on the graph.
public enum PriceGradient: String, CaseIterable, Sendable, SettingChoice {
  /// They do not.
  case flat
  /// They depend on the hops to the nearest seller.
  case hops
}

/// Whether something is switched on.
public enum Switch: String, CaseIterable, Sendable, SettingChoice {
  /// It exists.
  case on
  /// It does not exist.
  case off

  /// Creates the state with a name.
  ///
  /// - Parameter value: `on` or `off`; galaxies may record a Boolean value instead.
  public init?(_ value: SettingValue) {
    switch value {
    case .text(let word): self.init(rawValue: word)
    case .boolean(let flag): self = flag ? .on : .off
    default: return nil
    }
  }
}
