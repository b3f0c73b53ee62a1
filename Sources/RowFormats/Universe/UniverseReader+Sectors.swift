import FileIO
import GalaxyModel
import GraphFormats
import JSONText

extension UniverseReader {
  /// `sectors`, in ascending order of number whatever their order in the file.
  mutating func readSectors(_ root: JSONRecord) throws(InputError) {
    let numbers = try listSectors(try root.object("sectors"))
    region.sectors.flags = [SectorFlags](repeating: [], count: numbers.count)
    region.sectors.nebulaDensity = PackedColumn(repeating: 0, count: numbers.count)
    for node in numbers.indices {
      let key = "\(numbers[node])"
      let record = try JSONRecord(sector(node), source: source).indexed()
      if record.members["id"]?.wholeNumber != numbers[node] {
        find("INV-08", "a sector's `id` is not its key", key)
      }
      let position = try readPosition(record, "position", owner: key)
      region.sectors.x.append(position.x)
      region.sectors.y.append(position.y)
      region.sectors.z.append(position.z)
      try readNebula(record, node: node, key: key)
      if try record.optionalFlag("explored") ?? false {
        region.sectors.flags[node].insert(.discovered)
      }
      let isCapital =
        try record.optionalFlag("isCapital") ?? (numbers[node] == region.declaredCapital)
      if isCapital { region.sectors.flags[node].insert(.capital) }
    }
  }

  /// Puts the sectors into ascending order, and gives their numbers.
  private mutating func listSectors(_ members: JSONMembers) throws(InputError) -> [Int] {
    var numbers: [Int] = []
    for (key, value) in members {
      guard let number = Int(key), number >= 0, number <= largestEdgeListNumber else {
        throw error(
          ["sectors", .key(key)], "the key of a sector must be its number",
          hint: "an integer from 0 to 2^53 - 1 in decimal")
      }
      if key != "\(number)" { find("INV-08", "the key of a sector is not in plain decimal", key) }
      numbers.append(number)
      sectorStarts.append(UInt32(value.start))
    }
    if !numbers.indices.dropFirst().allSatisfy({ numbers[$0 - 1] <= numbers[$0] }) {
      let order = numbers.indices.sorted { (numbers[$0], $0) < (numbers[$1], $1) }
      numbers = order.map { numbers[$0] }
      sectorStarts = order.map { sectorStarts[$0] }
    }
    let isSequential = numbers.indices.allSatisfy { numbers[$0] == $0 + 1 }
    region.sectors = SectorTable(
      numbering: isSequential ? .sequential(count: numbers.count) : .listed(numbers))
    return numbers
  }

  /// A place, whose missing coordinates are 0.
  mutating func readPosition(
    _ record: JSONRecord, _ key: String, owner: String
  ) throws(InputError) -> Position {
    guard let value = record.members[key] else { return Position(x: 0, y: 0, z: 0) }
    guard let members = value.object else { throw record.wrong("an object", value) }
    var coordinates: [Int32] = []
    for axis in ["x", "y", "z"] {
      guard let value = members[axis] else {
        coordinates.append(0)
        continue
      }
      guard let number = value.double else { throw record.wrong("a number", value) }
      let exact = value.wholeNumber.flatMap { Int32(exactly: $0) }
      if exact == nil { find("INV-09", "a coordinate is not an integer within scale", owner) }
      coordinates.append(exact ?? Int32(min(max(number, -1e9), 1e9)))
    }
    return Position(x: coordinates[0], y: coordinates[1], z: coordinates[2])
  }

  private mutating func readNebula(
    _ record: JSONRecord, node: Int, key: String
  ) throws(InputError) {
    guard let nebula = try record.optionalRecord("nebula") else { return }
    let density = try nebula.value("density")
    switch nebula.members["type"]?.string {
    case "magnetic": region.sectors.flags[node].insert(.magneticNebula)
    case "normal": break
    default: find("INV-63", "a nebula is neither normal nor magnetic", key)
    }
    guard let number = density.wholeNumber else {
      return find("INV-63", "the density of a nebula is not an integer", key)
    }
    region.sectors.nebulaDensity[node] = Int32(clamping: number)
    if number <= 0 { find("INV-63", "the density of a nebula is below 1", key) }
  }

  /// `specialLocations` and `fedspaceSectors`.
  mutating func readPlaces(_ root: JSONRecord) throws(InputError) {
    var found: [(location: SpecialLocation, node: Int)] = []
    for record in try root.records("specialLocations") {
      let slug = try record.text("type")
      let number = try record.integer("sectorId")
      let node = region.sectors.node(ofNumber: number)
      if let location = SpecialLocation(rawValue: slug), let node {
        found.append((location, node))
      } else if node == nil {
        find(
          "INV-53", "the sector of special location \(slug) does not exist", "\(number)",
          omitted: "special location")
      } else {
        find(
          "INV-53", "unknown special location \(slug)", "\(number)", omitted: "special location")
      }
    }
    let locations = SpecialLocation.listing(found)
    region.specialLocations = locations.kept
    for location in locations.surplus {
      find("INV-53", "there are many special locations \(location.rawValue)")
    }
    for value in try root.optionalArray("fedspaceSectors") {
      if let node = value.wholeNumber.flatMap({ region.sectors.node(ofNumber: $0) }) {
        region.sectors.flags[node].insert(.fedspace)
      } else {
        find(
          "INV-54", "a fedspace sector does not exist", value.wholeNumber.map { "\($0)" },
          omitted: "fedspace sector")
      }
    }
  }
}
