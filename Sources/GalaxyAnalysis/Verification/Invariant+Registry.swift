extension Invariant {
  /// All invariants, in ascending order of id.
  public static let all: [Invariant] =
    (identity + positions + clusters + zones + warpRows + warpGraph + islands + formations
    + formationSites + tunnels + attachments + places + sectorContent + judgedByTests)
    .sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }

  /// Rules about more than one map or file, which no verification can judge.
  static let judgedByTests: [Invariant] = [
    Invariant("INV-70", "Generating twice gives identical bytes", galaxy: nil),
    Invariant(
      "INV-71", "Reading, writing and reading again loses nothing", on: .universe, galaxy: nil),
    Invariant("INV-72", "All formats agree on the counts of what they hold", galaxy: nil),
  ]
}
