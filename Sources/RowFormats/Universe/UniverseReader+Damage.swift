import FileIO
import GalaxyModel
import JSONText

/// Judges members of a Universe file that the model has no place for, and that no other part of the
/// reader looks at: each contradiction, unknown label and wrong type becomes a finding.
extension UniverseReader {
  private static let shipClasses: Set = [
    "any", "light_freighter", "medium_freighter", "heavy_freighter", "fighter", "corvette",
  ]
  /// Call it when everything else has been read.
  ///
  /// - Complexity: O(bytes of the document).
  mutating func judgeDamage(_ root: JSONRecord) throws(InputError) {
    judgeHead(root)
    judgeClusters(root)
    judgePlaces(root)
    judgeFormations(root)
    judgeRosterShapes(root)
    for node in 0..<region.sectorCount { judgeSector(sector(node), number(node)) }
  }

  private mutating func judgeHead(_ root: JSONRecord) {
    if let value = root.members["seed"], value.wholeNumber.map({ $0 >= 0 }) != true {
      find("INV-69", "`seed` is not an integer from 0")
    }
    if let value = root.members["createdAt"], value.string.map(Self.isTime) != true {
      find("INV-69", "`createdAt` is not a time such as 2026-01-01T00:00:00.000Z")
    }
    guard let config = root.members["config"], !config.isNull else { return }
    guard let members = config.object else {
      return find("INV-01", "`config` is \(config.kind), an object is expected")
    }
    for (key, value) in members where value.wholeNumber == nil && Self.configKeys.contains(key) {
      find("INV-01", "a value of `config` is not an integer", key)
    }
    let total = region.declaredSectorCount
    if let count = members["sectors"]?.wholeNumber, count != total {
      find("INV-01", "`config.sectors` is \(count), `totalSectors` is \(total)")
    }
    if let seed = members["seed"]?.wholeNumber, let own = root.members["seed"]?.wholeNumber,
      seed != own
    {
      find("INV-69", "`config.seed` is \(seed), `seed` is \(own)")
    }
    if let size = members["fedspace"]?.wholeNumber,
      let listed = root.members["fedspaceSectors"]?.array, listed.count != size
    {
      find("INV-54", "`config.fedspace` is \(size), `fedspaceSectors` lists \(listed.count)")
    }
  }

  /// Whether a text is a time in UTC, with or without a fraction of a second.
  private static func isTime(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].last == "Z" else { return Timestamp(text) != nil }
    let fraction = parts[1].dropLast().utf8
    return !fraction.isEmpty && fraction.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
      && Timestamp(parts[0] + "Z") != nil
  }

  private static let configKeys: Set = [
    "sectors", "seed", "density", "twoWayWarps", "oneWayWarps", "maxWarps", "portPercent",
    "planetPercent", "nebulaPercent", "fedspace", "stardock",
  ]

  private mutating func judgeClusters(_ root: JSONRecord) {
    var seen: Set<Int> = []
    for cluster in root.members["clusters"]?.array ?? .none {
      let id = cluster["id"]?.wholeNumber ?? 0
      let label = cluster["name"]?.string ?? "\(id)"
      if id < 1 { find("INV-13", "the id of a cluster is below 1", label) }
      if !seen.insert(id).inserted { find("INV-13", "two clusters have the same id", "\(id)") }
      if let ship = cluster["recommendedShipClass"], !ship.isNull,
        !Self.shipClasses.contains(ship.string ?? "")
      {
        find("INV-16", "unknown recommended ship class of a cluster", label)
      }
      for key in ["isDiscovered", "isHidden"] where cluster[key].map({ $0.bool == nil }) == true {
        find("INV-16", "`\(key)` of a cluster is not true or false", label)
      }
    }
  }

  private mutating func judgePlaces(_ root: JSONRecord) {
    var taken: Set<Int> = []
    for place in root.members["specialLocations"]?.array ?? .none {
      if let id = place["sectorId"]?.wholeNumber, !taken.insert(id).inserted {
        find("INV-53", "two special locations share a sector", "\(id)")
      }
    }
    var listed: Set<Int> = []
    for value in root.members["fedspaceSectors"]?.array ?? .none {
      if let id = value.wholeNumber, !listed.insert(id).inserted {
        find("INV-54", "a fedspace sector is listed twice", "\(id)")
      }
    }
  }

  private mutating func judgeFormations(_ root: JSONRecord) {
    let clusters = Set(region.clusters.map(\.ordinal))
    var seen: Set<Int> = []
    for formation in root.members["specialFormations"]?.array ?? .none {
      let id = formation["id"]?.wholeNumber ?? 0
      let label = formation["name"]?.string ?? "\(id)"
      if !seen.insert(id).inserted { find("INV-42", "two formations have the same id", "\(id)") }
      for key in ["clusterId", "endpointClusterId"] {
        guard let value = formation[key], !value.isNull else { continue }
        if !(value.wholeNumber.map(clusters.contains) ?? false) {
          find("INV-34", "`\(key)` of a formation is not the id of a cluster", label)
        }
      }
      for key in ["isDiscovered", "isHidden"] where formation[key].map({ $0.bool == nil }) == true {
        find("INV-36", "`\(key)` of a formation is not true or false", label)
      }
      for key in ["name", "investigation"] where formation["properties"]?[key] != nil {
        find("INV-36", "`properties.\(key)` of a formation is reserved", label)
      }
    }
  }

  private mutating func judgeRosterShapes(_ root: JSONRecord) {
    guard let value = root.members["npcRosters"], !value.isNull else { return }
    guard let rosters = value.array else {
      return find("INV-68", "`npcRosters` is \(value.kind), a list is expected")
    }
    for roster in rosters {
      let mark = "\(roster["kind"]?.string ?? "") \(roster["id"]?.wholeNumber ?? 0)"
      if roster["id"]?.wholeNumber == nil { find("INV-68", "the id of a roster is missing", mark) }
      if !UniverseRoster.kinds.contains(roster["kind"]?.string ?? "") {
        find("INV-68", "unknown kind of roster", mark)
      }
      if let code = roster["factionCode"], FactionCode(rawValue: code.string ?? "") == nil {
        find("INV-68", "unknown faction of a roster", mark)
      }
      if roster["namePool"]?.array?.contains(where: { $0.string == nil }) == true {
        find("INV-68", "a name of a roster is not a text", mark)
      }
    }
  }
}
