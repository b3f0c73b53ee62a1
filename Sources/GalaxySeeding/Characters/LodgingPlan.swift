import Determinism
import GalaxyModel
import GalaxySettings

/// A place where characters sleep, while it is being occupied.
struct Lodging {
  enum Kind { case barracks, outlawBase }

  var kind: Kind
  /// Last part of the natural key, after that of the sector.
  var key: String
  var id: Identifier
  var node: Int
  var capacity: Int
  /// Characters who live here.
  var residents = 0
  /// Characters asleep here at the epoch.
  var occupants: [Identifier] = []
}

/// The lodgings of a region: their rows and occupants.
struct LodgingPlan {
  private(set) var lodgings: [Lodging] = []
  private(set) var barracks: [NPCBarracks] = []
  private(set) var bases: [OutlawBase] = []
  // Index in `lodgings` of each row.
  private var barracksPlace: [Int] = []
  private var basePlace: [Int] = []

  /// Lodgings of police, researchers and the Fringe.
  private(set) var police: Int?
  private(set) var research: Int?
  private(set) var fringe: Int?
  private(set) var traders: [Int] = []
  /// Lodgings of a station's staff, of a pirate holding, and of a black market, by node.
  private(set) var staff: [Int: Int] = [:]
  private(set) var dens: [Int: Int] = [:]
  private(set) var backRooms: [Int: Int] = [:]

  private let context: SeedingContext
  private let source: WorldReference

  init(
    _ source: WorldReference, _ context: SeedingContext, plans: [RosterPlan], centrality: [Double],
    names: inout NameMill
  ) {
    self.context = context
    self.source = source
    addPolice(plans)
    addTraders(plans, centrality)
    addDens(&names)
    addBackRooms()
    if context.settings[\.cast] == .full { addStaff(plans) }
  }

  private var region: Region { source.world.region }

  private func sectorKey(_ node: Int) -> String {
    "\(region.name)/\(region.sectors.number(node))"
  }

  private mutating func addPolice(_ plans: [RosterPlan]) {
    // Zone patrols sleep there as well, but its size depends on the police of the capital.
    let officers = plans.filter { $0.kind.isPolice && $0.kind != .zonePatrol }
    guard let first = officers.first else { return }
    let total = officers.reduce(0) { $0 + $1.count }
    police = addBarracks(
      region.type == .centralNexus
        ? "Gateway Plaza Sentinel Barracks"
        : region.displayName.fitting(100, ending: " Capital Marshal Barracks"),
      "police", at: first.host, faction: first.faction, archetype: .lawEnforcement,
      capacity: max(8, (3 * total + 1) / 2))
  }

  // At the stations with the highest betweenness, three hops apart.
  private mutating func addTraders(_ plans: [RosterPlan], _ centrality: [Double]) {
    let count = plans.reduce(0) { $0 + ($1.kind == .merchantCaptain ? $1.count : 0) }
    var left = (count + 11) / 12
    var spaced = SpacedNodes(source.world.survey, apart: 3)
    let nodes = source.world.stationAt.indices.filter {
      source.world.station(at: $0) != nil && source.world.survey.isCore[$0]
    }.sorted(byRank: { (-centrality[$0], 0) })
    for node in nodes where left > 0 && spaced.take(node) {
      guard let station = source.world.station(at: node) else { continue }
      traders.append(
        addBarracks(
          "\(source.world.stations[station].name) Traders' Lodge", "traders", at: node,
          faction: .mercantileGuild, archetype: .trader, capacity: 16))
      left -= 1
    }
    // In a small region, they may have to share.
    if left > 0, let first = traders.first {
      lodgings[first].capacity += 16 * left
      barracks[barracks.count - traders.count].capacity += 16 * left
    }
  }

  private mutating func addDens(_ names: inout NameMill) {
    for holding in source.world.holdings {
      var stream = context.streams(of: region).stream(.outlawBases, key: sectorKey(holding.node))
      let (kind, capacity) =
        switch holding.tier {
        case .camp: ("Den", 12)
        case .outpost: ("Hold", 24)
        case .stronghold: ("Keep", 40)
        }
      let place = addBase(
        names.hideout(kind, &stream), "pirates", at: holding.node, faction: .pirates,
        capacity: capacity)
      dens[holding.node] = place
      // An open camp can be found by chance; other holdings require a scan.
      let isOpen = holding.tier == .camp && source.world.survey.inside[holding.node].isEmpty
      bases[bases.count - 1].isPlayerDiscoverable = isOpen
      if !isOpen {
        bases[bases.count - 1].discoveryRequirements = .object([
          "scan": .boolean(true), "tier": .text("\(holding.tier)"),
        ])
      }
    }
    if let home = source.world.survey.node(of: .fringeHomeworld) {
      fringe = addBase(
        "\(region.sectorName(home)) Underdock", "fringe", at: home, faction: .fringeAlliance,
        capacity: 16)
    }
  }

  private mutating func addBackRooms() {
    for station in source.world.stations where station.type == .blackMarket {
      guard let node = source.world.node(ofSector: station.sectorID) else { continue }
      backRooms[node] = addBase(
        "\(station.name) Back Room", "syndicate", at: node, faction: .shadowSyndicate, capacity: 6)
    }
  }

