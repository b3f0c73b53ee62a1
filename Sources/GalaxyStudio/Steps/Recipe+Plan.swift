import FileIO
public import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import MapEditing
import Platform

extension Recipe {
  /// The plan of the map that the recipe describes, with its steps.
  ///
  /// - Returns: The plan; a picture that the settings name is not read.
  /// - Throws: `InputError` if there is no seed or a setting is rejected, or `StepFailure` for a step that
  ///   names what the map does not have.
  public func plan() throws -> GalaxyPlan {
    guard let seed else {
      throw InputError(
        .structure, source: source, location: .whole, message: "the recipe has no seed",
        hint: "without one it stands for many maps")
    }
    let plan = GalaxyPlan(seed: seed, settings: try settings())
    return try changed(plan)
  }

  /// Returns a plan with the steps and waivers of the recipe.
  ///
  /// - Parameter plan: The plan of a map, whose settings may differ from those of the recipe.
  /// - Returns: The plan with the changes.
  /// - Throws: `StepFailure` for a step that names a region or something else that there is not.
  public func changed(_ plan: GalaxyPlan) throws(StepFailure) -> GalaxyPlan {
    let additions = self.additions
    var plan = plan
    if !additions.isEmpty {
      try plan.checkGrowth(additions)
      plan = GalaxyPlan(seed: plan.seed, settings: plan.settings, additions: additions)
    }
    var compiler = StepCompiler(plan.regions)
    plan.changes = try compiler.changes(steps, waivers)
    return plan
  }

  /// The regions that steps add.
  private var additions: [RegionAddition] {
    steps.enumerated().compactMap { place, step in
      guard case .extend(let change) = step.change else { return nil }
      return RegionAddition(step: place + 1, count: change.playerRegions)
    }
  }
}

extension GalaxyPlan {
  /// Rejects a galaxy that cannot grow, or grows too large for its sector IDs.
  fileprivate func checkGrowth(_ additions: [RegionAddition]) throws(StepFailure) {
    func failure(_ reason: String) -> StepFailure {
      StepFailure(
        faults: additions.prefix(1).map {
          StepFault(.refusal, step: $0.step, what: "", why: reason)
        })
    }
    guard settings.preset != .sandbox else {
      throw failure("a sandbox is no region of the game, so that none can be added to it")
    }
    let total = additions.reduce(sectorCount) { $0 + $1.count * settings[\.sectors] }
    guard total <= Int(Int32.max) else {
      throw failure("the galaxy would have \(total) sectors, and the last ID is \(Int32.max)")
    }
  }
}

/// Turns the steps of a recipe into what generation does.
struct StepCompiler {
  /// The regions of the galaxy after all steps.
  private let all: [RegionOutline]
  /// The names of the regions that are there before a step.
  private var regions: [String]

  /// Prepares the steps of a galaxy.
  ///
  /// - Parameter regions: The regions of the galaxy after all steps.
  init(_ regions: [RegionOutline]) {
    all = regions
    self.regions = regions.filter { $0.step == nil }.map(\.name)
  }

  /// The changes that steps and waivers ask for; steps without effect are left out.
  mutating func changes(
    _ steps: [RecipeStep], _ waivers: [RecipeWaiver]
  ) throws(StepFailure) -> GalaxyChanges {
    var changes = GalaxyChanges()
    changes.waivers = waivers.map(\.fieldValue)
    var variants = VariantsByRegion()
    for (index, step) in steps.enumerated() {
      var record = step
      switch step.change {
      case .edit(let edits):
        if edits.isEmpty { continue }
        let step = try EditCompiler(regions: regions, number: index + 1).step(edits, variants)
        if let name = step.galaxyName { changes.galaxyName = name }
        changes.steps.append(step.change)
      case .reroll(let reroll):
        let scope = try self.scope(of: reroll)
        let before = variants
        // A stage that has its variant already is not drawn again, and no part of what is recorded: maps that are
        // the same have the same recipe.
        var drawn: [String: Int] = [:]
        for (word, variant) in reroll.stages {
          let name = try StageName(word)
          for region in name.region.map({ [$0] }) ?? scope.map(Array.init) ?? regions {
            if before[region][name.stage] != variant { drawn[word] = variant }
            variants.set(name.stage, to: variant, in: region)
          }
        }
        if regions.allSatisfy({ variants[$0] == before[$0] }) { continue }
        var reduced = reroll
        reduced.stages = drawn
        record.change = .reroll(reduced)
        // A step for one region of several keeps what the others have.
        let isPlain = reroll.pins.isEmpty && reroll.only.isEmpty
        if changes.steps.isEmpty && isPlain && (scope == nil || regions.count == 1) {
          changes.variants = variants
        } else {
          changes.steps.append(
            GalaxyStep(
              number: index + 1, regions: scope ?? Set(regions), variants: variants,
              releases: reroll.releases
            ) { region, _ in
              .reroll(try PinReader(region: region).pins(of: reroll), releases: reroll.releases)
            })
        }
      case .extend:
        regions = all.filter { $0.step ?? 0 <= index + 1 }.map(\.name)
      }
      changes.records.append(record.fieldValue)
    }
    return changes
  }

  /// The regions that the names in a step limit it to; nil if there are none.
  private func scope(of step: RerollStep) throws(StepFailure) -> Set<String>? {
    // One region needs no name.
    var named: Set<String> = []
    for text in step.stages.keys.sorted() + step.pins + step.only {
      guard let region = try self.region(of: text) else { continue }
      guard regions.contains(region) else {
        throw StepFailure(
          .usage,
          "there is no region '\(region)'" + suggestion(for: region, in: regions)
            + "; regions are \(regions.joined(separator: ", "))")
      }
      named.insert(region)
    }
    return named.isEmpty ? nil : named
  }

  /// The region before the slash of a reference or the name of a stage; nil if there is none.
  private func region(of text: String) throws(StepFailure) -> String? {
    if let stage = try? StageName(text) { return stage.region }
    do {
      return try MapReference(text).region
    } catch {
      throw StepFailure(.usage, error.description)
    }
  }
}
