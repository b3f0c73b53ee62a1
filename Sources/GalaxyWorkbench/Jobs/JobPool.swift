import CThreads

/// Runs jobs on a few threads of their own: a bounded number at once, and a bounded number that wait.
///
/// Searches take long, so they have threads of their own, but run only while no request waits.
final class JobPool: Sendable {
  /// What a job is for.
  enum Kind: CaseIterable, Sendable { case request, search }

  private struct Lane {
    var waiting: [(number: Int, body: @Sendable () -> Void)] = []
    /// Jobs that have begun; searches that give way are among them.
    var begun = 0
    /// Jobs that take one of the places.
    var running = 0
  }

  private struct State {
    var lanes: [Kind: Lane] = [.request: Lane(), .search: Lane()]
    var next = 0
    var isStopped = false

    var running: Int { lanes.values.reduce(0) { $0 + $1.running } }
    var hasRequests: Bool { lanes[.request]?.waiting.isEmpty == false }
  }

  private let jobs: Int
  private let waitingLimit: Int
  private let state: Monitor<State>

  /// Readers and drawing libraries expect the stack of a process.
  private static let stack = 8 << 20

  /// Starts the threads.
  ///
  /// - Parameters:
  ///   - jobs: How many jobs run at once.
  ///   - waitingLimit: How many jobs of a kind wait.
  init(jobs: Int, waitingLimit: Int) {
    self.jobs = jobs
    self.waitingLimit = waitingLimit
    state = Monitor(State())
    for kind in Kind.allCases {
      for _ in 0..<jobs { JobPool.start { [state, jobs] in JobPool.serve(kind, state, jobs) } }
    }
  }

  deinit { stop() }

  /// Hands a job in.
  ///
  /// - Returns: The number of the job; nil if too many wait.
  func submit(_ kind: Kind, _ body: @Sendable @escaping () -> Void) -> Int? {
    state.change { state in
      guard var lane = state.lanes[kind], !state.isStopped,
        lane.begun + lane.waiting.count < jobs + waitingLimit
      else { return nil }
      state.next += 1
      lane.waiting.append((state.next, body))
      state.lanes[kind] = lane
      return state.next
    }
  }

  /// Takes back a job that has not begun.
  func withdraw(_ kind: Kind, _ number: Int) {
    state.change { $0.lanes[kind]?.waiting.removeAll { $0.number == number } }
  }

  /// Lets requests that wait go before the search that calls this.
  func giveWay() {
    let waits = state.change { state in
      guard state.hasRequests, state.running >= jobs else { return false }
      state.lanes[.search]?.running -= 1
      return true
    }
    guard waits else { return }
    state.wait { state -> Void? in
      guard state.isStopped || (!state.hasRequests && state.running < jobs) else { return nil }
      state.lanes[.search]?.running += 1
      return ()
    }
  }

  /// Begins no further job.
  func stop() {
    state.change { state in
      state.isStopped = true
      for kind in Kind.allCases { state.lanes[kind]?.waiting = [] }
    }
  }

  private static func serve(_ kind: Kind, _ state: Monitor<State>, _ jobs: Int) {
    while true {
      let body: (@Sendable () -> Void)? = state.wait { state in
        if state.isStopped { return .some(nil) }
        guard state.running < jobs, kind == .request || !state.hasRequests,
          let job = state.lanes[kind]?.waiting.first
        else { return nil }
        state.lanes[kind]?.waiting.removeFirst()
        state.lanes[kind]?.begun += 1
        state.lanes[kind]?.running += 1
        return .some(job.body)
      }
      guard let body else { return }
      body()
      state.change { state in
        state.lanes[kind]?.begun -= 1
        state.lanes[kind]?.running -= 1
      }
    }
  }

  private static func start(_ body: @Sendable @escaping () -> Void) {
    final class Body: Sendable {
      let call: @Sendable () -> Void
      init(_ call: @Sendable @escaping () -> Void) { self.call = call }
    }
    let context = Unmanaged.passRetained(Body(body)).toOpaque()
    let isStarted = cthreads_start(
      stack,
      { context in
        guard let context else { return }
        Unmanaged<Body>.fromOpaque(context).takeRetainedValue().call()
      }, context)
    if !isStarted { Unmanaged<Body>.fromOpaque(context).release() }
  }
}
