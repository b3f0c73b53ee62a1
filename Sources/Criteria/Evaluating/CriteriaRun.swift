/// An evaluation on one subject at one level.
///
/// Bound names are evaluated once, inside of a set once for each element. Figures that later levels make are unknown, and so is what depends on
/// them, in Kleene's logic: what is false or true is so whatever they will be.
public struct CriteriaRun {
  let subject: any CriteriaSubject
  private let locals: [CriteriaLocal]
  private var values: [CriteriaValue?]
  /// The element that each set around the expression has reached.
  private var elements = [Int](repeating: 0, count: CriteriaLimits.nestedSets)
  /// For each set around, the bound names whose values end with its element.
  private let changing: [[Int]]

  init(subject: any CriteriaSubject, locals: [CriteriaLocal]) {
    self.subject = subject
    self.locals = locals
    values = [CriteriaValue?](repeating: nil, count: locals.count)
    changing = (0..<CriteriaLimits.nestedSets).map { slot in
      locals.indices.filter { locals[$0].depth > slot }
    }
  }

  /// Evaluates a conjunct.
  ///
  /// - Parameter conjunct: One of the program that the run was started by.
  /// - Returns: Its truth, `open` if it depends on later levels.
  public mutating func truth(of conjunct: CriteriaProgram.Conjunct) -> CriteriaTruth {
    truth(of: conjunct.node)
  }

  mutating func truth(of node: CriteriaNode) -> CriteriaTruth {
    switch node {
    case .not(let operand): return truth(of: operand).negated
    case .and(let terms): return junction(terms, absorbing: .no)
    case .or(let terms): return junction(terms, absorbing: .yes)
    case .comparison(let comparison, let left, let right):
      return Self.compare(comparison, value(of: left), value(of: right))
    case .over(let aggregate, let selection, let body) where aggregate.isTruth:
      return truth(aggregate, selection, body)
    default: return CriteriaTruth(value(of: node))
    }
  }

  private mutating func junction(
    _ terms: [CriteriaNode], absorbing: CriteriaTruth
  ) -> CriteriaTruth {
    var result = absorbing.negated
    for term in terms {
      let truth = truth(of: term)
      if truth == absorbing { return absorbing }
      if truth == .open { result = .open }
    }
    return result
  }

  mutating func value(of node: CriteriaNode) -> CriteriaValue {
    switch node {
    case .constant(let value): return value
    case .figure(let index, let indexes, let level):
      return level > subject.level ? .unknown : subject.value(figure: index, indexes: indexes)
    case .function(let index, let inputs, let level):
      guard level <= subject.level, let arguments = arguments(inputs) else { return .unknown }
      return arguments.isUndefined
        ? .undefined : subject.value(function: index, arguments: arguments.list)
    case .attribute(let place, let inputs, let level):
      guard level <= subject.level, let arguments = arguments(inputs) else { return .unknown }
      return arguments.isUndefined
        ? .undefined
        : subject.value(
          attribute: place.attribute, element: elements[place.slot], set: place.set,
          arguments: arguments.list)
    case .local(let index):
      if let value = values[index] { return value }
      let value = value(of: locals[index].node)
      values[index] = value
      return value
    case .negation(let operand):
      guard case .number(let number) = value(of: operand) else { return value(of: operand) }
      return .number(-number)
    case .arithmetic(let symbol, let left, let right):
      return Self.calculate(symbol, value(of: left), value(of: right))
    case .over(let aggregate, let selection, let body) where !aggregate.isTruth:
      return number(aggregate, selection, body)
    case .comparison, .not, .and, .or, .over: return truth(of: node).value
    }
  }

  // MARK: Sets

  /// Visits the elements of a set with the truth of its filter; stops when the action returns false.
  private mutating func visit(
    _ selection: CriteriaSelection, _ action: (inout CriteriaRun, Int, CriteriaTruth) -> Bool
  ) {
    // A bound name may be evaluated, and visit its sets, while another set is visited in the same slot.
    let before = elements[selection.slot]
    defer { elements[selection.slot] = before }
    for element in 0..<subject.count(set: selection.set) {
      elements[selection.slot] = element
      for index in changing[selection.slot] { values[index] = nil }
      let kept = selection.filter.map { truth(of: $0) } ?? .yes
      if kept != .no, !action(&self, element, kept) { return }
    }
  }

  private mutating func truth(
    _ aggregate: CriteriaAggregate, _ selection: CriteriaSelection, _ body: CriteriaNode?
  ) -> CriteriaTruth {
    guard selection.level <= subject.level else { return .open }
    // any and none look for an element where the body is true, all for one where it is false.
    let sought = aggregate == .all ? CriteriaTruth.no : .yes
    var found = CriteriaTruth.no
    visit(selection) { run, _, kept in
      var truth = body.map { run.truth(of: $0) } ?? .yes
      if sought == .no { truth = truth.negated }
      if truth == .no { return true }
      found = truth == .yes && kept == .yes ? .yes : .open
      return found != .yes
    }
    return aggregate == .any ? found : found.negated
  }

  private mutating func number(
    _ aggregate: CriteriaAggregate, _ selection: CriteriaSelection, _ body: CriteriaNode?
  ) -> CriteriaValue {
    guard selection.level <= subject.level else { return .unknown }
    var tally = CriteriaTally()
    visit(selection) { run, _, kept in
      tally.isKnown = tally.isKnown && kept == .yes
      guard let body else {
        tally.add(.number(1))
        return tally.isKnown
      }
      if aggregate == .count {
        let truth = run.truth(of: body)
        if truth == .open { tally.isKnown = false }
        if truth == .yes { tally.add(.number(1)) }
      } else {
        tally.add(run.value(of: body))
      }
      return tally.isKnown
    }
    return tally.result(of: aggregate)
  }

  /// The first element of the first `any` of an expression, by its text order, that makes it true.
  mutating func witness(
    _ selection: CriteriaSelection, _ body: CriteriaNode?
  ) -> Int? {
    guard selection.level <= subject.level else { return nil }
    var first: Int?
    visit(selection) { run, element, kept in
      guard kept == .yes, body.map({ run.truth(of: $0) }) ?? .yes == .yes else { return true }
      first = element
      return false
    }
    return first
  }

  // MARK: Arguments

  /// The values of arguments; nil if one is unknown.
  private mutating func arguments(
    _ inputs: [CriteriaInput]
  ) -> (list: [CriteriaArgument], isUndefined: Bool)? {
    var list: [CriteriaArgument] = []
    for input in inputs {
      switch input {
      case .label(let label): list.append(.label(label))
      case .text(let text): list.append(.text(text))
      case .value(let node):
        switch value(of: node) {
        case .number(let number): list.append(.number(number))
        case .unknown: return nil
        case .undefined, .boolean, .text: return ([], true)
        }
      case .set(let selection):
        guard selection.level <= subject.level else { return nil }
        var chosen: [Int] = []
        var isKnown = true
        visit(selection) { _, element, kept in
          if kept == .open { isKnown = false }
          chosen.append(element)
          return isKnown
        }
        if !isKnown { return nil }
        list.append(.elements(set: selection.set, chosen))
      }
    }
    return (list, false)
  }
}
