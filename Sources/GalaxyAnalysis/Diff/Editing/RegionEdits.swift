import GalaxyModel

/// The edits that make one region of another.
struct RegionEdits {
  /// Edits by when they are applied.
  struct Steps {
    var removals: [MapEdit] = []
    var changes: [MapEdit] = []
    var additions: [MapEdit] = []

    mutating func append(_ other: Steps) {
      removals += other.removals
      changes += other.changes
      additions += other.additions
    }
  }

  let diff: RegionDiff
  let words: ChangeWords
  /// The region in references, with its slash; empty if there is only one.
  let prefix: String

  init(_ diff: RegionDiff, _ words: ChangeWords, prefix: String) {
    (self.diff, self.words, self.prefix) = (diff, words, prefix)
  }

  /// The edits.
  func steps() throws(UneditableDifference) -> Steps {
    var steps = Steps()
    // What has a place in a list is removed from its end, so that the others keep theirs.
    let isListed: (MapChange) -> Bool = { $0.subject == .planet || $0.subject == .formation }
    let removed = diff.changes.filter { $0.kind == .removed && isListed($0) }.reversed()
    for change in removed { try add(change, &steps) }
    for change in diff.changes where change.kind != .removed || !isListed(change) {
      try add(change, &steps)
    }
    try FormationEdits(self).add(to: &steps)
    return steps
  }

  private func add(_ change: MapChange, _ steps: inout Steps) throws(UneditableDifference) {
    switch change.subject {
    case .zone: throw uneditable(change)
    case .cluster: try addCluster(change, &steps)
    case .sector: try addSector(change, &steps)
    case .warp: addWarp(change, &steps)
    case .tunnel: try addTunnel(change, &steps)
    case .station: try addStation(change, &steps)
    case .planet: try addPlanet(change, &steps)
    case .formation: break
    }
  }

  func uneditable(_ change: MapChange) -> UneditableDifference {
    UneditableDifference(difference: words.line(change))
  }

  /// Rejects a change of fields for which there is no edit.
  ///
  /// - Parameters:
  ///   - change: The change.
  ///   - editable: The fields that edits set, and those that follow from others.
  /// - Throws: `UneditableDifference` with the first such field.
  func check(_ change: MapChange, _ editable: Set<String>) throws(UneditableDifference) {
    let others = change.fields.filter { !editable.contains($0.key) }
    guard !others.isEmpty else { return }
    var named = change
    named.fields = others
    throw uneditable(named)
  }

  /// The name that something gets, nil if it keeps its own.
  func newName(_ change: MapChange) -> String? {
    change.fields.first { $0.key == "name" }?.b.textValue
  }

  /// The number of the first map for the node of a change, by which edits refer to it.
  func number(_ change: MapChange) -> Int { ends(change)[0] }

  /// The numbers of the first map.
  func ends(_ change: MapChange) -> [Int] {
    guard change.nodesA.isEmpty else { return change.nodesA.map { diff.a.sectors.number($0) } }
    return change.nodesB.map { node in
      diff.matching.a(node).map { diff.a.sectors.number($0) } ?? diff.b.sectors.number(node)
    }
  }

  private func addCluster(_ change: MapChange, _ steps: inout Steps) throws(UneditableDifference) {
    guard let b = change.b, change.a != nil else { throw uneditable(change) }
    try check(change, ["type", "cap", "name", "position", "value", "ship", "nebula", "strength"])
    let cluster = diff.b.clusters[b]
    if change.fields.contains(where: { $0.key == "type" || $0.key == "cap" }) {
      steps.changes.append(
        MapEdit(
          "set", "cluster", prefix + "\(cluster.ordinal)",
          fields: [
            .init("type", .text(cluster.type.rawValue)), .init("cap", .int(cluster.maxWarps)),
          ]))
    }
    if let name = newName(change) {
      steps.changes.append(MapEdit(rename: prefix + "cluster:\(cluster.ordinal)", to: name))
    }
  }

  private func addSector(_ change: MapChange, _ steps: inout Steps) throws(UneditableDifference) {
    guard let node = change.b, change.a != nil else { throw uneditable(change) }
    let traits: Set<String> = ["type", "hazard", "radiation", "security", "nebula", "asteroids"]
    try check(change, traits.union(["name", "position", "place"]))
    let number = prefix + "\(number(change))"
    if let position = change.fields.first(where: { $0.key == "position" }) {
      let place = position.b.listValue.map(\.words).joined(separator: ",")
      steps.changes.append(MapEdit("move", "sector", number, ("to", "to", place)))
    }
    if change.fields.contains(where: { traits.contains($0.key) }) {
      steps.changes.append(MapEdit("set", "sector", number, fields: settings(change, node)))
    }
    for field in change.fields where field.key == "place" {
      guard let slug = field.b.textValue else { continue }
      steps.changes.append(MapEdit(place: slug, at: number))
    }
    if let name = newName(change) {
      steps.changes.append(MapEdit(rename: prefix + "sector:\(self.number(change))", to: name))
    }
  }

  /// What a sector gets; with another type, hazard and radiation would be drawn again.
  private func settings(_ change: MapChange, _ node: Int) -> [FieldValue.Member] {
    let table = diff.b.sectors
    let keys = Set(change.fields.map(\.key))
    var members: [FieldValue.Member] = []
    if let type = table.type.value(at: node) { members.append(.init("type", .text(type.rawValue))) }
    if keys.contains("type") || keys.contains("hazard"), let hazard = table.hazard.value(at: node) {
      members.append(.init("hazard", .int(hazard)))
    }
    if keys.contains("type") || keys.contains("radiation"),
      let radiation = table.radiation.value(at: node)
    {
      members.append(.init("radiation", .number(radiation)))
    }
    for field in change.fields where field.key == "security" || field.key == "asteroids" {
      members.append(.init(field.key, field.b))
    }
    for field in change.fields where field.key == "nebula" {
      let density = field.b.intValue ?? 0
      let color = NebulaColor.allCases.first { $0.band.contains(density) }
      members.append(
        .init("nebula", .text(color.map { "\($0.rawValue):\(density)" } ?? "none")))
    }
    return members
  }
}
