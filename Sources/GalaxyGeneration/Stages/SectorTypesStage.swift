import Determinism
import GalaxyModel

extension Stage {
  /// Draws sector types, asteroids, security, and the flags that depend on numbers.
  ///
  /// Example: of terran-space with seed 7, 17 voids, 10 asteroid fields, 5 industrial sectors, 3
  /// star clusters, 2 radiation zones, a black hole, and a wormhole.
  static let sectorTypes = Stage(
    name: "sector-types", level: .map, makes: [.sectorTypes, .security, .flags],
    establishes: ["INV-54", "INV-66"]
  ) { draft in
    let count = draft.plan.sectorCount
    var type = [SectorType](repeating: .standard, count: count)
    var security = [Int32](repeating: 0, count: count)
    var flags = [SectorFlags](repeating: [], count: count)
    let typeDraws = draft.random.family("sector-types")
    let asteroidDraws = draft.random.family("sector-types/asteroids")
    var isAnchor = [Bool](repeating: false, count: count)
    for node in draft.anchors { isAnchor[node] = true }
    for cluster in draft.region.clusters {
      let rules = cluster.type.rules
      for node in cluster.firstSector - 1..<cluster.lastSector {
        let inFedspace = draft.isFedspace(node)
        security[node] = inFedspace ? 10 : Int32(rules.security)
        if inFedspace { flags[node].formUnion([.fedspace, .discovered]) }
        // Anchor sectors stay ordinary because they are inhabited.
        if !inFedspace && !isAnchor[node] {
          let draw = typeDraws.value(UInt64(node), below: UInt64(20 * rules.specialTypes.count))
          // Three in twenty are special, evenly over the biome's list.
          if draw < UInt64(3 * rules.specialTypes.count) {
            type[node] = rules.specialTypes[Int(draw) / 3]
          }
        }
        if cluster.type == .resourceRich && node != 0
          && asteroidDraws.value(UInt64(node)) & 1 == 0
        {
          flags[node].insert(.asteroids)
        }
      }
    }
    if count > 0 { flags[0].insert(.capital) }
    for (_, node) in draft.region.specialLocations { flags[node].insert(.discovered) }
    if draft.plan.type == .centralNexus {
      // The sentinels are in Gateway Plaza, the tenth cluster.
      for node in 2250..<2500 { flags[node].insert(.nexusProtected) }
    }
    draft.region.sectors.type = type
    draft.region.sectors.security = PackedColumn(security)
    draft.region.sectors.flags = flags
    draft.keepSectorTypes()
  }

  /// Turns exactly 1.5 % of the sectors into anomalies, chosen among the ordinary ones.
  ///
  /// Example: of terran-space with seed 7, 5 of 300 sectors.
  static let anomalies = Stage(
    name: "anomalies", level: .map, makes: [.sectorTypes], establishes: ["INV-65"]
  ) { draft in
    let kept = draft.keepAnomalies()
    let wanted = max(0, roundedRatio(3 * draft.plan.sectorCount, 200) - kept)
    let anchors = Set(draft.anchors)
    let candidates = draft.region.sectors.type.indices.filter { node in
      draft.region.sectors.type[node] == .standard && !draft.isFedspace(node)
        && !anchors.contains(node) && !(draft.pins?.facts.contains(node) ?? false)
    }
    var stream = draft.random.stream("anomalies")
    let chosen = stream.sample(min(wanted, candidates.count), of: candidates.count)
    for index in chosen { draft.region.sectors.type[candidates[index]] = .anomaly }
    if chosen.count < wanted {
      draft.warn(
        "sectors", "ANOMALY_SHORTFALL",
        "\(wanted + kept) anomalies were due, only \(chosen.count + kept) sectors could take one")
    }
    draft.note("anomalies", kept: kept, drawn: chosen.count)
  }

  /// Draws hazard and radiation from the range of each sector's type.
  ///
  /// Example: of terran-space with seed 7, sector 17 has a hazard of 2 and a radiation of 0.03.
  static let hazards = Stage(
    name: "hazards", level: .map, makes: [.hazards], establishes: ["INV-66"]
  ) { draft in
    let count = draft.plan.sectorCount
    let hazardDraws = draft.random.family("hazards")
    let radiationDraws = draft.random.family("hazards/radiation")
    draft.region.sectors.hazard = PackedColumn(repeating: 0, count: count)
    draft.region.sectors.radiation = PackedColumn(repeating: 0, count: count)
    for node in 1..<max(1, count) {
      let type = draft.region.sectors.type[node]
      let hazard = type.hazardRange
      let radiation = type.radiationRange
      draft.region.sectors.hazard[node] = Int32(
        hazard.lowerBound
          + Int(hazardDraws.value(UInt64(node), below: UInt64(hazard.count))))
      let hundredths =
        radiation.lowerBound
        + Int(radiationDraws.value(UInt64(node), below: UInt64(radiation.count)))
      draft.region.sectors.radiation[node] = Double(hundredths) / 100
    }
    draft.keepHazards()
  }
}
