/// Reads the text of a criterion by recursive descent, one method for each rule of the grammar.
struct CriteriaParser {
  private let text: String
  private let tokens: [CriteriaToken]
  private var position = 0
  private var depth = 0
  private var bindings = 0

  /// What the language means by itself, so that nothing can be called so.
  private static let reserved = ["and", "or", "not", "in", "let", "inf", "none"]

  /// Prepares a text.
  init(_ text: String) throws(CriteriaError) {
    self.text = text
    tokens = try CriteriaScanner.tokens(of: text)
  }

  /// Reads the whole text.
  ///
  /// - Returns: The bindings, in the order of the text, and the expression behind them.
  /// - Throws: `CriteriaError` at the first token that the grammar does not allow.
  /// - Complexity: O(bytes).
  mutating func parse() throws(CriteriaError) -> (lets: [CriteriaBinding], body: CriteriaSyntax) {
    let lets = try lets()
    let body = try or()
    guard current.kind == .end else {
      throw fault("\(current.words) is not expected here", at: current.offset)
    }
    return (lets, body)
  }

  // MARK: Rules

  /// Reads what stands in parentheses, in brackets, behind a colon, or as an argument.
  private mutating func expression() throws(CriteriaError) -> CriteriaSyntax {
    let start = current.offset
    let lets = try lets()
    let body = try or()
    return lets.isEmpty ? body : node(.scope(lets, body), from: start)
  }

  private mutating func lets() throws(CriteriaError) -> [CriteriaBinding] {
    var lets: [CriteriaBinding] = []
    while accept(name: "let") {
      let offset = current.offset
      let name = try name("a name to bind")
      if Self.reserved.contains(name) {
        throw fault("'\(name)' is a word of the language, and cannot be bound", at: offset)
      }
      try expect("=", after: "the name")
      lets.append(CriteriaBinding(name: name, value: try sum(), offset: offset))
      try expect(";", after: "the value of '\(name)'")
      bindings += 1
      if bindings > CriteriaLimits.locals {
        throw fault("a criterion has at most \(CriteriaLimits.locals) names of its own", at: offset)
      }
    }
    return lets
  }

  private mutating func or() throws(CriteriaError) -> CriteriaSyntax {
    try enter()
    defer { depth -= 1 }
    let first = try and()
    guard isName("or") else { return first }
    var terms = [first]
    while accept(name: "or") { terms.append(try and()) }
    return node(.or(terms), from: first.offset)
  }

  private mutating func and() throws(CriteriaError) -> CriteriaSyntax {
    let first = try not()
    guard isName("and") else { return first }
    var terms = [first]
    while accept(name: "and") { terms.append(try not()) }
    return node(.and(terms), from: first.offset)
  }

  private mutating func not() throws(CriteriaError) -> CriteriaSyntax {
    let start = current.offset
    guard accept(name: "not") else { return try comparison() }
    try enter()
    defer { depth -= 1 }
    let operand = try not()
    return node(.not(operand), from: start)
  }

  private mutating func comparison() throws(CriteriaError) -> CriteriaSyntax {
    let first = try sum()
    if accept(name: "in") {
      let low = try sum()
      try expect("..", after: "the lower bound")
      let high = try sum()
      return node(.within(first, low, high), from: first.offset)
    }
    var operands = [first]
    var comparisons: [CriteriaComparison] = []
    while case .mark(let mark) = current.kind, let comparison = CriteriaComparison(rawValue: mark) {
      position += 1
      comparisons.append(comparison)
      operands.append(try sum())
    }
    if isMark("=") { throw fault("'=' binds a name; compare with '=='", at: current.offset) }
    return comparisons.isEmpty ? first : node(.chain(operands, comparisons), from: first.offset)
  }

  private mutating func sum() throws(CriteriaError) -> CriteriaSyntax {
    var left = try product()
    while let symbol = accept([.add, .subtract]) {
      let right = try product()
      left = node(.arithmetic(symbol, left, right), from: left.offset)
    }
    return left
  }

  private mutating func product() throws(CriteriaError) -> CriteriaSyntax {
    var left = try unary()
    while let symbol = accept([.multiply, .divide]) {
      let right = try unary()
      left = node(.arithmetic(symbol, left, right), from: left.offset)
    }
    return left
  }

  private mutating func unary() throws(CriteriaError) -> CriteriaSyntax {
    let start = current.offset
    guard accept("-") else { return try primary() }
    let operand = try primary()
    return node(.negation(operand), from: start)
  }

  private mutating func primary() throws(CriteriaError) -> CriteriaSyntax {
    let token = current
    switch token.kind {
    case .number(let value):
      position += 1
      let unit = unit()
      return node(.number(value, unit: unit), from: token.offset)
    case .text(let value):
      position += 1
      return node(.text(value), from: token.offset)
    case .mark("("):
      position += 1
      let inside = try expression()
      try expect(")", after: "the expression")
      return CriteriaSyntax(form: inside.form, offset: token.offset, end: tokens[position - 1].end)
    case .name(let name):
      if let aggregate = CriteriaAggregate(rawValue: name), tokens[position + 1].kind == .mark("(")
      {
        return try over(aggregate)
      }
      return try word(name)
    case .mark, .end:
      throw fault("\(token.words) is not expected here; an expression is missing", at: token.offset)
    }
  }

