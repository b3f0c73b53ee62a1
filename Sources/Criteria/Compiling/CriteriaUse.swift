/// Which words of a vocabulary an expression uses, by their indexes.
public struct CriteriaUse: Sendable, Equatable {
  /// Figures.
  public private(set) var figures: Set<Int> = []
  /// Functions.
  public private(set) var functions: Set<Int> = []
  /// Sets.
  public private(set) var sets: Set<Int> = []
  /// The levels after which something that the expression reads becomes known.
  public private(set) var levels: Set<Int> = []

  init(_ nodes: [CriteriaNode]) { for node in nodes { visit(node) } }

  /// Adds the words of another expression.
  public mutating func formUnion(_ other: CriteriaUse) {
    figures.formUnion(other.figures)
    functions.formUnion(other.functions)
    sets.formUnion(other.sets)
    levels.formUnion(other.levels)
  }

  /// No words.
  public init() {}

  private mutating func visit(_ node: CriteriaNode) {
    switch node {
    case .constant, .local: break
    case .figure(let index, _, let level):
      figures.insert(index)
      levels.insert(level)
    case .function(let index, let inputs, let level):
      functions.insert(index)
      levels.insert(level)
      for input in inputs { visit(input) }
    case .attribute(_, let inputs, let level):
      levels.insert(level)
      for input in inputs { visit(input) }
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
    levels.insert(selection.level)
    if let filter = selection.filter { visit(filter) }
  }
}

extension CriteriaProgram {
  /// The words that the criterion uses.
  public var use: CriteriaUse { CriteriaUse(conjuncts.map(\.node) + locals.map(\.node)) }
}

extension CriteriaFigure {
  /// The words that the expression uses.
  public var use: CriteriaUse { CriteriaUse([node] + locals.map(\.node)) }
}
