import Platform

extension CriteriaChecker {
  /// An aggregate over the elements of a set.
  mutating func over(
    _ aggregate: CriteriaAggregate, _ set: CriteriaSyntax.Set, _ body: CriteriaSyntax?
  ) throws(CriteriaError) -> CriteriaChecked {
    if aggregate == .any { ordinals += 1 }
    var inside: CriteriaChecked?
    let (selection, outside) = try selection(set) { checker throws(CriteriaError) in
      if let body { inside = try checker.body(body, of: aggregate) }
    }
    var result = outside
    if let inside {
      let size = Double(vocabulary.sets[selection.set].estimate)
      result.include(inside)
      result.visits += (size - 1) * inside.visits
    }
    result.node = .over(aggregate, selection, inside?.node)
    result.kind = kind(of: aggregate, inside?.kind)
    return result
  }

  private mutating func body(
    _ syntax: CriteriaSyntax, of aggregate: CriteriaAggregate
  ) throws(CriteriaError) -> CriteriaChecked {
    if !aggregate.needsBody { return try condition(syntax) }
    let checked = try check(syntax)
    guard checked.kind.isNumber else {
      throw fault(
        "\(aggregate.rawValue) takes a number, and this is \(checked.kind.words(in: vocabulary))",
        at: syntax.offset)
    }
    return checked
  }

  private func kind(of aggregate: CriteriaAggregate, _ body: CriteriaKind?) -> CriteriaKind {
    if aggregate.isTruth { return .boolean }
    // A number of elements compares with any unit: sectors, turns, or plain numbers.
    return aggregate == .count ? .literal(percent: false) : body ?? .literal(percent: false)
  }

  /// A set with its filter; `inside` checks what is evaluated for each element.
  mutating func selection(
    _ set: CriteriaSyntax.Set,
    _ inside: (inout CriteriaChecker) throws(CriteriaError) -> Void
  ) throws(CriteriaError) -> (CriteriaSelection, CriteriaChecked) {
    guard let index = vocabulary.sets.firstIndex(where: { $0.name == set.name }) else {
      let names = vocabulary.sets.map(\.name)
      throw fault(
        "there is no set '\(set.name)'\(suggestion(for: set.name, in: names));"
          + " they are \(names.joined(separator: ", "))", at: set.offset)
    }
    if scopes.count == CriteriaLimits.nestedSets {
      throw fault(
        "at most \(CriteriaLimits.nestedSets) sets can be inside of each other", at: set.offset)
    }
    if let variable = set.variable, scopes.contains(where: { $0.variable == variable }) {
      throw fault("'\(variable)' is the element of the set around it", at: set.offset)
    }
    let ordinal = ordinals
    let slot = scopes.count
    let kind = vocabulary.sets[index]
    scopes.append(Scope(variable: set.variable, set: index))
    let filter: CriteriaChecked?
    if let syntax = set.filter { filter = try condition(syntax) } else { filter = nil }
    try inside(&self)
    scopes.removeLast()
    var checked = CriteriaChecked(node: .constant(.undefined), kind: .undefined, level: kind.level)
    checked.visits = Double(kind.estimate)
    if let filter {
      checked.include(filter)
      checked.visits += Double(kind.estimate - 1) * filter.visits
    }
    let selection = CriteriaSelection(
      set: index, slot: slot, level: kind.level, filter: filter?.node, ordinal: ordinal)
    return (selection, checked)
  }
}
