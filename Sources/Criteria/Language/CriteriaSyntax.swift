/// A criterion as it is written: the tree that the parser makes, before any name is looked up.
struct CriteriaSyntax {
  indirect enum Form {
    case number(Double, unit: String?)
    case infinity
    case undefined
    case text(String)
    /// A path of names and indexes, `betweenness[0].value`.
    case path([Step])
    /// A call, with a path of names behind it, `starts(4).territory`.
    case call([Step], [Argument], members: [Step])
    case negation(CriteriaSyntax)
    case arithmetic(CriteriaOperator, CriteriaSyntax, CriteriaSyntax)
    /// A chain `a <= b < c`, with one operator less than operands.
    case chain([CriteriaSyntax], [CriteriaComparison])
    case within(CriteriaSyntax, CriteriaSyntax, CriteriaSyntax)
    case not(CriteriaSyntax)
    case and([CriteriaSyntax])
    case or([CriteriaSyntax])
    case over(CriteriaAggregate, Set, CriteriaSyntax?)
    /// Bindings, and the expression that can name them: one with `let` inside of another.
    case scope([CriteriaBinding], CriteriaSyntax)
  }

  /// A name or an index of a path.
  enum Step: Equatable {
    case name(String)
    case index(Int)
  }

  /// An argument of a call.
  enum Argument {
    case expression(CriteriaSyntax)
    case set(Set)
  }

  /// A set with the name of its element and its filter, if they are there.
  struct Set {
    let variable: String?
    let name: String
    let filter: CriteriaSyntax?
    let offset: Int
  }

  let form: Form
  /// The offset of its first byte.
  let offset: Int
  /// The offset after its last byte.
  let end: Int
}

/// A name bound with `let`.
struct CriteriaBinding {
  let name: String
  let value: CriteriaSyntax
  let offset: Int
}

/// An arithmetic operator.
enum CriteriaOperator: String, Sendable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
}

/// A comparison operator.
enum CriteriaComparison: String, Sendable {
  case less = "<"
  case atMost = "<="
  case greater = ">"
  case atLeast = ">="
  case equal = "=="
  case different = "!="

  /// Whether labels, texts, and truth values can be compared with it.
  var isEquality: Bool { self == .equal || self == .different }

  /// The comparison that holds when its sides change places.
  var mirrored: CriteriaComparison {
    switch self {
    case .less: .greater
    case .atMost: .atLeast
    case .greater: .less
    case .atLeast: .atMost
    case .equal, .different: self
    }
  }

  /// The comparison that holds of two numbers when this one does not.
  var opposite: CriteriaComparison {
    switch self {
    case .less: .atLeast
    case .atMost: .greater
    case .greater: .atMost
    case .atLeast: .less
    case .equal: .different
    case .different: .equal
    }
  }
}

/// What is computed over the elements of a set.
enum CriteriaAggregate: String, CaseIterable, Sendable {
  case count, any, all, none, min, max, mean, sum

  /// Whether the result is a truth value.
  var isTruth: Bool { self == .any || self == .all || self == .none }
  /// Whether an expression must follow the set.
  var needsBody: Bool { !isTruth && self != .count }
}
