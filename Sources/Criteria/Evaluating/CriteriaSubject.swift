/// What a criterion is evaluated on: answers for the entries of a ``CriteriaVocabulary``.
///
/// Entries are given by their index in the vocabulary. The evaluator asks only for entries whose level
/// is reached; what is expensive should be kept, because an expression may ask for it many times.
public protocol CriteriaSubject {
  /// The highest level of generation that is finished.
  var level: Int { get }

  /// Returns the value of a figure.
  ///
  /// - Parameters:
  ///   - figure: The index of the figure.
  ///   - indexes: The indexes of its path, in order.
  /// - Returns: The value, `undefined` if there is none.
  func value(figure: Int, indexes: [Int]) -> CriteriaValue

  /// Returns the value of a function.
  ///
  /// - Parameters:
  ///   - function: The index of the function.
  ///   - arguments: One for each parameter.
  /// - Returns: The value, `undefined` if there is none.
  func value(function: Int, arguments: [CriteriaArgument]) -> CriteriaValue

  /// Returns the number of elements of a set.
  ///
  /// - Parameter set: The index of the set.
  /// - Returns: The number, from 0.
  func count(set: Int) -> Int

  /// Returns the value of an attribute of an element.
  ///
  /// - Parameters:
  ///   - attribute: The index of the attribute among those of the set.
  ///   - element: The number of the element, from 0.
  ///   - set: The index of the set.
  ///   - arguments: One for each parameter of the attribute.
  /// - Returns: The value, `undefined` if there is none.
  func value(
    attribute: Int, element: Int, set: Int, arguments: [CriteriaArgument]
  ) -> CriteriaValue
}

/// An argument of a function.
public enum CriteriaArgument: Hashable, Sendable {
  /// The number of a place, or a number.
  case number(Double)
  /// A text.
  case text(String)
  /// The index of a label in its domain.
  case label(Int)
  /// Elements of a set, in ascending order.
  case elements(set: Int, [Int])
}
