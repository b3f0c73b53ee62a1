import GalaxyModel
import GalaxySettings
import Testing

@testable import GalaxySeeding

@Suite("StandingSeeder: nine values, caps of rivals and no friends of pirates")
struct StandingSeederTests {
  private let people = SketchedPeople(
    [Sketch.region(30, fedspace: 2)], Sketch.context(), players: 400)

  @Test func rulesHoldForEveryPlayer() {
    let seeder = StandingSeeder(context: people.context)
    var near = 0
    for pilot in people.pilots {
      let values = seeder.values(pilot)
      func value(_ faction: FactionCode) -> Int { values[faction.ordinal] }
      #expect(value(.pirates) <= 0 && value(.galacticConcord) <= 0)
      #expect(values.allSatisfy { abs($0) <= 800 })
      for (first, second, cap) in [
        (FactionCode.terranFederation, FactionCode.fringeAlliance, 800),
        (.mercantileGuild, .shadowSyndicate, 600),
      ] where value(first) > 0 && value(second) > 0 {
        #expect(value(first) + value(second) <= cap)
      }
      near += values.count { abs($0) <= 120 }
    }
    #expect(Double(near) / Double(9 * 400) > 0.9)
  }

  @Test func favorsAreGranted() {
    var pilot = people.pilots[3]
    pilot.favors = [Favor(faction: .terranFederation, atLeast: 250)]
    let seeder = StandingSeeder(context: people.context)
    #expect(seeder.values(pilot)[FactionCode.terranFederation.ordinal] >= 250)
  }

  @Test func rowsHaveTheLevelOfTheirValue() {
    let rows = StandingSeeder(context: people.context).rows(people.pilots[0])
    #expect(rows.count == 9 && Set(rows.map(\.factionID)).count == 9)
    for row in rows {
      let level = StandingCatalog.level(row.currentValue)
      #expect(row.currentLevel == level.level && row.title == level.title)
    }
  }
}
