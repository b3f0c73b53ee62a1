import Platform

/// Runs kernels and, if requested, times them.
struct KernelClock {
  private let repeats: Int
  /// The measured times, or nil if timing was not requested.
  private(set) var timings: KernelTimings?

  /// - Parameter repeats: The number of timed runs of each kernel, or nil for a single untimed run.
  init(repeats: Int?) {
    self.repeats = repeats ?? 1
    timings = repeats == nil ? nil : KernelTimings()
  }

  var isTiming: Bool { timings != nil }

  /// Runs a kernel, repeatedly if it is timed, and returns its result.
  mutating func time<Result>(_ kernel: Kernel, _ body: () -> Result) -> Result {
    guard isTiming else { return body() }
    var result = measured(kernel, body)
    for _ in 1..<max(1, repeats) { result = measured(kernel, body) }
    return result
  }

  @inline(never)
  private mutating func measured<Result>(_ kernel: Kernel, _ body: () -> Result) -> Result {
    let cpu = seconds(CLOCK_PROCESS_CPUTIME_ID)
    let wall = seconds(CLOCK_MONOTONIC)
    let result = body()
    let wallEnd = seconds(CLOCK_MONOTONIC)
    let cpuEnd = seconds(CLOCK_PROCESS_CPUTIME_ID)
    timings?.record(kernel, KernelTime(cpu: cpuEnd - cpu, wall: wallEnd - wall))
    return result
  }

  private func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
