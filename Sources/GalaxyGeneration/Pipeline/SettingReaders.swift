import GalaxyModel
import GalaxySettings

extension GalaxyPlan {
  /// Returns the stages that read a setting, in the order of running.
  ///
  /// What is settled before the first stage, such as the number of sectors, need not be read by any.
  ///
  /// - Parameters:
  ///   - key: The dotted name of the setting.
  ///   - level: The last level that runs.
  /// - Returns: The names of the stages, of all regions.
  /// - Complexity: That of generating the galaxy as far as the level, without steps.
  public func stages(reading key: String, through level: GenerationLevel = .map) -> [String] {
    var found: Set<String> = []
    for (index, region) in regions.enumerated() {
      var run = GenerationRun(self, region: index, variants: changes.variants[region.name])
      found.formUnion(run.stages(reading: key, through: level))
    }
    return Stage.pipeline.map(\.name).filter(found.contains)
  }
}

extension GenerationRun {
  /// Runs all stages of a level, and returns those that read a setting.
  fileprivate mutating func stages(reading key: String, through level: GenerationLevel) -> [String]
  {
    let plain = draft.settings
    var found: [String] = []
    for (index, next) in Stage.pipeline.enumerated() where next.level <= level {
      let reads = SettingReads()
      draft.settings = plain.noting(reads)
      run(index)
      draft.settings = plain
      if reads.keys.contains(key) { found.append(next.name) }
    }
    return found
  }
}
