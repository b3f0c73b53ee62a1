import GalaxyModel

/// Collects what a reader finds wrong: one finding for each rule, scope and message, with all its
/// witnesses, in the order of the first ones.
struct FindingLog {
  private(set) var findings: [ReaderFinding] = []
  private var places: [Key: Int] = [:]

  private struct Key: Hashable {
    let invariant: String
    let scope: String
    let message: String
  }

  /// Records one case. O(1).
  ///
  /// - Parameter omitted: What is left out of the map for it, see `ReaderFinding.omitted`.
  mutating func record(
    _ invariant: String, scope: String, _ message: String, _ witness: String?,
    omitted: String? = nil
  ) {
    let key = Key(invariant: invariant, scope: scope, message: message)
    if let place = places[key] {
      if let witness { findings[place].witnesses.append(witness) }
    } else {
      places[key] = findings.count
      findings.append(
        ReaderFinding(
          invariant: invariant, scope: scope, message: message,
          witnesses: witness.map { [$0] } ?? [], omitted: omitted))
    }
  }
}
