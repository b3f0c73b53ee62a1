public import GalaxyModel

/// What stands in the sectors of a galaxy, in the words of Universe files: a port and planets by
/// sector, and rosters.
public struct UniverseInhabitants: Sendable {
  /// In the order of the galaxy's regions.
  let regions: [RegionContents]

  struct RegionContents: Sendable {
    /// By node.
    var ports: [Int: FieldValue] = [:]
    var planets: [Int: [FieldValue]] = [:]
    /// In order of kind, then host sector.
    var rosters: [FieldValue] = []
  }

  /// Nothing stands anywhere.
  public init(_ galaxy: Galaxy) {
    regions = galaxy.regions.map { _ in RegionContents() }
  }

  /// Reads stations, planets and rosters from rows. TradeDocks and planets of later play have no
  /// place in the format. O(rows).
  public init(_ galaxy: Galaxy, rows: RowStore) {
    var contents = galaxy.regions.map { _ in RegionContents() }
    var places: [Int: (region: Int, node: Int)] = [:]
    for (index, region) in galaxy.regions.enumerated() {
      for node in 0..<region.sectorCount { places[region.globalID(node)] = (index, node) }
    }
    func place(_ cell: FieldValue) -> (region: Int, node: Int)? {
      guard case .integer(let number) = cell else { return nil }
      return Int(exactly: number).flatMap { places[$0] }
    }
    let stations = rows["stations"]
    for row in 0..<stations.count where stations[row, "tradedock_tier"] == .null {
      guard let place = place(stations[row, "sector_id"]) else { continue }
      contents[place.region].ports[place.node] = UniversePort.value(stations, row)
    }
    let planets = rows["planets"]
    for row in 0..<planets.count where planets[row, "genesis_created"] != .boolean(true) {
      guard let place = place(planets[row, "sector_id"]) else { continue }
      // Rows stand in order of position; a file holds two.
      if contents[place.region].planets[place.node, default: []].count < 2 {
        contents[place.region].planets[place.node, default: []].append(
          UniversePlanet.value(planets, row))
      }
    }
    let rosters = UniverseRosters(rows["npc_rosters"])
    for (index, region) in galaxy.regions.enumerated() {
      contents[index].rosters = rosters.values(of: region)
    }
    regions = contents
  }
}

/// Ports of Universe files.
enum UniversePort {
  /// What the format lets a class buy and sell, in the order of its keys.
  static let goods: [(buys: [String], sells: [String])] = [
    ([], ["ore", "organics", "equipment"]),
    (["ore"], ["organics", "equipment", "fuel"]),
    (["organics"], ["ore", "equipment", "fuel"]),
    (["equipment"], ["ore", "organics", "fuel", "precious_metals", "gourmet_food"]),
    (
      ["exotic_technology"],
      ["ore", "organics", "equipment", "fuel", "precious_metals", "gourmet_food", "luxury_goods"]
    ),
    (
      ["ore", "organics", "equipment", "fuel"],
      ["precious_metals", "gourmet_food", "exotic_technology", "luxury_goods", "colonists"]
    ),
    (["ore", "organics"], ["equipment", "fuel"]),
    (["equipment", "fuel"], ["ore", "organics"]),
    (["ore", "organics", "equipment", "fuel"], []),
    ([], ["ore", "organics", "equipment", "fuel"]),
    (["gourmet_food"], ["luxury_goods", "exotic_technology"]),
    (["exotic_technology", "luxury_goods"], []),
  ]

  static func value(_ table: StoredTable, _ row: Int) -> FieldValue {
    var number = 0
    if case .text(let label) = table[row, "station_class"],
      let known = StationClass(rawValue: label).flatMap({ StationClass.allCases.firstIndex(of: $0) }
      )
    {
      number = known
    }
    let stock = table[row, "commodities"]
    var commodities: [FieldValue.Member] = []
    for (action, names) in [("B", goods[number].buys), ("S", goods[number].sells)] {
      for name in names {
        let line = stock.member(name)
        commodities.append(
          .init(
            name,
            .object([
              FieldValue.Member("action", .text(action)),
              .init("quantity", line.member("quantity").or(0)),
              .init("capacity", line.member("capacity").or(0)),
              .init("regenRate", line.member("production_rate").or(0)),
            ])))
      }
    }
    var members = [
      FieldValue.Member("name", table[row, "name"]), .init("class", .int(number)),
      .init("commodities", .object(commodities)),
    ]
    if table[row, "is_spacedock"] == .boolean(true) {
      members.append(.init("isSpaceDock", .boolean(true)))
    }
    if table[row, "type"] == .text(StationType.blackMarket.rawValue) {
      members.append(.init("black_market", .boolean(true)))
    }
    return .object(members)
  }
}

