/// Which words of a vocabulary an expression uses, by their indexes.
public struct CriteriaUse: Sendable, Equatable {
  /// Figures.
  public private(set) var figures: Set<Int> = []
  /// Functions.
  public private(set) var functions: Set<Int> = []
  /// Sets.
  public private(set) var sets: Set<Int> = []

  init(_ nodes: [CriteriaNode]) { for node in nodes { visit(node) } }

  private mutating func visit(_ node: CriteriaNode) {
    switch node {
    case .constant, .local: break
    case .figure(let index, _, _): figures.insert(index)
    case .function(let index, let inputs, _):
      functions.insert(index)
      for input in inputs { visit(input) }
    case .attribute(_, let inputs, _): for input in inputs { visit(input) }
    case .negation(let operand), .not(let operand): visit(operand)
    case .arithmetic(_, let left, let right), .comparison(_, let left, let right):
      visit(left)
      visit(right)
    case .and(let terms), .or(let terms): for term in terms { visit(term) }
    case .over(_, let selection, let body):
      visit(selection)
      if let body { visit(body) }
    }
  }

  private mutating func visit(_ input: CriteriaInput) {
    switch input {
    case .value(let node): visit(node)
    case .set(let selection): visit(selection)
    case .label, .text: break
    }
  }

  private mutating func visit(_ selection: CriteriaSelection) {
    sets.insert(selection.set)
    if let filter = selection.filter { visit(filter) }
  }
}

extension CriteriaProgram {
  /// The words that the criterion uses.
  public var use: CriteriaUse { CriteriaUse(conjuncts.map(\.node) + locals) }
}

extension CriteriaFigure {
  /// The words that the expression uses.
  public var use: CriteriaUse { CriteriaUse([node] + locals) }
}
