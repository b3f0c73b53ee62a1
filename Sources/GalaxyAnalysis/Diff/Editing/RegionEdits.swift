import GalaxyModel
import MapEditing

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
  /// The name of the region in references; nil if there is only one.
  let region: String?
  /// Differences that follow from others.
  let derived: FollowingFields

  init(_ diff: RegionDiff, _ words: ChangeWords, region: String?) {
    (self.diff, self.words, self.region) = (diff, words, region)
    derived = FollowingFields(diff, areAll: words.sides.a.galaxy.source == .rows)
  }

  /// An edit in the region.
  func edit(_ operation: EditOperation) -> MapEdit { MapEdit(operation, in: region) }

  /// An edit that gives a part of the region a name.
  func rename(_ subject: MapReference.Subject, to name: String) -> MapEdit {
    edit(.rename(MapReference(subject), to: name))
  }

  /// The edits.
  func steps() throws(UneditableDifference) -> Steps {
    var steps = Steps()
    let moves = stationMoves
    for move in moves {
      steps.changes.append(edit(.moveStation(number(move.from), to: number(move.to))))
    }
    let moved = Set(moves.flatMap { [number($0.from), number($0.to)] })
    // What has a place in a list is removed from its end, so that the others keep theirs.
    let isListed: (MapChange) -> Bool = { $0.subject == .planet || $0.subject == .formation }
    let removed = diff.changes.filter { $0.kind == .removed && isListed($0) }.reversed()
    for change in removed { try add(change, &steps) }
    for change in diff.changes where change.kind != .removed || !isListed(change) {
      if change.subject == .station, moved.contains(number(change)) { continue }
      try add(change, &steps)
    }
    try FormationEdits(self).add(to: &steps)
    addCenters(&steps)
    addStaleTunnels(&steps)
    return steps
  }

  /// Stations that are elsewhere, with the same name and class.
  private var stationMoves: [(from: MapChange, to: MapChange)] {
    let (a, b) = (words.sides.a.contents.stations ?? [], words.sides.b.contents.stations ?? [])
    let changes = diff.changes.filter { $0.subject == .station }
    var added = changes.filter { $0.kind == .added }
    var moves: [(from: MapChange, to: MapChange)] = []
    for from in changes where from.kind == .removed {
      guard let old = from.a.flatMap({ a.value(at: $0) }),
        let place = added.firstIndex(where: { to in
          guard let new = to.b.flatMap({ b.value(at: $0) }) else { return false }
          return new.name == old.name && new.stationClass == old.stationClass
        })
      else { continue }
      moves.append((from, added.remove(at: place)))
    }
    return moves
  }

  private func add(_ change: MapChange, _ steps: inout Steps) throws(UneditableDifference) {
    switch change.subject {
    case .zone: throw uneditable(change)
    case .cluster: try addCluster(change, &steps)
    case .sector: try addSector(change, &steps)
    case .warp: addWarp(change, &steps)
    case .tunnel: addTunnel(change, &steps)
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
    let cluster = diff.b.clusters[b]
    let following = change.fields.filter(derived.contains).map(\.key)
    try check(change, Set(following + ["type", "cap", "name", "position"]))
    if change.fields.contains(where: { $0.key == "type" || $0.key == "cap" }) {
      steps.changes.append(
        edit(
          .setCluster(
            cluster.ordinal, ClusterTraits(type: cluster.type, cap: cluster.maxWarps))))
    }
    if let name = newName(change) {
      let place = cluster.ordinal...cluster.ordinal
      steps.changes.append(rename(.clusters([place]), to: name))
    }
  }

  /// Adds the centers of clusters that would be elsewhere after the other edits.
  private func addCenters(_ steps: inout Steps) {
    guard !derived.areAll else { return }
    for (place, cluster) in diff.a.clusters.enumerated() {
      guard let other = diff.b.clusters.first(where: { $0.ordinal == cluster.ordinal }),
        derived.center(place, cluster) != other.center
      else { continue }
      let center = EditPosition(
        x: Int(other.center.x), y: Int(other.center.y), z: Int(other.center.z))
      steps.additions.append(edit(.setCluster(cluster.ordinal, ClusterTraits(center: center))))
    }
  }

  private func addSector(_ change: MapChange, _ steps: inout Steps) throws(UneditableDifference) {
    guard let node = change.b, change.a != nil else { throw uneditable(change) }
    let traits: Set<String> = ["type", "hazard", "radiation", "security", "nebula", "asteroids"]
    // Special locations are known from the beginning, and kinds of nebulae go with them.
    let following: Set<String> = derived.areAll ? ["discovered", "magnetic"] : []
    try check(change, traits.union(following).union(["name", "position", "place"]))
    let number = number(change)
    if change.fields.contains(where: { $0.key == "position" }) {
      let table = diff.b.sectors
      let place = EditPosition(
        x: Int(table.x.value(at: node) ?? 0), y: Int(table.y.value(at: node) ?? 0),
        z: Int(table.z.value(at: node) ?? 0))
      steps.changes.append(edit(.moveSector(number, to: place)))
    }
    let given = change.fields.filter { traits.contains($0.key) && !followsCluster($0.key, node) }
    if !given.isEmpty {
      if isFixed(number), !isPlace(change) {
        var named = change
        named.fields = given
        throw uneditable(named)
      }
      steps.changes.append(edit(.setSector(number, self.traits(change, node))))
    }
    for field in change.fields where field.key == "place" {
      guard let location = field.b.textValue.flatMap({ SpecialLocation(rawValue: $0) }) else {
        continue
      }
      steps.changes.append(edit(.place(location, at: number)))
    }
    if let name = newName(change), !derived.areAll || !isPlace(change) {
      steps.changes.append(rename(.sectors([number...number]), to: name))
    }
  }

  /// Whether a sector is what it is, so that no edit sets its traits.
  private func isFixed(_ number: Int) -> Bool {
    let region = diff.a
    guard let node = region.sectors.node(ofNumber: number) else { return false }
    if region.protection(of: node) != nil { return true }
    return region.origin != nil
      && FixedStation.numbers(sectorCount: region.sectorCount).contains(number)
  }

  /// Whether a special location comes to a sector, or leaves it.
  private func isPlace(_ change: MapChange) -> Bool {
    change.fields.contains { $0.key == "place" }
  }

  /// Whether a planet moves with a special location.
  func movesWithPlace(_ change: MapChange) -> Bool {
    guard derived.areAll else { return false }
    let node = ends(change)[0]
    return diff.changes.contains {
      $0.subject == .sector && isPlace($0) && ends($0)[0] == node
    }
  }

  /// Whether a trait of a sector follows from the type of its cluster, which changes.
  private func followsCluster(_ key: String, _ node: Int) -> Bool {
    guard derived.areAll, key == "security", let cluster = diff.b.cluster(at: node) else {
      return false
    }
    return diff.a.clusters.first { $0.ordinal == cluster.ordinal }?.type != cluster.type
  }

  /// What a sector gets; with another type, hazard and radiation would be drawn again.
  private func traits(_ change: MapChange, _ node: Int) -> SectorTraits {
    let table = diff.b.sectors
    func value(_ key: String) -> FieldValue? { change.fields.first { $0.key == key }?.b }
    let isRetyped = value("type") != nil
    var traits = SectorTraits(type: table.type.value(at: node))
    if isRetyped || value("hazard") != nil {
      traits.hazard = table.hazard.value(at: node).map { Int($0) }
    }
    if isRetyped || value("radiation") != nil { traits.radiation = table.radiation.value(at: node) }
    if !followsCluster("security", node) { traits.security = value("security")?.intValue }
    if case .boolean(let flag) = value("asteroids") { traits.hasAsteroids = flag }
    if let nebula = value("nebula") {
      let density = nebula.intValue ?? 0
      let color = NebulaColor.allCases.first { $0.band.contains(density) }
      traits.nebula = color.map { .nebula($0, density: density) } ?? NebulaWord.none
    }
    return traits
  }
}
