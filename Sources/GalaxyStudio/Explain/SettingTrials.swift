import GalaxyGeneration
import GalaxyModel
import GalaxySettings

/// Changes of single settings, tried on the warps of one region, that may give formations of a type a
/// place.
struct SettingTrials {
  let plan: GalaxyPlan
  let region: RegionOutline
  let type: FormationType

  /// How many formations of the type found a place, and how many were wanted.
  struct Outcome: Equatable {
    var placed = 0
    var wanted = 0
  }

  /// Tries each change alone.
  ///
  /// - Parameter outcome: What the settings of the plan give.
  /// - Returns: The changes that give more places, and those that do not, as `KEY=VALUE`.
  /// - Complexity: That of the warps of the region for each change.
  func run(
    besides outcome: Outcome
  ) -> (better: [(change: String, outcome: Outcome)], tried: [String]) {
    var better: [(change: String, outcome: Outcome)] = []
    var tried: [String] = []
    for (key, value) in changes(outcome) {
      var settings = plan.settings
      guard (try? settings.set(key, value)) != nil, (try? settings.check()) != nil,
        let found = result(of: settings)
      else { continue }
      if found.placed > outcome.placed {
        better.append(("\(key)=\(value)", found))
      } else {
        tried.append("\(key)=\(value)")
      }
    }
    return (better, tried)
  }

  // What stands in the way most often: too little room, other formations, too few or too many exits.
  private func changes(_ outcome: Outcome) -> [(key: String, value: String)] {
    if outcome.wanted == 0 { return [("formations.\(type.rawValue)", "1")] }
    var changes: [(key: String, value: String)] = []
    for (numerator, denominator) in [(5, 4), (3, 2), (2, 1)] {
      changes.append(("region.sectors", "\(region.sectorCount * numerator / denominator)"))
    }
    let mostWarps = plan.settings[\.maxWarps]
    for count in [mostWarps + 1, mostWarps - 1] { changes.append(("graph.maxWarps", "\(count)")) }
    if plan.settings[\.oneWayPercent] > 0 { changes.append(("graph.oneWayPercent", "0")) }
    if plan.settings[\.variety] > 0 { changes.append(("variety", "0")) }
    for other in FormationType.allCases where other != type {
      changes.append(("formations.\(other.rawValue)", "0"))
    }
    return changes
  }

  private func result(of settings: GenerationSettings) -> Outcome? {
    let plan = GalaxyPlan(seed: plan.seed, settings: settings)
    guard let index = plan.regions.firstIndex(where: { $0.name == region.name }) else { return nil }
    var run = GenerationRun(plan, region: index)
    run.isTraced = true
    run.advance(through: .warps)
    return run.trace.map { trace in
      Outcome(
        placed: type.isIsland
          ? trace.islands[type] ?? 0 : trace.tallies[type]?.placed ?? 0,
        wanted: trace.budget[type] ?? 0)
    }
  }
}

extension RegionCauses {
  /// Settings that would give more formations of a type a place, in sentences.
  ///
  /// - Parameters:
  ///   - type: The type.
  ///   - wanted: How many the region was to have.
  ///   - placed: How many found a place.
  /// - Returns: A sentence for each setting that helps, or one that says what was tried in vain; none
  ///   if nothing is missing, or the map was changed by steps.
  func settings(for type: FormationType, wanted: Int, placed: Int) -> [String] {
    guard wanted == 0 || placed < wanted, map.plan.changes.isEmpty,
      let outline = map.plan.regions.first(where: { $0.name == region.name })
    else { return [] }
    let trials = SettingTrials(plan: map.plan, region: outline, type: type)
      .run(besides: SettingTrials.Outcome(placed: placed, wanted: wanted))
    if trials.better.isEmpty, !trials.tried.isEmpty {
      return ["no single setting that was tried helps: \(trials.tried.joined(separator: ", "))"]
    }
    return trials.better.map { change, outcome in
      "\(change): \(outcome.placed) of \(outcome.wanted) find a place"
    }
  }
}
