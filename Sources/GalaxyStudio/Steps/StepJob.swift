public import GalaxyAnalysis
public import GalaxyGeneration
public import GalaxyModel
import GalaxySeeding
import GalaxySettings
import MapEditing
import RowFormats

/// Makes a map before and after its last steps, and reports what they made of it.
public struct StepJob: Sendable {
  /// The map before.
  public let before: MapSession
  /// The map after.
  public let after: MapSession
  /// How much of the maps is made and checked; with rows, invariants of rows are.
  public let scope: GenerationScope
  /// The invariants that the map has to keep.
  public let invariants: [Invariant]

  /// Creates a job, which does nothing yet.
  ///
  /// - Parameters:
  ///   - before: The map before.
  ///   - after: The map after.
  ///   - scope: How much of the maps is made and checked.
  ///   - invariants: The invariants that the map has to keep.
  public init(
    from before: MapSession, to after: MapSession, scope: GenerationScope,
    invariants: [Invariant]
  ) {
    self.before = before
    self.after = after
    self.scope = scope
    self.invariants = invariants
  }

  /// A map with its rows, as far as they are made, and the invariants that it does not keep.
  public struct Made: Sendable {
    /// The map, before anything is seeded onto it.
    public let map: Galaxy
    /// The map with what was seeded.
    public let galaxy: Galaxy
    /// The rows, if the scope has them.
    public let rows: RowStore?
    /// What the map does not keep.
    public let failures: [Violation]
  }

  /// Makes and checks both maps.
  ///
  /// - Parameters:
  ///   - threads: Number of threads; no result depends on it.
  ///   - progress: Called before each step with what is being done.
  /// - Returns: The map after the steps, and what became of it.
  /// - Throws: `StepFailure` if a step cannot be done, or what generating throws.
  /// - Complexity: That of generating, and checking, two maps.
  public func run(
    threads: Int = 1, progress: (String) -> Void = { _ in }
  ) throws -> (made: Made, report: StepReport) {
    progress("making the map before the step")
    let old = try make(before, threads)
    return try run(from: old, threads: threads, progress: progress)
  }

  /// Makes and checks the map after the steps.
  ///
  /// - Parameters:
  ///   - old: The map before.
  ///   - threads: Number of threads; no result depends on it.
  ///   - progress: Called before each step with what is being done.
  /// - Returns: The map after the steps, and what became of it.
  /// - Throws: `StepFailure` if a step cannot be done, or what generating throws.
  public func run(
    from old: Made, threads: Int = 1, progress: (String) -> Void = { _ in }
  ) throws -> (made: Made, report: StepReport) {
    try check(old)
    progress("making the map after the step")
    let new = try make(after, threads)
    return (new, try report(old, new))
  }

  /// Makes and checks the map of a session.
  ///
  /// - Parameters:
  ///   - session: The session.
  ///   - threads: Number of threads; no result depends on it.
  /// - Returns: The map.
  /// - Throws: `StepFailure` if a step cannot be done, or what generating throws.
  public func make(_ session: MapSession, _ threads: Int = 1) throws -> Made {
    let plan = try session.plan()
    let map = GalaxyGenerator(plan: plan, scope: scope).generateMap()
    try StepFailure.check(map.stepFaults)
    guard scope == .rows else {
      let checked = try Verification.run(VerificationContext(map), registry: invariants)
      return Made(map: map, galaxy: map, rows: nil, failures: checked.failures)
    }
    var galaxy = map
    var rows = RowStore()
    let seeding = plan.seeding(of: map, threads: threads)
    try StepFailure.check(seeding.faults)
    try GalaxySeeder(settings: seeding, threads: threads).seed(&galaxy, into: &rows)
    let checked = try Verification.run(
      VerificationContext(galaxy, rows: rows), registry: invariants)
    return Made(map: map, galaxy: galaxy, rows: rows, failures: checked.failures)
  }

  /// Rejects references of the new steps to what the map does not have, with its stations and planets if
  /// they are known.
  private func check(_ old: Made) throws {
    guard old.rows != nil else { return }
    let resolver = ReferenceResolver(old.galaxy)
    for step in after.steps.dropFirst(before.steps.count) {
      guard case .reroll(let reroll) = step.change else { continue }
      for text in reroll.pins + reroll.only {
        _ = try resolver.resolve(MapReference(text))
      }
      // References of later steps are to maps that are not made here.
      return
    }
  }

  private func report(_ old: Made, _ new: Made) throws -> StepReport {
    let (from, to) = (try before.plan().changes, try after.plan().changes)
    var report = StepReport()
    guard from.records != to.records else { return report }
    report.number = after.steps.count
    report.stages = StageCount(from, to, old, new).stages
    let outcomes = new.map.stepOutcomes.filter { $0.number == after.steps.count }
    report.released = outcomes.flatMap(\.released)
    report.warnings = new.galaxy.warnings.filter { !old.galaxy.warnings.contains($0) }
    if let before = old.rows, let after = new.rows {
      report.derived = DerivedRows(before, after).counts
    }
    func isIn(_ failures: [Violation]) -> (Violation) -> Bool {
      { own in failures.contains { $0.id == own.id && $0.scope == own.scope } }
    }
    report.newFailures = new.failures.filter { !isIn(old.failures)($0) }
      .map { StepReport.NewFailure(violation: $0) }
    report.fixedFailures = old.failures.filter { !isIn(new.failures)($0) }
    return report
  }
}
