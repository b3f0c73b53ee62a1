/// Collects the cases of one violation: counts all of them and keeps the first different ones.
package struct Witnesses {
  package private(set) var count = 0
  /// What people read about each case, no two alike.
  package private(set) var listed: [String] = []
  /// The keys of the rows, for programs, in the same order; empty if the cases are no rows.
  package private(set) var rows: [String] = []

  /// Creates a collection without cases.
  package init() {}

  package var isEmpty: Bool { count == 0 }

  /// Adds a case; its text is computed only if it may be kept.
  ///
  /// - Parameters:
  ///   - text: What people read.
  ///   - key: The key of the row that it is about.
  package mutating func add(_ text: @autoclosure () -> String, key: String? = nil) {
    count += 1
    guard listed.count < Violation.witnessLimit else { return }
    var text = text()
    if let place = listed.firstIndex(of: text) {
      // Different rows that read alike are told apart by their keys.
      guard let key, rows.indices.contains(place), !rows.contains(key) else { return }
      text += " (\(key))"
    }
    listed.append(text)
    if let key { rows.append(key) }
  }
}

/// "1 sector", "3 sectors".
package func counted(_ count: Int, _ noun: String, plural: String? = nil) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(plural ?? noun + "s")"
}
