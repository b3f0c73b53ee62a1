extension CriteriaRun {
  /// How far a conjunct is from being true: 0 if it is.
  ///
  /// The distance of a comparison is |left − right| ÷ max(1, |right|); those of a chain and of terms
  /// joined by `and` are added, of terms joined by `or` the smallest counts. Anything else that is false
  /// counts 1.
  ///
  /// - Parameter conjunct: One of the program that the run was started by.
  /// - Returns: The distance, possibly infinite.
  public mutating func distance(of conjunct: CriteriaProgram.Conjunct) -> Double {
    distance(of: conjunct.node)
  }

  private mutating func distance(of node: CriteriaNode) -> Double {
    if truth(of: node) == .yes { return 0 }
    switch node {
    case .and(let terms):
      var sum = 0.0
      for term in terms { sum += distance(of: term) }
      return sum
    case .or(let terms):
      var least = Double.infinity
      for term in terms { least = min(least, distance(of: term)) }
      return least
    case .comparison(_, let left, let right):
      guard case .number(let first) = value(of: left), case .number(let second) = value(of: right)
      else { return 1 }
      let distance = abs(first - second) / max(1, abs(second))
      return distance.isNaN ? .infinity : distance
    default: return 1
    }
  }

  /// Returns whether a conjunct is false because a side of a comparison has no value.
  ///
  /// - Parameter conjunct: One of the program that the run was started by.
  /// - Returns: Whether a side has no value.
  public mutating func isUndefined(_ conjunct: CriteriaProgram.Conjunct) -> Bool {
    isUndefined(conjunct.node)
  }

  private mutating func isUndefined(_ node: CriteriaNode) -> Bool {
    switch node {
    case .and(let terms): terms.contains { isUndefined($0) }
    case .comparison(_, let left, let right):
      value(of: left) == .undefined || value(of: right) == .undefined
    default: false
    }
  }

  /// The elements that make the `any` of a conjunct true.
  ///
  /// - Parameter conjunct: One of the program that the run was started by.
  /// - Returns: For each `any` that is true and in no other set: its place among those of the text, from
  ///   1, the index of its set, and the first element.
  public mutating func witnesses(
    of conjunct: CriteriaProgram.Conjunct
  ) -> [(ordinal: Int, set: Int, element: Int)] {
    var found: [(ordinal: Int, set: Int, element: Int)] = []
    collect(conjunct.node, into: &found)
    return found
  }

  private mutating func collect(
    _ node: CriteriaNode, into found: inout [(ordinal: Int, set: Int, element: Int)]
  ) {
    switch node {
    case .and(let terms), .or(let terms):
      for term in terms { collect(term, into: &found) }
    case .over(.any, let selection, let body):
      if let element = witness(selection, body) {
        found.append((selection.ordinal, selection.set, element))
      }
    default: break
    }
  }
}
