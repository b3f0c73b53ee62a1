extension CriteriaChecker {
  /// A number with its unit; a percentage is kept as a share until the other side is known.
  func number(_ value: Double, _ unit: String?) -> CriteriaChecked {
    guard let unit else {
      return CriteriaChecked(node: .constant(.number(value)), kind: .literal(percent: false))
    }
    if unit == "%" {
      return CriteriaChecked(node: .constant(.number(value / 100)), kind: .literal(percent: true))
    }
    let base = CriteriaUnit.Base.allCases.first { $0.word == unit }
    return CriteriaChecked(
      node: .constant(.number(value)), kind: .number(base.map { CriteriaUnit($0) } ?? .plain))
  }

  mutating func negation(_ operand: CriteriaSyntax) throws(CriteriaError) -> CriteriaChecked {
    var checked = try numeric(operand)
    checked.node = .negation(checked.node)
    return checked
  }

  mutating func arithmetic(
    _ symbol: CriteriaOperator, _ left: CriteriaSyntax, _ right: CriteriaSyntax
  ) throws(CriteriaError) -> CriteriaChecked {
    var first = try numeric(left)
    var second = try numeric(right)
    let kind: CriteriaKind
    switch symbol {
    case .add, .subtract:
      kind = try unify(&first, &second, "added", at: right.offset)
    case .multiply: kind = product(first.kind, second.kind, power: 1)
    case .divide: kind = product(first.kind, second.kind, power: -1)
    }
    var result = CriteriaChecked(node: .arithmetic(symbol, first.node, second.node), kind: kind)
    result.include(first)
    result.include(second)
    return result
  }

  /// The kind of a product or quotient: literals count as plain numbers beside units.
  private func product(_ left: CriteriaKind, _ right: CriteriaKind, power: Int8) -> CriteriaKind {
    switch (left, right) {
    // A percentage times a number is one, and divided by a number; divided by another one it is a number.
    case (.literal(let first), .literal(let second)):
      .literal(percent: power > 0 ? first || second : first && !second)
    case (.number(let unit), .number(let other)): .number(unit.combined(with: other, power: power))
    case (.number(let unit), _): .number(unit)
    case (_, .number(let unit)):
      .number(CriteriaUnit.plain.combined(with: unit, power: power))
    default: .undefined
    }
  }

  private mutating func numeric(_ syntax: CriteriaSyntax) throws(CriteriaError) -> CriteriaChecked {
    let checked = try check(syntax)
    guard checked.kind.isNumber else {
      throw fault(
        "\(checked.kind.words(in: vocabulary)) cannot be calculated with", at: syntax.offset)
    }
    return checked
  }

  /// Checks `a <= b < c`: each neighbor with the next, joined by and.
  mutating func chain(
    _ operands: [CriteriaSyntax], _ comparisons: [CriteriaComparison]
  ) throws(CriteriaError) -> CriteriaChecked {
    var result = CriteriaChecked(node: .constant(.undefined), kind: .boolean)
    var parts: [CriteriaChecked] = []
    for operand in operands { parts.append(try check(operand)) }
    for part in parts { result.include(part) }
    var nodes: [CriteriaNode] = []
    for (index, comparison) in comparisons.enumerated() {
      var left = word(operands[index], parts[index], beside: parts[index + 1].kind)
      var right = word(operands[index + 1], parts[index + 1], beside: parts[index].kind)
      let offset = operands[index + 1].offset
      let kind = try unify(&left, &right, "compared", at: offset)
      if !kind.isNumber, kind != .place, !comparison.isEquality {
        throw fault(
          "\(kind.words(in: vocabulary)) has no order; compare with == or !=", at: offset)
      }
      nodes.append(.comparison(comparison, left.node, right.node))
    }
    result.node = nodes.count == 1 ? nodes[0] : .and(nodes)
    return result
  }

  /// Takes a name that means something else for a label, if the other side has such a label.
  private func word(
    _ syntax: CriteriaSyntax, _ checked: CriteriaChecked, beside other: CriteriaKind
  ) -> CriteriaChecked {
    guard case .label(let domain) = other, checked.kind != other,
      case .path(let steps) = syntax.form, steps.count == 1,
      vocabulary.domains[domain].index(of: Self.pattern(steps)) != nil
    else { return checked }
    return CriteriaChecked(node: .constant(.undefined), kind: .word(Self.pattern(steps)))
  }

  /// Makes two sides comparable, or says which units or kinds do not fit.
  func unify(
    _ left: inout CriteriaChecked, _ right: inout CriteriaChecked, _ verb: String, at offset: Int
  ) throws(CriteriaError) -> CriteriaKind {
    if left.kind == .undefined { return right.kind }
    if right.kind == .undefined || left.kind == right.kind { return left.kind }
    let kinds = [left.kind, right.kind]
    if kinds.contains(.place), kinds.contains(.number(.plain)) { return .place }
    if let kind = literal(&left, beside: right.kind) { return kind }
    if let kind = literal(&right, beside: left.kind) { return kind }
    if let kind = try label(&left, beside: right.kind, at: offset) { return kind }
    if let kind = try label(&right, beside: left.kind, at: offset) { return kind }
    throw fault(
      "\(left.kind.words(in: vocabulary)) and \(right.kind.words(in: vocabulary)) cannot be \(verb)",
      at: offset)
  }

  /// Gives a literal the unit of the other side; nil if it is none, or does not fit.
  private func literal(
    _ side: inout CriteriaChecked, beside other: CriteriaKind
  ) -> CriteriaKind? {
    guard case .literal(let isPercent) = side.kind else { return nil }
    switch other {
    case .literal: return .literal(percent: false)
    case .place: return isPercent ? nil : .place
    case .number(let unit):
      if isPercent, !unit.isDimensionless { return nil }
      if isPercent, unit == .percent {
        side.node = .arithmetic(.multiply, side.node, .constant(.number(100)))
      }
      side.kind = other
      return other
    default: return nil
    }
  }

  /// Finds the label that a word or text is in the domain of the other side.
  private func label(
    _ side: inout CriteriaChecked, beside other: CriteriaKind, at offset: Int
  ) throws(CriteriaError) -> CriteriaKind? {
    guard case .label(let domain) = other else { return nil }
    let word: String
    switch (side.kind, side.node) {
    case (.word(let name), _): word = name
    case (.text, .constant(.text(let text))): word = text
    default: return nil
    }
    side.node = .constant(.number(Double(try index(of: word, in: domain, at: offset))))
    side.kind = other
    return other
  }
}
