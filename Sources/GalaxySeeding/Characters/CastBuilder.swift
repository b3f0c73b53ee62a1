import Determinism
import GalaxyModel
import GraphKit

/// Makes rosters, characters and hulls from roster plans.
struct CastBuilder {
  private let context: SeedingContext
  private let source: WorldReference
  private let random: RandomSource
  private let hulls: HullBuilder
  private var lodgings: LodgingPlan
  private var names: NameMill
  private var trade: TradeRoutes?
  private var beats: Beats
  private var rosters: [NPCRoster] = []
  private var people:
    [(roster: Int, character: NPCCharacter, ship: Ship?, event: ShipRegistryEvent?)] =
      []
  private var shipCount = 0
  private let region: Region

  init(
    _ context: SeedingContext, _ source: WorldReference, lodgings: LodgingPlan, names: NameMill,
    busiest: Int?
  ) {
    self.context = context
    self.source = source
    region = source.world.region
    self.lodgings = lodgings
    self.names = names
    random = context.streams(of: source.world.region)
    hulls = HullBuilder(context: context)
    trade = busiest.map { TradeRoutes(source, busiest: $0) }
    beats = Beats(source)
  }

  /// Reserves capacity for rosters that will be added.
  mutating func reserve(_ plans: [RosterPlan]) {
    rosters.reserveCapacity(plans.count)
    people.reserveCapacity(plans.reduce(0) { $0 + $1.count })
  }

  /// Adds a roster with its characters.
  mutating func add(_ plan: RosterPlan) {
    let host = region.globalID(plan.host)
    let key = "\(source.world.regionOrdinal + 1)/\(plan.kind.rawValue)/\(host)"
    var stream = random.stream(.characters, key: key)
    let poolSize = max(plan.count + 1, (3 * plan.count + 1) / 2)
    let pool = (0..<poolSize).map { _ in
      plan.kind.isPirate ? names.outlaw(&stream) : names.person(&stream)
    }
    var roster = NPCRoster(
      id: context.id("npc_rosters", key), regionID: region.identifier,
      factionCode: plan.faction, role: plan.kind,
      defaultArchetype: plan.kind.archetype, targetCount: plan.count, hostSectorID: host,
      bangRosterRef: key, createdAt: context.worldTime, updatedAt: context.worldTime)
    roster.namePool = .object(["names": pool.cell])
    if let home = lodgings.home(of: plan, 0) {
      roster.defaultLodgingID = lodgings.lodgings[home].id
      roster.defaultLodgingType =
        lodgings.lodgings[home].kind == .barracks ? .barracks : .outlawBase
    }
    if plan.kind != .merchantCaptain {
      roster.scheduleTemplate = DaySchedule(index: 0, epoch: context.epoch).cell(
        plan.kind, work: [host], home: homeSector(plan, 0))
    }
    rosters.append(roster)
    for index in 0..<plan.count {
      add(index, named: pool[index], of: plan, key: "\(key)/\(index + 1)", &stream)
    }
  }

  private func homeSector(_ plan: RosterPlan, _ index: Int) -> Int {
    region.globalID(
      lodgings.home(of: plan, index).map { lodgings.lodgings[$0].node } ?? plan.host)
  }

