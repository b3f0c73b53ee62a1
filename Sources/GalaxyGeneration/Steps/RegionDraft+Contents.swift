import GalaxyModel

extension RegionDraft {
  /// Gives pinned sectors back type, security and flags as this stage made them: nebulae and anomalies
  /// come later.
  mutating func keepSectorTypes() {
    guard let pins, let previous else { return }
    let before = previous.region.sectors
    for node in pins.facts.members {
      let type = before.type[node]
      region.sectors.type[node] = type == .nebula || type == .anomaly ? .standard : type
      region.sectors.security[node] = before.security[node]
      for flag in [SectorFlags.asteroids] {
        region.sectors.flags[node].remove(flag)
        if before.flags[node].contains(flag) { region.sectors.flags[node].insert(flag) }
      }
    }
    note("sector-types", kept: pins.facts.count, drawn: plan.sectorCount - pins.facts.count)
  }

  /// Gives pinned clusters and sectors their nebulae back.
  mutating func keepNebulae() {
    guard let pins, let previous else { return }
    let before = previous.region
    var kept = 0
    for cluster in pins.nebulae.members {
      region.clusters[cluster].nebula = before.clusters[cluster].nebula
      for node in before.clusters[cluster].nodes where before.sectors.nebulaDensity[node] > 0 {
        region.sectors.nebulaDensity[node] = before.sectors.nebulaDensity[node]
        region.sectors.type[node] = .nebula
        kept += 1
        region.sectors.flags[node].remove(.magneticNebula)
        if before.sectors.flags[node].contains(.magneticNebula) {
          region.sectors.flags[node].insert(.magneticNebula)
        }
      }
    }
    note("nebulae", kept: kept, drawn: 0)
  }

  /// Gives pinned sectors their anomalies back.
  ///
  /// - Returns: How many there are.
  mutating func keepAnomalies() -> Int {
    guard let pins, let previous else { return 0 }
    let kept = pins.facts.members.filter { previous.region.sectors.type[$0] == .anomaly }
    for node in kept { region.sectors.type[node] = .anomaly }
    return kept.count
  }

  /// Gives pinned sectors hazard and radiation back.
  mutating func keepHazards() {
    guard let pins, let previous else { return }
    for node in pins.facts.members {
      region.sectors.hazard[node] = previous.region.sectors.hazard[node]
      region.sectors.radiation[node] = previous.region.sectors.radiation[node]
    }
    note("hazards", kept: pins.facts.count, drawn: plan.sectorCount - pins.facts.count)
  }

  /// The names of sectors that are kept, by node; nil for one without a name of its own.
  var keptSectorNames: [Int: String?] {
    guard let pins, let previous, !pins.drawsNames else { return [:] }
    let nodes = pins.keepsNames ? Array(0..<plan.sectorCount) : pins.facts.members
    let names = previous.region.sectors.placeName
    var kept: [Int: String?] = [:]
    for node in nodes { kept.updateValue(names[node], forKey: node) }
    return kept
  }

  /// The rows of kept formations before the step, by place among new rows; with all names kept, also of
  /// those that were stamped again with the same sectors, which take the name alone: their gateways and
  /// exits are new.
  func keptFormationRows(
    _ rows: [SpecialFormation]
  ) -> [Int: (row: SpecialFormation, isNameAlone: Bool)] {
    guard let pins, let previous, !pins.drawsNames else { return [:] }
    var kept: [Int: (row: SpecialFormation, isNameAlone: Bool)] = [:]
    let places = FormationPlaces(previous)
    let stamps = pins.stamps.members.compactMap { places.rowOfStamp[$0] }
    let islands = pins.islands.members.compactMap { places.rowOfIsland[$0] }
    let whole = Set(stamps + islands)
    let candidates = pins.keepsNames ? Array(previous.region.formations.indices) : stamps + islands
    for index in candidates {
      let before = previous.region.formations[index]
      let inside = Set(before.interior)
      let place = rows.indices.first { place in
        let row = rows[place]
        return kept[place] == nil && row.type == before.type && Set(row.interior) == inside
          && (row.anchor == before.anchor || !inside.isEmpty && row.type.facts.kind != .door)
      }
      if let place { kept[place] = (before, !whole.contains(index)) }
    }
    return kept
  }
}

extension RegionDraft {
  /// Notes which formations that are pinned themselves have another anchor now.
  mutating func checkKeptFormations() {
    guard let pins, let previous else { return }
    for index in pins.formations.members {
      let before = previous.region.formations[index]
      let inside = Set(before.interior)
      let turned = region.formations.contains {
        $0.type == before.type && $0.anchor != before.anchor && !inside.isEmpty
          && Set($0.interior) == inside && $0.name == before.name
      }
      if turned {
        cannotKeep(
          "formation:#\(index + 1)", in: "formations",
          because: "\(before.name): its other end is nearer to the capital now")
      }
    }
  }
}

extension SpecialFormation {
  /// Takes over name and order from what the formation was before a step; distances and counts are those
  /// of the new map.
  ///
  /// A passage begins at the mouth that is nearer to the capital, which may be the other one now.
  mutating func keep(_ before: SpecialFormation) {
    name = before.name
    guard anchor == before.anchor else { return }
    interior = before.interior
    let fixed: Set<String> = Set(
      [FormationProperty.branching, .exitMouthSector, .gatewaySectors, .exitSector].map(\.rawValue))
    for member in before.properties where fixed.contains(member.key) {
      if let place = properties.firstIndex(where: { $0.key == member.key }) {
        properties[place].value = member.value
      }
    }
  }
}
