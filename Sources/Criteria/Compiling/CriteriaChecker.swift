import Platform

/// Looks up the names of a criterion and checks its types and units.
struct CriteriaChecker {
  let text: String
  let vocabulary: CriteriaVocabulary
  /// The sets around the expression that is checked, from the outermost.
  var scopes: [Scope] = []
  /// Names bound with `let`, in the order of the text.
  var locals: [(name: String, value: CriteriaChecked)] = []
  /// How many sets of an `any` were checked so far.
  var ordinals = 0

  /// A set whose elements are visited.
  struct Scope {
    let variable: String?
    let set: Int
  }

  /// Prepares a text.
  init(_ text: String, vocabulary: CriteriaVocabulary) {
    self.text = text
    self.vocabulary = vocabulary
  }

  /// Checks a binding, which the expressions behind it can name.
  mutating func bind(_ binding: CriteriaBinding) throws(CriteriaError) {
    if locals.contains(where: { $0.name == binding.name }) {
      throw fault("'\(binding.name)' is bound twice", at: binding.offset)
    }
    if vocabulary.figures.contains(where: { $0.name == binding.name }) {
      throw fault("'\(binding.name)' is the name of a figure", at: binding.offset)
    }
    locals.append((binding.name, try check(binding.value)))
  }

  /// Checks an expression whose value is a truth value.
  mutating func condition(_ syntax: CriteriaSyntax) throws(CriteriaError) -> CriteriaChecked {
    let checked = try check(syntax)
    guard checked.kind == .boolean else {
      throw fault(
        "a condition is true or false, and this is \(checked.kind.words(in: vocabulary));"
          + " compare it with something", at: syntax.offset)
    }
    return checked
  }

  /// Checks any expression.
  mutating func check(_ syntax: CriteriaSyntax) throws(CriteriaError) -> CriteriaChecked {
    switch syntax.form {
    case .number(let value, let unit): return number(value, unit)
    case .infinity:
      return CriteriaChecked(node: .constant(.number(.infinity)), kind: .literal(percent: false))
    case .undefined: return CriteriaChecked(node: .constant(.undefined), kind: .undefined)
    case .text(let text): return CriteriaChecked(node: .constant(.text(text)), kind: .text)
    case .path(let steps): return try path(steps, at: syntax.offset)
    case .call(let steps, let arguments, let members):
      return try call(steps, arguments, members, at: syntax.offset)
    case .negation(let operand): return try negation(operand)
    case .arithmetic(let symbol, let left, let right): return try arithmetic(symbol, left, right)
    case .chain(let operands, let comparisons): return try chain(operands, comparisons)
    case .within(let value, let low, let high):
      return try chain([low, value, high], [.atMost, .atMost])
    case .not(let operand):
      var checked = try condition(operand)
      checked.node = .not(checked.node)
      return checked
    case .and(let terms): return try junction(terms) { .and($0) }
    case .or(let terms): return try junction(terms) { .or($0) }
    case .over(let aggregate, let set, let body): return try over(aggregate, set, body)
    }
  }

  private mutating func junction(
    _ terms: [CriteriaSyntax], _ make: ([CriteriaNode]) -> CriteriaNode
  ) throws(CriteriaError) -> CriteriaChecked {
    var result = CriteriaChecked(node: .constant(.undefined), kind: .boolean)
    var nodes: [CriteriaNode] = []
    for term in terms {
      let checked = try condition(term)
      nodes.append(checked.node)
      result.include(checked)
    }
    result.node = make(nodes)
    return result
  }

  /// Makes an error at a place of the text.
  func fault(_ message: String, at offset: Int) -> CriteriaError {
    CriteriaError(message, at: offset, in: text)
  }
}
