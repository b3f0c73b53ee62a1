import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("FightPlan: kinds, times and fatal fights")
struct FightPlanTests {
  private func plan(_ players: Int, isDemo: Bool = true, days: Int = 7) -> FightPlan {
    FightPlan(
      counts: PopulationCounts(players: players, days: days, isDemo: isDemo),
      days: HistoryDays(epoch: .defaultEpoch, count: days))
  }

  @Test func twentyFourFightsHaveTheDocumentedKinds() {
    let plan = plan(24)
    let kinds: [(FightPlan.Kind, Int)] = [
      (.ships, 12), (.drones, 5), (.station, 2), (.planet, 2), (.character, 3),
    ]
    for (kind, count) in kinds { #expect(plan.fights(kind).count == count) }
  }

  @Test func timesAscendAndKeysAreUnique() {
    for (players, days) in [(24, 7), (5, 7), (100, 30), (3, 60)] {
      let plan = plan(players, isDemo: false, days: days)
      let times = (0..<plan.total).map(plan.time)
      #expect(times == times.sorted())
      #expect(Set((0..<plan.total).map(plan.key)).count == plan.total)
      if let first = times.first, let last = times.last {
        #expect(first >= plan.days.start && last < .defaultEpoch)
      }
    }
    #expect(plan(24).key(0) == "1/1" && plan(24).key(23) == "7/3")
  }

  @Test func fatalFightsAreEvenlyDistributed() {
    #expect(FightPlan.fatal(3, of: Array(0..<12)) == [0, 4, 8])
    #expect(FightPlan.fatal(5, of: [7, 9]) == [7, 9])
    #expect(FightPlan.fatal(0, of: [1, 2]).isEmpty && FightPlan.fatal(2, of: []).isEmpty)
    for count in 1...20 {
      let found = FightPlan.fatal(count, of: Array(0..<20))
      #expect(Set(found).count == count && found == found.sorted() && found.first == 0)
    }
  }
}
