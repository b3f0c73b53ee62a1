import FileIO
import GalaxyModel
import GalaxySettings
import JSONText

extension UniverseReader {
  /// `clusters`, which a file must have.
  mutating func readClusters(_ root: JSONRecord) throws(InputError) {
    guard try !root.optionalArray("clusters").isEmpty else {
      throw error(
        ["clusters"], "there are no clusters",
        hint: "at least one cluster with a range of sector numbers")
    }
    for record in try root.records("clusters") {
      let name = try record.text("name")
      let label = try record.text("type")
      let type = ClusterType(rawValue: label)
      if type == nil { find("INV-15", "cluster type \(label) is not known", name) }
      var cluster = Cluster(
        ordinal: try record.integer("id"), name: name, type: type ?? .standard,
        firstSector: 0, lastSector: 0, maxWarps: SettingValues()[\.maxWarps])
      cluster.firstSector = try record.integer("sectorRangeStart")
      cluster.lastSector = try record.integer("sectorRangeEnd")
      cluster.center = try readPosition(record, "coords", owner: name)
      cluster.declaredSectorCount = integer(record, "sectorCount", 0, "INV-12", owner: name)
      cluster.maxWarps = integer(record, "maxWarps", cluster.maxWarps, "INV-25", owner: name)
      cluster.economicValue = integer(record, "economicValue", 50, "INV-16", owner: name)
      cluster.recommendedShip =
        try record.optionalText("recommendedShipClass") ?? "light_freighter"
      if let value = record.members["warpStability"] {
        guard let stability = value.double else {
          throw record.wrong("a number", value)
        }
        cluster.warpStability = stability
      }
      if record.members["islandGroupId"].map(\.isNull) == false {
        cluster.islandGroup = integer(record, "islandGroupId", 0, "INV-44", owner: name)
      }
      region.clusters.append(cluster)
    }
  }

  /// An integer, or the default if it is missing; a finding if it is something else.
  private mutating func integer(
    _ record: JSONRecord, _ key: String, _ fallback: Int, _ invariant: String, owner: String
  ) -> Int {
    guard let value = record.members[key] else { return fallback }
    if let number = value.wholeNumber { return number }
    find(invariant, "`\(key)` is not an integer", owner)
    return fallback
  }
}
