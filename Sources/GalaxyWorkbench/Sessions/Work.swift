/// What a job has come to.
enum WorkResult: Sendable {
  case map(MadeMap)
  case answer(WebAnswer)
  case failure(MakeFailure)
  /// A newer revision takes its place.
  case superseded(by: Int)
}

/// A job, with all that wait for it.
struct Work: Sendable {
  /// One that waits.
  struct Waiter: Sendable {
    /// The session and revision that it is about.
    let session: String
    let revision: Int
    let call: @Sendable (WorkResult) -> Void
  }

  /// Tells the job that nothing waits.
  let abandonment: Abandonment
  /// The number of the job in the pool.
  var job: Int?
  /// Those that wait, by number.
  var waiters: [Int: Waiter] = [:]
}
