public import GraphKit

/// What a player has who starts in a sector.
public struct StartCard: Sendable, Equatable {
  /// One sector that stands between a start and most of the map.
  public struct Choke: Sendable, Equatable {
    public var node: NodeIndex
    /// How many sectors, the start included, are left to whoever cannot pass it.
    public var keeps: Int
  }

  public var node: NodeIndex
  /// Sectors that can be reached within the turns of the card, the start included.
  public var inReach: Int
  /// Sectors that are nearer to this start than to any other.
  public var territory: Int
  /// Turns to the capital and back; nil where there is no course.
  public var toCapital: Int?
  public var fromCapital: Int?
  /// Turns to the nearest of the other starts; nil without one that can be reached.
  public var rival: Int?
  /// Stations and planets within reach, and turns to the nearest station and the nearest planet; nil
  /// if the map carries none.
  public var stations: Int?
  public var planets: Int?
  public var nearestStation: Int?
  public var nearestPlanet: Int?
  /// Credits a turn and a unit of cargo space of the best trade within reach; nil if the map carries
  /// no stations, 0 if nothing pays.
  public var income: Double?
  /// The nearest sector through which every course to more than half of what can be reached leads.
  public var choke: Choke?
}

/// How equal starts are in one figure.
public struct Fairness: Sendable, Equatable {
  public var lowest: Double
  public var highest: Double
  /// Lowest by highest: 1 for equal starts; 1 as well where all have nothing.
  public var ratio: Double { highest == 0 ? 1 : lowest / highest }

  init(_ values: [Double]) {
    lowest = values.min() ?? 0
    highest = values.max() ?? 0
  }
}
