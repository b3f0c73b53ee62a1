import GalaxyModel
import GalaxySettings
import Testing

@testable import GalaxySeeding

@Suite("PopulationStep: the order of the steps")
struct PopulationStepTests {
  private let steps = PopulationStep.pipeline

  @Test func everyPartIsProducedOnceAndNeedsEarlierOnes() {
    #expect(steps.map(\.part) == PopulationPart.allCases.filter { $0 != .worlds })
    var done: Set<PopulationPart> = [.worlds]
    for step in steps {
      for part in step.needs + step.changes {
        #expect(done.contains(part), "\(step.part) needs \(part)")
      }
      #expect(Set(step.needs).isDisjoint(with: step.changes), "\(step.part)")
      done.insert(step.part)
    }
  }

  @Test func stepsDrawFromStreamsOfTheirOwn() {
    var owner: [PopulationStream: PopulationPart] = [:]
    for step in steps {
      for stream in step.streams {
        // Accounts and positions have different keys of one stream.
        #expect(owner[stream] == nil || stream == .players, "\(step.part) \(stream)")
        owner[stream] = step.part
      }
    }
    // The others are drawn from on delivery.
    let late: Set<PopulationStream> = [.reputations, .firstLoginSessions, .messages, .auditLogs]
    #expect(Set(owner.keys).union(late) == Set(PopulationStream.allCases))
    #expect(late.isDisjoint(with: owner.keys))
  }

  /// Each prefix of the steps leaves a population in which every reference is valid.
  @Test func everyPrefixIsConsistent() {
    let regions = [
      Sketch.region(120, Sketch.cycle(120), fedspace: 10),
      Sketch.region(120, Sketch.cycle(120), fedspace: 10, type: .playerOwned, name: "b"),
    ]
    var galaxy = Galaxy(name: "g", source: .rows)
    galaxy.regions = regions
    let context = Sketch.context()
    for count in 0...steps.count {
      let worlds = WorldSeeder(galaxy, context)
      var hosts = regions.indices.map { worlds.world(of: regions[$0], at: $0) }
      var report = SeedingReport(tableCount: 0)
      var population = Population(
        context: PopulationContext(context),
        hosts: hosts.indices.map { Host(&hosts[$0], context.streams(of: regions[$0])) },
        outline: GalaxyOutline(galaxy))
      for step in steps.prefix(count) { step.run(&population, &hosts, &report) }
      let pilots = population.people.pilots
      #expect(population.hangar.hulls.allSatisfy { pilots.indices.contains($0.owner) })
      for pilot in pilots where !population.hangar.hulls.isEmpty {
        #expect(population.hangar.hulls[pilot.current].owner == pilot.index, "\(count)")
        #expect(population.hosts[pilot.home].isCore(pilot.node), "\(count)")
      }
      let owned = population.estate.planets.map(\.id)
      #expect(Set(owned).count == owned.count, "\(count)")
      for planet in hosts.flatMap(\.planets) {
        #expect((planet.ownerID != nil) == owned.contains(planet.id), "\(count)")
      }
    }
  }

  @Test func stepsOfAGroupAreSkippedWithIt() {
    let groups = Set(steps.flatMap(\.groups))
    #expect(
      groups == [
        .administration, .teams, .genesis, .planets, .trades, .drones, .combat, .wrecks, .fleets,
        .governance,
      ])
  }
}
