import GalaxySettings
import Determinism
public import GalaxyModel
public import MapEditing

extension StageEdit {
  /// Returns what stages do for an edit of a map; none for edits of stations and planets.
  ///
  /// - Parameters:
  ///   - edit: The edit, of this region.
  ///   - number: Its number in the step, from 1.
  ///   - failedClauses: The clauses of its definition that a formation fails on a map.
  /// - Returns: The edits, each at the stage that makes its subject.
  public static func edits(
    _ edit: MapEdit, number: Int,
    failedClauses: @escaping @Sendable (SpecialFormation, Region) -> [String]
  ) -> [StageEdit] {
    let parts = parts(of: edit.operation)
    let formation: FormationWord? =
      switch edit.operation {
      case .removeFormation(let word), .dissolveFormation(let word): word
      default: nil
      }
    return parts.enumerated().map { place, part in
      StageEdit(stage: part.stage, number: number, formation: formation) {
        (draft) throws(EditRefusal) in
        let rules = draft.editRules(failedClauses: failedClauses)
        if place == 0 {
          try draft.edit(rules) { (editor) throws(EditObstacle) in
            try EditFacts(editor).check(edit)
          }
        }
        try part.apply(&draft, rules)
      }
    }
  }

  private struct Part {
    let stage: String
    let apply: @Sendable (inout RegionDraft, EditRules) throws(EditRefusal) -> Void

    init(
      _ stage: Stage,
      _ apply: @escaping @Sendable (inout RegionDraft, EditRules) throws(EditRefusal) -> Void
    ) {
      (self.stage, self.apply) = (stage.name, apply)
    }

    /// A part that is an edit by the rules for all maps.
    init(_ stage: Stage, _ operation: EditOperation) {
      self.init(stage) { (draft, rules) throws(EditRefusal) in
        try draft.edit(rules) { (editor) throws(EditObstacle) in try editor.apply(operation) }
      }
    }
  }

  private static func parts(of operation: EditOperation) -> [Part] {
    switch operation {
    case .addWarp, .removeWarp, .redirectWarp, .flipWarp: [warpPart(operation)]
    case .setWarp: [Part(.warpRows, operation)]
    case .moveSector: [Part(.positions, operation)]
    case .setSector(let number, let traits): sectorParts(number, traits)
    case .setCluster(_, let traits): [clusterPart(operation, traits)]
    case .place: [placePart(operation)]
    case .rename(let reference, let name): renameParts(reference, name)
    case .declareFormation, .removeFormation: [Part(.formationRows, operation)]
    case .addFormation(let type, let number, let traits):
      [
        Part(.formationRows) { (draft, rules) throws(EditRefusal) in
          try draft.addFormation(type, at: number, traits, rules)
        }
      ]
    case .dissolveFormation(let word):
      [
        Part(.formationRows) { (draft, rules) throws(EditRefusal) in
          try draft.dissolveFormation(word, rules)
        }
      ]
    case .addTunnel(let source, let target, let traits):
      [tunnelPart(source, target, traits)]
    case .removeTunnel: [Part(.tunnels, operation)]
    case .addStation, .moveStation, .removeStation, .setStation, .addPlanet, .setPlanet,
      .removePlanet:
      []
    }
  }

  /// A change of warps, which are no rows before formations are stamped.
  private static func warpPart(_ operation: EditOperation) -> Part {
    Part(.warps) { (draft, rules) throws(EditRefusal) in
      guard draft.region.warps.count == 0, draft.warps.nodeCount > 0 else {
        return try draft.edit(rules) { (editor) throws(EditObstacle) in
          try editor.apply(operation)
        }
      }
      try draft.warps.make(operation, among: draft.region.sectors)
    }
  }

  private static func sectorParts(_ number: Int, _ traits: SectorTraits) -> [Part] {
    var parts: [Part] = []
    var types = SectorTraits(
      type: traits.type, security: traits.security, hasAsteroids: traits.hasAsteroids)
    // A sector that is no nebula any more has none.
    var nebula = traits.nebula
    if nebula == nil, let type = traits.type, type != .nebula { nebula = NebulaWord.none }
    if types != SectorTraits() { parts.append(Part(.sectorTypes, .setSector(number, types))) }
    if let nebula {
      types = SectorTraits(nebula: nebula)
      parts.append(Part(.nebulae, .setSector(number, types)))
    }
    let dangers = SectorTraits(hazard: traits.hazard, radiation: traits.radiation)
    if traits.type != nil || dangers != SectorTraits() {
      parts.append(
        Part(.hazards) { (draft, rules) throws(EditRefusal) in
          guard let node = draft.region.sectors.node(ofNumber: number),
            !draft.region.sectors.hazard.isEmpty
          else { return }
          if traits.type != nil { draft.drawDangers(at: node) }
          try draft.edit(rules) { (editor) throws(EditObstacle) in
            try editor.apply(.setSector(number, dangers))
          }
        })
    }
    return parts
  }

