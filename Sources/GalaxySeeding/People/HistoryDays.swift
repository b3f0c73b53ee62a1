import GalaxyModel

/// The days of the history: calendar days in UTC.
///
/// The last day is the one before the epoch, or the one that contains the epoch if that is not at
/// midnight.
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

  /// Start of the history.
  var start: Timestamp { first }

  /// Returns midnight of a day, counted from 0.
  func start(_ day: Int) -> Timestamp { first.adding(days: day) }

  /// Returns the number of seconds of a day before the epoch.
  func length(_ day: Int) -> Int { min(86_400, Int(epoch.seconds - start(day).seconds)) }

  /// Returns the last second of a day.
  func end(_ day: Int) -> Timestamp { start(day).adding(seconds: length(day) - 1) }

  /// Returns the time of a row of a day.
  ///
  /// Rows are at equal intervals, so that ordinals are in order of time.
  ///
  /// - Parameters:
  ///   - day: Day, from 0.
  ///   - place: Index of the row, from 0.
  ///   - total: Number of rows of the day.
  /// - Returns: The time.
  func moment(_ day: Int, _ place: Int, of total: Int) -> Timestamp {
    start(day).adding(seconds: length(day) * (2 * place + 1) / (2 * max(1, total)))
  }

  /// Returns the indexes of evenly distributed events that fall on a day.
  func range(_ day: Int, of total: Int) -> Range<Int> {
    // Event i is on day i * count / total, rounded down.
    let lower = (day * total + count - 1) / count
    let upper = ((day + 1) * total + count - 1) / count
    return lower..<upper
  }

  /// Returns the day of an event.
  func day(of index: Int, of total: Int) -> Int { index * count / max(1, total) }
}
