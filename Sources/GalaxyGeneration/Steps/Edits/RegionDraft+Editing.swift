import Determinism
import GalaxyModel
import GalaxySettings
import MapEditing
import WarpMap

extension RegionDraft {
  /// What edits may do to the draft, which may not be finished.
  func editRules(
    failedClauses: @escaping @Sendable (SpecialFormation, Region) -> [String]
  ) -> EditRules {
    var facts: Set<MapFact> = [
      .warps, .isolatedSectors, .latency, .costs, .names, .clusters, .places, .formations, .tunnels,
    ]
    let sectors = region.sectors
    if sectors.hasPositions { facts.formUnion([.positions, .heights]) }
    if !sectors.type.isEmpty { facts.formUnion([.types, .security, .asteroids]) }
    if !sectors.hazard.isEmpty { facts.formUnion([.hazards, .radiation]) }
    if !sectors.nebulaDensity.isEmpty { facts.insert(.nebulae) }
    var rules = EditRules(
      facts: facts, format: "galaxy.json", maxWarps: settings[\.maxWarps])
    rules.anchors = Set(anchors)
    rules.leavingAnchors = leavingAnchors
    rules.regionIndex = regionIndex
    rules.namesPlaces = true
    rules.failedClauses = failedClauses
    return rules
  }

  /// Notes the formations that edits remove: warps are edited before, whatever the order of the edits.
  mutating func expectRemovals(by edits: [StageEdit]) {
    let editor = RegionEditor(region, rules: editRules { _, _ in [] })
    let places = edits.compactMap { edit in edit.formation.flatMap { try? editor.formation($0) } }
    leavingAnchors = Set(places.map { region.formations[$0].anchor })
  }

  /// Makes an edit of the region by the rules for maps of all kinds.
  mutating func edit<Result>(
    _ rules: EditRules, _ body: (inout RegionEditor) throws(EditObstacle) -> Result
  ) throws(EditRefusal) -> Result {
    var editor = RegionEditor(region, rules: rules)
    do throws(EditObstacle) {
      let result = try body(&editor)
      region = editor.region
      return result
    } catch {
      throw EditRefusal(error.reason, isConflict: error.kind == .unmet)
    }
  }

  /// Draws hazard and radiation of a sector from the range of its type.
  mutating func drawDangers(at node: Int) {
    let type = region.sectors.type[node]
    let (hazard, radiation) = (type.hazardRange, type.radiationRange)
    region.sectors.hazard[node] = Int32(
      hazard.lowerBound
        + Int(
          random.family("hazards").value(UInt64(node), below: UInt64(hazard.count))))
    let hundredths =
      radiation.lowerBound
      + Int(
        random.family("hazards/radiation").value(UInt64(node), below: UInt64(radiation.count)))
    region.sectors.radiation[node] = Double(hundredths) / 100
  }

  /// Computes again what follows from the map after edits: the order and properties of formations,
  /// costs and lengths of tunnels, centers of clusters, and identifiers.
  ///
  /// - Parameters:
  ///   - before: The region before the edits.
  ///   - level: How far the map is made.
  mutating func settle(from before: Region, level: GenerationLevel) {
    // What later steps keep of warps, they find here.
    if region.warps.count > 0, !(followsRows && region.warps == before.warps) {
      warps.follow(region.warps)
      followsRows = true
    }
    orderFormations()
    var facts = DerivedFacts(before: before, after: region, known: measured)
    for (place, changes) in facts.properties() {
      for change in changes {
        let properties = region.formations[place].properties
        if let index = properties.firstIndex(where: { $0.key == change.key }) {
          region.formations[place].properties[index] = change
        }
      }
    }
    for (place, cost, length) in facts.tunnels() {
      var tunnel = region.tunnels[place]
      tunnel.turnCost = cost ?? tunnel.turnCost
      tunnel.length = length ?? tunnel.length
      region.tunnels[place] = tunnel
    }
    measured = facts.measured
    for (ordinal, center) in facts.centers() {
      if let place = region.clusters.firstIndex(where: { $0.ordinal == ordinal }) {
        region.clusters[place].center = center
      }
    }
    if level >= .rows { Stage.identifiers.run(&self) }
  }

  /// Puts formations in order again, with ordinals from 1.
  private mutating func orderFormations() {
    let types = FormationType.allCases
    let old = region.formations
    func key(_ formation: SpecialFormation) -> (Int, Int, Int) {
      (
        types.firstIndex(of: formation.type) ?? 0, formation.anchor, formation.interior.first ?? -1
      )
    }
    let order = old.indices.sorted {
      key(old[$0]) == key(old[$1]) ? $0 < $1 : key(old[$0]) < key(old[$1])
    }
    var ordinals: [Int: Int] = [:]
    for (place, index) in order.enumerated() { ordinals[old[index].ordinal] = place + 1 }
    region.formations = order.enumerated().map { place, index in
      var formation = old[index]
      formation.ordinal = place + 1
      let target = FormationProperty.target.rawValue
      if let position = formation.properties.firstIndex(where: { $0.key == target }),
        let known = formation.properties[position].value.intValue
      {
        formation.properties[position].value = .int(ordinals[known] ?? 0)
      }
      return formation
    }
  }
}
