import FileIO
import GalaxyModel
import JSONText

/// Our own member of Universe files, for what the format has no place for. Keys ascend:
///
///     "x-warpwright": {
///       "hazards": [0, 3, …],                 one for each sector, ascending
///       "radiation": [0, 0.12, …],
///       "regionName": "Terran Space", "regionType": "terran_space",
///       "sectorTypes": ["STANDARD", "VOID", …],
///       "tunnels": [{"from": 3, "isLatent": false, "length": 12.5, "name": "…", "oneWay": false,
///                    "stability": 0.9, "to": 80, "turnCost": 1, "type": "NATURAL"}],
///       "zones": [{"danger": 1, "endSector": 99, "name": "…", "policing": 9, "startSector": 1,
///                  "type": "FEDERATION"}]}
extension UniverseReader {
  mutating func readExtension(_ root: JSONRecord) throws(InputError) {
    guard let facts = try root.optionalRecord(Self.extensionKey) else { return }
    try readZones(facts)
    if let labels = try column(facts, "sectorTypes") {
      for (node, value) in labels.enumerated() {
        let type = value.string.flatMap { SectorType(rawValue: $0) }
        if type == nil { find("INV-66", "a sector type is not known", number(node)) }
        region.sectors.type.append(type ?? .standard)
      }
    }
    if let hazards = try column(facts, "hazards") {
      for (node, value) in hazards.enumerated() {
        let hazard = value.wholeNumber.flatMap { Int32(exactly: $0) }
        if hazard == nil { find("INV-66", "a hazard is not an integer", number(node)) }
        region.sectors.hazard.append(hazard ?? 0)
      }
    }
    if let radiation = try column(facts, "radiation") {
      for (node, value) in radiation.enumerated() {
        if value.double == nil { find("INV-66", "a radiation is no number", number(node)) }
        region.sectors.radiation.append(value.double ?? 0)
      }
    }
    for record in try facts.records("tunnels") { try readTunnel(record) }
  }

  /// One value for each sector, `nil` if the file does not have this column.
  private func column(_ facts: JSONRecord, _ key: String) throws(InputError) -> JSONElements? {
    guard let value = facts.members[key] else { return nil }
    guard let elements = value.array else {
      throw facts.wrong("a list with one element for each sector", value)
    }
    guard elements.count == region.sectorCount else {
      throw InputError(
        .structure, source: source, location: .path(value.path),
        message: "the list has \(elements.count) elements for \(region.sectorCount) sectors",
        hint: "one for each sector, in the order of their numbers")
    }
    return elements
  }

  private mutating func readZones(_ facts: JSONRecord) throws(InputError) {
    for record in try facts.records("zones") {
      let name = try record.text("name")
      let label = try record.text("type")
      let type = ZoneType(rawValue: label)
      if type == nil { find("INV-19", "zone type \(label) is not known", name) }
      region.zones.append(
        Zone(
          name: name, type: type ?? .border, firstSector: try record.integer("startSector"),
          lastSector: try record.integer("endSector"), policing: try record.integer("policing"),
          danger: try record.integer("danger")))
    }
    if !region.zones.isEmpty { assignZones() }
  }

  private mutating func readTunnel(_ record: JSONRecord) throws(InputError) {
    let name = try record.optionalText("name") ?? ""
    let ends = (try record.integer("from"), try record.integer("to"))
    guard let from = region.sectors.node(ofNumber: ends.0),
      let to = region.sectors.node(ofNumber: ends.1)
    else {
      return find(
        "INV-48", "a tunnel endpoint is not a sector", "\(ends.0) → \(ends.1)", omitted: "tunnel")
    }
    let label = try record.optionalText("type") ?? WarpTunnelType.natural.rawValue
    let type = WarpTunnelType(rawValue: label)
    if type == nil { find("INV-49", "tunnel type \(label) is not known", name) }
    let stability = try number(record, "stability", 0.9)
    let length = try number(record, "length", 0)
    region.tunnels.append(
      WarpTunnel(
        name: name, origin: SectorReference(region: 0, node: from),
        destination: SectorReference(region: 0, node: to), type: type ?? .natural,
        isTwoWay: try !(record.optionalFlag("oneWay") ?? false),
        isLatent: try record.optionalFlag("isLatent") ?? false, stability: stability,
        turnCost: record.members["turnCost"] == nil ? 1 : try record.integer("turnCost"),
        length: length))
  }

  private func number(
    _ record: JSONRecord, _ key: String, _ fallback: Double
  ) throws(InputError) -> Double {
    guard let value = record.members[key] else { return fallback }
    guard let number = value.double else { throw record.wrong("a number", value) }
    return number
  }

  func number(_ node: Int) -> String { "\(region.sectors.number(node))" }
}
