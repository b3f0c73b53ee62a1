import GalaxyModel

extension Invariant {
  /// The clauses of the definitions of formations as rules: no declared formation fails them.
  ///
  /// INV-38 judges all of them at once, so a verification checks single clauses only if requested.
  public static let clauses: [Invariant] = FormationCheck.clauseIDs.map { id in
    Invariant(id, "No declared formation fails clause \(id) of its definition") { region, log in
      let context = region.formationContext
      for declared in context.places.declared
      where FormationCheck.failedClauses(of: declared, in: context).contains(id) {
        let formation = declared.formation
        log.add(
          region.name, "\(formation.type.rawValue) \(formation.name) fails \(id)",
          witnesses: (0..<region.count).contains(formation.anchor)
            ? [region.label(formation.anchor)] : [])
      }
    }
  }
}
