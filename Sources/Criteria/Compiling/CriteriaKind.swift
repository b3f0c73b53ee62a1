/// The type of a checked expression, including those that only literals have.
enum CriteriaKind: Hashable {
  case number(CriteriaUnit)
  /// A number that takes the unit of the other side; `percent` where it was written with `%`.
  case literal(percent: Bool)
  case boolean
  case label(domain: Int)
  case text
  case place
  /// The word `none`.
  case undefined
  /// A label whose domain the other side decides.
  case word(String)

  init(_ type: CriteriaVocabulary.ValueType) {
    switch type {
    case .number(let unit): self = .number(unit)
    case .boolean: self = .boolean
    case .label(let domain): self = .label(domain: domain)
    case .text: self = .text
    case .place: self = .place
    }
  }

  /// Whether it can be calculated with.
  var isNumber: Bool {
    switch self {
    case .number, .literal, .undefined: true
    case .boolean, .label, .text, .place, .word: false
    }
  }

  /// The kind as in messages.
  func words(in vocabulary: CriteriaVocabulary) -> String {
    switch self {
    case .number(let unit): unit.description
    case .literal: "a number"
    case .boolean: "a truth value"
    case .label(let domain): "a \(vocabulary.domains[domain].name)"
    case .text: "a text"
    case .place: "a place"
    case .undefined: "none"
    case .word(let word): "the label '\(word)'"
    }
  }
}

/// A checked expression with what is known of it.
struct CriteriaChecked {
  var node: CriteriaNode
  var kind: CriteriaKind
  /// The highest level of what it reads.
  var level = 0
  /// The highest class of cost of what it reads.
  var cost = 0
  /// Estimated visits of elements for one evaluation.
  var visits = 0.0

  /// Takes over level, cost, and visits of a part.
  mutating func include(_ part: CriteriaChecked) {
    level = max(level, part.level)
    cost = max(cost, part.cost)
    visits += part.visits
  }
}

extension CriteriaVocabulary.Domain {
  /// Returns the index of a label, compared without case, and with `-` and blanks like `_`.
  func index(of label: String) -> Int? {
    let wanted = Self.folded(label)
    return labels.firstIndex { Self.folded($0) == wanted }
  }

  private static func folded(_ label: String) -> [UInt8] {
    label.lowercased().utf8.map {
      $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: " ") ? UInt8(ascii: "_") : $0
    }
  }
}
