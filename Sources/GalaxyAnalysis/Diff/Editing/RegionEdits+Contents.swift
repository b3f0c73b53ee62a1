import GalaxyModel

extension RegionEdits {
  func addStation(_ change: MapChange, _ steps: inout Steps) throws(UneditableDifference) {
    let number = number(change)
    let subject = prefix + "\(number)"
    let reference = prefix + "station:\(number)"
    guard let b = change.b else {
      return steps.removals.append(MapEdit("remove", "station", subject))
    }
    let station = (words.sides.b.contents.stations ?? [])[b]
    guard let kind = station.stationClass?.number else { throw uneditable(change) }
    let settings: [FieldValue.Member] = [.init("class", .int(kind))]
    guard change.a != nil else {
      steps.additions += [
        MapEdit("add", "station", subject, fields: settings),
        MapEdit(rename: reference, to: station.name),
      ]
      return
    }
    let isNew = change.fields.contains { $0.key == "class" }
    // What a station is follows from its class.
    try check(change, isNew ? ["class", "name", "type", "faction"] : ["name"])
    if isNew { steps.changes.append(MapEdit("set", "station", subject, fields: settings)) }
    if let name = newName(change) { steps.changes.append(MapEdit(rename: reference, to: name)) }
  }

  func addPlanet(_ change: MapChange, _ steps: inout Steps) throws(UneditableDifference) {
    let number = number(change)
    let place = "\(number)/\(words.position(change))"
    guard let b = change.b else {
      return steps.removals.append(MapEdit("remove", "planet", prefix + place))
    }
    let planet = (words.sides.b.contents.planets ?? [])[b]
    let all: [FieldValue.Member] = [
      .init("type", .text(planet.type)),
      .init("habitability", .optional(planet.habitability) { .int($0) }),
    ]
    guard change.a != nil else {
      steps.additions += [
        MapEdit("add", "planet", prefix + "\(number)", fields: all.filter { $0.value != .null }),
        MapEdit(rename: prefix + "planet:\(place)", to: planet.name),
      ]
      return
    }
    try check(change, ["name", "type", "habitability"])
    let keys = Set(change.fields.map(\.key))
    let settings = all.filter { keys.contains($0.key) && $0.value != .null }
    if !settings.isEmpty {
      steps.changes.append(MapEdit("set", "planet", prefix + place, fields: settings))
    }
    if let name = newName(change) {
      steps.changes.append(MapEdit(rename: prefix + "planet:\(place)", to: name))
    }
  }
}

/// The edits of formations, which refer to them by their place in the list.
struct FormationEdits {
  private let edits: RegionEdits

  init(_ edits: RegionEdits) { self.edits = edits }

  /// Adds the edits: formations with another shape are removed and declared again, at the end of the
  /// list.
  func add(to steps: inout RegionEdits.Steps) throws(UneditableDifference) {
    let diff = edits.diff
    let changes = diff.changes.filter { $0.subject == .formation }
    var removed: Set<Int> = []
    var declared: [Int] = []
    var renamed: [(place: Int, name: String)] = []
    for change in changes {
      let isReshaped = change.fields.contains { ["type", "anchor", "interior"].contains($0.key) }
      if let a = change.a, change.b == nil || isReshaped { removed.insert(a) }
      if let b = change.b, change.a == nil || isReshaped { declared.append(b) }
      if let a = change.a, !isReshaped, let name = edits.newName(change) {
        renamed.append((a, name))
      }
    }
    for place in removed.sorted(by: >) {
      steps.removals.append(MapEdit("remove", "formation", edits.prefix + "#\(place + 1)"))
    }
    for (place, name) in renamed {
      let left = place + 1 - removed.count { $0 < place }
      steps.changes.append(MapEdit(rename: edits.prefix + "formation:#\(left)", to: name))
    }
    let kept = diff.a.formations.count - removed.count
    for (index, place) in declared.enumerated() {
      let formation = diff.b.formations[place]
      func number(_ node: Int) -> Int {
        diff.matching.a(node).map { diff.a.sectors.number($0) } ?? diff.b.sectors.number(node)
      }
      steps.additions += [
        MapEdit(
          declare: formation.type, anchor: number(formation.anchor),
          interior: formation.interior.map(number).sorted()),
        MapEdit(
          rename: edits.prefix + "formation:#\(kept + index + 1)", to: formation.name),
      ]
    }
  }
}
