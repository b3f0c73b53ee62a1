public import Determinism
public import GalaxyModel
public import GalaxySettings
public import GraphKit
package import MapEditing

/// A stage that places something on a finished map with draws of its own.
public enum SiteStage: String, CaseIterable, Sendable {
  case stations, planets, pirates
}

/// What to add to a finished map, and how much of it.
public struct SeedingSettings: Sendable, SettingReading {
  /// Seed of the galaxy.
  public var seed: Seed
  /// The settings of the galaxy.
  public var values: SettingValues
  /// The number of regions that take turns in lists of names.
  var namedRegions = 1
  /// The variants of the stages of ``SiteStage`` that are not the default ones, by name of region.
  public var variants: [String: [SiteStage: Int]] = [:]
  /// What a step keeps of stations and planets, by name of region.
  public var kept: [String: KeptSites] = [:]
  /// What edits so far add to and take from the exact numbers of stations and planets, by name of region.
  package var edited: [String: EditCounts] = [:]
  /// Why edits of stations and planets could not be made, and what else steps could not keep.
  public var faults: [StepFault] = []
  /// What steps let go of.
  public var outcomes: [StepOutcome] = []
  /// Password hash of the administrator, which is written as it is and nowhere else; without one the
  /// account is closed.
  public var administratorHash: String?
  /// The betweenness of earlier maps, which those with the same warps share; no row depends on it.
  public var betweenness: BetweennessMemory?

  /// Creates the settings of a galaxy.
  ///
  /// - Parameters:
  ///   - settings: The settings of the galaxy.
  ///   - seed: Seed of the galaxy.
  public init(_ settings: GenerationSettings, seed: Seed) {
    self.seed = seed
    values = settings.values
    namedRegions = settings.regionCount
  }

  /// Creates the defaults.
  ///
  /// - Parameter seed: Seed of the galaxy.
  public init(seed: Seed) {
    self.seed = seed
    values = SettingValues()
  }

  /// The present time of the galaxy.
  public var epoch: Timestamp { self[\.epoch] }

  /// When world rows were created: 731 days before the epoch.
  public var worldTime: Timestamp { epoch.adding(days: -731) }

  /// Whether every group of entities exists.
  var hasAllGroups: Bool { SeedingGroup.allCases.allSatisfy { isSwitchedOn($0) } }
}
