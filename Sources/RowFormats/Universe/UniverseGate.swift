public import FileIO
import GalaxyModel
public import JSONText

/// The checks of the game's importer that come after the shape of a Universe file, and those that its
/// database makes: what breaks one would not get into a game.
///
/// O(sectors + warps + formations).
public struct UniverseGate: Sendable {
  let source: String

  /// - Parameter source: Name of the input in errors.
  public init(source: String) { self.source = source }

  /// Finds the first mistake.
  ///
  /// - Parameters:
  ///   - document: One that the reader has taken.
  ///   - needsGameSize: Whether the region must have a size that the game allows.
  /// - Throws: `InputError` with the place of the mistake.
  public func check(_ document: JSONDocument, needsGameSize: Bool = true) throws(InputError) {
    let root = try JSONRecord(document.root, source: source).indexed()
    let total = try root.integer("totalSectors")
    if needsGameSize { try checkSize(root, total) }
    try checkSectors(root, total)
    try checkCapital(root, total)
    for record in try root.records("warps") {
      for key in ["from", "to"] { try checkSector(record, key, total) }
    }
    try checkClusters(root, total)
    try checkFormations(root, total)
    try checkNames(root)
  }

  private func fail(_ path: JSONPath, _ message: String) -> InputError {
    InputError(.structure, source: source, location: .path(path), message: message)
  }

  /// Sizes that follow from the type of the region.
  private func checkSize(_ root: JSONRecord, _ total: Int) throws(InputError) {
    let label = try root.optionalRecord(UniverseReader.extensionKey)?.optionalText("regionType")
    let sizes: ClosedRange<Int> =
      switch label.map({ RegionType(rawValue: $0) }) {
      case .some(.terranSpace): 300...300
      case .some(.centralNexus): 5000...5000
      default: 100...1500
      }
    guard sizes.contains(total) || label == nil && (total == 300 || total == 5000) else {
      throw fail(
        ["totalSectors"],
        "a region of this type has \(sizes.lowerBound) to \(sizes.upperBound) sectors, not \(total)"
      )
    }
  }

  private func checkSectors(_ root: JSONRecord, _ total: Int) throws(InputError) {
    let sectors = try root.object("sectors")
    let count = sectors.count
    guard count == total else {
      throw fail(["sectors"], "\(total) sectors are announced, and \(count) are there")
    }
    var isThere = [Bool](repeating: false, count: total)
    for (key, _) in sectors {
      guard let number = Int(key), number >= 1, number <= total, !isThere[number - 1] else {
        throw fail(["sectors", .key(key)], "sectors have the numbers 1 to \(total), each once")
      }
      isThere[number - 1] = true
    }
  }

  private func checkCapital(_ root: JSONRecord, _ total: Int) throws(InputError) {
    var capital = 1
    if let value = root.members["capitalSector"], let number = value.wholeNumber, number != 0 {
      capital = number
    }
    guard capital >= 1, capital <= total else {
      throw fail(["capitalSector"], "there is no sector \(capital)")
    }
    for (key, value) in try root.object("sectors") {
      let isCapital = value["isCapital"]?.bool ?? (Int(key) == capital)
      guard isCapital == (Int(key) == capital) else {
        throw fail(
          ["sectors", .key(key), "isCapital"], "sector \(capital) is the one capital of the region")
      }
    }
  }

  private func checkSector(_ record: JSONRecord, _ key: String, _ total: Int) throws(InputError) {
    let number = try record.integer(key)
    guard number >= 1, number <= total else {
      throw fail(record.path.appending(key), "there is no sector \(number)")
    }
  }

  private func checkClusters(_ root: JSONRecord, _ total: Int) throws(InputError) {
    let records = try root.records("clusters")
    var names: Set<String> = []
    var ids: Set<Int> = []
    var ranges: [(Int, Int)] = []
    for record in records {
      let label = try record.text("type")
      guard ClusterType(rawValue: label) != nil else {
        throw fail(record.path.appending("type"), "cluster type \(label) is not known")
      }
      guard ids.insert(try record.integer("id")).inserted else {
        throw fail(record.path.appending("id"), "another cluster has this id")
      }
      let name = try record.text("name")
      try checkName(record.members["name"])
      guard names.insert(name).inserted else {
        throw fail(record.path.appending("name"), "another cluster has this name")
      }
      ranges.append((try record.integer("sectorRangeStart"), try record.integer("sectorRangeEnd")))
    }
    let clusters = SectorTable(count: total).lastRange(ranges)
    if let free = clusters.firstIndex(of: SectorTable.unknown) {
      throw fail(["clusters"], "no cluster holds sector \(free + 1)")
    }
    var members = [Int](repeating: 0, count: ranges.count)
    for cluster in clusters { members[Int(cluster)] += 1 }
    for (index, record) in records.enumerated() {
      let count = record.members["sectorCount"]?.wholeNumber ?? 0
      guard count == members[index] else {
        throw fail(
          record.path.appending("sectorCount"),
          "the cluster holds \(members[index]) sectors, not \(count)")
      }
    }
  }

  /// Names that would not fit their columns.
  private func checkNames(_ root: JSONRecord) throws(InputError) {
    for (_, sector) in try root.object("sectors") {
      try checkName(sector["port"]?["name"])
      for planet in sector["planets"]?.array ?? .none { try checkName(planet["name"]) }
    }
    for formation in try root.optionalArray("specialFormations") {
      try checkName(formation["name"])
    }
  }

  private func checkName(_ value: JSONView?) throws(InputError) {
    let limit = UniverseReader.nameLimit
    guard let value, let name = value.string, name.unicodeScalars.count > limit else { return }
    throw fail(value.path, "a name has at most \(limit) characters")
  }

  private func checkFormations(_ root: JSONRecord, _ total: Int) throws(InputError) {
    for record in try root.records("specialFormations") {
      let label = try record.text("type")
      guard FormationType(rawValue: label) != nil else {
        throw fail(record.path.appending("type"), "formation type \(label) is not known")
      }
      try checkSector(record, "anchorSectorId", total)
      for (place, value) in try record.optionalArray("interiorSectorIds").enumerated() {
        guard let number = value.wholeNumber, number >= 1, number <= total else {
          throw fail(
            record.path.appending("interiorSectorIds").appending(place), "there is no such sector")
        }
      }
    }
  }
}
