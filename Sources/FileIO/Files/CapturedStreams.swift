import Platform

/// Streams in memory that take the place of those of the process, for what runs inside ``run(_:)``.
///
/// Inputs are found by their names alone: nothing is read from the file system, and nothing reaches the
/// streams of the process.
///
/// ```swift
/// let streams = CapturedStreams(inputs: ["map.json": bytes])
/// try streams.run { try InputSource.file("map.json").readAll() }
/// ```
public final class CapturedStreams: Sendable {
  /// The streams of the calling thread, if they are captured.
  @TaskLocal static var current: CapturedStreams?

  private struct State {
    var output: [UInt8] = []
    var messages: [String] = []
    var isClosed = false
  }

  private let inputs: [String: [UInt8]]
  private let isWanted: @Sendable () -> Bool
  private let state = Guarded(State())

  /// Creates streams.
  ///
  /// - Parameters:
  ///   - inputs: What can be read, by name.
  ///   - isWanted: Asked before output is taken; once it is not wanted, writing fails as into a closed
  ///     pipe.
  public init(inputs: [String: [UInt8]], isWanted: @Sendable @escaping () -> Bool = { true }) {
    self.inputs = inputs
    self.isWanted = isWanted
  }

  /// Runs `body` on this thread with these streams.
  ///
  /// - Parameter body: What is run; further threads that it starts have the streams of the process.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws.
  public func run<Value>(_ body: () throws -> Value) rethrows -> Value {
    try Self.$current.withValue(self, operation: body)
  }

  /// The bytes that were written to the standard output.
  public var output: [UInt8] { state.withLock { $0.output } }
  /// The lines that were written to the error stream.
  public var messages: [String] { state.withLock { $0.messages } }

  func input(_ source: InputSource) -> [UInt8]? {
    switch source {
    case .file(let name): inputs[name]
    case .standardInput: inputs["-"]
    }
  }

  func write(_ bytes: UnsafeRawBufferPointer) -> Int32 {
    guard isWanted() else { return EPIPE }
    state.withLock { $0.output.append(contentsOf: bytes) }
    return 0
  }

  func note(_ line: String) { state.withLock { $0.messages.append(line) } }
}