  private mutating func unit() -> String? {
    if accept("%") { return "%" }
    guard case .name(let name) = current.kind,
      CriteriaUnit.Base.allCases.contains(where: { $0.word == name })
    else { return nil }
    position += 1
    return name
  }

  private mutating func word(_ name: String) throws(CriteriaError) -> CriteriaSyntax {
    let start = current.offset
    if ["and", "or", "not", "in", "let"].contains(name) {
      throw fault("'\(name)' is not expected here; an expression is missing", at: start)
    }
    if name == "inf" || name == "none" {
      position += 1
      return node(name == "inf" ? .infinity : .undefined, from: start)
    }
    let path = try steps()
    guard accept("(") else { return node(.path(path), from: start) }
    try enter()
    defer { depth -= 1 }
    var arguments: [CriteriaSyntax.Argument] = []
    while !isMark(")") {
      if !arguments.isEmpty { try expect(",", after: "an argument") }
      arguments.append(try argument())
    }
    position += 1
    let members = accept(".") ? try steps() : []
    return node(.call(path, arguments, members: members), from: start)
  }

  /// Reads names and indexes, up to an opening parenthesis or anything else.
  private mutating func steps() throws(CriteriaError) -> [CriteriaSyntax.Step] {
    var steps: [CriteriaSyntax.Step] = [.name(try name("a name"))]
    while true {
      if isMark("."), case .name(let name) = tokens[position + 1].kind {
        position += 2
        steps.append(.name(name))
      } else if isMark("["), case .number(let index) = tokens[position + 1].kind,
        tokens[position + 2].kind == .mark("]"), let whole = Int(exactly: index)
      {
        position += 3
        steps.append(.index(whole))
      } else {
        return steps
      }
    }
  }

  private mutating func argument() throws(CriteriaError) -> CriteriaSyntax.Argument {
    guard startsSet() else { return .expression(try expression()) }
    return .set(try set())
  }

  /// Whether what follows can only be a set: a name before `in`, or one before a filter.
  private func startsSet() -> Bool {
    guard case .name = current.kind else { return false }
    let next = tokens[position + 1].kind
    if next == .name("in") {
      if case .name = tokens[position + 2].kind { return true }
      return false
    }
    guard next == .mark("[") else { return false }
    if case .number = tokens[position + 2].kind { return tokens[position + 3].kind != .mark("]") }
    return true
  }

  private mutating func over(_ aggregate: CriteriaAggregate) throws(CriteriaError) -> CriteriaSyntax
  {
    let start = current.offset
    position += 2
    try enter()
    defer { depth -= 1 }
    let set = try set()
    let body = accept(":") ? try expression() : nil
    if aggregate.needsBody, body == nil {
      throw fault(
        "\(aggregate.rawValue) needs an expression: \(aggregate.rawValue)(\(set.name): EXPRESSION)",
        at: current.offset)
    }
    try expect(")", after: "the set")
    return node(.over(aggregate, set, body), from: start)
  }

  private mutating func set() throws(CriteriaError) -> CriteriaSyntax.Set {
    let offset = current.offset
    var name = try name("the name of a set")
    var variable: String?
    if accept(name: "in") {
      variable = name
      name = try self.name("the name of a set")
    }
    guard accept("[") else {
      return CriteriaSyntax.Set(variable: variable, name: name, filter: nil, offset: offset)
    }
    let filter = try expression()
    try expect("]", after: "the filter of '\(name)'")
    return CriteriaSyntax.Set(variable: variable, name: name, filter: filter, offset: offset)
  }

  // MARK: Tokens

  private var current: CriteriaToken { tokens[position] }

  private func isMark(_ mark: String) -> Bool { current.kind == .mark(mark) }

  private func isName(_ name: String) -> Bool { current.kind == .name(name) }

  private mutating func accept(_ mark: String) -> Bool {
    guard isMark(mark) else { return false }
    position += 1
    return true
  }

  private mutating func accept(name: String) -> Bool {
    guard isName(name) else { return false }
    position += 1
    return true
  }

  private mutating func accept(_ symbols: [CriteriaOperator]) -> CriteriaOperator? {
    symbols.first { accept($0.rawValue) }
  }

  private mutating func expect(_ mark: String, after what: String) throws(CriteriaError) {
    if !accept(mark) {
      throw fault(
        "'\(mark)' is missing after \(what), before \(current.words)", at: current.offset)
    }
  }

  private mutating func name(_ what: String) throws(CriteriaError) -> String {
    guard case .name(let name) = current.kind else {
      throw fault("\(what) is missing, before \(current.words)", at: current.offset)
    }
    position += 1
    return name
  }

  /// Counts a level of nesting, so that no text exhausts the stack.
  private mutating func enter() throws(CriteriaError) {
    depth += 1
    if depth > CriteriaLimits.depth {
      throw fault("more than \(CriteriaLimits.depth) levels of nesting", at: current.offset)
    }
  }

  // Parts are read before the call, so that the position is behind the last one.
  private func node(_ form: CriteriaSyntax.Form, from offset: Int) -> CriteriaSyntax {
    CriteriaSyntax(form: form, offset: offset, end: tokens[max(position - 1, 0)].end)
  }

  private func fault(_ message: String, at offset: Int) -> CriteriaError {
    CriteriaError(message, at: offset, in: text)
  }
}
