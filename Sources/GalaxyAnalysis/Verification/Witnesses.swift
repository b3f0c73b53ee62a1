/// Collects the cases of one violation: counts all of them and keeps the first ones.
package struct Witnesses {
  package private(set) var count = 0
  package private(set) var listed: [String] = []

  /// Creates a collection without cases.
  package init() {}

  package var isEmpty: Bool { count == 0 }

  /// Adds a case; its text is computed only if it is kept.
  package mutating func add(_ text: @autoclosure () -> String) {
    count += 1
    if listed.count < Violation.witnessLimit { listed.append(text()) }
  }
}

/// "1 sector", "3 sectors".
package func counted(_ count: Int, _ noun: String, plural: String? = nil) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(plural ?? noun + "s")"
}
