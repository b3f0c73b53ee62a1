import WarpMap
import GalaxyModel

/// Compares clusters and zones of two regions.
enum ClusterComparison {
  /// The differences: clusters are matched by ordinal, zones by their order.
  ///
  /// - Complexity: O(clusters + zones).
  static func changes(_ pair: RegionPair) -> [MapChange] {
    var changes: [MapChange] = []
    if pair.facts.contains(.clusters) { changes += clusters(pair) }
    if pair.facts.contains(.zones) { changes += zones(pair) }
    return changes
  }

  private static func clusters(_ pair: RegionPair) -> [MapChange] {
    let (a, b) = (pair.a.clusters, pair.b.clusters)
    let places = Dictionary(
      b.enumerated().map { ($1.ordinal, $0) }, uniquingKeysWith: { first, _ in first })
    var isMatched = [Bool](repeating: false, count: b.count)
    var changes: [MapChange] = []
    for (index, cluster) in a.enumerated() {
      guard let other = places[cluster.ordinal], !isMatched[other] else {
        changes.append(MapChange(.removed, .cluster, a: index))
        continue
      }
      isMatched[other] = true
      let fields = fields(cluster, b[other], pair.facts)
      if let change = MapChange(
        .cluster, a: index, b: other, fields: fields, places: ["position"])
      {
        changes.append(change)
      }
    }
    return changes + b.indices.filter { !isMatched[$0] }.map { MapChange(.added, .cluster, b: $0) }
  }

  private static func fields(_ a: Cluster, _ b: Cluster, _ facts: Set<MapFact>) -> [FieldChange] {
    var fields = [
      FieldChange("type", a.type.rawValue, b.type.rawValue), FieldChange("name", a.name, b.name),
      FieldChange("cap", a.maxWarps, b.maxWarps),
      FieldChange("first", a.firstSector, b.firstSector),
      FieldChange("last", a.lastSector, b.lastSector),
      FieldChange("sectors", a.declaredSectorCount, b.declaredSectorCount),
      FieldChange("position", a.center, b.center),
      FieldChange("stability", a.warpStability, b.warpStability),
      FieldChange("value", a.economicValue, b.economicValue),
      FieldChange("ship", a.recommendedShip, b.recommendedShip),
      FieldChange("island", a.islandGroup, b.islandGroup),
    ]
    if facts.contains(.clusterNebulae) {
      fields.append(FieldChange("nebula", a.nebula?.rawValue, b.nebula?.rawValue))
      fields.append(FieldChange("strength", a.fieldStrength, b.fieldStrength))
    }
    return fields.compactMap { $0 }
  }

  private static func zones(_ pair: RegionPair) -> [MapChange] {
    let (a, b) = (pair.a.zones, pair.b.zones)
    var changes: [MapChange] = []
    for index in 0..<min(a.count, b.count) {
      let fields = [
        FieldChange("name", a[index].name, b[index].name),
        FieldChange("type", a[index].type.rawValue, b[index].type.rawValue),
        FieldChange("first", a[index].firstSector, b[index].firstSector),
        FieldChange("last", a[index].lastSector, b[index].lastSector),
        FieldChange("policing", a[index].policing, b[index].policing),
        FieldChange("danger", a[index].danger, b[index].danger),
      ]
      if let change = MapChange(.zone, a: index, b: index, fields: fields.compactMap { $0 }) {
        changes.append(change)
      }
    }
    changes += a.indices.dropFirst(b.count).map { MapChange(.removed, .zone, a: $0) }
    return changes + b.indices.dropFirst(a.count).map { MapChange(.added, .zone, b: $0) }
  }
}
