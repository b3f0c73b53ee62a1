import GalaxyModel

/// Home bases for teams in a region, best first; each is used once.
struct HomeBases {
  struct Base {
    let node: Int
    /// Interior neighbors of the base, which the team also claims.
    let claims: [Int]
    let gate: Int
  }

  private var places: [Base]

  /// Finds places in the formations of the region, then sectors with at most two neighbors.
  init(_ host: Host) {
    var taken = Set<Int>()
    places = []
    func fits(_ node: Int) -> Bool {
      host.isCore(node) && !host.hasStation(node) && !host.isFedspace(node)
        && host.fromFedspace[node] >= 4 && !taken.contains(node)
    }
    for formation in host.region.formations {
      guard formation.type.facts.takesBackDoors else { continue }
      switch formation.type.facts.kind {
      case .enclave:
        let depth = host.hops(from: formation.anchor)
        let deepest = formation.interior.filter(fits)
          .max { (depth[$0], -$0) < (depth[$1], -$1) }
        guard let deepest else { continue }
        let inside = Set(formation.interior)
        taken.insert(deepest)
        places.append(
          Base(
            node: deepest, claims: host.neighbors(deepest).filter(inside.contains),
            gate: host.guardPost(formation.anchor)))
      case .terminal:
        guard fits(formation.anchor) else { continue }
        taken.insert(formation.anchor)
        places.append(Base(node: formation.anchor, claims: [], gate: formation.anchor))
      case .loop, .passage, .door, .island: continue
      }
    }
    // One team per formation: other sectors of it are not used.
    for formation in host.region.formations
    where formation.type.facts.kind == .enclave && formation.type.facts.takesBackDoors {
      taken.formUnion(formation.interior)
    }
    for node in 0..<host.region.sectorCount where host.neighbors(node).count <= 2 && fits(node) {
      taken.insert(node)
      places.append(Base(node: node, claims: [], gate: host.chokePoint(near: node)))
    }
    places.reverse()
  }

  /// Returns the best remaining place, or nil if there is none.
  ///
  /// - Complexity: O(1).
  mutating func next() -> Base? { places.popLast() }
}
