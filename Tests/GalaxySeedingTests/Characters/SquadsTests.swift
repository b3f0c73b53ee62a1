import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("Squads: presence of characters, and squads of police and pirates")
struct SquadsTests {
  private func character(
    _ number: Int, _ kind: CharacterKind, at sector: Int, hasShip: Bool = true
  ) -> NPCCharacter {
    var row = NPCCharacter(
      id: Sketch.id(number), name: "N\(number)", factionCode: kind.faction,
      archetype: kind.archetype, spawnedAt: .defaultEpoch, lastSeenAt: .defaultEpoch)
    row.currentSectorID = sector
    if hasShip { row.shipID = Sketch.id(100 + number) }
    return row
  }

  private func deployed(_ characters: [NPCCharacter], influence: Int = 0) -> RegionWorld {
    var world = Sketch.world(Sketch.region(20))
    world.characters = characters
    if influence > 0 {
      world.influences = [
        SectorFactionInfluence(
          id: .none, sectorID: world.region.sectors.identifier[4], factionID: Sketch.id(1),
          tenths: influence, sendsPatrols: true, createdAt: .defaultEpoch)
      ]
    }
    Squads(context: Sketch.context()).deploy(in: &world)
    return world
  }

  @Test func everyCharacterIsPresentInItsSector() {
    let world = deployed([
      character(1, .federationMarshal, at: 5), character(2, .merchantCaptain, at: 5),
      character(3, .stationMaster, at: 9, hasShip: false),
    ])
    #expect(world.contents.sectors[4]?.present.count == 2)
    #expect(world.contents.sectors[8]?.present.first?["username"] == .text("N3"))
    #expect(world.contents.sectors[8]?.present.first?["hostile"] == .boolean(false))
    #expect(world.contents.sectors.count == 2)
  }

  @Test func squadsListTheirMembers() {
    let world = deployed([
      character(1, .federationMarshal, at: 5), character(2, .marshalCaptain, at: 5),
      character(3, .pirateCaptain, at: 5), character(4, .merchantCaptain, at: 5),
    ])
    let sector = world.contents.sectors[4]
    #expect(sector?.policeSquads.count == 1 && sector?.pirateSquads.count == 1)
    #expect(sector?.policeSquads.first?["ship_count"]?.number == 2)
    #expect(sector?.policeSquads.first?["npc_character_ids"]?.elements.count == 2)
    #expect(sector?.policeSquads.first?["wanted_threshold"]?.number == -500)
    #expect(sector?.pirateSquads.first?["ship_count"]?.number == 1)
  }

  @Test func influenceAttractsPatrolsAndDetersPirates() {
    for (tenths, patrols, pirates, tier) in [
      (0, 1.0, 1.0, "uncontrolled"), (400, 1.4, 0.6, "contested"),
      (750, 1.75, 0.25, "controlled"), (1000, 2.0, 0.25, "core"),
    ] {
      let world = deployed([character(1, .zonePatrol, at: 5)], influence: tenths)
      let squad = world.contents.sectors[4]?.policeSquads.first
      #expect(squad?["patrol_spawn_multiplier"] == .number(patrols))
      #expect(squad?["pirate_spawn_multiplier"] == .number(pirates))
      #expect(squad?["territory_tier"] == .text(tier))
    }
  }
}
