public import GalaxyAnalysis
public import GalaxyGeneration
public import GalaxyModel
public import GalaxySeeding
import GalaxySettings
import MapEditing
import RowFormats
import GraphKit
import Platform

/// Makes a map before and after its last steps, and reports what they made of it.
public struct StepJob: Sendable {
  /// The map before.
  public let before: MapSession
  /// The map after.
  public let after: MapSession
  /// How much of the maps is made.
  public let scope: GenerationScope
  /// Whether the world is seeded onto the maps, and the invariants of rows are checked.
  public let checksRows: Bool
  /// The invariants that the map has to keep.
  public let invariants: [Invariant]
  /// What maps with the same warps share.
  private let betweenness = BetweennessMemory(capacity: 4)

  /// Creates a job, which does nothing yet.
  ///
  /// - Parameters:
  ///   - before: The map before.
  ///   - after: The map after.
  ///   - scope: How much of the maps is made.
  ///   - checksRows: Whether the world is seeded onto the maps, and the invariants of rows are
  ///     checked; nil if the scope has rows.
  ///   - invariants: The invariants that the map has to keep.
  public init(
    from before: MapSession, to after: MapSession, scope: GenerationScope,
    checksRows: Bool? = nil, invariants: [Invariant]
  ) {
    self.before = before
    self.after = after
    self.scope = scope
    self.checksRows = checksRows ?? (scope == .rows)
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
    /// What was seeded, if rows were.
    public var seeding: SeedingSettings?
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
    progress("making the map before and after the step")
    let maps = try? GalaxyGenerator(plan: after.plan(), scope: scope)
      .generateMaps(from: before.plan(), steps: before.steps.count)
    if let maps, maps.before.hasSameWarps(as: maps.after) {
      // One after the other, so that what takes longest is computed once.
      let old = try make(before, maps.before, threads, checking: [])
      try check(old)
      return try finish(old, try make(after, maps.after, threads, checking: touched))
    }
    let results = Guarded<[Int: Result<Made, any Error>]>([:])
    Shards.run(count: 2, threads: threads, stack: Self.stack) { next in
      while let place = next() {
        let share = max(1, threads / 2)
        let made = Result {
          place == 0
            ? try make(before, maps?.before, share, checking: [])
            : try make(after, maps?.after, share, checking: touched)
        }
        results.withLock { $0[place] = made }
      }
    }
    let made = results.withLock { $0 }
    guard let old = try made[0]?.get(), let new = made[1] else {
      return try run(from: try make(before, threads), threads: threads, progress: progress)
    }
    try check(old)
    return try finish(old, try new.get())
  }

  /// Checks the map before, if it matters: what generation makes keeps all invariants, unless a recipe
  /// accepts that it does not.
  private func finish(_ old: Made, _ new: Made) throws -> (made: Made, report: StepReport) {
    guard !new.failures.isEmpty || !before.recipe.waivers.isEmpty else {
      return (new, try report(old, new))
    }
    let checked = try verify(old.galaxy, old.rows, invariants)
    let all =
      new.failures
      + (touched.count < invariants.count
        ? checked.filter { failure in !touched.contains { $0.id == failure.id } } : [])
    let after = Made(
      map: new.map, galaxy: new.galaxy, rows: new.rows, seeding: new.seeding, failures: all)
    let known = Made(map: old.map, galaxy: old.galaxy, rows: old.rows, failures: checked)
    return (after, try report(known, after))
  }

  /// The invariants that the new steps may break.
  private var touched: [Invariant] {
    let steps = after.steps.dropFirst(before.steps.count)
    let isDrawn = steps.allSatisfy { if case .reroll = $0.change { true } else { false } }
    guard isDrawn, !checksRows, let old = try? before.plan(), let new = try? after.plan() else {
      return invariants
    }
    var untouched: Set<String>?
    for region in new.regions {
      let own = old.changes.finalVariants(of: region.name)
        .invariantsUntouched(by: new.changes.finalVariants(of: region.name))
      untouched = untouched?.intersection(own) ?? own
    }
    return invariants.filter { !(untouched?.contains($0.id) ?? false) }
  }

  /// The bytes of the stack of a thread that makes a map.
  private static let stack = 8 << 20

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
  ///   - isChecked: Whether the invariants are checked.
  /// - Returns: The map.
  /// - Throws: `StepFailure` if a step cannot be done, or what generating throws.
  public func make(
    _ session: MapSession, _ threads: Int = 1, isChecked: Bool = true
  ) throws -> Made {
    try make(session, nil, threads, checking: isChecked ? invariants : [])
  }

  private func make(
    _ session: MapSession, _ known: Galaxy?, _ threads: Int, checking invariants: [Invariant]
  ) throws -> Made {
    let plan = try session.plan()
    var map = known ?? GalaxyGenerator(plan: plan, scope: scope).generateMap()
    try StepFailure.check(map.stepFaults)
    guard checksRows else {
      return Made(
        map: map, galaxy: map, rows: nil, failures: try verify(map, nil, invariants))
    }
    var rows = RowStore()
    let seeding = plan.seeding(of: map, threads: threads, betweenness: betweenness)
    try StepFailure.check(seeding.faults)
    map.stepOutcomes += seeding.outcomes
    var galaxy = map
    try GalaxySeeder(settings: seeding, threads: threads).seed(&galaxy, into: &rows)
    return Made(
      map: map, galaxy: galaxy, rows: rows, seeding: seeding,
      failures: try verify(galaxy, rows, invariants))
  }

  private func verify(
    _ galaxy: Galaxy, _ rows: RowStore?, _ invariants: [Invariant]
  ) throws -> [Violation] {
    if invariants.isEmpty { return [] }
    return try Verification.run(
      VerificationContext(galaxy, rows: rows), registry: invariants
    ).failures
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

  /// Reports what became of a map.
  func report(_ old: Made, _ new: Made) throws -> StepReport {
    let (from, to) = (try before.plan().changes, try after.plan().changes)
    var report = StepReport()
    report.hasEffect = from.records != to.records
    guard report.hasEffect else { return report }
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

extension Galaxy {
  /// Whether all regions have the same warps as those of another galaxy.
  fileprivate func hasSameWarps(as other: Galaxy) -> Bool {
    regions.count == other.regions.count
      && zip(regions, other.regions).allSatisfy { $0.warps == $1.warps }
  }
}
