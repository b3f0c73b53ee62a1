import FileIO
public import Platform

/// Files that a job would replace without permission.
public struct OutputConflict: Error, Equatable, CustomStringConvertible {
  /// The directory.
  public let directory: String
  /// The files of the job that exist already, in the order of the plan.
  public let existing: [String]

  /// Creates a failure.
  ///
  /// - Parameters:
  ///   - directory: The directory.
  ///   - existing: The files of the job that exist already.
  public init(directory: String, existing: [String]) {
    self.directory = directory
    self.existing = existing
  }

  /// One line, safe to show on a terminal.
  public var description: String {
    let first = existing.first ?? ""
    let more = existing.count > 1 ? " and \(existing.count - 1) more exist" : " exists"
    return "\(OutputDirectory(directory)[first].terminalSafe)\(more) already; "
      + "--force replaces, -o writes elsewhere"
  }
}

extension OutputConflict: ReportableError {
  /// The output exists.
  public var exitStatus: ExitStatus { .cannotCreate }
}
