import CThreads

/// Digests or writes blocks of bytes on a thread of its own, one at a time, while the next one is filled.
final class BackgroundOutput: @unchecked Sendable {
  /// What is done with a block; the number of an error, or 0.
  typealias Work = (UnsafeRawBufferPointer) -> Int32

  private let monitor = cthreads_monitor_create()
  private let work: Work
  private var block: UnsafeRawBufferPointer?
  private var isEnding = false
  private var code: Int32 = 0
  private static let stack = 1 << 19

  /// Starts the thread; nil if the system makes no more of them.
  init?(_ work: @escaping Work) {
    self.work = work
    let context = Unmanaged.passRetained(self)
    let isStarted = cthreads_start(
      BackgroundOutput.stack,
      { context in
        guard let context else { return }
        Unmanaged<BackgroundOutput>.fromOpaque(context).takeRetainedValue().run()
      }, context.toOpaque())
    guard isStarted else {
      context.release()
      return nil
    }
  }

  deinit { cthreads_monitor_destroy(monitor) }

  private func run() {
    cthreads_monitor_enter(monitor)
    while true {
      while block == nil && !isEnding { cthreads_monitor_wait(monitor) }
      guard let own = block else { break }
      cthreads_monitor_leave(monitor)
      let result = work(own)
      cthreads_monitor_enter(monitor)
      block = nil
      if code == 0 { code = result }
      cthreads_monitor_wake(monitor)
    }
    cthreads_monitor_leave(monitor)
  }

  /// Waits until no block is being written.
  ///
  /// - Returns: The number of the first error so far, or 0.
  func wait() -> Int32 {
    cthreads_monitor_enter(monitor)
    defer { cthreads_monitor_leave(monitor) }
    while block != nil { cthreads_monitor_wait(monitor) }
    return code
  }

  /// Hands over a block, which stays as it is until the next call or ``wait()`` returns.
  ///
  /// - Returns: The number of the first error so far, or 0.
  func write(_ own: UnsafeRawBufferPointer) -> Int32 {
    let code = wait()
    guard code == 0 else { return code }
    cthreads_monitor_enter(monitor)
    block = own
    cthreads_monitor_wake(monitor)
    cthreads_monitor_leave(monitor)
    return 0
  }

  /// Ends the thread once its block is written.
  func end() {
    cthreads_monitor_enter(monitor)
    isEnding = true
    cthreads_monitor_wake(monitor)
    while block != nil { cthreads_monitor_wait(monitor) }
    cthreads_monitor_leave(monitor)
  }
}
