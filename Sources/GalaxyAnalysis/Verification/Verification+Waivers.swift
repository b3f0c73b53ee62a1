public import GalaxyModel

extension Verification {
  /// Puts aside the failures that the recipe of a map accepts.
  ///
  /// - Parameter waivers: The waivers, as recipes hold them.
  /// - Returns: Those that accept nothing, one line each.
  /// - Complexity: O(failures · waivers).
  public mutating func accept(_ waivers: [FieldValue]) -> [String] {
    hasWaivers = !waivers.isEmpty
    var unused: [String] = []
    for waiver in waivers {
      guard let id = waiver["id"].textValue else { continue }
      let scope = waiver["scope"].textValue
      func isMeant(_ failure: Violation) -> Bool {
        failure.id == id && scope.map { $0 == failure.scope } ?? true
      }
      if !failures.contains(where: isMeant), !waived.contains(where: isMeant) {
        unused.append(Verification.idleness(ofWaiverFor: id, in: scope))
      }
      waived += failures.filter(isMeant)
      failures.removeAll(where: isMeant)
    }
    return unused
  }

  /// That a waiver accepts nothing, in a line.
  package static func idleness(ofWaiverFor id: String, in scope: String?) -> String {
    "nothing fails that the waiver of \(id)\(scope.map { " in \($0)" } ?? "") accepts"
  }
}
