import Platform

extension CriteriaChecked {
  /// An argument with what is known of it.
  struct Input {
    var input: CriteriaInput
    var checked = CriteriaChecked(node: .constant(.undefined), kind: .undefined)
  }
}

extension CriteriaChecker {
  /// A call of a function, or of an attribute that takes arguments.
  mutating func call(
    _ steps: [CriteriaSyntax.Step], _ arguments: [CriteriaSyntax.Argument],
    _ members: [CriteriaSyntax.Step], at offset: Int
  ) throws(CriteriaError) -> CriteriaChecked {
    if members.isEmpty, let (slot, name) = attributeCall(steps) {
      let set = vocabulary.sets[scopes[slot].set]
      let parameters = set.attributes.first { $0.name == name }?.parameters ?? []
      return try attribute(
        name, of: slot, try inputs(arguments, for: parameters, of: name, at: offset), at: offset)
    }
    let name = Self.pattern(steps)
    let index = try function(name, members, at: offset)
    let function = vocabulary.functions[index]
    let inputs = try inputs(arguments, for: function.parameters, of: name, at: offset)
    let level = max(function.level, try read(inputs, of: function, at: offset))
    var checked = CriteriaChecked(
      node: .function(index, inputs.map(\.input), level: level),
      kind: CriteriaKind(function.type), level: level, cost: function.cost)
    for input in inputs { checked.include(input.checked) }
    return checked
  }

  /// The level that the texts among the arguments of a function ask for.
  private func read(
    _ inputs: [CriteriaChecked.Input], of function: CriteriaVocabulary.Function, at offset: Int
  ) throws(CriteriaError) -> Int {
    var level = 0
    guard let reading = function.reading else { return level }
    for input in inputs {
      guard case .text(let text) = input.input else { continue }
      switch reading(text) {
      case .level(let needed): level = max(level, needed)
      case .fault(let message): throw fault(message, at: offset)
      }
    }
    return level
  }

  /// The set and the name, if a path names an attribute of an element.
  private func attributeCall(_ steps: [CriteriaSyntax.Step]) -> (slot: Int, name: String)? {
    guard case .name(let first) = steps[0] else { return nil }
    if steps.count == 2, case .name(let name) = steps[1],
      let slot = scopes.lastIndex(where: { $0.variable == first })
    {
      return (slot, name)
    }
    guard steps.count == 1, let innermost = scopes.last,
      vocabulary.sets[innermost.set].attributes.contains(where: { $0.name == first })
    else { return nil }
    return (scopes.count - 1, first)
  }

  /// Finds a function with the member behind the call.
  private func function(
    _ name: String, _ members: [CriteriaSyntax.Step], at offset: Int
  ) throws(CriteriaError) -> Int {
    let named = vocabulary.functions.indices.filter { vocabulary.functions[$0].name == name }
    guard !named.isEmpty else { throw noFunction(name, at: offset) }
    let member = members.isEmpty ? nil : Self.pattern(members)
    if let index = named.first(where: { vocabulary.functions[$0].member == member }) {
      return index
    }
    let possible = named.compactMap { vocabulary.functions[$0].member }
    guard !possible.isEmpty else {
      throw fault("nothing follows '\(name)(…)'", at: offset)
    }
    let list = possible.joined(separator: ", ")
    guard let member else {
      throw fault("'\(name)(…)' is followed by a dot and one of \(list)", at: offset)
    }
    throw fault(
      "'\(name)(…)' has no '\(member)'\(suggestion(for: member, in: possible)); it has \(list)",
      at: offset)
  }

  private func noFunction(_ name: String, at offset: Int) -> CriteriaError {
    if let set = vocabulary.sets.first(where: { $0.name == name }) {
      return fault("'\(name)' is a set; filter it with brackets: \(set.name)[…]", at: offset)
    }
    if vocabulary.figures.contains(where: { $0.name == name }) {
      return fault("'\(name)' is a figure, which takes no arguments", at: offset)
    }
    let names = Set(vocabulary.functions.map(\.name)).sorted()
    return fault("there is no function '\(name)'\(suggestion(for: name, in: names))", at: offset)
  }

