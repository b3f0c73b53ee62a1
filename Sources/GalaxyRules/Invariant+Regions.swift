public import GalaxyAnalysis

extension Invariant {
  /// The invariants that can be judged on one region of a galaxy and the rows that belong to it.
  ///
  /// They are all of the graph, and those of rows that need neither other regions nor players, factions and
  /// catalogs.
  public static let ofRegions: [Invariant] =
    (ofGraph + ofRows.filter { regional.contains($0.id) }).sorted { precedes($0.id, $1.id) }

  private static let regional: Set<String> = [
    "ENT-02", "ENT-03", "ENT-08", "ENT-09", "ENT-12", "ENT-20", "ENT-21", "ENT-22", "ENT-23",
    "ENT-24", "ENT-25", "ENT-26", "ENT-27", "ENT-28", "ENT-29", "ENT-30", "ENT-31", "ENT-32",
    "ENT-33", "ENT-35", "ENT-39", "ENT-40", "ENT-41", "ENT-42", "ENT-43", "ENT-45", "ENT-46",
    "ENT-52", "ENT-53", "ENT-54", "ENT-55", "ENT-60", "ENT-61", "ENT-62", "ENT-63", "ENT-64",
    "ENT-65", "ENT-66", "ENT-67", "ENT-68", "ENT-69", "ENT-70", "ENT-76", "ENT-77", "INV-55",
    "INV-56", "INV-57", "INV-58", "INV-59", "INV-61", "INV-68",
  ]
}
