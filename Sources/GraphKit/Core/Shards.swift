internal import CThreads
internal import Platform
internal import Synchronization

/// Splits work into numbered shards and runs these on a number of threads.
///
/// Which thread runs which shard is left open. For answers that do not depend on it, store what a
/// shard found under its number and put the results together afterwards, in order.
package enum Shards {
  /// Kernels keep their arrays on the heap and do not recurse, so their threads need little stack.
  package static let kernelStack = 1 << 19

  /// Calls `work` once per thread, at most once per shard, with a function that hands out shard
  /// numbers until none are left.
  ///
  /// Memory that a thread reuses for all its shards is made in `work`.
  ///
  /// Where the system refuses more threads, such as under a process limit, fewer of them do all the
  /// work: the calling thread always takes part.
  ///
  /// - Parameters:
  ///   - count: The number of shards.
  ///   - threads: The maximum number of threads.
  ///   - stack: The bytes of the stack of each further thread.
  ///   - work: Called once on each thread.
  package static func run(
    count: Int, threads: Int, stack: Int = kernelStack,
    _ work: @Sendable (_ next: () -> Int?) -> Void
  ) {
    let threads = min(max(threads, 1), count)
    if threads <= 1 {
      var taken = 0
      work {
        defer { taken += 1 }
        return taken < count ? taken : nil
      }
      return
    }
    let taken = Atomic<Int>(0)
    onThreads(threads, stack: stack) {
      work {
        let shard = taken.wrappingAdd(1, ordering: .relaxed).oldValue
        return shard < count ? shard : nil
      }
    }
  }

  /// Makes two values, at the same time if there may be two threads.
  ///
  /// - Parameters:
  ///   - threads: The maximum number of threads.
  ///   - stack: The bytes of the stack of the further thread.
  ///   - first: Makes the first value.
  ///   - second: Makes the second value.
  /// - Returns: Both values.
  package static func both<First: Sendable, Second: Sendable>(
    threads: Int, stack: Int = kernelStack, _ first: @Sendable () -> First,
    _ second: @Sendable () -> Second
  ) -> (First, Second) {
    let made = Guarded<(first: First?, second: Second?)>((nil, nil))
    run(count: 2, threads: threads, stack: stack) { next in
      while let shard = next() {
        if shard == 0 {
          let value = first()
          made.withLock { $0.first = value }
        } else {
          let value = second()
          made.withLock { $0.second = value }
        }
      }
    }
    guard case (let one?, let other?) = made.withLock({ $0 }) else {
      preconditionFailure("all shards are handed out")
    }
    return (one, other)
  }

  /// Calls `body` on up to `threads` threads at once and waits for all of them.
  private static func onThreads(_ threads: Int, stack: Int, _ body: @Sendable () -> Void) {
    withoutActuallyEscaping(body) { body in
      withUnsafePointer(to: body) { pointer in
        let context = UnsafeMutableRawPointer(mutating: pointer)
        cthreads_run(
          Int32(clamping: threads), stack,
          { $0?.assumingMemoryBound(to: (@Sendable () -> Void).self).pointee() }, context)
      }
    }
  }
}
