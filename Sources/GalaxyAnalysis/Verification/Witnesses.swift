/// Collects the cases of one violation: counts all of them and keeps the first few.
struct Witnesses {
  private(set) var count = 0
  private(set) var listed: [String] = []

  var isEmpty: Bool { count == 0 }

  /// Adds a case. The text is made only if it is kept.
  mutating func add(_ text: @autoclosure () -> String) {
    count += 1
    if listed.count < Violation.witnessLimit { listed.append(text()) }
  }
}

/// "1 sector", "3 sectors".
func counted(_ count: Int, _ noun: String, plural: String? = nil) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(plural ?? noun + "s")"
}
