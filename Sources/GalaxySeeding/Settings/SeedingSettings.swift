public import Determinism
public import GalaxyModel

/// What is put onto a finished map, and how much of it.
public struct SeedingSettings: Sendable {
  /// Which entities there are besides the world itself.
  public enum Profile: String, CaseIterable, Sendable {
    /// Catalogs and the world; no account, and nothing that needs a player.
    case empty
    /// A small believable population, so that every table has rows.
    case demo
    /// The same for any number of players, with a longer history.
    case load
  }

  /// How much of the cast of characters there is.
  public enum Cast: String, CaseIterable, Sendable { case core, full }

  /// How prices depend on the graph.
  public enum PriceGradient: String, CaseIterable, Sendable { case hops, flat }

  public var seed: Seed
  public var epoch: Timestamp
  public var profile: Profile
  /// Players of the profiles with a population.
  public var players: Int
  /// Days before the epoch that ledgers reach back.
  public var historyDays: Int
  public var cast: Cast
  public var priceGradient: PriceGradient
  /// Whether stations and planets follow the TradeWars densities.
  public var isTradewars: Bool
  /// Stations and planets per 100 sectors, if set; else by profile and region type.
  public var stationPercent: Int?
  public var planetPercent: Int?
  /// Sectors 1 to this number of every region are fedspace.
  public var fedspace: Int
  /// Sectors for each derelict wreck; 0 for none.
  public var derelictSpacing: Int
  /// Groups that are switched off.
  public var groupsOff: Set<SeedingGroup>
  /// Password hash of the administrator, which is written as it is and nowhere else; without one the
  /// account is closed.
  public var administratorHash: String?

  /// The defaults of a profile.
  public init(seed: Seed, profile: Profile = .empty) {
    self.seed = seed
    self.profile = profile
    epoch = .defaultEpoch
    players = profile == .load ? 1000 : 24
    historyDays = profile == .empty ? 0 : profile == .demo ? 7 : 30
    cast = profile == .empty ? .core : .full
    priceGradient = .hops
    isTradewars = false
    fedspace = 10
    derelictSpacing = 60
    groupsOff = []
  }

  /// When world rows were made: 731 days before the epoch.
  public var worldTime: Timestamp { epoch.adding(days: -731) }

  /// Whether there are players.
  public var hasPopulation: Bool { profile != .empty && isOn(.players) }

  /// Whether a group is there: it is switched on, and so is all that it depends on. O(groups).
  public func isOn(_ group: SeedingGroup) -> Bool {
    group.isOn(without: groupsOff)
  }
}
