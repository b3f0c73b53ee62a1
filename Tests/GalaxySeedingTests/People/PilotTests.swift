import GalaxyModel
import GalaxySettings
import Testing

@testable import GalaxySeeding

@Suite("Pilot: the hull flown at a time")
struct PilotTests {
  @Test func lostHullsAreFlownUntilTheirEnd() throws {
    var people = SketchedPeople(
      [Sketch.region(40, Sketch.cycle(40))], Sketch.context(), players: 24)
    let epoch = people.context.epoch
    let pilot = try #require(people.pilots.first { $0.lost != nil })
    let lost = try #require(pilot.lost)
    people.hulls[lost].lostAt = epoch.adding(days: -3)
    people.hulls[pilot.current].created = epoch.adding(days: -2)
    #expect(pilot.hull(at: epoch.adding(days: -4), people.hulls) == lost)
    // Between the loss and the purchase there is none.
    #expect(pilot.hull(at: epoch.adding(seconds: -60 * 3600), people.hulls) == nil)
    #expect(pilot.hull(at: epoch.adding(days: -1), people.hulls) == pilot.current)
  }

  @Test func theHoldIsThatOfTheSmallerHull() throws {
    let people = SketchedPeople([Sketch.region(40, Sketch.cycle(40))], Sketch.context())
    for pilot in people.pilots {
      let holds = [pilot.current, pilot.oldest].map {
        ShipCatalog.figures(people.hulls[$0].type).maxCargo
      }
      #expect(pilot.hold(people.hulls) == holds.min())
    }
  }
}
