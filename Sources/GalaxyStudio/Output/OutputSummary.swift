public import GalaxyModel
import GalaxySeeding

/// What a job has written.
public struct OutputSummary: Sendable, Equatable {
  /// Names of the files in the order in which they were written.
  public private(set) var files: [String] = []
  /// Size of all of them together.
  public private(set) var bytes = 0
  /// What people should know about the files, one sentence each.
  public internal(set) var notes: [String] = []
  /// What drawing has reported, one sentence each; small blemishes, mostly.
  public internal(set) var drawingNotes: [String] = []

  /// Rows of all tables, and how many tables have any; 0 if no format holds rows.
  public private(set) var rows = 0
  public private(set) var tables = 0

  /// What seeding could not do as asked. Tables without rows are among the notes.
  public private(set) var warnings: [GenerationWarning] = []

  mutating func add(_ report: SeedingReport) {
    rows = report.rowTotal
    tables = report.rowCounts.count { $0 > 0 }
    notes += report.omissions.map { "no \($0.subject): \($0.reason)" }
    warnings += report.warnings
  }

  mutating func add(_ file: String, bytes count: Int) {
    files.append(file)
    bytes += count
  }
}