  private static func clusterPart(_ operation: EditOperation, _ traits: ClusterTraits) -> Part {
    Part(.clusters) { (draft, rules) throws(EditRefusal) in
      if let cap = traits.cap, cap > draft.settings[\.maxWarps] {
        throw EditRefusal("the cap is above graph.maxWarps, which is \(draft.settings[\.maxWarps])")
      }
      try draft.edit(rules) { (editor) throws(EditObstacle) in try editor.apply(operation) }
      guard let type = traits.type, case .setCluster(let ordinal, _) = operation,
        let place = draft.region.clusters.firstIndex(where: { $0.ordinal == ordinal })
      else { return }
      if draft.plan.type != .centralNexus {
        draft.region.clusters[place].recommendedShip = type.rules.recommendedShip
      }
      // Security follows from the type outside of fedspace.
      guard !draft.region.sectors.security.isEmpty else { return }
      for node in draft.region.clusters[place].nodes where !draft.isFedspace(node) {
        draft.region.sectors.security[node] = Int32(type.rules.security)
      }
    }
  }

  private static func placePart(_ operation: EditOperation) -> Part {
    Part(.anchors) { (draft, rules) throws(EditRefusal) in
      guard case .place(let location, let number) = operation else { return }
      let old = draft.region.specialLocations.first { $0.location == location }?.node
      if let node = draft.region.sectors.node(ofNumber: number), node != old,
        draft.anchors.contains(node) || draft.isFedspace(node)
      {
        throw EditRefusal("the sector has fixed contents")
      }
      try draft.edit(rules) { (editor) throws(EditObstacle) in try editor.apply(operation) }
      guard let old, let node = draft.region.sectors.node(ofNumber: number) else { return }
      draft.anchors = draft.anchors.map { $0 == old ? node : $0 }.sorted()
      guard !draft.region.sectors.flags.isEmpty else { return }
      if !draft.isFedspace(old) { draft.region.sectors.flags[old].remove(.discovered) }
      draft.region.sectors.flags[node].insert(.discovered)
      // Special locations are ordinary sectors with a name of their own.
      draft.region.sectors.placeName[node] = nil
    }
  }

  private static func renameParts(_ reference: MapReference, _ name: String) -> [Part] {
    let stage: Stage
    switch reference.subject {
    case .galaxy, .station, .planet: return []
    case .clusters: stage = .clusterNames
    case .formation: stage = .formationRows
    case .tunnel: stage = .tunnels
    default: stage = .sectorNames
    }
    return [
      Part(stage) { (draft, rules) throws(EditRefusal) in
        try draft.edit(rules) { (editor) throws(EditObstacle) in
          try editor.rename(try editor.resolve(reference, contents: ContentsPlaces()), to: name)
        }
      }
    ]
  }

  private static func tunnelPart(_ source: Int, _ target: Int, _ traits: TunnelTraits) -> Part {
    Part(.tunnels) { (draft, rules) throws(EditRefusal) in
      guard traits.cost == nil, traits.length == nil else {
        throw EditRefusal("cost and length follow from the map; leave them out")
      }
      var traits = traits
      let ends = [source, target].map { $0 - 1 }.sorted()
      if traits.stability == nil {
        let key = UInt64(max(0, ends[0]) * draft.region.sectorCount + max(0, ends[1]))
        let hundredths = 80 + draft.random.family("tunnels/edited").value(key, below: 16)
        traits.stability = Double(hundredths) / 100
      }
      if traits.type == nil, ends.allSatisfy(draft.isFedspace) { traits.type = .artificial }
      let origin = draft.region.sectors.node(ofNumber: source)
      if traits.isOneWay, traits.stability == WarpTunnel.wormholeStability,
        origin.flatMap({ draft.region.sectors.type.value(at: $0) }) == .wormhole
      {
        traits.cost = 1
      }
      let added = traits
      try draft.edit(rules) { (editor) throws(EditObstacle) in
        try editor.apply(.addTunnel(source, target, added))
      }
    }
  }
}
