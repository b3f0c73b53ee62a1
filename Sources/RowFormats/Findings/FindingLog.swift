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

  /// Records one case.
  ///
  /// - Parameters:
  ///   - invariant: Number of the violated invariant.
  ///   - scope: Name of the region, or `galaxy`.
  ///   - message: What is wrong.
  ///   - witness: What it is wrong with.
  ///   - omitted: What is left out of the map for it, see `ReaderFinding.omitted`.
  /// - Complexity: O(1).
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
