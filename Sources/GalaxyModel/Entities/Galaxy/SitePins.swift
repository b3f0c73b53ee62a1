/// Where a step keeps stations and planets of a region.
public struct SitePins: Sendable, Equatable {
  /// Sectors that keep their station and their pirates, or have none still.
  public var stations: Set<Int> = []
  /// Sectors that keep their planets, or have none still.
  public var planets: Set<Int> = []
  /// Single planets, by node and position from 1.
  public var singlePlanets: [Int: Set<Int>] = [:]
  /// Whether all stations are kept, because no stage before or of them runs again.
  public var keepsAllStations = false
  /// Whether all planets are kept, because no stage before or of them runs again.
  public var keepsAllPlanets = false
  /// Whether every name of a station or planet is kept.
  public var keepsNames = false
  /// Whether names are drawn again, also those of what is kept.
  public var drawsNames = false

  /// Keeps nothing.
  public init() {}

  /// Whether nothing is kept.
  public var isEmpty: Bool {
    stations.isEmpty && planets.isEmpty && singlePlanets.isEmpty && !keepsNames
      && !keepsAllStations && !keepsAllPlanets
  }
}

/// A region before a step, with what the step keeps of its stations and planets.
public struct SiteStep: Sendable {
  /// The place of the step in the recipe, from 1.
  public let number: Int
  /// The index of the region.
  public let region: Int
  /// The region before the step, without what is seeded.
  public let before: Region
  /// What the step keeps.
  public let pins: SitePins

  /// Creates a record.
  ///
  /// - Parameters:
  ///   - number: The place of the step in the recipe, from 1.
  ///   - region: The index of the region.
  ///   - before: The region before the step.
  ///   - pins: What the step keeps.
  public init(number: Int, region: Int, before: Region, pins: SitePins) {
    self.number = number
    self.region = region
    self.before = before
    self.pins = pins
  }
}
