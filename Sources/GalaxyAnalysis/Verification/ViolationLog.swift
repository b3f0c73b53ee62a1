/// The violations that the checks of one invariant report.
package struct ViolationLog {
  package let id: String
  package private(set) var violations: [Violation] = []

  package init(id: String) { self.id = id }

  /// Reports a violation about a scope as a whole.
  package mutating func add(_ scope: String, _ message: String, witnesses: [String] = []) {
    violations.append(Violation(id: id, scope: scope, message: message, witnesses: witnesses))
  }

  /// Reports one violation for all collected cases, or none if there are none.
  package mutating func add(_ scope: String, _ witnesses: Witnesses, _ message: (Int) -> String) {
    guard !witnesses.isEmpty else { return }
    add(scope, message(witnesses.count), witnesses: witnesses.listed)
  }
}
