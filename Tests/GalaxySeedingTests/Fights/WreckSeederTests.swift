import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("WreckSeeder: wrecks of lost and abandoned hulls")
struct WreckSeederTests {
  private let people = SketchedPeople(
    [Sketch.region(30, fedspace: 4)], Sketch.context(), players: 24)
  private var seeder: WreckSeeder { WreckSeeder(context: people.context, hosts: people.hosts) }

  @Test func sixWrecksAreShared() {
    let shares = seeder.shares(lost: 3, fallen: 3)
    #expect(shares.lost == 3 && shares.fallen == 2 && shares.abandoned == 1)
    let none = seeder.shares(lost: 6, fallen: 3)
    #expect(none.fallen == 0 && none.abandoned == 0)
    let few = seeder.shares(lost: 0, fallen: 1)
    #expect(few.fallen == 1 && few.abandoned == 5)
  }

  @Test func cargoIsAFractionAndNeverEmpty() {
    let row = CombatLog(
      id: .none, outcome: .attackerWin, timestamp: .defaultEpoch, startedAt: .defaultEpoch,
      createdAt: .defaultEpoch)
    let fight = Fight(row: row, attacker: 1, defender: 2, host: 0, node: 9)
    for number in 0..<200 {
      let wreck = seeder.wreck(
        key: "\(number)/1", type: .cargoHauler, cargo: [("ore", 100), ("fuel", 1)],
        ship: Sketch.id(5), fight: fight, owner: people.pilots[2])
      let ore = wreck.cargo["ore"]?.number ?? 0
      #expect((20...100).contains(ore))
      #expect(wreck.cargo["fuel"] == nil || ore == 100)
      #expect(wreck.cause == .combat && wreck.originalOwnerID == people.pilots[2].player.id)
      #expect(wreck.sectorID == people.hosts[0].region.sectors.identifier[9])
    }
    let small = seeder.wreck(
      key: "x", type: .scoutShip, cargo: [("ore", 1)], ship: Sketch.id(5), fight: fight,
      owner: nil)
    #expect(small.cargo["ore"]?.number == 1)
  }

  @Test func abandonedHullsAreOffFedspace() {
    let safe = Set((0..<4).map { people.hosts[0].region.sectors.identifier[$0] })
    let wrecks = seeder.abandoned(40, pilots: people.pilots)
    #expect(wrecks.count == 40 && wrecks.allSatisfy { !safe.contains($0.sectorID) })
    #expect(wrecks.allSatisfy { $0.cause == .abandonmentExpired && $0.killingBlowPilotID == nil })
  }
}
