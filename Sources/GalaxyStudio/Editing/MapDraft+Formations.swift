import GalaxyAnalysis
import GalaxyModel
import MapEditing
import WarpMap

extension MapDraft {
  mutating func editFormation(_ operation: EditOperation, _ index: Int) throws(EditObstacle) {
    try need(.formations, "formations")
    switch operation {
    case .declareFormation(let type, let anchor, let traits):
      try declare(type, anchor, traits, index)
    case .removeFormation(let word):
      removeFormation(at: try formation(word, index), index)
    case .addFormation:
      throw .refused("formations are made by the generator, and this map has no recipe")
    case .dissolveFormation:
      throw .refused(
        "interiors are wired by the generator, and this map has no recipe; remove the formation")
    default: break
    }
  }

  /// The index of the one formation that a word names.
  private func formation(_ word: FormationWord, _ index: Int) throws(EditObstacle) -> Int {
    let found = try resolve(MapReference(.formation(word)), index)
    guard case .formations(let places) = found.subject, places.count == 1 else {
      throw .refused("several formations are meant; name one by its number, such as #1")
    }
    return places[0]
  }

  mutating func removeFormation(at place: Int, _ index: Int) {
    galaxy.regions[index].formations.remove(at: place)
    universe?.removeFormation(at: place)
  }

  private mutating func declare(
    _ type: FormationType, _ anchor: Int, _ traits: FormationTraits, _ index: Int
  ) throws(EditObstacle) {
    let anchorNode = try node(anchor, index)
    var interior: [Int] = []
    for number in traits.interior ?? [] { interior.append(try node(number, index)) }
    let region = galaxy.regions[index]
    let isDeclared = region.formations.contains {
      $0.type == type && $0.anchor == anchorNode && $0.interior == interior.sorted()
    }
    guard !isDeclared else { throw .refused("it is declared") }
    let shape = FormationShape(type: type, anchor: anchorNode, interior: interior)
    var measures = FormationMeasures(region, [shape])
    var formation = measures.row(shape)
    formation.anchor = anchorNode
    formation.ordinal = (region.formations.map(\.ordinal).max() ?? 0) + 1
    formation.name = try name(of: type, anchor, traits.name, region)
    let failed = FormationCheck.failedClauses(of: formation, in: FormationContext(region))
    guard failed.isEmpty else {
      throw .refused("it fails \(failed.joined(separator: ", ")) of its definition")
    }
    galaxy.regions[index].formations.append(formation)
    universe?.addFormation(formation, of: galaxy, region: index)
  }

  private func name(
    of type: FormationType, _ anchor: Int, _ name: String?, _ region: Region
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
