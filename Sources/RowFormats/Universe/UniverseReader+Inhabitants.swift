import FileIO
import GalaxyModel
import JSONText

/// Judges the contents of the sectors of a Universe file. The model of a map has no place for stations
/// and planets, so whatever is wrong with them becomes a finding here.
extension UniverseReader {
  /// Reads `port` and `planets` of all sectors, the densities in `config`, and `npcRosters`.
  ///
  /// Call it when everything else has been read. O(sectors + their contents).
  mutating func judgeInhabitants(_ root: JSONRecord) throws(InputError) {
    var seen = UniverseStations(count: region.sectorCount)
    var planetCount = 0
    for node in 0..<region.sectorCount {
      guard let sector = sector(node).object else { continue }
      if let port = sector["port"], !port.isNull {
        seen.add(port, at: node)
        judgeStation(port, number(node))
      }
      let planets = sector["planets"]?.array ?? .none
      let count = planets.count
      planetCount += count
      if count > 2 { find("INV-56", "more than two planets are in a sector", number(node)) }
      if count > 0 { seen.settled.append(node) }
      for planet in planets { judgePlanet(planet, number(node)) }
    }
    judgeCapital(seen)
    judgeDocks(seen)
    judgeFreeSectors(seen)
    judgeDensity(root, stations: seen.places.count, planets: planetCount)
    judgeRosters(root)
  }

  private mutating func judgeStation(_ port: JSONView, _ label: String) {
    guard let kind = port["class"]?.wholeNumber, UniversePort.goods.indices.contains(kind) else {
      return find("INV-59", "the class of a station is none of 0 to 11", label)
    }
    let goods = UniversePort.goods[kind]
    let lines = port["commodities"]?.object ?? .none
    let isRight =
      lines.count == goods.buys.count + goods.sells.count
      && goods.buys.allSatisfy { lines[$0]?["action"]?.string == "B" }
      && goods.sells.allSatisfy { lines[$0]?["action"]?.string == "S" }
    if !isRight { find("INV-59", "a station does not trade as its class does", label) }
    let isStocked = lines.allSatisfy { _, line in
      guard let quantity = line["quantity"]?.double, let capacity = line["capacity"]?.double else {
        return false
      }
      return quantity >= 0 && quantity <= capacity
    }
    if !isStocked { find("INV-59", "stock of a station is not within its capacity", label) }
    if ["tradedock_tier", "tradeDockTier"].contains(where: { !(port[$0]?.isNull ?? true) }) {
      find("INV-60", "a file holds no TradeDocks, consumers make their own", label)
    }
  }

  private mutating func judgePlanet(_ planet: JSONView, _ label: String) {
    let types = ["barren", "earth", "mountainous", "oceanic", "glacial", "volcanic"]
    if !types.contains(planet["type"]?.string ?? "") {
      find("INV-62", "the type of a planet is none of the six", label)
    }
    guard let score = planet["habitabilityScore"]?.wholeNumber, (0...100).contains(score) else {
      return find("INV-62", "the habitability of a planet is none of 0 to 100", label)
    }
    if planet["maxPopulation"]?.wholeNumber != 1000 * score {
      find("INV-62", "the population of a planet does not follow from its habitability", label)
    }
  }

  /// The starter rules of consumers need both at the capital.
  private mutating func judgeCapital(_ seen: UniverseStations) {
    guard let capital = region.sectors.node(ofNumber: region.declaredCapital) else { return }
    if region.type == .terranSpace && region.sectors.node(ofNumber: 1) == nil {
      find("INV-57", "there is no sector 1")
    }
    // A file without any stations or planets describes only the warps.
    if !seen.places.isEmpty && !seen.isTaken[capital] {
      find("INV-57", "there is no station at the capital", number(capital))
    }
    if !seen.settled.isEmpty && !seen.settled.contains(capital) {
      find("INV-57", "there is no planet at the capital", number(capital))
    }
  }

