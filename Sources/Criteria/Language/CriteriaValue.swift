/// What an expression of the criteria language evaluates to.
public enum CriteriaValue: Hashable, Sendable {
  /// A number, which may be infinite but is never NaN.
  case number(Double)
  /// True or false.
  case boolean(Bool)
  /// A text, such as a name.
  case text(String)
  /// There is no value: the mean of an empty set, a place that the map lacks.
  case undefined
  /// The value is not known yet, because a later level of generation makes it.
  case unknown

  /// A number; one that is not a number is undefined.
  init(_ number: Double) {
    self = number.isNaN ? .undefined : .number(number)
  }
}

/// A truth value of Kleene's three-valued logic.
public enum CriteriaTruth: Hashable, Sendable {
  /// Certainly false, whatever is not known yet.
  case no
  /// It depends on what is not known yet.
  case open
  /// Certainly true, whatever is not known yet.
  case yes

  init(_ isTrue: Bool) { self = isTrue ? .yes : .no }

  /// The truth of a value of a Boolean expression; an undefined one is false.
  init(_ value: CriteriaValue) {
    switch value {
    case .boolean(let isTrue): self = isTrue ? .yes : .no
    case .unknown: self = .open
    case .number, .text, .undefined: self = .no
    }
  }

  var value: CriteriaValue {
    switch self {
    case .no: .boolean(false)
    case .open: .unknown
    case .yes: .boolean(true)
    }
  }

  var negated: CriteriaTruth {
    switch self {
    case .no: .yes
    case .open: .open
    case .yes: .no
    }
  }
}
