public import Determinism
import GalaxyCriteria
import GalaxyGeneration
public import GalaxyModel
import GalaxySettings

extension FindQuestion {
  /// Makes the judged region of a seed again, as maps show it; the main one of a whole galaxy.
  ///
  /// - Parameters:
  ///   - seed: The seed.
  ///   - number: The number of the variant.
  /// - Returns: The region.
  /// - Throws: `FindFailure` if there is no such region.
  /// - Complexity: O(sectors).
  public func region(of seed: Seed, variant number: Int) throws(FindFailure) -> Region {
    let variant = variants[number]
    let plan = GalaxyPlan(seed: seed, settings: variant.settings)
    let index = try index(in: plan)
    var run = GenerationRun(plan, region: index, variants: variant.mapVariants)
    run.advance(through: .map)
    return run.region
  }

  /// The command that makes the map of a seed.
  ///
  /// - Parameters:
  ///   - seed: The seed.
  ///   - number: The number of the variant.
  /// - Returns: The command.
  public func command(of seed: Seed, variant number: Int) -> String {
    let variant = variants[number]
    let plan = GalaxyPlan(seed: seed, settings: variant.settings)
    let stages = variant.stages.filter { $0.number > 0 }.map { "\($0.stage)=\($0.number)" }
    let command = MapOrigin(recordedIn: plan.outline)?.command ?? ""
    if stages.isEmpty { return command }
    return command + " -T json -o - | warpwright reroll --stages \(stages.joined(separator: ","))"
  }

  /// The members of documents that say what was asked.
  func head(schema: String) -> [FieldValue.Member] {
    let changed: [FieldValue.Member] = SettingCatalog.all.compactMap { setting in
      guard let value = settings.values[given: setting], value != setting.defaultValue else {
        return nil
      }
      return .init(setting.key, value.fieldValue)
    }
    return [
      .init("schema", .text(schema)), .init("version", .integer(1)),
      .init("preset", .text(settings.preset.rawValue)), .init("settings", .object(changed)),
      .init("where", .list(criteria.map { .text($0.word) })),
    ] + (isWhole ? [.init("whole", .boolean(true))] : []) + partMembers
  }

  /// The member of documents that says which seeds were judged.
  func seeds(tested: Int) -> FieldValue.Member {
    func bound(_ place: Int) -> FieldValue {
      seeds.count > 0 ? .int(seeds[max(0, place)].value) : .null
    }
    return .init(
      "seeds",
      .object([
        .init("tested", .int(tested)), .init("from", bound(0)), .init("to", bound(seeds.count - 1)),
      ]))
  }
}
