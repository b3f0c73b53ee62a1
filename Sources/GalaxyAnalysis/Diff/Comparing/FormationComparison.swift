import WarpMap
import GalaxyModel

/// Compares the declared formations of two regions.
struct FormationComparison {
  private let pair: RegionPair
  private let matching: FormationMatching

  init(_ pair: RegionPair) {
    self.pair = pair
    matching = FormationMatching(pair)
  }

  /// The differences, in the order of the first region; added ones at the end.
  ///
  /// - Complexity: O(sectors of formations) for formations that do not overlap.
  var changes: [MapChange] {
    guard pair.facts.contains(.formations) else { return [] }
    var changes: [MapChange] = []
    for (index, formation) in pair.a.formations.enumerated() {
      guard let other = matching.toB[index] else {
        var change = MapChange(.removed, .formation, a: index)
        change.nodesA = [formation.anchor] + formation.interior
        changes.append(change)
        continue
      }
      let partner = pair.b.formations[other]
      if var change = MapChange(
        .formation, a: index, b: other, fields: fields(formation, partner), places: ["anchor"])
      {
        change.nodesA = [formation.anchor] + formation.interior
        change.nodesB = [partner.anchor] + partner.interior
        changes.append(change)
      }
    }
    for (index, formation) in pair.b.formations.enumerated() where matching.toA[index] == nil {
      var change = MapChange(.added, .formation, b: index)
      change.nodesB = [formation.anchor] + formation.interior
      changes.append(change)
    }
    return changes
  }

  private func fields(_ a: SpecialFormation, _ b: SpecialFormation) -> [FieldChange] {
    var fields: [FieldChange?] = [
      FieldChange("type", a.type.rawValue, b.type.rawValue), FieldChange("name", a.name, b.name),
    ]
    if pair.common(a.anchor) != b.anchor {
      fields.append(
        FieldChange("anchor", .int(pair.numberA(a.anchor)), .int(pair.numberB(b.anchor))))
    }
    if a.interior.map({ pair.common($0) }).sorted() != b.interior.sorted() {
      fields.append(
        FieldChange(
          "interior", .integers(a.interior.map { pair.numberA($0) }.sorted()),
          .integers(b.interior.map { pair.numberB($0) }.sorted())))
    }
    let keys = Set(a.properties.map(\.key)).union(b.properties.map(\.key)).sorted()
    for key in keys {
      let values = [a, b].map { formation in
        formation.properties.first { $0.key == key }?.value ?? .null
      }
      if !isSame(values[0], values[1], property: key) {
        fields.append(FieldChange(key, values[0], values[1]))
      }
    }
    return fields.compactMap { $0 }
  }

  /// Whether a property is the same; one that refers to sectors or formations, if those match.
  private func isSame(_ a: FieldValue, _ b: FieldValue, property: String) -> Bool {
    if property == FormationProperty.target.rawValue, let target = a.intValue {
      return position(target, pair.a).flatMap { matching.toB[$0] }
        == b.intValue.flatMap { position($0, pair.b) }
    }
    if a == b { return true }
    guard Self.references.contains(property) else { return false }
    let (left, right) = (numbers(a), numbers(b))
    return !left.isEmpty && left.count == right.count
      && zip(left, right).allSatisfy { one, other in
        guard let node = pair.a.sectors.node(ofNumber: one) else { return false }
        return pair.common(node) == pair.b.sectors.node(ofNumber: other)
      }
  }

  /// Properties whose values are sector numbers.
  private static let references = Set(
    [
      FormationProperty.exitMouthSector, .exitSector, .gatewaySectors, .surpriseSourceSector,
    ].map(\.rawValue))

  private func position(_ ordinal: Int, _ region: Region) -> Int? {
    region.formations.firstIndex { $0.ordinal == ordinal }
  }

  private func numbers(_ value: FieldValue) -> [Int] {
    value.intValue.map { [$0] } ?? value.listValue.compactMap(\.intValue)
  }
}
