public import Platform

/// An error: a requested rule does not exist.
public struct UnknownInvariant: Error, Equatable, CustomStringConvertible {
  /// The ids that do not exist, in the given order.
  public let ids: [String]
  /// All existing ids in ascending order.
  public let valid: [String]

  /// The message for the user.
  public var description: String {
    let names = ids.map { "'\($0)'" }.joined(separator: ", ")
    return "unknown invariant\(ids.count == 1 ? "" : "s") \(names); valid are "
      + valid.joined(separator: ", ")
  }
}

extension UnknownInvariant: ReportableError {
  /// The name comes from the call.
  public var exitStatus: ExitStatus { .usage }
}
