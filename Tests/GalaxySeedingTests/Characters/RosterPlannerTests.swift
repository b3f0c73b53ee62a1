import GalaxyModel
import GalaxySettings
import Testing

@testable import GalaxySeeding

@Suite("RosterPlanner: rosters by type of region, stations and holdings")
struct RosterPlannerTests {
  private func plans(
    _ region: Region, stations: Int = 0, cast: Cast = .core,
    _ adjust: (inout RegionWorld) -> Void = { _ in }
  ) -> [RosterPlan] {
    let context = Sketch.context { $0[\.cast] = cast }
    var world = Sketch.world(
      region, stations: (0..<stations).map { (node: $0, stationClass: 1 + $0 % 7) }, context)
    adjust(&world)
    let planner = RosterPlanner(
      source: WorldReference(world), settings: context.settings,
      centrality: (0..<region.sectorCount).map { Double($0 % 10) })
    return planner.plans(context.streams(of: region))
  }

  private func count(_ kind: CharacterKind, in plans: [RosterPlan]) -> Int {
    plans.reduce(0) { $0 + ($1.kind == kind ? $1.count : 0) }
  }

  @Test func policeDependsOnTheTypeOfRegion() {
    let terran = plans(Sketch.region(50, type: .terranSpace))
    #expect(count(.federationMarshal, in: terran) == 12 && count(.marshalCaptain, in: terran) == 2)
    let owned = plans(Sketch.region(50, type: .playerOwned))
    #expect(count(.federationMarshal, in: owned) == 8 && count(.marshalCaptain, in: owned) == 1)
    let nexus = plans(Sketch.region(2300, type: .centralNexus))
    #expect(count(.nexusSentinel, in: nexus) == 24 && count(.sentinelCaptain, in: nexus) == 4)
    #expect(nexus.allSatisfy { $0.host == 2250 })
  }

  @Test func threeQuartersOfAMerchantPerStation() {
    for stations in [2, 3, 5, 10, 45, 60] {
      let found = count(
        .merchantCaptain, in: plans(Sketch.region(80), stations: stations))
      let rounded = (0.75 * Double(stations)).rounded(.toNearestOrAwayFromZero)
      #expect(found == min(34, Int(rounded)), "\(stations)")
    }
    #expect(count(.merchantCaptain, in: plans(Sketch.region(80), stations: 1)) == 0)
    // Their host is the busiest trading station, the lowest of several.
    let host = plans(Sketch.region(80), stations: 30).first { $0.kind == .merchantCaptain }?.host
    #expect(host == 9)
  }

  @Test func crewsOfHoldingsDependOnTheirTier() {
    let tiers = [PirateHolding.Tier.stronghold, .outpost, .camp]
    let found = plans(Sketch.region(50, type: .playerOwned)) { world in
      world.holdings = tiers.enumerated().map { PirateHolding(tier: $1, node: 20 + $0) }
    }
    let ranges: [(captains: ClosedRange<Int>, enforcers: ClosedRange<Int>)] = [
      (5...5, 16...18), (2...4, 7...9), (2...2, 3...5),
    ]
    for place in 0..<3 {
      let crew = found.filter { $0.holding == place }
      #expect(count(.pirateLord, in: crew) == 1)
      #expect(ranges[place].captains.contains(count(.pirateCaptain, in: crew)))
      #expect(ranges[place].enforcers.contains(count(.pirateEnforcer, in: crew)))
      #expect(crew.allSatisfy { $0.host == 20 + place && $0.faction == .pirates })
    }
  }

  @Test func headsWithTheSameHomeShareARoster() {
    let found = plans(Sketch.region(50), cast: .full) { world in
      world.factionHomes = [(.terranFederation, 0), (.mercantileGuild, 7), (.shadowSyndicate, 7)]
    }.filter { $0.kind == .factionHead }
    #expect(found.map(\.count) == [1, 2])
    #expect(found.map(\.host) == [0, 7])
    #expect(found[1].heads == [.mercantileGuild, .shadowSyndicate])
  }

  @Test func theCoreCastIsThePrefixOfTheFullCast() {
    let region = Sketch.region(60)
    let core = plans(region, stations: 20).map { "\($0.kind) \($0.count) \($0.host)" }
    let full = plans(region, stations: 20, cast: .full).map { "\($0.kind) \($0.count) \($0.host)" }
    #expect(full.count > core.count && Array(full.prefix(core.count)) == core)
  }

  @Test func zonePatrolsAreAtTheBusiestSectorOfMilitaryZones() {
    var region = Sketch.region(40)
    region.clusters = [ClusterType.standard, .militaryZone].enumerated().map {
      Cluster(
        ordinal: $0 + 1, name: "\($0)", type: $1, firstSector: 20 * $0 + 1,
        lastSector: 20 * $0 + 20, maxWarps: 6)
    }
    region.sectors.cluster = PackedColumn((0..<40).map { UInt32($0 / 20) })
    let patrols = plans(region, cast: .full).filter { $0.kind == .zonePatrol }
    // The highest centrality is 9, first at node 29.
    #expect(patrols.map(\.host) == [29] && patrols.map(\.count) == [2])
  }
}
