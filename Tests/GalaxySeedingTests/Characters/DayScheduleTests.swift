import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("DaySchedule: three shifts of eight hours")
struct DayScheduleTests {
  private let midnight = Timestamp.defaultEpoch

  private func activities(_ index: Int, at epoch: Timestamp) -> [FieldValue?] {
    let cell = DaySchedule(index: index, epoch: epoch).cell(.stationGuard, work: [4], home: 9)
    return (cell["blocks"]?.elements ?? []).map { $0["activity"] }
  }

  @Test func shiftsAreStaggered() {
    #expect((0..<7).map { DaySchedule(index: $0, epoch: midnight).phase } == [0, 1, 2, 0, 1, 2, 0])
    let work = FieldValue.text(NPCActivity.workStation.rawValue.lowercased())
    let leisure = FieldValue.text(NPCActivity.personal.rawValue.lowercased())
    let sleep = FieldValue.text(NPCActivity.sleep.rawValue.lowercased())
    // At midnight the first block is the present one.
    #expect(activities(0, at: midnight) == [work, leisure, sleep])
    #expect(activities(1, at: midnight) == [leisure, sleep, work])
    #expect(activities(2, at: midnight) == [sleep, work, leisure])
    // At 17:00 the third block is.
    let evening = midnight.adding(seconds: 17 * 3600)
    #expect(activities(0, at: evening) == [leisure, sleep, work])
  }

  @Test func blocksNameTheirSectors() {
    let cell = DaySchedule(index: 0, epoch: midnight).cell(
      .federationMarshal, work: [4, 5, 6], home: 9)
    let blocks = cell["blocks"]?.elements ?? []
    #expect(blocks.map { $0["start_minute"]?.number } == [0, 480, 960])
    #expect(blocks.map { $0["end_minute"]?.number } == [480, 960, 1440])
    #expect(blocks[0]["location_ref"]?["sectors"]?.elements.map(\.number) == [4, 5, 6])
    #expect(blocks[0]["location_ref"]?["minutes_per_sector"]?.number == 240)
    #expect(blocks[0]["location_type"] == .text("route"))
    #expect(blocks[2]["location_ref"]?["sectors"]?.elements.map(\.number) == [9])
    #expect(blocks[2]["location_type"] == .text("lodging"))
    let sentinel = DaySchedule(index: 0, epoch: midnight).cell(
      .nexusSentinel, work: [4, 5], home: 9)
    #expect(
      sentinel["blocks"]?.elements[0]["location_ref"]?["minutes_per_sector"]?.number == 180)
  }
}
