public import GraphKit

/// What a start in a sector offers to a player.
public struct StartCard: Sendable, Equatable {
  /// A sector that separates a start from most of the map.
  public struct Choke: Sendable, Equatable {
    /// The node of the sector.
    public var node: NodeIndex
    /// The number of sectors, including the start, that can be reached without passing through it.
    public var keeps: Int
  }

  /// The node of the start.
  public var node: NodeIndex
  /// The number of sectors within reach, including the start.
  public var inReach: Int
  /// The number of sectors that are nearer to this start than to any other.
  public var territory: Int
  /// The turns to the capital, or nil if there is no course.
  public var toCapital: Int?
  /// The turns from the capital, or nil if there is no course.
  public var fromCapital: Int?
  /// The turns to the nearest other start that can be reached, or nil if there is none.
  public var rival: Int?
  /// The number of stations within reach, or nil if unknown.
  public var stations: Int?
  /// The number of planets within reach, or nil if unknown.
  public var planets: Int?
  /// The turns to the nearest station, or nil if unknown.
  public var nearestStation: Int?
  /// The turns to the nearest planet, or nil if unknown.
  public var nearestPlanet: Int?
  /// The credits per turn and unit of cargo space of the best trade within reach; nil without data
  /// about stations, 0 if no trade is profitable.
  public var income: Double?
  /// The nearest sector that every course to more than half of the reachable sectors passes
  /// through.
  public var choke: Choke?
}

/// The equality of starts in one figure.
public struct Fairness: Sendable, Equatable {
  /// The lowest value of all starts.
  public var lowest: Double
  /// The highest value of all starts.
  public var highest: Double
  /// The lowest value divided by the highest: 1 for equal starts, also if all values are 0.
  public var ratio: Double { highest == 0 ? 1 : lowest / highest }

  init(_ values: [Double]) {
    lowest = values.min() ?? 0
    highest = values.max() ?? 0
  }
}
