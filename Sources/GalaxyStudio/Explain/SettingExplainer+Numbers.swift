import Determinism
import GalaxyAnalysis
import GalaxyGeneration
import GalaxyModel
import GalaxySeeding
import GalaxySettings

extension SettingExplainer {
  /// The value of a setting, its default and limits, and the stages that read it.
  func numbers(of setting: SettingDefinition) throws -> [FieldValue.Member] {
    let value =
      recipe.assignments.last { $0.setting == setting }?.value ?? setting.defaultValue
    var members: [FieldValue.Member] = [
      .init("value", .optional(value) { $0.fieldValue }),
      .init("default", .optional(setting.defaultValue) { $0.fieldValue }),
    ]
    if case .integer(let range) = setting.kind {
      members += [
        .init("least", .int(range.lowerBound)), .init("most", .int(range.upperBound)),
      ]
    }
    let stages = try stages(reading: setting.key)
    // Some are read while the galaxy is planned, or by what no map shows.
    if !stages.isEmpty { members.append(.init("stages", .list(stages.map { .text($0) }))) }
    return members
  }

  /// The stages of maps that read a setting, and `sites` if stations or planets do.
  private func stages(reading key: String) throws -> [String] {
    var settings = try recipe.settings()
    try settings.check()
    try settings.readMask()
    let plan = GalaxyPlan(seed: recipe.seed ?? 0, settings: settings)
    let stages = plan.stages(reading: key)
    let galaxy = GalaxyGenerator(plan: plan, scope: .rows).generateMap()
    var seeding = plan.seeding(of: galaxy)
    let reads = SettingReads()
    seeding.values.reads = reads
    var rows = RowStore()
    try GalaxySeeder(settings: seeding).seedSites(of: galaxy, into: &rows)
    return stages + (reads.keys.contains(key) ? ["sites"] : [])
  }
}
