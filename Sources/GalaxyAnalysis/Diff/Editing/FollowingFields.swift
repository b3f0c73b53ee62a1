import GalaxyModel
import MapEditing

/// Fields that are as in the second map once the other edits are made, since they follow from the map.
struct FollowingFields {
  /// Whether all values that follow from a map are computed again, as for maps with rows.
  let areAll: Bool
  private var properties: [Int: [FieldValue.Member]] = [:]
  private var tunnels: [Int: (cost: Int?, length: Double?)] = [:]
  private var centers: [Int: Position] = [:]

  /// Finds what follows.
  ///
  /// - Complexity: O(sectors + links), and that of measuring the formations.
  init(_ diff: RegionDiff, areAll: Bool) {
    self.areAll = areAll
    guard !areAll, !diff.changes.isEmpty, diff.a.sectorCount == diff.b.sectorCount,
      diff.matching.isIdentity
    else { return }
    var later = diff.b
    later.formations = diff.a.formations
    later.tunnels = diff.a.tunnels
    later.clusters = diff.a.clusters
    var facts = DerivedFacts(before: diff.a, after: later)
    guard !facts.areSame else { return }
    for (place, changes) in facts.properties() { properties[place] = changes }
    for (place, cost, length) in facts.tunnels() { tunnels[place] = (cost, length) }
    for (ordinal, center) in facts.centers() {
      if let place = later.clusters.firstIndex(where: { $0.ordinal == ordinal }) {
        centers[place] = center
      }
    }
  }

  /// The turns and length that a tunnel of the first map has after the other edits.
  func tunnel(_ place: Int, _ tunnel: WarpTunnel) -> (cost: Int, length: Double) {
    (tunnels[place]?.cost ?? tunnel.turnCost, tunnels[place]?.length ?? tunnel.length)
  }

  /// The tunnels of the first map that change by themselves.
  var changedTunnels: [Int] { tunnels.keys.sorted() }

  /// The center that a cluster of the first map has after the other edits.
  func center(_ place: Int, _ cluster: Cluster) -> Position { centers[place] ?? cluster.center }

  /// Whether a field of a cluster follows.
  func contains(_ field: FieldChange) -> Bool { areAll && Self.keys.contains(field.key) }

  /// Whether a property of a formation follows.
  func contains(propertyOf place: Int, _ field: FieldChange) -> Bool {
    areAll || properties[place]?.contains(.init(field.key, field.b)) ?? false
  }

  private static let keys: Set<String> = [
    "position", "value", "ship", "nebula", "strength",
  ]
}

extension RegionEdits {
  /// Rejects a formation whose properties no edit can make what they are.
  func checkProperties(_ change: MapChange) throws(UneditableDifference) {
    guard let place = change.a else { return }
    let following = change.fields.filter { derived.contains(propertyOf: place, $0) }.map(\.key)
    try check(change, Set(following + ["name"]))
  }
}
