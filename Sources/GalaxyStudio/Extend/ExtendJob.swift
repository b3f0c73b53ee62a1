public import GalaxyFormats
public import GalaxyGeneration
import GalaxyModel
import GalaxySettings

/// Adds player-owned regions to a galaxy and writes it: what `warpwright extend` does.
///
/// Rows of the galaxy before stay as they are, but for columns that count or list what there is in the
/// galaxy. In place of `sql-data` the job writes the difference, for a database that holds the galaxy
/// before.
///
/// ```swift
/// let job = try ExtendJob(session, playerRegions: 3, formats: [.sqlData], output: .file("3.sql"))
/// try job.check()
/// let report = try job.run()
/// ```
public struct ExtendJob: Sendable {
  /// The galaxy before.
  public let before: MapSession
  /// The galaxy with the regions.
  public let after: MapSession
  /// Makes and writes the galaxy.
  public var generating: GenerateJob

  /// Creates a job, which plans the names of its files and does nothing else yet.
  ///
  /// - Parameters:
  ///   - session: The galaxy before.
  ///   - playerRegions: The number of regions to add, one of `RegionExtension.counts`.
  ///   - note: A remark for the recipe.
  ///   - formats: The formats to write.
  ///   - destination: Where the files go.
  /// - Throws: `StepFailure` for a galaxy that cannot grow, or what its recipe does not allow.
  public init(
    _ session: MapSession, playerRegions: Int, note: String? = nil, formats: [ExportFormat],
    destination: OutputDestination
  ) throws {
    var after = session
    after.extend(playerRegions: playerRegions, note: note)
    let job = GenerateJob(
      try after.plan(), formats: formats.map(\.asDifference), destination: destination)
    try self.init(from: session, to: after, generating: job)
  }

  /// Creates a job from a session that has been extended.
  ///
  /// - Parameters:
  ///   - before: The galaxy before.
  ///   - after: The galaxy after its last step, which adds the regions.
  ///   - generating: Makes and writes the galaxy, in formats from `ExportFormat.asDifference`.
  /// - Throws: What the recipe of the galaxy before does not allow.
  public init(from before: MapSession, to after: MapSession, generating: GenerateJob) throws {
    self.before = before
    self.after = after
    self.generating = generating
    self.generating.before = try before.plan()
  }

  /// Rejects, before any work, a job that cannot succeed.
  ///
  /// - Throws: As `GenerateJob.check`.
  public func check() throws { try generating.check() }

  /// Makes the galaxy before and after, compares them, and writes the one after.
  ///
  /// - Parameters:
  ///   - writes: Whether files are written.
  ///   - threads: Number of threads; no byte of the output depends on it.
  ///   - progress: Called before each step.
  /// - Returns: What was added and changed, and what was written.
  /// - Throws: As `GenerateJob.run`.
  /// - Complexity: That of generating both galaxies.
  public func run(
    writes: Bool = true, threads: Int = 1, progress: (ProgressStep) -> Void = { _ in }
  ) throws -> ExtendReport {
    let map = GalaxyGenerator(plan: generating.plan, scope: .rows).generateMap(progress: progress)
    try StepFailure.check(map.stepFaults)
    var report = ExtendReport(map, step: after.steps.count, plan: generating.plan)
    if writes {
      let outcome = try generating.run(map, threads: threads, progress: progress)
      report.tables = outcome.output.difference ?? []
      report.outcome = outcome
    } else {
      report.tables =
        try generating.difference(map, threads: threads) { progress(ProgressStep($0)) } ?? []
    }
    return report
  }
}

extension ExportFormat {
  /// The format in which an extension is written: a script of rows alone holds only the difference.
  public var asDifference: ExportFormat { self == .sqlData ? .sqlDifference : self }
}
