/// Whether the work of a thread is still wanted.
///
/// Kernels whose time grows with the square of the graph ask it between their parts and leave out the
/// rest of the work once nothing waits for it; the result then means nothing. Further threads that a
/// kernel starts do not ask.
package enum Workload {
  /// Tells whether something waits for the work; nil for work that always is.
  @TaskLocal package static var isWanted: (@Sendable () -> Bool)?

  /// Whether nothing waits for the work.
  static var isAbandoned: Bool { isWanted.map { !$0() } ?? false }
}
