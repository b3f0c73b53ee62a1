import Platform

extension CriteriaChecker {
  /// What all names stand for that were bound so far.
  var boundNodes: [CriteriaLocal] {
    locals.map { CriteriaLocal(node: $0.value.node, depth: $0.depth) }
  }

  /// Looks a path up: bound names, elements of sets, attributes, figures, truth values, labels.
  func path(_ steps: [CriteriaSyntax.Step], at offset: Int) throws(CriteriaError) -> CriteriaChecked
  {
    let name = Self.pattern(steps)
    if let found = try element(steps, at: offset) { return found }
    if let index = locals.firstIndex(where: { $0.isVisible && $0.name == name }) {
      var checked = locals[index].value
      checked.node = .local(index)
      checked.visits = 0
      return checked
    }
    if let index = vocabulary.figures.firstIndex(where: { $0.name == name }) {
      let figure = vocabulary.figures[index]
      let node = CriteriaNode.figure(index, indexes: Self.indexes(steps), level: figure.level)
      return CriteriaChecked(
        node: node, kind: CriteriaKind(figure.type), level: figure.level, cost: figure.cost)
    }
    if name == "true" || name == "false" {
      return CriteriaChecked(node: .constant(.boolean(name == "true")), kind: .boolean)
    }
    if vocabulary.domains.contains(where: { $0.index(of: name) != nil }) {
      return CriteriaChecked(node: .constant(.undefined), kind: .word(name))
    }
    throw unknown(name, at: offset)
  }

  /// A path that belongs to a set around it: `b`, `b.size`, or a bare attribute of the innermost.
  private func element(
    _ steps: [CriteriaSyntax.Step], at offset: Int
  ) throws(CriteriaError) -> CriteriaChecked? {
    guard case .name(let first) = steps[0] else { return nil }
    if let slot = scopes.lastIndex(where: { $0.variable == first }) {
      if steps.count == 1 { return try place(of: slot, first, at: offset) }
      guard steps.count == 2, case .name(let name) = steps[1] else {
        throw fault("'\(first)' is an element; its attributes are one name", at: offset)
      }
      return try attribute(name, of: slot, [], at: offset)
    }
    guard steps.count == 1, let innermost = scopes.last,
      vocabulary.sets[innermost.set].attributes.contains(where: { $0.name == first })
    else { return nil }
    return try attribute(first, of: scopes.count - 1, [], at: offset)
  }

  /// The place that an element stands for.
  private func place(
    of slot: Int, _ name: String, at offset: Int
  ) throws(CriteriaError) -> CriteriaChecked {
    let set = vocabulary.sets[scopes[slot].set]
    guard let place = set.place else {
      throw fault("'\(name)' is an element of \(set.name), which is no place", at: offset)
    }
    return try attribute(set.attributes[place].name, of: slot, [], at: offset)
  }

  /// An attribute of the element of a set around.
  func attribute(
    _ name: String, of slot: Int, _ arguments: [CriteriaChecked.Input], at offset: Int
  ) throws(CriteriaError) -> CriteriaChecked {
    let set = vocabulary.sets[scopes[slot].set]
    guard let index = set.attributes.firstIndex(where: { $0.name == name }) else {
      let names = set.attributes.map(\.name)
      throw fault(
        "\(set.name) have no attribute '\(name)'\(suggestion(for: name, in: names));"
          + " they have \(names.joined(separator: ", "))", at: offset)
    }
    let attribute = set.attributes[index]
    guard arguments.count == attribute.parameters.count else {
      throw fault(
        "'\(name)' of \(set.name) takes \(Self.count(attribute.parameters.count))", at: offset)
    }
    let place = CriteriaPlaceInSet(attribute: index, set: scopes[slot].set, slot: slot)
    var checked = CriteriaChecked(
      node: .attribute(place, arguments.map(\.input), level: attribute.level),
      kind: CriteriaKind(attribute.type), level: attribute.level)
    for argument in arguments { checked.include(argument.checked) }
    return checked
  }

  /// Returns the index of a label in a domain.
  func index(of label: String, in domain: Int, at offset: Int) throws(CriteriaError) -> Int {
    let list = vocabulary.domains[domain]
    guard let index = list.index(of: label) else {
      throw fault(
        "'\(label)' is no \(list.name)\(suggestion(for: label, in: list.labels));"
          + " they are \(list.labels.joined(separator: ", "))", at: offset)
    }
    return index
  }

  /// An error for a name that means nothing, with the nearest one that does.
  func unknown(_ name: String, at offset: Int) -> CriteriaError {
    if let function = vocabulary.functions.first(where: { $0.name == name }) {
      return fault(
        "'\(name)' is a function that takes \(Self.count(function.parameters.count))", at: offset)
    }
    if vocabulary.sets.contains(where: { $0.name == name }) {
      return fault("'\(name)' is a set; count(\(name)) is the number of its elements", at: offset)
    }
    if locals.contains(where: { $0.name == name }) {
      return fault("'\(name)' ends with the expression in which it is bound", at: offset)
    }
    var names = scopes.last.map { vocabulary.sets[$0.set].attributes.map(\.name) } ?? []
    names += scopes.compactMap(\.variable) + locals.filter(\.isVisible).map(\.name)
    names += vocabulary.figures.map(\.name) + vocabulary.functions.map(\.name)
    names += vocabulary.sets.map(\.name) + vocabulary.domains.flatMap(\.labels)
    return fault(
      "there is no figure, attribute, or label '\(name)'\(suggestion(for: name, in: names))",
      at: offset)
  }

  /// The path with `[]` for each index.
  static func pattern(_ steps: [CriteriaSyntax.Step]) -> String {
    var text = ""
    for step in steps {
      switch step {
      case .name(let name): text += text.isEmpty ? name : ".\(name)"
      case .index: text += "[]"
      }
    }
    return text
  }

  private static func indexes(_ steps: [CriteriaSyntax.Step]) -> [Int] {
    steps.compactMap { step in
      if case .index(let index) = step { index } else { nil }
    }
  }

  /// Words for a number of arguments.
  static func count(_ number: Int) -> String {
    switch number {
    case 0: "no arguments"
    case 1: "one argument in parentheses"
    default: "\(number) arguments in parentheses"
    }
  }
}
