import GalaxyModel
import JSONText

/// Judges the types of what sectors of a Universe file hold.
extension UniverseReader {
  /// Longest name that the game stores, in code points.
  static let nameLimit = 100

  /// Judges a sector and what is in it.
  ///
  /// - Complexity: O(bytes of the sector).
  mutating func judgeSector(_ sector: JSONView, _ label: String) {
    if let warps = sector["warps"], warps.array?.allSatisfy({ $0.wholeNumber != nil }) != true {
      find("INV-24", "`warps` of a sector is not a list of integers", label)
    }
    if let port = sector["port"], !port.isNull { judgePort(port, label) }
    if let planets = sector["planets"] {
      guard let elements = planets.array else {
        return find("INV-56", "`planets` of a sector is not a list", label)
      }
      for planet in elements { judgePlanetShape(planet, label) }
    }
    if let hazards = sector["navHazards"], hazards.array == nil {
      find("INV-66", "`navHazards` of a sector is not a list", label)
    }
    if let beacon = sector["beacon"], !beacon.isNull, beacon.string == nil {
      find("INV-66", "`beacon` of a sector is not a text", label)
    }
  }

  private mutating func judgePort(_ port: JSONView, _ label: String) {
    guard port.object != nil else {
      return find("INV-59", "`port` of a sector is not an object", label)
    }
    if !Self.isName(port["name"]) {
      find("INV-59", "the name of a station is not a text of 1 to 100 characters", label)
    }
    for key in ["isSpaceDock", "black_market"] where port[key].map({ $0.bool == nil }) == true {
      find("INV-58", "`\(key)` of a station is not true or false", label)
    }
  }

  private mutating func judgePlanetShape(_ planet: JSONView, _ label: String) {
    if !Self.isName(planet["name"]) {
      find("INV-62", "the name of a planet is not a text of 1 to 100 characters", label)
    }
    if let owner = planet["owner"], !owner.isNull {
      let isKnown = owner.string.map { FactionCode(rawValue: $0) != nil || Identifier($0) != nil }
      if isKnown != true { find("INV-62", "unknown owner of a planet", label) }
    }
    for key in ["maxColonists", "ore", "organics", "equipment", "colonists"] {
      if let value = planet[key], value.wholeNumber.map({ $0 >= 0 }) != true {
        find("INV-62", "`\(key)` of a planet is not an integer from 0", label)
      }
    }
    guard let citadel = planet["citadel"], !citadel.isNull else { return }
    if citadel["level"]?.wholeNumber.map((0...5).contains) != true {
      find("INV-62", "the level of a citadel is not 0 to 5", label)
    }
    for key in ["droneCapacity", "safeContents", "droneInventory"] {
      if let value = citadel[key], value.wholeNumber.map({ $0 >= 0 }) != true {
        find("INV-62", "`\(key)` of a citadel is not an integer from 0", label)
      }
    }
  }

  /// Whether a name is missing, so that the game gives one, or can be stored.
  private static func isName(_ value: JSONView?) -> Bool {
    guard let value else { return true }
    return value.string.map { (1...nameLimit).contains($0.unicodeScalars.count) } ?? false
  }
}
