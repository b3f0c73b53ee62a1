import GalaxyModel

/// Planets of Universe files.
enum UniversePlanet {
  /// Columns of `planets` that they are made of, besides `sector_id` and `genesis_created`.
  static let columns = [
    "name", "type", "economy", "is_population_hub", "citadel_level", "citadel_drone_capacity",
    "citadel_safe_credits", "habitability_score", "max_population", "max_colonists", "fuel_ore",
    "organics", "equipment", "colonists",
  ]

  /// The planet of a row of `planets`.
  static func value(_ row: NamedCells) -> FieldValue {
    // The format has no word for a welcome world, so it has a member of its own.
    let isHub = row["is_population_hub"] == .boolean(true)
    var owner = row["economy"].member("owner_label")
    if isHub, owner == .null { owner = .text(FactionCode.terranFederation.rawValue) }
    var citadel = FieldValue.null
    if isHub {
      citadel = self.citadel(level: 5, drones: 200, safe: 0)
    } else if case .integer(let level) = row["citadel_level"], level > 0 {
      citadel = self.citadel(
        level: row["citadel_level"], drones: row["citadel_drone_capacity"].or(0),
        safe: row["citadel_safe_credits"].or(0))
    }
    return .object([
      FieldValue.Member("name", row["name"]),
      .init("type", .text(isHub ? "earth" : type(row["type"]))),
      .init("owner", owner),
      .init("habitabilityScore", isHub ? 100 : row["habitability_score"].or(0)),
      .init("maxPopulation", isHub ? 100_000 : row["max_population"].or(0)),
      .init("maxColonists", isHub ? 1000 : row["max_colonists"].or(1000)),
      .init("ore", isHub ? 0 : row["fuel_ore"].or(0)),
      .init("organics", isHub ? 0 : row["organics"].or(0)),
      .init("equipment", isHub ? 0 : row["equipment"].or(0)),
      .init("colonists", isHub ? 0 : row["colonists"].or(0)),
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

extension FieldValue {
  /// Value of a key of an object; NULL if there is none.
  func member(_ key: String) -> FieldValue {
    guard case .object(let members) = self else { return .null }
    return members.first { $0.key == key }?.value ?? .null
  }

  func or(_ fallback: FieldValue) -> FieldValue { self == .null ? fallback : self }
}
