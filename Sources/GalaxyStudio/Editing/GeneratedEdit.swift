import Platform
public import GalaxyAnalysis
public import GalaxyGeneration
import GalaxyModel
public import MapEditing

/// Edits a map that carries its recipe: the recipe gets one more step.
///
/// ```swift
/// let edit = GeneratedEdit(MapSession(recipe), scope: .rows, invariants: Invariant.all)
/// let outcome = try edit.apply(script)
/// outcome.session.recipe   // with the step
/// ```
public struct GeneratedEdit: Sendable {
  private let before: MapSession
  private let scope: GenerationScope
  private let invariants: [Invariant]
  private let threads: Int

  /// Prepares a map.
  ///
  /// - Parameters:
  ///   - session: The map.
  ///   - scope: How much of it is made and checked.
  ///   - invariants: The invariants that it has to keep.
  ///   - threads: Number of threads; no result depends on it.
  public init(
    _ session: MapSession, scope: GenerationScope, invariants: [Invariant], threads: Int = 1
  ) {
    before = session
    self.scope = scope
    self.invariants = invariants
    self.threads = threads
  }

  /// What edits made of a map.
  public struct Outcome: Sendable {
    /// The recipe with the step.
    public let session: MapSession
    /// The map, if the step has an effect.
    public let made: StepJob.Made
    /// What happened.
    public let report: StepReport
  }

  /// Makes the edits of a script, all or none.
  ///
  /// - Parameters:
  ///   - script: The script.
  ///   - rebases: Whether edits that cannot be made are listed, instead of being an error.
  ///   - waivers: The failures of invariants that are accepted.
  ///   - progress: Called before each step with what is being done.
  /// - Returns: The recipe, the map, and the report.
  /// - Throws: `RefusedEdit` for the first edit that cannot be made, or what generating throws.
  /// - Complexity: That of generating, and checking, two maps; with failures, O(log edits) more for each.
  public func apply(
    _ script: EditScript, rebases: Bool = false, waivers: [RecipeWaiver] = [],
    progress: (String) -> Void = { _ in }
  ) throws -> Outcome {
    // Stations and planets are made with rows.
    let concernsSites = script.edits.contains { $0.operation.concernsSites }
    let scope = concernsSites ? .rows : max(scope, .map)
    progress("editing")
    var rebased = StepReport.Rebased()
    rebased.applied = Array(1...max(1, script.edits.count)).filter { $0 <= script.edits.count }
    while true {
      let made = rebased.applied.map { script.edits[$0 - 1] }
      let after = session(made, script.note, waivers)
      do throws(StepFailure) {
        let job = StepJob(from: before, to: after, scope: scope, invariants: invariants)
        let map = try job.make(after, failing: threads)
        // What fails now may have failed before, and rows are compared; else the map before is not
        // needed. Nor is it checked for what has been mended, if no edits could have broken anything.
        let isClean = map.failures.isEmpty && before.recipe.waivers.isEmpty
        let isDrawn = before.steps.allSatisfy { if case .edit = $0.change { false } else { true } }
        let old =
          isClean && scope < .rows
          ? map : try job.make(before, failing: threads, isChecked: !(isClean && isDrawn))
        return try finish(
          job, after, (old, map), made, rebases ? rebased : nil, rebased.applied)
      } catch {
        let faults = error.faults.filter { $0.step == before.steps.count + 1 && $0.edit != nil }
        guard let first = faults.min(by: { ($0.edit ?? 0) < ($1.edit ?? 0) }),
          let place = first.edit
        else { throw error }
        guard rebases else { throw refusal(first, place, script) }
        for fault in faults {
          let number = rebased.applied[(fault.edit ?? 1) - 1]
          rebased.left.append((number, fault.why))
        }
        let left = Set(rebased.left.map(\.edit))
        rebased.applied.removeAll(where: left.contains)
        rebased.left.sort { $0.edit < $1.edit }
      }
    }
  }

  private func refusal(_ fault: StepFault, _ place: Int, _ script: EditScript) -> RefusedEdit {
    RefusedEdit(
      index: place, edit: script.edits[place - 1],
      obstacle: EditObstacle(
        kind: fault.kind == .conflict ? .unmet : .refused, reason: fault.why))
  }

  private func session(
    _ edits: [MapEdit], _ note: String?, _ waivers: [RecipeWaiver] = []
  ) -> MapSession {
    var session = before
    if !edits.isEmpty {
      session.append(RecipeStep(.edit(edits.map { RecipeEdit($0.fieldValue) }), note: note))
    }
    session.accept(waivers)
    return session
  }

  /// Names the guilty edits, and leaves out what waivers accept.
  private func finish(
    _ job: StepJob, _ after: MapSession, _ maps: (old: StepJob.Made, new: StepJob.Made),
    _ edits: [MapEdit], _ rebased: StepReport.Rebased?, _ applied: [Int]
  ) throws(StepFailure) -> Outcome {
    var report = try job.report(maps.old, maps.new, failing: threads)
    report.keepAll()
    report.rebased = rebased
    report.idleWaivers = after.recipe.waivers.dropFirst(before.recipe.waivers.count)
      .filter { waiver in
        let isChecked =
          job.checksRows || !invariants.contains { $0.id == waiver.id && $0.needsRows }
        return isChecked && !maps.new.failures.contains { waiver.accepts($0) }
      }
    let new = report.newFailures.map(\.violation)
    report.newFailures = []
    for failure in new {
      if after.recipe.waivers.contains(where: { $0.accepts(failure) }) {
        report.waivedFailures.append(failure)
        continue
      }
      let guilty = try guilty(of: failure, among: edits, job.scope)
      report.newFailures.append(
        StepReport.NewFailure(violation: failure, edit: applied.value(at: guilty)))
    }
    return Outcome(session: after, made: maps.new, report: report)
  }

  /// The place of the edit whose prefix has a failure that the prefix before it has not.
  private func guilty(
    of failure: Violation, among edits: [MapEdit], _ scope: GenerationScope
  ) throws(StepFailure) -> Int {
    var (low, high) = (0, edits.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      let after = session(Array(edits[..<middle]), nil)
      let job = StepJob(from: before, to: after, scope: scope, invariants: invariants)
      let map = try job.make(after, failing: threads)
      let isBroken = map.failures.contains { $0.isSame(as: failure) }
      if isBroken { high = middle } else { low = middle }
    }
    return max(0, high - 1)
  }
}

extension StepJob {
  /// Makes a map, where only a step can fail.
  fileprivate func make(
    _ session: MapSession, failing threads: Int, isChecked: Bool = true
  ) throws(StepFailure) -> Made {
    do {
      return try make(session, threads, isChecked: isChecked)
    } catch let failure as StepFailure {
      throw failure
    } catch {
      throw StepFailure(.badInput, "\(error)")
    }
  }

  /// Reports what became of a map, where only a step can fail.
  fileprivate func report(
    _ old: Made, _ new: Made, failing threads: Int
  ) throws(StepFailure) -> StepReport {
    do {
      return try report(old, new)
    } catch let failure as StepFailure {
      throw failure
    } catch {
      throw StepFailure(.badInput, "\(error)")
    }
  }
}