  private mutating func add(
    _ index: Int, named name: String, of plan: RosterPlan, key: String,
    _ stream: inout RandomStream
  ) {
    let kind = plan.kind
    let faction = plan.heads.value(at: index) ?? plan.faction
    let id = context.id("npc_characters", key)
    var character = NPCCharacter(
      id: id, name: name, factionCode: faction, archetype: kind.archetype,
      spawnedAt: context.worldTime, lastSeenAt: context.worldTime)
    character.bangRosterRef = rosters[rosters.count - 1].bangRosterRef
    character.homeRegionID = region.identifier
    character.lifecycleStage = CastBuilder.stage(&stream)
    character.title = kind == .factionHead ? CharacterKind.title(ofHead: faction) : kind.title
    if kind != .merchantCaptain {
      character.dutyRole = "\(index == 0 ? "primary" : "backup")_\(kind.rawValue)"
    }

    let schedule = DaySchedule(index: index, epoch: context.epoch)
    let home = lodgings.home(of: plan, index)
    let bed = home.map { lodgings.lodgings[$0].node } ?? plan.host
    var isAsleep = schedule.phase == 2
    if let home {
      switch lodgings.lodgings[home].kind {
      case .barracks: character.homeBarracksID = lodgings.lodgings[home].id
      case .outlawBase: character.homeOutlawBaseID = lodgings.lodgings[home].id
      }
      // A character without a bed stays awake.
      if isAsleep { isAsleep = lodgings.lodge(id, in: home) }
    }
    var route: FieldValue?
    var work = beats.sectors(of: plan, index)
    if kind == .merchantCaptain {
      let stops = trade?.route(&stream) ?? []
      route = tradeRoute(stops)
      work = stops.compactMap {
        source.world.node(ofSector: source.world.stations[$0.station].sectorID)
      }
      if work.isEmpty { work = [plan.host] }
      add(trader: &character, &stream)
    }
    character.dailySchedule = schedule.cell(
      kind, work: work.map(region.globalID), home: region.globalID(bed), tradeRoute: route)
    let phase = schedule.phase == 2 && !isAsleep ? 1 : schedule.phase
    character.status = phase == 0 ? .onDuty : .offDuty
    character.currentActivity = kind.activities[phase]
    let node = phase == 0 ? beats.place(of: plan, index, on: work) : bed
    character.currentSectorID = region.globalID(node)

    if let type = hull(of: kind, &stream) {
      let registration = HullRegistration.character(
        shipCount, sectorOffset: region.sectorOffset, regionOrdinal: source.world.regionOrdinal)
      shipCount += 1
      let ship = hulls.characterShip(
        key: "\(key)/1", name: PeopleNames.ship(&stream), type: type,
        sectorID: region.globalID(node), registration: registration)
      character.shipID = ship.id
      people.append((rosters.count - 1, character, ship, hulls.opening(ship, key: "\(key)/1")))
    } else {
      people.append((rosters.count - 1, character, nil, nil))
    }
  }

  private func tradeRoute(_ stops: [TradeRoutes.Stop]) -> FieldValue {
    .list(
      stops.map { stop in
        let station = source.world.stations[stop.station]
        return .object([
          "station_id": .identifier(station.id), "sector_id": .int(station.sectorID),
          "buy_here": stop.buys.map(\.slug).cell,
        ])
      })
  }

  private func add(trader character: inout NPCCharacter, _ stream: inout RandomStream) {
    let tiers = TraderNotoriety.allCases
    let tier = tiers[stream.weightedIndex(tiers.map(\.share))]
    character.notoriety = stream.int(in: tier.range)
    character.title = stream.pick(from: tier.titles)
    character.credits = 3000
  }

  private func hull(of kind: CharacterKind, _ stream: inout RandomStream) -> ShipType? {
    kind == .merchantCaptain
      ? stream.pick(from: [.cargoHauler, .lightFreighter, .fastCourier]) : kind.hull
  }

  private static func stage(_ stream: inout RandomStream) -> NPCLifecycleStage {
    switch stream.index(below: 100) {
    case ..<10: .recruit
    case ..<70: .active
    case ..<95: .senior
    default: .decorated
    }
  }

  /// Adds everything to the world, in ascending order of natural key.
  func finish(_ world: inout RegionWorld) {
    let order = rosters.indices.sorted {
      (rosters[$0].role.rawValue, rosters[$0].hostSectorID) < (
        rosters[$1].role.rawValue, rosters[$1].hostSectorID
      )
    }
    var members = [[Int]](repeating: [], count: rosters.count)
    for index in people.indices { members[people[index].roster].append(index) }
    world.rosters.reserveCapacity(rosters.count)
    world.characters.reserveCapacity(people.count)
    for roster in order {
      world.rosters.append(rosters[roster])
      for index in members[roster] {
        world.characters.append(people[index].character)
        if let ship = people[index].ship { world.ships.append(ship) }
        if let event = people[index].event { world.shipEvents.append(event) }
      }
    }
    let (barracks, bases) = lodgings.rows()
    world.barracks += barracks
    world.outlawBases += bases
    for lodging in lodgings.lodgings {
      switch lodging.kind {
      case .barracks: world.contents.sectors[lodging.node, default: .init()].hasBarracks = true
      case .outlawBase: world.contents.sectors[lodging.node, default: .init()].isOutlawZone = true
      }
    }
  }
}
