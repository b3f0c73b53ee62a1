import FileIO
import GalaxyModel
import JSONText

extension GalaxyDocumentReader {
  /// `special_formations`: ordinals are places in the region's rows.
  mutating func readFormations() throws(InputError) {
    var ordinals: [Identifier: (region: Int, ordinal: Int)] = [:]
    for (index, value) in try rows("special_formations").enumerated() {
      var row = try row(value, "special_formations", index)
      let identifier = try row.identifier("id")
      let owner = try row.identifier("region_id")
      let label = try row.text("type")
      let name = try row.optionalText("name") ?? ""
      guard let region = regionIndex[owner] else {
        find(
          "INV-34", nil, "formation \(name) belongs to a region that does not exist", name,
          omitted: "formation")
        continue
      }
      let ordinal = (galaxy.regions[region].formations.last?.ordinal ?? 0) + 1
      guard let type = FormationType(rawValue: label) else {
        find("INV-35", region, "unknown formation type \(label)", name, omitted: "formation")
        continue
      }
      let anchor = try row.identifier("anchor_sector_id")
      guard let place = sectorIndex[anchor], place.region == region else {
        find(
          "INV-34", region, "the anchor of formation \(name) is not a sector of its region", name,
          omitted: "formation")
        continue
      }
      let interior = try readInterior(&row, region: region, name: name)
      let properties = (try row.cell("properties").object ?? .none).map {
        FieldValue.Member($0.key, FieldValue($0.value))
      }
      var formation = SpecialFormation(
        ordinal: ordinal, type: type, name: name, anchor: place.node, interior: interior,
        properties: properties.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) })
      formation.identifier = identifier
      ordinals[identifier] = (region, ordinal)
      galaxy.regions[region].formations.append(formation)
    }
    resolveTargets(ordinals)
  }

  private mutating func readInterior(
    _ row: inout RowReader, region: Int, name: String
  ) throws(InputError) -> [Int] {
    guard let elements = try row.cell("interior_sector_ids").array else {
      throw row.error("interior_sector_ids", "a list of identifiers is expected")
    }
    var nodes: [Int] = []
    for element in elements {
      let place = element.identifier.flatMap { sectorIndex[$0] }
      if let place, place.region == region {
        nodes.append(place.node)
      } else {
        find(
          "INV-34", region, "an interior sector of formation \(name) does not exist", name,
          omitted: "interior sector")
      }
    }
    return nodes.sorted()
  }

  /// Rows name the target of a formation by identifier, the model by ordinal.
  private mutating func resolveTargets(_ ordinals: [Identifier: (region: Int, ordinal: Int)]) {
    for region in galaxy.regions.indices {
      for index in galaxy.regions[region].formations.indices {
        let formation = galaxy.regions[region].formations[index]
        guard
          let member = formation.properties.firstIndex(where: {
            $0.key == SpecialFormation.targetKey
          })
        else { continue }
        if case .text(let text) = formation.properties[member].value,
          let target = Identifier(text).flatMap({ ordinals[$0] }), target.region == region
        {
          galaxy.regions[region].formations[index].properties[member].value = .int(target.ordinal)
        } else {
          find(
            "INV-42", region, "the target of formation \(formation.name) does not exist",
            formation.name)
        }
      }
    }
  }
}
