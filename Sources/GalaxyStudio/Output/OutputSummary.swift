public import GalaxyModel
import GalaxySeeding
public import RowFormats

/// The files and rows that a job has written.
public struct OutputSummary: Sendable, Equatable {
  /// One file that was written.
  public struct File: Sendable, Equatable {
    /// The name, the size, and the digest, which is empty where none was requested.
    public let entry: Manifest.File
    /// Whether the file was left as it is, because it has these bytes already.
    public let isUnchanged: Bool
  }

  /// The files in the order in which they were written.
  public private(set) var files: [File] = []
  /// Size of all files, in bytes.
  public private(set) var bytes = 0
  /// Notes about the files for the user, one sentence each.
  public internal(set) var notes: [String] = []
  /// What drawing has reported, one sentence each; mostly minor defects.
  public internal(set) var drawingNotes: [String] = []

  /// Number of rows of all tables; 0 if no format contains rows.
  public private(set) var rows = 0
  /// Number of tables with rows; 0 if no format contains rows.
  public private(set) var tables = 0

  /// Requests that seeding could not fully satisfy; tables without rows are among the notes.
  public private(set) var warnings: [GenerationWarning] = []

  /// What differs from an earlier state of the galaxy; nil if there was none to compare with.
  public internal(set) var difference: [RowDifference.Table]?

  /// What the files of regions that were made one at a time hold.
  var regionFiles: RegionFiles.State?

  /// Whether two summaries are about the same files and rows.
  public static func == (one: OutputSummary, other: OutputSummary) -> Bool {
    one.files == other.files && one.bytes == other.bytes && one.notes == other.notes
      && one.drawingNotes == other.drawingNotes && one.rows == other.rows
      && one.tables == other.tables && one.warnings == other.warnings
      && one.difference == other.difference
  }

  mutating func add(_ report: SeedingReport) {
    rows = report.rowTotal
    tables = report.rowCounts.count { $0 > 0 }
    notes += report.omissions.map { "no \($0.subject): \($0.reason)" }
    warnings += report.warnings
  }

  mutating func add(_ file: HashedFile.Result) {
    files.append(File(entry: file.entry, isUnchanged: file.isUnchanged))
    bytes += file.entry.bytes
  }
}
