import GalaxyModel
import GalaxyTestSupport
import Testing

@Suite("Timestamps")
struct TimestampTests {
  @Test(
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
      (951_782_400, "2000-02-29T00:00:00Z"),
      (4_107_542_400, "2100-03-01T00:00:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
    ] as [(Int64, String)])
  func knownTimes(_ seconds: Int64, _ text: String) {
    #expect(Timestamp(seconds: seconds).description == text)
    #expect(Timestamp(text) == Timestamp(seconds: seconds))
  }

  @Test func textReadsBackIdentically() {
    var random = SplitMix64(seed: TestSeed.draw())
    for _ in 0..<2000 {
      let time = Timestamp(
        seconds: Int64.random(in: -62_135_596_800...253_402_300_799, using: &random))
      #expect(Timestamp(time.description) == time)
    }
  }

  @Test(arguments: [
    "2023-02-29T00:00:00Z", "2100-02-29T00:00:00Z", "2023-04-31T00:00:00Z", "2023-13-01T00:00:00Z",
    "2023-01-01T24:00:00Z", "2023-01-01T00:60:00Z", "2023-01-01 00:00:00Z", "2023-01-01T00:00:00",
    "0000-01-01T00:00:00Z", "", "2023-1-1T00:00:00Z", "2023-01-01T00:00:0xZ",
  ])
  func invalidTextIsRejected(_ text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test func addingMovesByDays() {
    let time = Timestamp(seconds: 100)
    #expect(time.adding(days: 1).seconds == 86_500 && time.adding(days: -1).seconds == -86_300)
    #expect(time < time.adding(days: 1))
  }
}
