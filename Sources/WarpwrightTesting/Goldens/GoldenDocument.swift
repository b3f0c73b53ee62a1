import FileIO
import GalaxyModel
import JSONText
import WarpMap

/// What a golden file holds: the map as named texts in sections, so that two maps can be compared
/// piece by piece, and a file by its lines.
///
/// ```json
/// {
/// "terran-space sectors": {
/// "1": "STANDARD, FEDERATION, cluster 1, capital",
/// ```
struct GoldenDocument: Equatable {
  /// One kind of things, by their names.
  struct Section: Equatable {
    var name: String
    var entries: [String: String] = [:]
    /// The names, in the order of the map.
    var order: [String] = []

    mutating func add(_ key: String, _ text: String) {
      var name = key
      var copy = 1
      while entries[name] != nil {
        copy += 1
        name = "\(key) (\(copy))"
      }
      entries[name] = text
      order.append(name)
    }
  }

  private(set) var sections: [Section] = []

  /// Describes a galaxy.
  ///
  /// - Complexity: O(V + E).
  init(_ galaxy: Galaxy) {
    var head = Section(name: "galaxy")
    head.add("name", galaxy.name)
    head.add("regions", galaxy.regions.map(\.name).joined(separator: ", "))
    for tunnel in galaxy.attachments {
      let ends = [tunnel.origin, tunnel.destination].map { end in
        let region = galaxy.regions[end.region]
        return "\(region.name)/\(region.sectors.number(end.node))"
      }
      head.add("gate \(ends.joined(separator: " - "))", tunnel.isTwoWay ? "two-way" : "one-way")
    }
    sections.append(head)
    for region in galaxy.regions { sections += GoldenDocument.sections(of: region) }
  }

  private static func sections(of region: Region) -> [Section] {
    var sectors = Section(name: "\(region.name) sectors")
    for node in 0..<region.sectorCount {
      sectors.add(String(region.sectors.number(node)), facts(node, of: region))
    }
    var warps = Section(name: "\(region.name) warps")
    RegionLinks(region).visit { link in
      let (from, to) = (region.sectors.number(link.source), region.sectors.number(link.target))
      warps.add(
        "\(from)\(link.isTwoWay ? "-" : ">")\(to)",
        link.isTwoWay ? "two-way" : link.isLatent ? "one-way, looks two-way" : "one-way")
    }
    var tunnels = Section(name: "\(region.name) tunnels")
    for tunnel in region.tunnels {
      let ends = [tunnel.origin.node, tunnel.destination.node].map(region.sectors.number)
      tunnels.add(
        "\(ends[0])\(tunnel.isTwoWay ? "-" : ">")\(ends[1])",
        "\(tunnel.type.rawValue), \(tunnel.turnCost) turns")
    }
    var formations = Section(name: "\(region.name) formations")
    for formation in region.formations {
      let interior = formation.interior.map { String(region.sectors.number($0)) }
      formations.add(
        "\(formation.type.rawValue) \(formation.name)",
        "at \(region.sectors.number(formation.anchor)): \(interior.joined(separator: ", "))")
    }
    return [sectors, warps, tunnels, formations].filter { !$0.order.isEmpty }
  }

  private static func facts(_ node: Int, of region: Region) -> String {
    let (sectors, contents) = (region.sectors, region.contents)
    var facts: [String] = []
    if sectors.type.indices.contains(node) { facts.append(sectors.type[node].rawValue) }
    if let zone = region.zone(at: node) { facts.append(zone.name) }
    if let cluster = region.cluster(at: node) { facts.append(cluster.name) }
    if let place = region.specialLocation(at: node) { facts.append(place.sectorName) }
    if sectors.hasPositions {
      let position = region.position(node)
      facts.append("\(position.x) \(position.y) \(position.z)")
    }
    if contents.stationClass.indices.contains(node), contents.stationClass[node] >= 0 {
      facts.append("station class \(contents.stationClass[node])")
    }
    return facts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Reads a golden file.
  ///
  /// - Throws: An error with the place of the mistake if it is not JSON.
  init(bytes: [UInt8]) throws {
    let document = try JSONDocument(bytes)
    for (name, members) in document.root.object ?? .none {
      var section = Section(name: name)
      for (key, value) in members.object ?? .none { section.add(key, value.string ?? "") }
      sections.append(section)
    }
  }

  /// The text of the file: one line for each entry.
  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.append("{")
    for (index, section) in sections.enumerated() {
      writer.append(index == 0 ? "\n" : ",\n")
      writer.append(jsonString: section.name)
      writer.append(": {")
      for (place, key) in section.order.enumerated() {
        writer.append(place == 0 ? "\n" : ",\n")
        writer.append(jsonString: key)
        writer.append(": ")
        writer.append(jsonString: section.entries[key] ?? "")
      }
      writer.append("\n}")
    }
    writer.append("\n}\n")
    return writer.takeBytes()
  }

  /// Returns what differs from another document, this one being the old one.
  ///
  /// - Complexity: O(entries).
  func differences(to new: GoldenDocument) -> [String] {
    var lines: [String] = []
    let old = Dictionary(sections.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
    let other = Dictionary(new.sections.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
    for section in sections {
      let now = other[section.name] ?? Section(name: section.name)
      for key in section.order {
        let before = section.entries[key] ?? ""
        if let after = now.entries[key] {
          if after != before { lines.append("\(section.name): \(key): \(before) → \(after)") }
        } else {
          lines.append("\(section.name): \(key) is gone (\(before))")
        }
      }
    }
    for section in new.sections {
      for key in section.order where old[section.name]?.entries[key] == nil {
        lines.append("\(section.name): \(key) is new (\(section.entries[key] ?? ""))")
      }
    }
    return lines
  }
}
