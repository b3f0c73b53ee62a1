public import Platform

/// A request to check something that is not in the registry.
public struct UnknownInvariant: Error, Equatable, CustomStringConvertible {
  /// The ids that do not exist, in the order given.
  public let ids: [String]
  /// All ids that do exist, ascending.
  public let valid: [String]

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
