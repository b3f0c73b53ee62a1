/// A checked expression: names are indexes of the vocabulary, units agree.
indirect enum CriteriaNode: Equatable, Sendable {
  case constant(CriteriaValue)
  case figure(Int, indexes: [Int], level: Int)
  case function(Int, [CriteriaInput], level: Int)
  /// An attribute of the element that a set in which it is nested has reached.
  case attribute(CriteriaPlaceInSet, [CriteriaInput], level: Int)
  /// A name bound with `let`.
  case local(Int)
  case negation(CriteriaNode)
  case arithmetic(CriteriaOperator, CriteriaNode, CriteriaNode)
  case comparison(CriteriaComparison, CriteriaNode, CriteriaNode)
  case not(CriteriaNode)
  case and([CriteriaNode])
  case or([CriteriaNode])
  case over(CriteriaAggregate, CriteriaSelection, CriteriaNode?)
}

/// The value of a name bound with `let`.
struct CriteriaLocal: Sendable {
  let node: CriteriaNode
  /// The number of sets around the binding: those whose elements the value can depend on.
  let depth: Int
}

/// An attribute of the current element of a set.
struct CriteriaPlaceInSet: Equatable, Sendable {
  let attribute: Int
  let set: Int
  /// The nesting of the set, from 0.
  let slot: Int
}

/// A set with its filter.
struct CriteriaSelection: Equatable, Sendable {
  let set: Int
  let slot: Int
  let level: Int
  let filter: CriteriaNode?
  /// The place of its `any` among all in the text, from 1, by which witnesses are named.
  let ordinal: Int
}

/// A checked argument.
enum CriteriaInput: Equatable, Sendable {
  case value(CriteriaNode)
  case label(Int)
  case text(String)
  case set(CriteriaSelection)
}
