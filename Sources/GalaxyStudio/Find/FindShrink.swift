public import Determinism
import GalaxyModel
public import GalaxySettings

/// Makes a match small: settings back to their defaults, fewer sectors, a small seed.
public struct FindShrink: Sendable {
  private let question: FindQuestion

  /// Prepares to make matches of a question small.
  ///
  /// - Parameter question: The question.
  public init(_ question: FindQuestion) { self.question = question }

  /// A match that is made small.
  public struct Outcome: Sendable {
    /// The settings.
    public internal(set) var settings: GenerationSettings
    /// The seed.
    public internal(set) var seed: Seed
  }

  /// Returns the match after no single setting can go back to its default any more.
  ///
  /// - Parameter match: A match.
  /// - Returns: The settings and the seed of the smaller match.
  /// - Throws: What judging a seed throws.
  /// - Complexity: A few hundred maps.
  public func shrink(_ match: FindEntry) throws -> Outcome {
    let variant = question.variants[match.variant]
    var outcome = Outcome(settings: variant.settings, seed: match.seed)
    for _ in 0..<8 {
      let before = outcome
      try restoreDefaults(&outcome, variant)
      try takeSectors(&outcome, variant)
      try takeSeed(&outcome, variant)
      if outcome.seed == before.seed, outcome.settings == before.settings { break }
    }
    return outcome
  }

  private func isMatch(
    _ settings: GenerationSettings, _ seed: Seed, _ variant: FindVariant
  ) throws -> Bool {
    do {
      try settings.check()
    } catch {
      return false
    }
    var question = question
    question.near = nil
    question.variants = [FindVariant(settings: settings, changes: [], stages: variant.stages)]
    return try FindJudge(question).judge(seed, at: 0).allSatisfy(\.isMatch)
  }

  /// Takes settings back until none of those that are left can go back alone.
  private func restoreDefaults(_ outcome: inout Outcome, _ variant: FindVariant) throws {
    var isChanged = true
    while isChanged {
      isChanged = false
      for setting in SettingCatalog.all where outcome.settings.values[given: setting] != nil {
        let isSize = setting == SettingCatalog.standard.sectors.definition
        if isSize, outcome.settings.preset.hasFreeSize { continue }
        var settings = outcome.settings
        settings.restoreDefault(of: setting)
        if try isMatch(settings, outcome.seed, variant) {
          outcome.settings = settings
          isChanged = true
        }
      }
    }
  }

  private func takeSectors(_ outcome: inout Outcome, _ variant: FindVariant) throws {
    guard outcome.settings.preset.hasFreeSize else { return }
    func isMatch(_ sectors: Int) throws -> GenerationSettings? {
      var settings = outcome.settings
      do throws(SettingFailure) {
        try settings.set(\.sectors, to: sectors)
      } catch {
        return nil
      }
      return try self.isMatch(settings, outcome.seed, variant) ? settings : nil
    }
    var high = outcome.settings[\.sectors]
    var low = RegionSize.sandbox.lowerBound - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if let settings = try isMatch(middle) {
        outcome.settings = settings
        high = middle
      } else {
        low = middle
      }
    }
  }

  private func takeSeed(_ outcome: inout Outcome, _ variant: FindVariant) throws {
    for number in 0..<min(1000, outcome.seed.value) {
      if try isMatch(outcome.settings, Seed(number), variant) {
        outcome.seed = Seed(number)
        return
      }
    }
  }
}
