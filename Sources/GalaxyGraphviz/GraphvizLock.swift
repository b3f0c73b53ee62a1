import Platform

/// The lock around every call of a Graphviz library.
///
/// Those libraries keep global state and are not thread safe, so one thread of the process is inside
/// at a time and the others wait.
public enum GraphvizLock {
  private static let door = Guarded<Void>(())

  /// Runs `body` while no other thread is inside.
  ///
  /// - Parameter body: What calls Graphviz; it must not come here again.
  /// - Returns: What `body` returns.
  public static func withLock<Result: Sendable>(_ body: () -> Result) -> Result {
    door.withLock { _ in body() }
  }
}
