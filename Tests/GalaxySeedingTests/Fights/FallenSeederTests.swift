import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("FallenSeeder: raiders die before traders, as further members of their rosters")
struct FallenSeederTests {
  private func world(_ roles: [CharacterKind]) -> RegionWorld {
    var world = Sketch.world(Sketch.region(30))
    world.rosters = roles.enumerated().map { index, role in
      let key = "1/\(role.rawValue)/\(index + 5)"
      var roster = NPCRoster(
        id: Sketch.id(index), regionID: world.region.identifier,
        factionCode: role.faction, role: role,
        defaultArchetype: role.archetype, targetCount: 2, hostSectorID: index + 5,
        bangRosterRef: key, createdAt: .defaultEpoch, updatedAt: .defaultEpoch)
      roster.namePool = .object(["names": .list(["A", "B", "C", "D"].map { .text($0) })])
      return roster
    }
    return world
  }

  private func seeder(_ players: Int) -> FallenSeeder {
    FallenSeeder(
      context: PopulationContext(
        Sketch.context(), counts: PopulationCounts(players: players, days: 7, isDemo: true)),
      firstRegistration: 36)
  }

  @Test func raidersComeFirst() {
    let both = seeder(24).plan([world([.merchantCaptain, .pirateCaptain, .pirateEnforcer])])
    #expect(both.count == 3 && both.map(\.roster) == [1, 2, 1])
    #expect(both.map(\.opponent.shipType) == [.lightFreighter, .scoutShip, .lightFreighter])
    let traders = seeder(24).plan([world([.merchantCaptain, .stationGuard])])
    #expect(traders.count == 3 && traders.allSatisfy { $0.roster == 0 })
    #expect(seeder(24).plan([world([.stationGuard])]).isEmpty)
  }

  @Test func keysAndNamesContinueTheRoster() {
    let fallen = seeder(40).plan([world([.pirateCaptain])])
    // The roster has two living members, whose names are the first of the pool.
    #expect(fallen.map(\.key.ordinal) == [3, 4, 5, 6, 7])
    #expect(fallen.map(\.name) == ["C", "D", "A II", "B II", "C II"])
    #expect(Set(fallen.map(\.opponent.character)).count == 5)
    for victim in fallen {
      #expect(victim.cargo.reduce(0) { $0 + $1.amount } <= 500 && !victim.cargo.isEmpty)
    }
  }

  @Test func keysAreOrderedAsNumbers() {
    func key(_ region: Int, _ kind: String, _ sector: Int, _ ordinal: Int) -> FallenKey {
      FallenKey(region: region, kind: kind, sector: sector, ordinal: ordinal)
    }
    let keys = [
      key(1, "a", 2, 9), key(1, "a", 2, 10), key(1, "a", 10, 1), key(1, "b", 1, 1),
      key(2, "a", 1, 1),
      key(10, "a", 1, 1),
    ]
    #expect(keys.reversed().sorted() == keys)
    #expect(keys[1].text == "1/a/2/10")
  }

  @Test func theDeadAreAddedAfterTheirRoster() {
    var world = world([.pirateCaptain])
    let fallen = seeder(8).plan([world])
    let people = SketchedPeople([world.region], Sketch.context())
    let row = CombatLog(
      id: Sketch.id(77), outcome: .attackerWin, timestamp: .defaultEpoch,
      startedAt: .defaultEpoch, createdAt: .defaultEpoch)
    let fight = Fight(row: row, attacker: 1, defender: nil, host: 0, node: 5)
    let death = seeder(8).bury(fallen[0], number: 0, after: fight, in: &world)
    #expect(people.pilots.count == 24)
    #expect(world.characters.count == 1 && world.ships.count == 1 && world.shipEvents.count == 1)
    #expect(world.characters[0].status == .kia && world.characters[0].currentSectorID == nil)
    #expect(world.ships[0].isDestroyed && world.ships[0].destructionCause == "combat")
    #expect(death.npcID == world.characters[0].id && death.combatLogID == Sketch.id(77))
  }
}
