import GalaxyModel
import MapEditing
import WarpMap

extension RegionEdits {
  func addStation(_ change: MapChange, _ steps: inout Steps) throws(UneditableDifference) {
    let number = number(change)
    guard let b = change.b else {
      return steps.removals.append(edit(.removeStation(number)))
    }
    let station = (words.sides.b.contents.stations ?? [])[b]
    guard let kind = station.stationClass?.number else { throw uneditable(change) }
    guard change.a != nil else {
      steps.additions += [
        edit(.addStation(number, class: kind)), rename(.station(number), to: station.name),
      ]
      return
    }
    let isNew = change.fields.contains { $0.key == "class" }
    // What a station is follows from its class.
    try check(change, isNew ? ["class", "name", "type", "faction"] : ["name"])
    if isNew { steps.changes.append(edit(.setStation(number, class: kind))) }
    if let name = newName(change) { steps.changes.append(rename(.station(number), to: name)) }
  }

  func addPlanet(_ change: MapChange, _ steps: inout Steps) throws(UneditableDifference) {
    let number = number(change)
    let position = words.position(change)
    guard let b = change.b else {
      return steps.removals.append(edit(.removePlanet(number, position: position)))
    }
    let planet = (words.sides.b.contents.planets ?? [])[b]
    guard change.a != nil else {
      let traits = PlanetChange(type: planet.type, habitability: planet.habitability)
      steps.additions += [
        edit(.addPlanet(number, traits)),
        rename(.planet(number, position: position), to: planet.name),
      ]
      return
    }
    try check(change, ["name", "type", "habitability"])
    let keys = Set(change.fields.map(\.key))
    let traits = PlanetChange(
      type: keys.contains("type") ? planet.type : nil,
      habitability: keys.contains("habitability") ? planet.habitability : nil)
    if traits != PlanetChange() {
      steps.changes.append(edit(.setPlanet(number, position: position, traits)))
    }
    if let name = newName(change) {
      steps.changes.append(rename(.planet(number, position: position), to: name))
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
      if change.a != nil, !isReshaped {
        try edits.checkProperties(change)
      }
      if let a = change.a, !isReshaped, let name = edits.newName(change) {
        renamed.append((a, name))
      }
    }
    for place in removed.sorted(by: >) {
      steps.removals.append(edits.edit(.removeFormation(.ordinal(place + 1))))
    }
    for (place, name) in renamed {
      let left = place + 1 - removed.count { $0 < place }
      steps.changes.append(edits.rename(.formation(.ordinal(left)), to: name))
    }
    let kept = diff.a.formations.count - removed.count
    for (index, place) in declared.enumerated() {
      let formation = diff.b.formations[place]
      guard edits.derived.areAll || FormationMeasures.agree(with: formation, in: diff.b) else {
        throw UneditableDifference(
          difference:
            "~ properties of formation '\(formation.name)' that are not those of its shape")
      }
      func number(_ node: Int) -> Int {
        diff.matching.a(node).map { diff.a.sectors.number($0) } ?? diff.b.sectors.number(node)
      }
      let interior = formation.interior.map(number).sorted()
      steps.additions += [
        edits.edit(
          .declareFormation(
            formation.type, anchor: number(formation.anchor), FormationTraits(interior: interior))),
        edits.rename(.formation(.ordinal(kept + index + 1)), to: formation.name),
      ]
    }
  }
}

extension FormationMeasures {
  /// Whether the properties of a formation are exactly those that its shape has on a map.
  fileprivate static func agree(with formation: SpecialFormation, in region: Region) -> Bool {
    let shape = FormationShape(
      type: formation.type, anchor: formation.anchor, interior: formation.interior)
    var measures = FormationMeasures(region, [shape])
    return measures.row(shape).properties == formation.properties
  }
}