  private mutating func inputs(
    _ arguments: [CriteriaSyntax.Argument], for parameters: [CriteriaVocabulary.Parameter],
    of name: String, at offset: Int
  ) throws(CriteriaError) -> [CriteriaChecked.Input] {
    guard arguments.count == parameters.count else {
      throw fault(
        "'\(name)' takes \(Self.count(parameters.count)), not \(arguments.count)", at: offset)
    }
    var inputs: [CriteriaChecked.Input] = []
    for (argument, parameter) in zip(arguments, parameters) {
      switch argument {
      case .set(let set): inputs.append(try group(set, parameter, of: name))
      case .expression(let syntax): inputs.append(try input(syntax, parameter, of: name))
      }
    }
    return inputs
  }

  /// A set as an argument.
  private mutating func group(
    _ set: CriteriaSyntax.Set, _ parameter: CriteriaVocabulary.Parameter, of name: String
  ) throws(CriteriaError) -> CriteriaChecked.Input {
    guard case .group = parameter else {
      throw fault("'\(name)' takes no set here", at: set.offset)
    }
    let (selection, checked) = try selection(set) { _ throws(CriteriaError) in }
    return CriteriaChecked.Input(input: .set(selection), checked: checked)
  }

  /// An expression as an argument.
  private mutating func input(
    _ syntax: CriteriaSyntax, _ parameter: CriteriaVocabulary.Parameter, of name: String
  ) throws(CriteriaError) -> CriteriaChecked.Input {
    switch parameter {
    case .place:
      let checked = try check(syntax)
      switch checked.kind {
      case .place, .undefined, .literal(percent: false), .number(.plain):
        return CriteriaChecked.Input(input: .value(checked.node), checked: checked)
      default:
        throw fault(
          "'\(name)' takes a place here, and this is \(checked.kind.words(in: vocabulary))",
          at: syntax.offset)
      }
    case .number(let unit):
      var checked = try check(syntax)
      var wanted = CriteriaChecked(node: .constant(.undefined), kind: .number(unit))
      _ = try unify(&wanted, &checked, "used for each other", at: syntax.offset)
      return CriteriaChecked.Input(input: .value(checked.node), checked: checked)
    case .text:
      guard case .text(let text) = syntax.form else {
        throw fault("'\(name)' takes a text between apostrophes here", at: syntax.offset)
      }
      return CriteriaChecked.Input(input: .text(text))
    case .label(let domain):
      return CriteriaChecked.Input(
        input: .label(try index(of: try words(syntax, of: name), in: domain, at: syntax.offset)))
    case .group(let domain):
      return try group(syntax, domain, of: name)
    }
  }

  /// A group without brackets: a text, a label, or a whole set.
  private mutating func group(
    _ syntax: CriteriaSyntax, _ domain: Int, of name: String
  ) throws(CriteriaError) -> CriteriaChecked.Input {
    if case .text(let text) = syntax.form { return CriteriaChecked.Input(input: .text(text)) }
    let word = try words(syntax, of: name)
    if vocabulary.sets.contains(where: { $0.name == word }) {
      let set = CriteriaSyntax.Set(variable: nil, name: word, filter: nil, offset: syntax.offset)
      return try group(set, .group(domain: domain), of: name)
    }
    return CriteriaChecked.Input(
      input: .label(try index(of: word, in: domain, at: syntax.offset)))
  }

  /// The one word that an expression is.
  private func words(_ syntax: CriteriaSyntax, of name: String) throws(CriteriaError) -> String {
    switch syntax.form {
    case .path(let steps) where steps.count == 1: return Self.pattern(steps)
    case .text(let text): return text
    default: throw fault("'\(name)' takes a label here", at: syntax.offset)
    }
  }
}
