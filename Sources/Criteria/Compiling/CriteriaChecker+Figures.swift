extension CriteriaChecker {
  /// Finds the figures, calls, and numbers of elements that expressions name outside of sets.
  ///
  /// What names something that is bound in parentheses has no meaning outside of them, and is left out.
  func figures(of expressions: [CriteriaSyntax]) -> [CriteriaFigure] {
    var found: [CriteriaFigure] = []
    var names: Set<String> = []
    let bytes = Array(text.utf8)
    for (syntax, hidden) in expressions.flatMap({ Self.parts(of: $0) }) {
      let name = String(decoding: bytes[syntax.offset..<syntax.end], as: UTF8.self)
      if Self.mentions(name, any: hidden) { continue }
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

  /// A part of an expression, and the names that are bound in parentheses around it.
  private typealias Part = (syntax: CriteriaSyntax, hidden: Set<String>)

  /// The parts of an expression that are figures: paths, calls, and aggregates.
  private static func parts(
    of syntax: CriteriaSyntax, hidden: Set<String> = []
  ) -> [Part] {
    func inner(_ operands: [CriteriaSyntax]) -> [Part] {
      operands.flatMap { parts(of: $0, hidden: hidden) }
    }
    switch syntax.form {
    case .path, .call: return [(syntax, hidden)]
    case .over(let aggregate, _, _): return aggregate.isTruth ? [] : [(syntax, hidden)]
    case .number, .infinity, .undefined, .text: return []
    case .negation(let operand), .not(let operand): return inner([operand])
    case .arithmetic(_, let left, let right): return inner([left, right])
    case .chain(let operands, _), .and(let operands), .or(let operands): return inner(operands)
    case .within(let value, let low, let high): return inner([value, low, high])
    case .scope(let bindings, let body):
      let names = hidden.union(bindings.map(\.name))
      return (bindings.map(\.value) + [body]).flatMap { parts(of: $0, hidden: names) }
    }
  }

  /// Whether a text has one of some names as a word.
  private static func mentions(_ text: String, any names: Set<String>) -> Bool {
    if names.isEmpty { return false }
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
    return words.contains { names.contains(String($0)) }
  }
}