  private mutating func judgeDocks(_ seen: UniverseStations) {
    guard !seen.places.isEmpty else { return }
    let docks = seen.places.filter(\.isDock)
    if docks.count != 2 { find("INV-58", "there are \(docks.count) SpaceDocks, not two") }
    for dock in docks where dock.kind != 11 {
      find("INV-58", "a SpaceDock is not of class 11", number(dock.node))
    }
    for station in seen.places where station.kind == 0 && !station.isDock {
      if region.sectors.number(station.node) != region.declaredCapital {
        find("INV-58", "class 0 is the capital's alone", number(station.node))
      }
    }
    // A dock goes elsewhere only if its place is taken or missing.
    for place in [region.declaredCapital + 9, region.sectorCount - 5] {
      if let node = region.sectors.node(ofNumber: place), !seen.isTaken[node] {
        find("INV-58", "there is no SpaceDock where it should be", number(node))
      }
    }
  }

  /// Consumers put TradeDocks into sectors without a station.
  private mutating func judgeFreeSectors(_ seen: UniverseStations) {
    let (range, least): (ClosedRange<Int>, Int)
    switch region.type {
    case .terranSpace: (range, least) = (2...99, 1)
    case .centralNexus:
      (range, least) = (region.sectorCount / 2...max(region.sectorCount, 1), 3)
    default: return
    }
    var free = 0
    for node in 0..<region.sectorCount where !seen.isTaken[node] {
      free += range.contains(region.sectors.number(node)) ? 1 : 0
    }
    if free < least {
      find("INV-60", "fewer than \(least) of the sectors for TradeDocks are without a station")
    }
  }

  /// Shares may be off by three points or by four standard deviations.
  private mutating func judgeDensity(_ root: JSONRecord, stations: Int, planets: Int) {
    let count = region.sectorCount
    for (name, key, found) in [
      ("stations", "portPercent", stations), ("planets", "planetPercent", planets),
    ] where found > 0 {
      guard let share = root.members["config"]?[key]?.double, (0...100).contains(share) else {
        continue
      }
      // Generators whose stations fill half of the sectors announce 20 planets and make 22.
      let shares = name == "planets" && share == 20 ? [20, 22] : [share]
      let isRight = shares.contains { share in
        let difference = Double(found) - share / 100 * Double(count)
        let variance = share / 100 * (1 - share / 100) * Double(count)
        return abs(difference) <= 0.03 * Double(count) || difference * difference <= 16 * variance
      }
      if !isRight { find("INV-61", "\(found) \(name) in \(count) sectors are not \(share) %") }
    }
  }

  private mutating func judgeRosters(_ root: JSONRecord) {
    var seen = Set<String>()
    for roster in root.members["npcRosters"]?.array ?? .none {
      let mark = "\(roster["kind"]?.string ?? "") \(roster["id"]?.wholeNumber ?? 0)"
      if !seen.insert(mark).inserted {
        find("INV-68", "two rosters have the same kind and id", mark)
      }
      if roster["hostSectorId"]?.wholeNumber.flatMap({ region.sectors.node(ofNumber: $0) }) == nil {
        find("INV-68", "the host sector of a roster does not exist", mark)
      }
      if roster["targetCount"]?.wholeNumber ?? 0 < 1 {
        find("INV-68", "a roster must be empty", mark)
      }
      if roster["namePool"]?.array?.isEmpty ?? true {
        find("INV-68", "a roster has no names", mark)
      }
    }
  }
}

/// The stations of a Universe file, as far as rules about all of them need to know.
struct UniverseStations {
  struct Place {
    let node: Int
    let kind: Int?
    let isDock: Bool
  }

  var places: [Place] = []
  /// By node, whether a station is there.
  var isTaken: [Bool]
  /// Nodes with a planet, ascending.
  var settled: [Int] = []

  init(count: Int) { isTaken = [Bool](repeating: false, count: count) }

  mutating func add(_ port: JSONView, at node: Int) {
    isTaken[node] = true
    places.append(
      Place(
        node: node, kind: port["class"]?.wholeNumber,
        isDock: port["isSpaceDock"]?.bool ?? false))
  }
}
