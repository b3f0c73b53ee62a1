import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("HistoryDays: calendar days before the epoch")
struct HistoryDaysTests {
  private let midnight = Timestamp.defaultEpoch

  @Test func theLastDayEndsAtAnEpochAtMidnight() {
    let days = HistoryDays(epoch: midnight, count: 7)
    #expect(days.start == midnight.adding(days: -7))
    #expect(days.start(6) == midnight.adding(days: -1))
    #expect(days.length(6) == 86_400)
    #expect(days.end(6) == midnight.adding(seconds: -1))
  }

  @Test func theLastDayContainsAnotherEpoch() {
    let days = HistoryDays(epoch: midnight.adding(seconds: 36_000), count: 3)
    #expect(days.start(2) == midnight)
    #expect(days.length(2) == 36_000 && days.length(1) == 86_400)
    #expect(days.end(2) == midnight.adding(seconds: 35_999))
    // One second after midnight, the day has one second.
    #expect(HistoryDays(epoch: midnight.adding(seconds: 1), count: 1).length(0) == 1)
  }

  @Test func rowsOfADayAreAtEqualIntervals() {
    let days = HistoryDays(epoch: midnight, count: 2)
    let moments = (0..<4).map { days.moment(0, $0, of: 4) }
    // The middles of four quarters: 3, 9, 15 and 21 o'clock.
    #expect(moments == [3, 9, 15, 21].map { days.start.adding(seconds: $0 * 3600) })
  }

  @Test func eventsAreDistributedOverTheDays() {
    for count in 1...31 {
      let days = HistoryDays(epoch: midnight, count: count)
      for total in [0, 1, 2, 5, 7, 24, 30, 31, 100, 997] {
        var next = 0
        for day in 0..<count {
          let range = days.range(day, of: total)
          #expect(range.lowerBound == next, "\(count) \(total) \(day)")
          #expect(range.count <= total / count + 1 && range.count >= total / count)
          for event in range { #expect(days.day(of: event, of: total) == day) }
          next = range.upperBound
        }
        #expect(next == total, "\(count) \(total)")
      }
    }
  }
}
