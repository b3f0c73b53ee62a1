public import GalaxyModel

/// The contents of the sectors of a galaxy, as far as maps show it.
public struct MapContents: Sendable {
  /// In the order of the galaxy's regions.
  let regions: [RegionLayers]

  /// The tables that some layers need.
  public static func tables(for layers: Set<MapLayer>) -> Set<String> {
    layers.reduce(into: []) { tables, layer in
      switch layer {
      case .formations: break
      case .stations: tables.insert("stations")
      case .planets: tables.insert("planets")
      case .characters: tables.insert("npc_characters")
      case .factions: tables.formUnion(["factions", "sector_faction_influence"])
      }
    }
  }

  /// Reads stations, planets, characters and influence from rows.
  ///
  /// - Complexity: O(rows).
  public init(_ galaxy: Galaxy, rows: RowStore) {
    var builder = LayerBuilder(galaxy)
    builder.addStations(rows[Tables.stations])
    builder.addPlanets(rows[Tables.planets])
    builder.addCharacters(rows[Tables.npcCharacters])
    builder.addInfluence(rows[Tables.sectorFactionInfluence], factions: rows[Tables.factions])
    regions = builder.regions
  }

  /// Whether there is anything of a layer to draw.
  public func holds(_ layer: MapLayer) -> Bool {
    regions.contains { region in
      switch layer {
      case .formations: false
      case .stations: !region.stations.isEmpty
      case .planets: !region.planets.isEmpty
      case .characters: !region.presence.isEmpty
      case .factions: region.faction.contains { $0 != nil }
      }
    }
  }
}

/// The contents of the sectors of one region, by node.
struct RegionLayers: Sendable {
  var stations: [Int: StationMark] = [:]
  /// Planets of a sector in ascending order of their position.
  var planets: [Int: [PlanetMark]] = [:]
  var presence: [Int: Presence] = [:]
  /// The strongest faction of each sector; empty if no influence is known.
  var faction: [FactionCode?] = []
  /// Whether that faction controls the sector.
  var isControlled: [Bool] = []

  struct Presence: OptionSet {
    let rawValue: UInt8
    static let patrol = Presence(rawValue: 1)
    static let raider = Presence(rawValue: 2)
  }
}

/// A station as a map shows it.
struct StationMark: Sendable, Hashable {
  /// 0…11.
  var number: Int
  var kind: Kind

  enum Kind: String, CaseIterable, Sendable {
    case port, dock, blackMarket
  }
}

/// A planet as a map shows it.
enum PlanetMark: String, CaseIterable, Sendable {
  /// It is inhabited.
  case settled
  /// People could live there.
  case habitable
  case barren
}
