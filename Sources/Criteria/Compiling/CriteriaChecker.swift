import Platform

/// Looks up the names of a criterion and checks its types and units.
struct CriteriaChecker {
  let text: String
  let vocabulary: CriteriaVocabulary
  /// The sets around the expression that is checked, from the outermost.
  var scopes: [Scope] = []
  /// Names bound with `let`, in the order of the text; those whose scope has ended stay, hidden.
  private(set) var locals: [Local] = []
  /// How many sets of an `any` were checked so far.
  var ordinals = 0

  /// A set whose elements are visited.
  struct Scope {
    let variable: String?
    let set: Int
  }

  /// A name bound with `let`.
  struct Local {
    let name: String
    let value: CriteriaChecked
    /// The number of sets around the binding: those whose elements its value can depend on.
    let depth: Int
    /// Whether the expression that is checked can name it.
    var isVisible = true
  }

  /// Prepares a text.
  init(_ text: String, vocabulary: CriteriaVocabulary) {
    self.text = text
    self.vocabulary = vocabulary
  }

  /// Checks a binding, which the expressions behind it can name.
  mutating func bind(_ binding: CriteriaBinding) throws(CriteriaError) {
    let name = binding.name
    if locals.contains(where: { $0.isVisible && $0.name == name }) {
      throw fault("'\(name)' is bound twice", at: binding.offset)
    }
    if vocabulary.figures.contains(where: { $0.name == name }) {
      throw fault("'\(name)' is the name of a figure", at: binding.offset)
    }
    if scopes.contains(where: { $0.variable == name }) {
      throw fault("'\(name)' is the element of the set around it", at: binding.offset)
    }
    if let set = scopes.last.map({ vocabulary.sets[$0.set] }),
      set.attributes.contains(where: { $0.name == name })
    {
      throw fault("'\(name)' is an attribute of \(set.name)", at: binding.offset)
    }
    let value = try check(binding.value)
    locals.append(Local(name: name, value: value, depth: scopes.count))
  }

  /// Checks an expression behind bindings that end with it.
  private mutating func scope(
    _ bindings: [CriteriaBinding], _ body: CriteriaSyntax
  ) throws(CriteriaError) -> CriteriaChecked {
    var bound: [Int] = []
    for binding in bindings {
      try bind(binding)
      bound.append(locals.count - 1)
    }
    var checked = try check(body)
    for index in bound {
      locals[index].isVisible = false
      checked.visits += locals[index].value.visits
    }
    return checked
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
    case .scope(let bindings, let body): return try scope(bindings, body)
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
