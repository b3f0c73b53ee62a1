internal import CThreads

/// Makes values on a number of threads and delivers them one at a time in order.
///
/// At most twice as many values as threads are made or wait, so that memory does not depend on how
/// many there are.
package enum OrderedWork {
  /// Makes and delivers values.
  ///
  /// Where the system refuses more threads, fewer of them do all the work.
  ///
  /// - Parameters:
  ///   - count: The number of values.
  ///   - threads: The maximum number of threads; with one, each value is delivered before the next one is
  ///     made.
  ///   - stack: The bytes of the stack of each further thread.
  ///   - make: Makes a value, on any thread.
  ///   - deliver: Takes the values in order, on any thread, one call at a time.
  /// - Throws: The error of the first value in order that could not be made or delivered.
  package static func run<Made>(
    count: Int, threads: Int, stack: Int = workStack,
    make: @Sendable (Int) throws -> Made, deliver: (Int, Made) throws -> Void
  ) throws {
    guard threads > 1, count > 1 else {
      for index in 0..<count { try deliver(index, make(index)) }
      return
    }
    let threads = min(threads, count)
    try withoutActuallyEscaping(deliver) { deliver in
      let taker = Taker(deliver: deliver)
      let queue = OrderedQueue<Made>(count: count, window: 2 * threads)
      Shards.run(count: threads, threads: threads, stack: stack) { next in
        // One share of the work for each thread, however many there are.
        guard next() != nil else { return }
        while let task = queue.next() {
          switch task {
          case .make(let index): queue.add(Result { try make(index) }, at: index)
          case .deliver(let index, let made):
            queue.noteDelivery(Result { try taker.deliver(index, made.get()) })
          }
        }
      }
      try queue.check()
    }
  }

  /// Generating and drawing need more stack than kernels.
  package static let workStack = 1 << 22

  /// What takes the values: called by one thread at a time, as the queue makes sure.
  private struct Taker<Made>: @unchecked Sendable {
    let deliver: (Int, Made) throws -> Void
  }
}

/// What is to be done next: the state of a run.
private final class OrderedQueue<Made>: @unchecked Sendable {
  enum Task {
    case make(Int)
    case deliver(Int, Result<Made, any Error>)
  }

  private let monitor = cthreads_monitor_create()
  private let count: Int
  private let window: Int
  private var made: [Int: Result<Made, any Error>] = [:]
  private var taken = 0
  private var delivered = 0
  private var isDelivering = false
  private var failure: (any Error)?

  init(count: Int, window: Int) {
    self.count = count
    self.window = window
  }

  deinit { cthreads_monitor_destroy(monitor) }

  /// Returns what a thread does next, once there is something; nil if nothing is left.
  func next() -> Task? {
    cthreads_monitor_enter(monitor)
    defer { cthreads_monitor_leave(monitor) }
    while failure == nil && delivered < count {
      if !isDelivering, let value = made.removeValue(forKey: delivered) {
        isDelivering = true
        return .deliver(delivered, value)
      }
      if taken < min(count, delivered + window) {
        taken += 1
        return .make(taken - 1)
      }
      cthreads_monitor_wait(monitor)
    }
    return nil
  }

  func add(_ value: Result<Made, any Error>, at index: Int) {
    change { made[index] = value }
  }

  func noteDelivery(_ result: Result<Void, any Error>) {
    change {
      isDelivering = false
      delivered += 1
      if case .failure(let error) = result { failure = failure ?? error }
    }
  }

  func check() throws {
    if let failure { throw failure }
  }

  private func change(_ body: () -> Void) {
    cthreads_monitor_enter(monitor)
    body()
    cthreads_monitor_wake(monitor)
    cthreads_monitor_leave(monitor)
  }
}
