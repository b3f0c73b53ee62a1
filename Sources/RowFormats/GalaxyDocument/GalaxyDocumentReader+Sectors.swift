import FileIO
import GalaxyModel
import GraphFormats
import JSONText

extension GalaxyDocumentReader {
  /// `sectors`: a row without a number, or of no region, has no place and is omitted.
  mutating func readSectors() throws(InputError) {
    var rowsOf = [[SectorRowFacts]](repeating: [], count: galaxy.regions.count)
    for (index, value) in try rows("sectors").enumerated() {
      var row = try row(value, "sectors", index)
      let identifier = try row.identifier("id")
      let globalID = try row.integer("sector_id")
      let number = try row.integer("sector_number")
      let isCapital = try row.flag("is_capital")
      let name = try row.text("name")
      guard let region = try row.reference("region_id").flatMap({ regionIndex[$0] }) else {
        find("INV-01", nil, "a sector belongs to no region", "\(identifier)")
        continue
      }
      guard let number, number >= 0, number <= largestEdgeListNumber else {
        find("INV-03", region, "a sector has no number", "\(identifier)")
        continue
      }
      if globalID == nil {
        _ = substitute(0, "INV-07", region, "sector_id", of: row, key: "\(number)")
      }
      var facts = SectorRowFacts(
        identifier: identifier, number: number, globalID: globalID, name: name)
      if isCapital { facts.flags.insert(.capital) }
      try read(&facts, from: &row, region: region)
      rowsOf[region].append(facts)
    }
    for (region, rows) in rowsOf.enumerated() { fill(region, with: rows) }
  }

  private mutating func read(
    _ facts: inout SectorRowFacts, from row: inout RowReader, region: Int
  ) throws(InputError) {
    let key = "\(facts.number)"
    facts.security =
      try row.integer32("security_level")
      ?? substitute(5, "INV-66", region, "security_level", of: row, key: key)
    let cluster = try row.reference("cluster_id")
    if let place = cluster.flatMap({ clusterIndex[$0] }), place.region == region {
      facts.cluster = UInt32(place.index)
    } else {
      find("INV-11", region, "a sector's cluster does not exist in its region", key)
    }
    let zone = try row.reference("zone_id")
    if let place = zone.flatMap({ zoneIndex[$0] }), place.region == region {
      facts.zone = UInt32(place.index)
    } else if zone != nil {
      find("INV-20", region, "a sector's zone does not exist in its region", key)
    }
    facts.type =
      SectorType(rawValue: try row.text("type"))
      ?? substitute(.standard, "INV-66", region, "type", of: row, key: key)
    if try row.flag("is_discovered") { facts.flags.insert(.discovered) }
    facts.position = Position(
      x: try row.integer32("x_coord")
        ?? substitute(0, "INV-09", region, "x_coord", of: row, key: key),
      y: try row.integer32("y_coord")
        ?? substitute(0, "INV-09", region, "y_coord", of: row, key: key),
      z: try row.integer32("z_coord")
        ?? substitute(0, "INV-09", region, "z_coord", of: row, key: key))
    facts.radiation =
      try row.number("radiation_level")
      ?? substitute(0, "INV-66", region, "radiation_level", of: row, key: key)
    facts.hazard =
      try row.integer32("hazard_level")
      ?? substitute(0, "INV-66", region, "hazard_level", of: row, key: key)
    if try row.cell("resources")["has_asteroids"]?.bool == true {
      facts.flags.insert(.asteroids)
    }
    let patrols = try row.cell("defenses")["patrol_ships"]
    if patrols?.array?.isEmpty != true {
      find("INV-67", region, "defenses.patrol_ships is not an empty list", key)
    }
    if try row.flag("is_nexus_protected") { facts.flags.insert(.nexusProtected) }
    let tags = try row.cell("special_features").array ?? .none
    let hazards = try row.cell("nav_hazards")
    readTags(tags.compactMap(\.string), hazards, of: &facts, region: region)
  }

  /// What the game keeps in tags: special locations, nebulae and fedspace.
  private mutating func readTags(
    _ tags: [String], _ hazards: JSONView, of facts: inout SectorRowFacts, region: Int
  ) {
    let key = "\(facts.number)"
    var density: Int?
    for tag in tags {
      let parts = tag.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      switch (parts[0], parts.count > 1 ? parts[1] : "") {
      case ("fedspace", ""): facts.flags.insert(.fedspace)
      case ("nebula_type", "magnetic"): facts.flags.insert(.magneticNebula)
      case ("nebula_type", "normal"): break
      case ("nebula_type", let type):
        find("INV-63", region, "nebula type \(type) is neither normal nor magnetic", key)
      case ("nebula_density", let text): density = Int(text)
      case ("special_location", let slug):
        facts.location = SpecialLocation(rawValue: String(slug))
        if facts.location == nil {
          find(
            "INV-53", region, "unknown special location \(slug)", key,
            omitted: "special location")
        }
      default: break
      }
    }
    let hazard = hazards["nebula_density"]
    if density != hazard?.wholeNumber || (hazard != nil && hazard?.wholeNumber == nil) {
      find("INV-63", region, "special_features and nav_hazards differ in nebula density", key)
    }
    if let density = density ?? hazard?.wholeNumber {
      facts.nebulaDensity = Int32(clamping: density)
    }
  }

  /// Puts the rows of a region into its table, in ascending order of number.
  private mutating func fill(_ region: Int, with rows: [SectorRowFacts]) {
    var rows = rows
    let isAscending = rows.indices.dropFirst().allSatisfy {
      rows[$0 - 1].number <= rows[$0].number
    }
    if !isAscending {
      rows = rows.enumerated()
        .sorted { ($0.element.number, $0.offset) < ($1.element.number, $1.offset) }
        .map(\.element)
    }
    let offset = rows.first.map { ($0.globalID ?? $0.number) &- $0.number } ?? 0
    galaxy.regions[region].sectorOffset = offset
    galaxy.regions[region].sectors = SectorTable(rows, offset: offset)
    let found = rows.indices.compactMap { node in
      rows[node].location.map { (location: $0, node: node) }
    }
    let locations = SpecialLocation.listing(found)
    galaxy.regions[region].specialLocations = locations.kept
    for location in locations.surplus {
      find("INV-53", region, "there are many special locations \(location.rawValue)", nil)
    }
    let filled = galaxy.regions[region]
    if rows.indices.contains(where: { rows[$0].name != filled.sectorName($0) }) {
      galaxy.regions[region].sectors.listedName = rows.map(\.name)
    }
    for (node, facts) in rows.enumerated() {
      let place = SectorReference(region: region, node: node)
      if let first = sectorIndex.updateValue(place, forKey: facts.identifier) {
        sectorIndex[facts.identifier] = first
        find("INV-02", region, "two sectors have one identifier", "\(facts.number)")
      }
    }
  }
}
