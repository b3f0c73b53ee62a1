import Synchronization

/// Tells a job that nothing waits for it any more.
public final class Abandonment: Sendable {
  private let flag = Atomic<Bool>(false)

  /// Creates one for a job that something waits for.
  public init() {}

  /// Whether the job is not wanted any more.
  public var isAbandoned: Bool { flag.load(ordering: .relaxed) }

  /// Gives the job up.
  public func abandon() { flag.store(true, ordering: .relaxed) }
}

/// Ends a job that was given up.
struct Abandoned: Error {}
