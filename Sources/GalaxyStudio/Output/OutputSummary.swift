/// What a job has written.
public struct OutputSummary: Sendable, Equatable {
  /// Names of the files in the order in which they were written.
  public private(set) var files: [String] = []
  /// Size of all of them together.
  public private(set) var bytes = 0
  /// What people should know about the files, one sentence each, no sentence twice.
  public var notes: [String] = []

  mutating func add(_ file: String, bytes count: Int) {
    files.append(file)
    bytes += count
  }
}
