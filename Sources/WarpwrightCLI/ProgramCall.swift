import FileIO
import GraphKit
public import Platform

/// A call of the program inside another one, with inputs and outputs in memory.
///
/// ```swift
/// let answer = ProgramCall(["analyze", "map.json", "--json"], inputs: ["map.json": bytes]).run()
/// ```
///
/// What is printed is what the program would print, to the byte.
public struct ProgramCall: Sendable {
  /// The arguments after the name of the program.
  public let arguments: [String]
  /// What can be read, by name.
  public let inputs: [String: [UInt8]]

  /// What a call has printed.
  public struct Answer: Sendable {
    /// What the program would end with.
    public let status: ExitStatus
    /// The standard output.
    public let output: [UInt8]
    /// The error stream, without the name of the program.
    public let messages: [String]
  }

  /// Creates a call, which does nothing yet.
  ///
  /// - Parameters:
  ///   - arguments: The arguments after the name of the program.
  ///   - inputs: What can be read, by name; files cannot.
  public init(_ arguments: [String], inputs: [String: [UInt8]] = [:]) {
    self.arguments = arguments
    self.inputs = inputs
  }

  /// Runs the call on this thread.
  ///
  /// - Parameter isWanted: Asked now and then; once the answer is not wanted, the call ends as if its
  ///   reader had gone.
  /// - Returns: What was printed.
  public func run(isWanted: @Sendable @escaping () -> Bool = { true }) -> Answer {
    let streams = CapturedStreams(inputs: inputs, isWanted: isWanted)
    let status = Workload.run(while: isWanted) {
      streams.run { CommandLineTool.run(arguments) }
    }
    let sign = "warpwright: "
    return Answer(
      status: ExitStatus(rawValue: status) ?? .bug, output: streams.output,
      messages: streams.messages.map {
        $0.hasPrefix(sign) ? String($0.dropFirst(sign.count)) : $0
      })
  }
}
