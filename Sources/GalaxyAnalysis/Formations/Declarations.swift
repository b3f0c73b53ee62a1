import GalaxyModel

/// The formations that a map declares, indexed by shape, target, and sector.
struct Declarations {
  /// Index into `FormationPlaces.declared`.
  typealias Index = Int

  private let all: [FormationPlaces.Declared]
  /// The interior nodes of each formation, in ascending order without repetition.
  let interiors: [[Int]]
  private var byShape: [Shape: [Index]] = [:]
  private var byOrdinal: [Key: Index] = [:]
  private var byIdentifier: [Identifier: Index] = [:]
  /// For each target, the edges of the back doors into it.
  private var doors: [Index: Set<Edge>] = [:]
  /// The enclaves that a node is anchor or interior of, and the interiors of all enclaves.
  private(set) var bubblesAt: [Int: [Index]] = [:]
  private(set) var isInBubble: Set<Int> = []

  struct Edge: Hashable {
    var source: Int
    var target: Int
  }

  private struct Shape: Hashable {
    var type: FormationType
    var anchor: Int
  }

  private struct Key: Hashable {
    var part: Int
    var ordinal: Int
  }

  /// - Complexity: O(F) time and space for F sectors in formations.
  init(_ places: FormationPlaces) {
    all = places.declared
    interiors = all.map { $0.formation.interior.ascending }
    for (index, entry) in all.enumerated() {
      let formation = entry.formation
      byShape[Shape(type: formation.type, anchor: formation.anchor), default: []].append(index)
      let key = Key(part: entry.part, ordinal: formation.ordinal)
      if byOrdinal[key] == nil { byOrdinal[key] = index }
      if formation.identifier != .none, byIdentifier[formation.identifier] == nil {
        byIdentifier[formation.identifier] = index
      }
      if formation.type.facts.kind == .enclave {
        for node in [formation.anchor] + formation.interior {
          bubblesAt[node, default: []].append(index)
        }
        isInBubble.formUnion(formation.interior)
      }
    }
    for entry in all where entry.formation.type == .backdoor {
      guard let landing = entry.formation.interior.first, entry.formation.interior.count == 1,
        let target = target(of: entry.formation, part: entry.part)
      else { continue }
      doors[target, default: []].insert(Edge(source: entry.formation.anchor, target: landing))
    }
  }

  subscript(index: Index) -> SpecialFormation { all[index].formation }

  func part(of index: Index) -> Int { all[index].part }

  /// Returns the declared formations of a type with an anchor and interior nodes, in ascending
  /// order.
  func all(_ type: FormationType, anchor: Int, interior: [Int]) -> [Index] {
    (byShape[Shape(type: type, anchor: anchor)] ?? []).filter { interiors[$0] == interior }
  }

  /// Returns the first declared formation of a type with an anchor and interior nodes.
  func first(_ type: FormationType, anchor: Int, interior: [Int]) -> Index? {
    all(type, anchor: anchor, interior: interior).first
  }

  /// Returns the target that `formation` names, by ordinal or by row identifier.
  func target(of formation: SpecialFormation, part: Int) -> Index? {
    switch formation.property(.target) {
    case .integer(let ordinal)?:
      Int(exactly: ordinal).flatMap { byOrdinal[Key(part: part, ordinal: $0)] }
    case .identifier(let identifier)?:
      byIdentifier[identifier]
    case .text(let text)?:
      Identifier(text).flatMap { byIdentifier[$0] }
    default:
      nil
    }
  }

  /// Returns the edges of the back doors into a formation of a region.
  func doors(to formation: SpecialFormation, part: Int) -> Set<Edge> {
    byOrdinal[Key(part: part, ordinal: formation.ordinal)].flatMap { doors[$0] } ?? []
  }
}

extension [Int] {
  /// The elements in ascending order without repetition.
  var ascending: [Int] {
    let sorted = self.sorted()
    return sorted.indices.filter { $0 == 0 || sorted[$0 - 1] != sorted[$0] }.map { sorted[$0] }
  }
}

extension SpecialFormation {
  /// Returns the value of a property, or nil if it is missing or null.
  func property(_ key: FormationProperty) -> FieldValue? {
    guard let value = value(of: key), value != .null else { return nil }
    return value
  }

  /// Returns whether a property has a value or is missing.
  func agrees(_ key: FormationProperty, _ value: Int) -> Bool {
    property(key).map { $0 == .int(value) } ?? true
  }
}
