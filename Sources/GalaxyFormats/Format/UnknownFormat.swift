import FileIO
import GalaxyModel
public import Platform

/// A name that no format has.
public struct UnknownFormat: Error, Equatable, CustomStringConvertible {
  /// The name.
  public let name: String
  /// The names that formats have.
  public let available: [String]

  /// An error for a name.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - available: The names that formats have.
  public init(name: String, available: [String]) {
    self.name = name
    self.available = available
  }

  /// One line, safe to show on a terminal.
  public var description: String {
    "there is no format '\(name.shortened.terminalSafe)'" + suggestion(for: name, in: available)
      + " (available: \(available.joined(separator: ", ")))"
  }
}

extension UnknownFormat: ReportableError {
  /// The name comes from the call.
  public var exitStatus: ExitStatus { .usage }
}
