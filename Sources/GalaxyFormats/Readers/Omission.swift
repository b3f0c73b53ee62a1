import GalaxyModel

/// What readers leave out of a map because it refers to something that does not exist.
enum Omission {
  /// One sentence for each kind of thing that was left out: how many, the first one, and why.
  static func sentences(_ findings: [ReaderFinding]) -> [String] {
    var kinds: [String] = []
    var counts: [String: Int] = [:]
    var first: [String: ReaderFinding] = [:]
    for finding in findings {
      guard let kind = finding.omitted else { continue }
      if counts[kind] == nil {
        kinds.append(kind)
        first[kind] = finding
      }
      counts[kind, default: 0] += max(1, finding.witnesses.count)
    }
    return kinds.compactMap { kind in
      guard let count = counts[kind], let finding = first[kind] else { return nil }
      let witness = finding.witnesses.first.map { ": \($0)" } ?? ""
      let what = count == 1 ? "1 \(kind)" : "\(count) \(kind)s, of which the first"
      return "left out \(what)\(witness) (\(finding.message))"
    }
  }
}
