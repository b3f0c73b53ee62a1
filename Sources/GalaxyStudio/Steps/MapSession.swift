import Determinism
public import GalaxyGeneration
public import MapEditing
import GalaxyModel
import GalaxySettings
import Platform

/// A map with what is done to it, step by step: its base, steps, and undo.
///
/// A session holds only a recipe. Each step is added to it, undoing is the recipe without its last
/// step, and the map is made from the recipe.
///
/// ```swift
/// var session = MapSession(recipe)
/// try session.reroll(["formations"], keeping: ["cluster:3"])
/// let galaxy = GalaxyGenerator(plan: try session.plan()).generateMap()
/// session.undo()
/// ```
public struct MapSession: Sendable {
  /// The base, and the steps so far.
  public private(set) var recipe: Recipe

  /// Starts with the map of a recipe.
  ///
  /// - Parameter recipe: The recipe, which has a seed.
  public init(_ recipe: Recipe) { self.recipe = recipe }

  /// The steps so far.
  public var steps: [RecipeStep] { recipe.steps }

  /// The plan of the map after all steps.
  ///
  /// - Returns: The plan; a picture that the settings name is read.
  /// - Throws: What the recipe does not allow.
  public func plan() throws -> GalaxyPlan {
    var settings = try recipe.settings()
    try settings.check()
    try settings.readMask()
    return try recipe.changed(GalaxyPlan(seed: recipe.seed ?? 0, settings: settings))
  }

  /// Adds a step.
  ///
  /// - Parameter step: The step.
  public mutating func append(_ step: RecipeStep) { recipe.steps.append(step) }

  /// Accepts failures of invariants, for the sake of the last step.
  ///
  /// - Parameter waivers: What is accepted.
  public mutating func accept(_ waivers: [RecipeWaiver]) { recipe.accept(waivers) }

  /// Makes one step of edit steps that follow each other.
  ///
  /// - Returns: How many steps there are fewer.
  @discardableResult
  public mutating func squash() -> Int {
    var steps: [RecipeStep] = []
    var numbers: [Int] = []
    for step in recipe.steps {
      if case .edit(let edits) = step.change, case .edit(let earlier)? = steps.last?.change {
        let notes = [steps[steps.count - 1].note, step.note].compactMap { $0 }
        steps[steps.count - 1] = RecipeStep(
          .edit(earlier + edits), note: notes.isEmpty ? nil : notes.joined(separator: "; "))
      } else {
        steps.append(step)
      }
      numbers.append(steps.count)
    }
    let fewer = recipe.steps.count - steps.count
    for index in recipe.waivers.indices {
      recipe.waivers[index].step = recipe.waivers[index].step.flatMap { numbers.value(at: $0 - 1) }
    }
    recipe.steps = steps
    return fewer
  }

  /// All edits, as a script.
  ///
  /// - Returns: The script.
  /// - Throws: `StepFailure` if the recipe has edits that are none.
  public func script() throws(StepFailure) -> EditScript {
    var edits: [MapEdit] = []
    for step in recipe.steps {
      guard case .edit(let own) = step.change else { continue }
      for edit in own {
        do throws(EditMistake) {
          edits.append(try MapEdit(edit.fieldValue))
        } catch {
          throw StepFailure(.badInput, error.description)
        }
      }
    }
    return EditScript(edits)
  }

  /// Adds a step that draws stages again.
  ///
  /// - Parameters:
  ///   - stages: The stages, each with its variant, as `NAME` or `NAME=K`, possibly behind `REGION/`.
  ///     Without a number a stage takes the next one that no step has asked for. Empty for all stages.
  ///   - pins: References to what is kept.
  ///   - only: References to what is drawn again, while everything else is kept.
  ///   - releases: Whether what cannot be kept is let go of.
  ///   - turn: How many further variants are skipped, for several maps from one.
  ///   - note: A remark.
  /// - Throws: `StepFailure` for a stage that there is not.
  public mutating func reroll(
    _ stages: [String] = [], keeping pins: [String] = [], only: [String] = [],
    releasing releases: Bool = false, turn: Int = 0, note: String? = nil
  ) throws(StepFailure) {
    var count = VariantCount()
    for step in recipe.steps {
      if case .reroll(let reroll) = step.change { count.note(reroll) }
    }
    var variants: [String: Int] = [:]
    for text in stages.isEmpty ? StageName.all : stages {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      let stage = try StageName(name)
      var variant = count.next(stage.stage) + turn
      if parts.count == 2 {
        guard let number = Int(parts[1]), StageName.variants.contains(number) else {
          throw StepFailure(
            .usage,
            "a variant is a number from 0, not '\(parts[1])': \(name)=2")
        }
        variant = number
      }
      guard variants.updateValue(variant, forKey: name) == nil else {
        throw StepFailure(.usage, "the stage '\(name)' is given twice")
      }
    }
    append(
      RecipeStep(
        .reroll(RerollStep(stages: variants, pins: pins, only: only, releases: releases)),
        note: note))
  }

  /// Adds a step that adds player-owned regions.
  ///
  /// What is there keeps its rows, but for columns that count or list what there is in the galaxy.
  ///
  /// - Parameters:
  ///   - playerRegions: The number of regions, one of `RegionExtension.counts`.
  ///   - note: A remark.
  public mutating func extend(playerRegions: Int, note: String? = nil) {
    append(RecipeStep(.extend(RegionExtension(playerRegions: playerRegions)), note: note))
  }

  /// Takes the last steps back.
  ///
  /// - Parameter count: How many.
  /// - Returns: The steps that were taken back, the last one last.
  @discardableResult
  public mutating func undo(_ count: Int = 1) -> [RecipeStep] {
    let last = Array(recipe.steps.suffix(count))
    recipe.steps.removeLast(last.count)
    let left = recipe.steps.count
    recipe.waivers.removeAll { $0.step ?? 0 > left }
    return last
  }
}
