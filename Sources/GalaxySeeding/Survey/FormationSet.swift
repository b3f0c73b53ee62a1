import GalaxyModel

/// A set of formation types in four bytes.
struct FormationSet: OptionSet, Sendable {
  let rawValue: UInt32

  static let tunnel = FormationSet(.tunnel)
  static let deadEnd = FormationSet(.deadEnd)
  static let warpSink = FormationSet(.warpSink)
  static let islands = FormationSet { $0.kind == .island }
  /// Bubbles and dead-end bubbles.
  static let bubbles = FormationSet { $0.kind == .enclave && $0.takesBackDoors }

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The set of one type.
  init(_ type: FormationType) {
    rawValue = 1 << UInt32(FormationType.allCases.firstIndex(of: type) ?? 31)
  }

  /// The set of the types whose facts satisfy a condition.
  init(where holds: (FormationFacts) -> Bool) {
    self = []
    for type in FormationType.allCases where holds(type.facts) { insert(FormationSet(type)) }
  }
}
