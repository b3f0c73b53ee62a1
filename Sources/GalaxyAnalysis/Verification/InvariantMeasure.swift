package import GalaxyModel

/// What an invariant is about in one region, as a number, and the limits that it has to keep.
package struct InvariantMeasure: Sendable, Equatable {
  /// The name of the region, or `galaxy`.
  package let scope: String
  /// What was measured, such as `percent of links that are one-way`.
  package let what: String
  /// The value on the map.
  package let value: Double
  /// The smallest value that is allowed, if there is one.
  package let least: Double?
  /// The largest value that is allowed, if there is one.
  package let most: Double?

  /// The measure as a document.
  package var fieldValue: FieldValue {
    .object(
      [
        .init("scope", .text(scope)), .init("what", .text(what)), .init("value", .number(value)),
      ] + (least.map { [.init("least", .number($0))] } ?? [])
        + (most.map { [.init("most", .number($0))] } ?? []))
  }
}

extension Invariant {
  /// What the rule measures on a galaxy; empty for rules that only look for offenders.
  ///
  /// - Parameter context: The galaxy.
  /// - Returns: The measures, region by region.
  /// - Complexity: That of checking the rule.
  package func measures(in context: VerificationContext) -> [InvariantMeasure] {
    var log = ViolationLog(id: id)
    check?(context, &log)
    return log.measures
  }
}
