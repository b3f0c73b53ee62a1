/// Whether the work of a thread is still wanted.
///
/// Kernels whose time grows with the square of the graph ask it between their parts and leave out the
/// rest of the work once nothing waits for it; the result then means nothing. Further threads that a
/// kernel starts do not ask.
package enum Workload {
  // A type with a name: the optimizer loses the metadata of optional closures as values of tasks.
  private struct Wish: Sendable {
    let isAlive: @Sendable () -> Bool
  }

  @TaskLocal private static var wish: Wish?

  /// Whether nothing waits for the work.
  static var isAbandoned: Bool { wish.map { !$0.isAlive() } ?? false }

  /// Runs `body` on this thread as work that may be given up.
  ///
  /// - Parameters:
  ///   - isWanted: Tells whether something waits for the work.
  ///   - body: What is run.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws.
  package static func run<Value>(
    while isWanted: @Sendable @escaping () -> Bool, _ body: () throws -> Value
  ) rethrows -> Value {
    try $wish.withValue(Wish(isAlive: isWanted), operation: body)
  }
}
