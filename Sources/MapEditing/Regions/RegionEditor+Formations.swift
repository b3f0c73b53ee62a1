package import GalaxyModel
import WarpMap

extension RegionEditor {
  /// Makes an edit of declared formations.
  mutating func editFormation(_ operation: EditOperation) throws(EditObstacle) {
    try rules.need(.formations, "formations")
    switch operation {
    case .declareFormation(let type, let anchor, let traits):
      try declare(type, anchor, traits)
    case .removeFormation(let word):
      removeFormation(at: try formation(word))
    case .addFormation, .dissolveFormation:
      throw .refused("this needs the generator, and the map has no recipe")
    default: break
    }
  }

  /// The index of the one formation that a word names.
  package func formation(_ word: FormationWord) throws(EditObstacle) -> Int {
    let found = try resolve(MapReference(.formation(word)), contents: ContentsPlaces())
    guard case .formations(let places) = found.subject, places.count == 1 else {
      throw .refused("several formations are meant; name one by its number, such as #1")
    }
    return places[0]
  }

  /// Removes a declared formation.
  package mutating func removeFormation(at place: Int) {
    region.formations.remove(at: place)
    changes.append(.removedFormation(place))
  }

  private mutating func declare(
    _ type: FormationType, _ anchor: Int, _ traits: FormationTraits
  ) throws(EditObstacle) {
    let anchorNode = try node(anchor)
    var interior: [Int] = []
    for number in traits.interior ?? [] { interior.append(try node(number)) }
    let isDeclared = region.formations.contains {
      $0.type == type && $0.anchor == anchorNode && $0.interior == interior.sorted()
    }
    guard !isDeclared else { throw .refused("it is declared") }
    let shape = FormationShape(type: type, anchor: anchorNode, interior: interior)
    var measures = FormationMeasures(region, [shape])
    var formation = measures.row(shape)
    formation.anchor = anchorNode
    formation.ordinal = (region.formations.map(\.ordinal).max() ?? 0) + 1
    formation.name = try name(of: type, anchor, traits.name)
    let failed = rules.failedClauses(formation, region)
    guard failed.isEmpty else {
      throw .refused("it fails \(failed.joined(separator: ", ")) of its definition")
    }
    region.formations.append(formation)
    changes.append(.addedFormation)
  }

  /// A name for a formation: the one that is wanted, or one of its type and anchor.
  package func name(
    of type: FormationType, _ anchor: Int, _ name: String?
  ) throws(EditObstacle) -> String {
    let taken = Set(region.formations.map(\.name))
    if let name {
      guard !taken.contains(name) else { throw .refused("another formation has this name") }
      guard (1...100).contains(name.unicodeScalars.count) else {
        throw .refused("a name has 1 to 100 characters")
      }
      return name
    }
    let plain = "\(type.facts.noun) \(anchor)"
    var candidate = plain
    var count = 1
    while taken.contains(candidate) {
      count += 1
      candidate = "\(plain) (\(count))"
    }
    return candidate
  }
}
