extension CriteriaChecker {
  /// Finds the figures, calls, and numbers of elements that expressions name outside of sets.
  ///
  /// What names something that is bound in parentheses has no meaning outside of them, and is left out.
  func figures(of expressions: [CriteriaSyntax]) -> [CriteriaFigure] {
    var found: [CriteriaFigure] = []
    var names: Set<String> = []
    let bytes = Array(text.utf8)
    for syntax in expressions.flatMap({ Self.parts(of: $0) }) {
      let name = String(decoding: bytes[syntax.offset..<syntax.end], as: UTF8.self)
      guard names.insert(name).inserted else { continue }
      var checker = self
      guard let checked = try? checker.check(syntax) else { continue }
      switch checked.node {
      case .constant, .local: continue
      default: found.append(CriteriaFigure(name, checked, of: checker))
      }
    }
    return found
  }

  /// The parts of an expression that are figures: paths, calls, and aggregates.
  private static func parts(of syntax: CriteriaSyntax) -> [CriteriaSyntax] {
    switch syntax.form {
    case .path, .call: [syntax]
    case .over(let aggregate, _, _): aggregate.isTruth ? [] : [syntax]
    case .number, .infinity, .undefined, .text: []
    case .negation(let operand), .not(let operand): parts(of: operand)
    case .arithmetic(_, let left, let right): parts(of: left) + parts(of: right)
    case .chain(let operands, _), .and(let operands), .or(let operands):
      operands.flatMap { parts(of: $0) }
    case .within(let value, let low, let high):
      parts(of: value) + parts(of: low) + parts(of: high)
    case .scope(let bindings, let body):
      bindings.flatMap { parts(of: $0.value) } + parts(of: body)
    }
  }
}
