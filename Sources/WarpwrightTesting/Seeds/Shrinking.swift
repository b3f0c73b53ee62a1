import Determinism
import GalaxyGeneration
import GalaxyModel
import GalaxySettings

/// What `forEachSeed` makes smaller to find the smallest map that still fails.
public struct Shrinking: OptionSet, Sendable {
  /// The options as bits.
  public let rawValue: Int

  /// Creates options from bits.
  ///
  /// - Parameter rawValue: The bits.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// The number of sectors, for presets with a free size.
  public static let sectors = Shrinking(rawValue: 1)
  /// The formations: each type is left out if the failure stays.
  public static let formations = Shrinking(rawValue: 2)
}

/// Finds the smallest settings with which a test fails, in the same order each time.
struct SettingShrinker {
  /// The highest number of maps that are generated.
  static let trialLimit = 200

  let seed: Seed
  /// Returns the failure of a map, or nil.
  let fails: (Galaxy) -> Probe.Failure?
  private(set) var settings: GenerationSettings
  private(set) var failure: Probe.Failure
  private(set) var trials = 0
  private let key: String

  init(
    seed: Seed, settings: GenerationSettings, failure: Probe.Failure,
    fails: @escaping (Galaxy) -> Probe.Failure?
  ) {
    self.seed = seed
    self.settings = settings
    self.failure = failure
    self.fails = fails
    key = failure.key
  }

  /// Shrinks until nothing becomes smaller.
  mutating func shrink(_ what: Shrinking) {
    var isSmaller = true
    while isSmaller && trials < SettingShrinker.trialLimit {
      isSmaller = false
      if what.contains(.sectors) && shrinkSectors() { isSmaller = true }
      if what.contains(.formations) && leaveOutFormations() { isSmaller = true }
    }
  }

  /// Tries the smallest size, then sizes that are ever nearer to the current one.
  private mutating func shrinkSectors() -> Bool {
    guard settings.preset.hasFreeSize else { return false }
    let smallest =
      settings.preset == .sandbox
      ? RegionSize.sandbox.lowerBound : RegionSize.playerOwned.lowerBound
    var hasChanged = false
    var step = settings[\.sectors] - smallest
    while step > 0 && trials < SettingShrinker.trialLimit {
      let size = settings[\.sectors] - step
      if size >= smallest,
        keeps({ settings throws(SettingFailure) in
          try settings.set(\.sectors, to: size)
        })
      {
        hasChanged = true
        step = min(step, settings[\.sectors] - smallest)
      } else {
        step /= 2
      }
    }
    return hasChanged
  }

  private mutating func leaveOutFormations() -> Bool {
    var hasChanged = false
    for type in FormationType.allCases where settings.formationCount(type) != 0 {
      let changed = keeps { settings throws(SettingFailure) in
        try settings.set("formations.\(type.rawValue)", "0")
      }
      if changed { hasChanged = true }
    }
    return hasChanged
  }

  /// Takes a change of the settings over if the map still fails, and in the same place.
  private mutating func keeps(
    _ change: (inout GenerationSettings) throws(SettingFailure) -> Void
  ) -> Bool {
    var smaller = settings
    do { try change(&smaller); try smaller.check() } catch { return false }
    trials += 1
    let galaxy = GalaxyGenerator(seed: seed, settings: smaller).generate()
    guard let failure = fails(galaxy), failure.key == key else { return false }
    settings = smaller
    self.failure = failure
    return true
  }
}
