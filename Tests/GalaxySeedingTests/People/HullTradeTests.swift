import GalaxyModel
import GalaxySettings
import Testing

@testable import GalaxySeeding

@Suite("HullTrade: as many later entries as planned")
struct HullTradeTests {
  @Test func salesTheftAndLossesAddUp() {
    for players in [1, 3, 8, 24, 48, 120] {
      var people = SketchedPeople(
        [Sketch.region(40, Sketch.cycle(40))], Sketch.context(), players: players)
      let stolen = HullTrade(context: people.context).trade(&people.hulls, pilots: people.pilots)
      let sold = people.hulls.filter { $0.seller != nil }
      let lost = people.hulls.count { $0.role == .lost }
      let entries = sold.count + lost + (stolen == nil ? 0 : 2)
      let planned = people.context.counts.laterRegistryEvents
      #expect(entries <= max(planned, lost), "\(players)")
      if players >= 24 { #expect(entries == planned, "\(players)") }
      for hull in sold {
        #expect(hull.seller != hull.owner && hull.role == .current)
        #expect(hull.acquired > hull.created)
      }
      if let stolen { #expect(people.hulls[stolen].seller == nil) }
    }
  }
}
