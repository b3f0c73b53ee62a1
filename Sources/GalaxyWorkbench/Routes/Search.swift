/// A search for seeds, with its events.
struct Search {
  /// Tells the job to stop.
  let abandonment: Abandonment
  /// The number of the job in the pool.
  var job: Int?
  /// What was found.
  var log = EventLog()
  /// Whether it has ended.
  var isOver = false
  /// Whether a client has followed it.
  var wasFollowed = false
  /// When a client was last seen.
  var lastSeen = ContinuousClock.now
}
