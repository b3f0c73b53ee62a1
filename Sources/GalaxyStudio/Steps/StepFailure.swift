public import GalaxyModel
public import Platform

/// Why a step cannot be done.
public struct StepFailure: ReportableError {
  /// What is wrong, and how to fix it.
  public let description: String
  /// Whether the call is wrong, the input, or the answer is no.
  public let exitStatus: ExitStatus
  /// What could not be done as the recipe asks.
  public private(set) var faults: [StepFault] = []

  /// Creates a failure.
  ///
  /// - Parameters:
  ///   - exitStatus: Whether the call is wrong, the input, or the answer is no.
  ///   - description: What is wrong, and how to fix it.
  public init(_ exitStatus: ExitStatus, _ description: String) {
    self.exitStatus = exitStatus
    self.description = description
  }

  /// Creates a failure with a line for each thing that could not be done.
  ///
  /// - Parameter faults: What could not be done; at least one.
  init(faults: [StepFault]) {
    let lines = faults.map { fault in
      let edit = fault.edit.map { ", edit \($0)" } ?? ""
      let parts = [fault.what, fault.stage].filter { !$0.isEmpty } + [fault.why]
      return "step \(fault.step)\(edit): \(parts.joined(separator: ": "))"
    }
    let status: ExitStatus =
      switch faults.first?.kind {
      case .conflict: .negative
      case .refusal: .badInput
      case .reference, nil: .usage
      }
    self.init(status, lines.joined(separator: "\n"))
    self.faults = faults
  }

  /// Rejects a map whose steps could not be done as its recipe asks.
  ///
  /// - Parameter faults: What could not be done.
  /// - Throws: A failure with a line for each of them.
  public static func check(_ faults: [StepFault]) throws(StepFailure) {
    if !faults.isEmpty { throw StepFailure(faults: faults) }
  }
}
