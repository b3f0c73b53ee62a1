extension Invariant {
  /// The invariants that are judged on the graph, in ascending order of id.
  public static let ofGraph: [Invariant] =
    (identity + positions + clusters + zones + warpRows + warpGraph + islands + formations
    + formationSites + tunnels + attachments + places + sectorContent + judgedByTests)
    .sorted { precedes($0.id, $1.id) }

  /// Returns whether an id precedes another: by letters, then by number, so that ENT-20 precedes
  /// ENT-100.
  package static func precedes(_ one: String, _ two: String) -> Bool {
    let (first, second) = (split(one), split(two))
    if first.letters != second.letters {
      return first.letters.utf8.lexicographicallyPrecedes(second.letters.utf8)
    }
    return first.number == second.number
      ? one.utf8.lexicographicallyPrecedes(two.utf8) : first.number < second.number
  }

  private static func split(_ id: String) -> (letters: String, number: Int) {
    let letters = id.prefix { $0 != "-" }
    return (String(letters), Int(id.dropFirst(letters.count + 1)) ?? 0)
  }

  /// Rules about several maps or files, which verifications of a single map cannot judge.
  static let judgedByTests: [Invariant] = [
    Invariant("INV-70", "Generating twice gives identical bytes", galaxy: nil),
    Invariant(
      "INV-71", "Reading, writing and reading again loses nothing", on: .universe, galaxy: nil),
    Invariant("ENT-05", "Same seed, same bytes in every export", galaxy: nil),
    Invariant("ENT-07", "World rows do not depend on the population", galaxy: nil),
    Invariant("INV-72", "All formats agree on the counts of what they hold", galaxy: nil),
  ]
}
