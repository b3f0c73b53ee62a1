import GalaxyModel

/// Sorts rows into the sectors they belong to.
///
/// Rows that name no sector of the galaxy are ignored: a map shows what it can.
struct LayerBuilder {
  private(set) var regions: [RegionLayers]
  private let galaxy: Galaxy
  private let lookup: SectorLookup

  init(_ galaxy: Galaxy) {
    self.galaxy = galaxy
    lookup = SectorLookup(galaxy)
    regions = galaxy.regions.map { _ in RegionLayers() }
    for (index, region) in galaxy.regions.enumerated() {
      regions[index].faction = [FactionCode?](repeating: nil, count: region.sectorCount)
      regions[index].isControlled = [Bool](repeating: false, count: region.sectorCount)
    }
  }

  mutating func addStations(_ table: StoredRows<Station>) {
    for row in 0..<table.count {
      guard let place = lookup.sector(table[row, .sectorID]),
        case .text(let label) = table[row, .stationClass],
        let stationClass = StationClass(rawValue: label),
        let number = StationClass.allCases.firstIndex(of: stationClass)
      else { continue }
      let isBlack = table[row, .type] == .text(StationType.blackMarket.rawValue)
      let isDock =
        table[row, .isSpacedock] == .boolean(true) || table[row, .tradedockTier] != .null
      regions[place.region].stations[place.node] = StationMark(
        number: number, kind: isBlack ? .blackMarket : isDock ? .dock : .port)
    }
  }

  mutating func addPlanets(_ table: StoredRows<Planet>) {
    for row in 0..<table.count {
      guard let place = lookup.sector(table[row, .sectorID]) else { continue }
      var isHabitable = false
      if case .integer(let score) = table[row, .habitabilityScore] { isHabitable = score >= 40 }
      let isSettled =
        table[row, .ownerID] != .null || table[row, .isPopulationHub] == .boolean(true)
        || table[row, .status] == .text(PlanetStatus.colonized.rawValue)
      regions[place.region].planets[place.node, default: []].append(
        isSettled ? .settled : isHabitable ? .habitable : .barren)
    }
  }

  mutating func addCharacters(_ table: StoredRows<NPCCharacter>) {
    for row in 0..<table.count {
      guard let place = lookup.sector(table[row, .currentSectorID]),
        case .text(let label) = table[row, .archetype],
        let archetype = NPCArchetype(rawValue: label)
      else { continue }
      switch archetype {
      case .lawEnforcement, .factionPatrol:
        regions[place.region].presence[place.node, default: []].insert(.patrol)
      case .hostileRaider:
        regions[place.region].presence[place.node, default: []].insert(.raider)
      default: break
      }
    }
  }

  mutating func addInfluence(
    _ table: StoredRows<SectorFactionInfluence>, factions: StoredRows<Faction>
  ) {
    guard table.count > 0 else { return }
    var places: [Identifier: SectorReference] = [:]
    for (index, region) in galaxy.regions.enumerated() {
      for (node, identifier) in region.sectors.identifier.enumerated() {
        places[identifier] = SectorReference(region: index, node: node)
      }
    }
    var known: [Identifier: FactionCode] = [:]
    for row in 0..<factions.count {
      guard case .identifier(let id) = factions[row, .id],
        case .text(let label) = factions[row, .factionType]
      else { continue }
      known[id] = FactionCode.allCases.first { $0.type.rawValue == label }
    }
    var strongest = regions.map { [Double](repeating: 0, count: $0.faction.count) }
    for row in 0..<table.count {
      guard case .identifier(let sector) = table[row, .sectorID],
        let place = places[sector], case .identifier(let id) = table[row, .factionID],
        let faction = known[id]
      else { continue }
      let influence: Double
      switch table[row, .influencePercentage] {
      case .number(let value): influence = value
      case .integer(let value): influence = Double(value)
      default: continue
      }
      guard influence > strongest[place.region][place.node] else { continue }
      strongest[place.region][place.node] = influence
      regions[place.region].faction[place.node] = faction
      regions[place.region].isControlled[place.node] = influence >= 75
    }
  }

}
