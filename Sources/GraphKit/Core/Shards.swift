internal import Dispatch
internal import Synchronization

/// Splits work into numbered shards and runs these on a number of threads.
///
/// Which thread runs which shard is left open; whoever wants answers that do not depend on it stores
/// what a shard found under its number and puts it together afterwards, in order.
enum Shards {
  /// Calls `work` once per thread, at most once per shard, with a function that hands out shard
  /// numbers until none are left. Memory that a thread reuses for all its shards is made in `work`.
  static func run(
    count: Int, threads: Int, _ work: @Sendable (_ next: () -> Int?) -> Void
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
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      work {
        let shard = taken.wrappingAdd(1, ordering: .relaxed).oldValue
        return shard < count ? shard : nil
      }
    }
  }
}
