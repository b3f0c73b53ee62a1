import GalaxyModel

/// The days of the history: calendar days in UTC, the last one being that before the epoch or, if
/// the epoch is not at midnight, the one it lies in.
struct HistoryDays {
  let count: Int
  private let first: Timestamp
  private let epoch: Timestamp

  init(epoch: Timestamp, count: Int) {
    self.count = count
    self.epoch = epoch
    let last = epoch.adding(seconds: -1)
    let midnight = last.adding(seconds: -Int((last.seconds % 86_400 + 86_400) % 86_400))
    first = midnight.adding(days: 1 - count)
  }

  /// When history begins.
  var start: Timestamp { first }

  /// Midnight of a day, counted from 0.
  func start(_ day: Int) -> Timestamp { first.adding(days: day) }

  /// Seconds of the day that lie before the epoch.
  func length(_ day: Int) -> Int { min(86_400, Int(epoch.seconds - start(day).seconds)) }

  /// The last moment of a day.
  func end(_ day: Int) -> Timestamp { start(day).adding(seconds: length(day) - 1) }

  /// Moment of row `place` of `total` of a day: in equal steps, so that ordinals are in order of
  /// time.
  func moment(_ day: Int, _ place: Int, of total: Int) -> Timestamp {
    start(day).adding(seconds: length(day) * (2 * place + 1) / (2 * max(1, total)))
  }

  /// Numbers `index` of `total` things that fall on a day when they are spread evenly.
  func range(_ day: Int, of total: Int) -> Range<Int> {
    // Thing i is on day i * count / total, rounded down.
    let lower = (day * total + count - 1) / count
    let upper = ((day + 1) * total + count - 1) / count
    return lower..<upper
  }

  /// Day on which thing `index` of `total` falls.
  func day(of index: Int, of total: Int) -> Int { index * count / max(1, total) }
}
