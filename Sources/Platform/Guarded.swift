/// A value that one thread at a time reads and changes.
///
/// The lock is one of the C library, which ThreadSanitizer knows, unlike that of `Mutex`, whose slow path
/// is inside of a library without instrumentation: races that are none would be reported, and hide real
/// ones.
///
/// ```swift
/// let count = Guarded(0)
/// count.withLock { $0 += 1 }
/// ```
public final class Guarded<Value>: @unchecked Sendable {
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private let value: UnsafeMutablePointer<Value>

  /// Creates a guarded value.
  ///
  /// - Parameter value: The value.
  public init(_ value: sending Value) {
    lock = .allocate(capacity: 1)
    lock.initialize(to: pthread_mutex_t())
    pthread_mutex_init(lock, nil)
    self.value = .allocate(capacity: 1)
    self.value.initialize(to: value)
  }

  deinit {
    pthread_mutex_destroy(lock)
    lock.deallocate()
    value.deinitialize(count: 1)
    value.deallocate()
  }

  /// Calls a closure with the value while no other thread has it.
  ///
  /// - Parameter body: The closure; it must not ask for the same value again.
  /// - Returns: What the closure returns.
  /// - Throws: What the closure throws.
  public func withLock<Result, Failure: Error>(
    _ body: (inout sending Value) throws(Failure) -> sending Result
  ) throws(Failure) -> sending Result {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return try body(&value.pointee)
  }
}