/// Planets of Universe files.
enum UniversePlanet {
  static func value(_ table: StoredTable, _ row: Int) -> FieldValue {
    // The format cannot say what a welcome world is and has a form of its own for it.
    let isHub = table[row, "is_population_hub"] == .boolean(true)
    var owner = table[row, "economy"].member("owner_label")
    if isHub, owner == .null { owner = .text(FactionCode.terranFederation.rawValue) }
    var citadel = FieldValue.null
    if isHub {
      citadel = self.citadel(level: 5, drones: 200, safe: 0)
    } else if case .integer(let level) = table[row, "citadel_level"], level > 0 {
      citadel = self.citadel(
        level: table[row, "citadel_level"], drones: table[row, "citadel_drone_capacity"].or(0),
        safe: table[row, "citadel_safe_credits"].or(0))
    }
    return .object([
      FieldValue.Member("name", table[row, "name"]),
      .init("type", .text(isHub ? "earth" : type(table[row, "type"]))),
      .init("owner", owner),
      .init("habitabilityScore", isHub ? 100 : table[row, "habitability_score"].or(0)),
      .init("maxPopulation", isHub ? 100_000 : table[row, "max_population"].or(0)),
      .init("maxColonists", isHub ? 1000 : table[row, "max_colonists"].or(1000)),
      .init("ore", isHub ? 0 : table[row, "fuel_ore"].or(0)),
      .init("organics", isHub ? 0 : table[row, "organics"].or(0)),
      .init("equipment", isHub ? 0 : table[row, "equipment"].or(0)),
      .init("colonists", isHub ? 0 : table[row, "colonists"].or(0)),
      .init("citadel", citadel),
    ])
  }

  private static func citadel(
    level: FieldValue, drones: FieldValue, safe: FieldValue
  ) -> FieldValue {
    .object([
      FieldValue.Member("level", level), .init("droneCapacity", drones),
      .init("safeContents", safe), .init("droneInventory", 0),
    ])
  }

  // Six types have a name in files, the others that of the one most like them.
  private static func type(_ cell: FieldValue) -> String {
    guard case .text(let label) = cell, let type = PlanetType(rawValue: label) else {
      return "barren"
    }
    switch type {
    case .terran: return "earth"
    case .oceanic, .tropical, .jungle: return "oceanic"
    case .mountainous: return "mountainous"
    case .ice, .arctic: return "glacial"
    case .volcanic: return "volcanic"
    case .barren, .desert, .gasGiant, .artificial: return "barren"
    }
  }
}

/// Rosters of Universe files: only police and pirates have a place there.
struct UniverseRosters {
  private static let kinds = [
    "federation_marshal", "marshal_captain", "nexus_sentinel", "sentinel_captain", "pirate_lord",
    "pirate_captain", "pirate_enforcer",
  ]
  private let rows: [(region: FieldValue, kind: Int, host: Int, row: Int)]
  private let table: StoredTable

  init(_ table: StoredTable) {
    self.table = table
    rows = (0..<table.count).compactMap { row in
      guard case .text(let role) = table[row, "role"],
        let kind = UniverseRosters.kinds.firstIndex(of: role),
        case .integer(let host) = table[row, "host_sector_id"], let host = Int(exactly: host)
      else { return nil }
      return (table[row, "region_id"], kind, host, row)
    }
  }

  func values(of region: Region) -> [FieldValue] {
    let own = rows.filter { $0.region == .identifier(region.identifier) }
      .sorted { ($0.kind, $0.host) < ($1.kind, $1.host) }
    return own.enumerated().map { index, roster in
      .object([
        FieldValue.Member("id", .int(index + 1)),
        .init("kind", .text(UniverseRosters.kinds[roster.kind])),
        .init("factionCode", table[roster.row, "faction_code"]),
        .init("targetCount", table[roster.row, "target_count"]),
        .init("hostSectorId", .int(roster.host - region.sectorOffset)),
        .init("namePool", table[roster.row, "name_pool"].member("names")),
        .init("defaultLodgingId", .null),
      ])
    }
  }
}

extension FieldValue {
  /// Value of a key of an object; NULL if there is none.
  fileprivate func member(_ key: String) -> FieldValue {
    guard case .object(let members) = self else { return .null }
    return members.first { $0.key == key }?.value ?? .null
  }

  fileprivate func or(_ fallback: FieldValue) -> FieldValue { self == .null ? fallback : self }
}