  private mutating func addStaff(_ plans: [RosterPlan]) {
    for index in RosterPlanner.anchors(source.world) {
      let station = source.world.stations[index]
      guard let node = source.world.node(ofSector: station.sectorID) else { continue }
      let faction =
        FactionCode.allCases.first { $0.displayName == station.factionName } ?? .terranFederation
      staff[node] = addBarracks(
        "\(station.name) Staff Quarters", "staff", at: node, faction: faction,
        archetype: .stationOfficial, capacity: 8)
    }
    if let rylan = source.world.survey.node(of: .rylan) {
      research = addBarracks(
        "Nova Research Quarters", "research", at: rylan, faction: .novaScientificInstitute,
        archetype: .researcher, capacity: 8)
    }
    makeRoom(for: plans)
  }

  // A station's quarters have one and a half beds per resident.
  private mutating func makeRoom(for plans: [RosterPlan]) {
    var assigned = [Int](repeating: 0, count: lodgings.count)
    for plan in plans {
      for index in 0..<plan.count { if let home = home(of: plan, index) { assigned[home] += 1 } }
    }
    let quarters = Set(staff.values)
    for (row, place) in barracksPlace.enumerated() where quarters.contains(place) {
      let capacity = max(8, (3 * assigned[place] + 1) / 2)
      lodgings[place].capacity = capacity
      barracks[row].capacity = capacity
    }
  }

  // At the station of the sector, if there is one.
  private mutating func addBarracks(
    _ name: String, _ key: String, at node: Int, faction: FactionCode, archetype: NPCArchetype,
    capacity: Int
  ) -> Int {
    let id = context.id("npc_barracks", "\(sectorKey(node))/\(key)")
    let station = source.world.station(at: node)
    var row = NPCBarracks(
      id: id, name: name, locationType: station == nil ? .sector : .station,
      homeRegionID: region.identifier, factionCode: faction.rawValue, archetype: archetype,
      capacity: capacity, createdAt: context.worldTime, updatedAt: context.worldTime)
    if let station {
      row.stationID = source.world.stations[station].id
    } else {
      row.sectorID = region.globalID(node)
    }
    barracks.append(row)
    barracksPlace.append(lodgings.count)
    lodgings.append(Lodging(kind: .barracks, key: key, id: id, node: node, capacity: capacity))
    return lodgings.count - 1
  }

  private mutating func addBase(
    _ name: String, _ key: String, at node: Int, faction: FactionCode, capacity: Int
  ) -> Int {
    let id = context.id("outlaw_bases", "\(sectorKey(node))/\(key)")
    bases.append(
      OutlawBase(
        id: id, name: name, sectorID: region.globalID(node), homeRegionID: region.identifier,
        factionCode: faction.rawValue, archetype: .hostileRaider, capacity: capacity,
        createdAt: context.worldTime, updatedAt: context.worldTime))
    basePlace.append(lodgings.count)
    lodgings.append(Lodging(kind: .outlawBase, key: key, id: id, node: node, capacity: capacity))
    return lodgings.count - 1
  }

  /// Returns the lodging of a character; traders are distributed over their lodges.
  func home(of plan: RosterPlan, _ index: Int) -> Int? {
    switch plan.kind {
    case .federationMarshal, .marshalCaptain, .nexusSentinel, .sentinelCaptain, .zonePatrol:
      return police
    case .pirateLord, .pirateCaptain, .pirateEnforcer: return dens[plan.host]
    case .merchantCaptain: return traders.isEmpty ? nil : traders[index % traders.count]
    case .novaResearcher: return research
    case .stationMaster, .stationGuard, .contractBroker, .resident:
      return staff[plan.host] ?? staff[region.root]
    case .factionHead:
      switch plan.heads.value(at: index) ?? plan.faction {
      case .fringeAlliance: return fringe
      case .shadowSyndicate: return backRooms[plan.host] ?? staff[region.root]
      case .pirates: return dens[plan.host]
      default: return staff[plan.host] ?? staff[region.root]
      }
    }
  }

  /// Assigns a bed to a character.
  ///
  /// - Parameters:
  ///   - character: The sleeping character.
  ///   - place: Index in `lodgings`.
  /// - Returns: False if all beds are occupied.
  mutating func lodge(_ character: Identifier, in place: Int) -> Bool {
    guard lodgings[place].occupants.count < lodgings[place].capacity else { return false }
    lodgings[place].occupants.append(character)
    return true
  }

  /// Returns the rows with their occupants, in ascending order of natural key.
  func rows() -> (barracks: [NPCBarracks], bases: [OutlawBase]) {
    var barracks = barracks
    for (row, place) in barracksPlace.enumerated() {
      barracks[row].currentOccupantsCount = lodgings[place].occupants.count
      barracks[row].assignedNPCIDs = lodgings[place].occupants.cell
    }
    var bases = bases
    for (row, place) in basePlace.enumerated() {
      bases[row].currentOccupantsCount = lodgings[place].occupants.count
      bases[row].assignedNPCIDs = lodgings[place].occupants.cell
    }
    func sorted<Row>(_ rows: [Row], _ places: [Int]) -> [Row] {
      rows.indices.sorted {
        (lodgings[places[$0]].node, lodgings[places[$0]].key)
          < (lodgings[places[$1]].node, lodgings[places[$1]].key)
      }.map { rows[$0] }
    }
    return (sorted(barracks, barracksPlace), sorted(bases, basePlace))
  }
}
