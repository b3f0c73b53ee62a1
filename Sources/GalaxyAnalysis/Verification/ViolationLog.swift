package import GalaxyModel

/// The violations that the checks of one invariant report.
public struct ViolationLog {
  package let id: String
  package private(set) var violations: [Violation] = []
  /// The values that the check compared with limits.
  package private(set) var measures: [InvariantMeasure] = []

  /// Describes the row of a table for people.
  package var describe: (StoredTable, Int) -> String = { $0.key($1) }

  package init(id: String) { self.id = id }

  /// Reports a violation about a scope as a whole.
  ///
  /// - Parameters:
  ///   - scope: The name of the region, or `galaxy`.
  ///   - message: What is wrong, one sentence without a period.
  ///   - witnesses: Sector numbers or row keys.
  public mutating func add(_ scope: String, _ message: String, witnesses: [String] = []) {
    var distinct = Witnesses()
    for witness in witnesses { distinct.add(witness) }
    violations.append(
      Violation(id: id, scope: scope, message: message, witnesses: distinct.listed))
  }

  /// Reports one violation for all collected cases, or none if there are none.
  package mutating func add(_ scope: String, _ witnesses: Witnesses, _ message: (Int) -> String) {
    guard !witnesses.isEmpty else { return }
    violations.append(
      Violation(
        id: id, scope: scope, message: message(witnesses.count), witnesses: witnesses.listed,
        rows: witnesses.rows))
  }

  /// Notes a value that the check compares with limits, whether or not it keeps them.
  package mutating func measure(
    _ scope: String, _ what: String, _ value: Double, least: Double? = nil, most: Double? = nil
  ) {
    measures.append(
      InvariantMeasure(scope: scope, what: what, value: value, least: least, most: most))
  }

  /// Adds the row of a table as a case.
  package func add(_ table: StoredTable, _ row: Int, to witnesses: inout Witnesses) {
    witnesses.add(describe(table, row), key: table.key(row))
  }
}
