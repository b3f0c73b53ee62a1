import GalaxyAnalysis
import GalaxyGeneration
import GalaxyModel
import GalaxySettings

extension RegionCauses {
  /// Why a sector is where it is and as it is.
  func ofSector(_ node: Int) -> [Explanation.Cause] {
    guard (0..<region.sectorCount).contains(node),
      let draws = trace.draws(of: node, in: region)
    else { return [] }
    let causes: [Explanation.Cause?] = [
      lattice(node), numbering(node), place(node), island(node), type(node, draws), nebula(node),
      asteroids(draws), security(node, draws), range(node, draws),
    ]
    return causes.compactMap { $0 }
  }

  private func numbering(_ node: Int) -> Explanation.Cause? {
    guard let cluster = region.cluster(at: node) else { return nil }
    let square: (Int) -> Int = { region.squaredDistance($0, region.root) }
    let nearer = (0..<region.sectorCount).count { square($0) < square(node) }
    let place = number(node) - cluster.firstSector + 1
    let size = cluster.lastSector - cluster.firstSector + 1
    return Explanation.Cause(
      stage: "positions", stream: "positions/scatter", makes: true,
      rule:
        "clusters take consecutive numbers outwards; inside one, nearer to the capital comes first",
      text:
        "it is number \(place) of the \(size) sectors of cluster \(cluster.ordinal), whose numbers are "
        + "\(cluster.firstSector) to \(cluster.lastSector); \(nearer) of \(region.sectorCount) sectors are "
        + "nearer to the capital",
      numbers: [
        .init("place", .int(place)), .init("first", .int(cluster.firstSector)),
        .init("last", .int(cluster.lastSector)), .init("nearer", .int(nearer)),
        .init("squaredDistance", .int(square(node))),
      ])
  }

  private func place(_ node: Int) -> Explanation.Cause? {
    guard let location = region.specialLocation(at: node) else { return nil }
    let count = region.sectorCount
    guard let band = location.band else {
      return Explanation.Cause(
        stage: "anchors", rule: "\(location.rawValue): a fixed number",
        text: "\(location.sectorName) always has the number \(number(node))")
    }
    let (lower, upper) = ((band.lowerPercent * count + 99) / 100, band.upperPercent * count / 100)
    return Explanation.Cause(
      stage: "anchors", stream: "anchors/\(location.rawValue)",
      rule: "\(band.lowerPercent) % to \(band.upperPercent) % of the sectors",
      text: "\(location.sectorName) was drawn among the numbers \(lower) to \(upper)",
      numbers: [.init("lower", .int(lower)), .init("upper", .int(upper))])
  }

  private func island(_ node: Int) -> Explanation.Cause? {
    guard
      let formation = region.formations.first(where: {
        $0.type.isIsland && ($0.anchor == node || $0.interior.contains(node))
      })
    else { return nil }
    return Explanation.Cause(
      stage: "islands", stream: "islands", rule: "islands are drawn before any warp",
      text:
        "it was drawn to be part of \(formation.name) (\(formation.type.rawValue)), which no warp enters",
      numbers: [.init("formation", .int(formation.ordinal))])
  }

  private func type(_ node: Int, _ draws: SectorDraws) -> Explanation.Cause {
    let type = region.sectors.type[node]
    guard let draw = draws.type else {
      return Explanation.Cause(
        stage: "sector-types", rule: "fedspace and anchors stay ordinary",
        text: draws.isFedspace
          ? "it is fedspace, so it stays \(type.rawValue)"
          : "its content is fixed, so it stays \(type.rawValue)")
    }
    let special = 3 * draws.specialTypes.count
    let list = draws.specialTypes.map(\.rawValue).joined(separator: ", ")
    let drawn =
      "it drew \(draw.value) of \(draw.below), and those below \(special) make a special sector "
      + "(\(list))"
    let numbers: [FieldValue.Member] = [
      .init("drawn", .int(draw.value)), .init("of", .int(draw.below)),
      .init("special", .int(special)),
    ]
    if type == draws.drawnType {
      return Explanation.Cause(
        stage: "sector-types", stream: draw.stream, makes: true,
        rule: "three in twenty are special, evenly over the list of the cluster",
        text: "\(drawn), so it is \(type.rawValue)", numbers: numbers)
    }
    guard type == .anomaly else {
      return Explanation.Cause(
        stage: "sector-types", stream: draw.stream, makes: false,
        rule: "three in twenty are special, evenly over the list of the cluster",
        text: "\(drawn), so it was \(draws.drawnType.rawValue) before it became \(type.rawValue)",
        numbers: numbers)
    }
    let anomalies = region.sectors.type.count { $0 == .anomaly }
    return Explanation.Cause(
      stage: "anomalies", stream: "anomalies", makes: true,
      rule: "1.5 % of the sectors, drawn among ordinary ones",
      text: "it was drawn to be one of \(anomalies) anomalies; before that it was ordinary",
      numbers: numbers + [.init("anomalies", .int(anomalies))])
  }

  private func nebula(_ node: Int) -> Explanation.Cause? {
    let density = Int(region.sectors.nebulaDensity[node])
    guard density > 0, let cluster = region.cluster(at: node) else { return nil }
    let members = (cluster.firstSector - 1..<cluster.lastSector)
      .filter { region.sectors.nebulaDensity[$0] > 0 }
    let rank = 1 + members.count { Int(region.sectors.nebulaDensity[$0]) > density }
    let field = cluster.fieldStrength.map { FieldValue.number($0) } ?? .null
    return Explanation.Cause(
      stage: "nebulae", stream: "nebulae/cluster", makes: true,
      rule: "density falls from the core of a nebula to its edge; its mean is the field strength",
      text: "the \(cluster.nebula?.rawValue ?? "") nebula of cluster \(cluster.ordinal) covers "
        + "\(members.count) sectors; this one is the \(ranked(rank, "densest")), with \(density)",
      numbers: [
        .init("density", .int(density)), .init("rank", .int(rank)),
        .init("covered", .int(members.count)), .init("fieldStrength", field),
      ])
  }

  private func asteroids(_ draws: SectorDraws) -> Explanation.Cause? {
    guard let draw = draws.asteroids else { return nil }
    return Explanation.Cause(
      stage: "sector-types", stream: draw.stream, rule: "every other sector of a rich cluster",
      text: draw.value == 0
        ? "its cluster is rich, and it drew asteroids"
        : "its cluster is rich, but it drew no asteroids",
      numbers: [.init("asteroidDraw", .int(draw.value))])
  }

  private func security(_ node: Int, _ draws: SectorDraws) -> Explanation.Cause {
    Explanation.Cause(
      stage: "sector-types", rule: "10 in fedspace, else that of the type of cluster",
      text: draws.isFedspace
        ? "fedspace has security 10"
        : "clusters of type \(region.cluster(at: node)?.type.rawValue ?? "?") have security "
          + "\(draws.clusterSecurity)",
      numbers: [.init("security", .int(region.sectors.security[node]))])
  }

  private func range(_ node: Int, _ draws: SectorDraws) -> Explanation.Cause? {
    guard let hazard = draws.hazard, let radiation = draws.radiation else { return nil }
    let type = region.sectors.type[node].rawValue
    let (low, high) = (draws.radiations.lowerBound, draws.radiations.upperBound)
    return Explanation.Cause(
      stage: "hazards", stream: "hazards", rule: "drawn evenly from the range of the type",
      text:
        "a \(type) has a hazard of \(draws.hazards.lowerBound) to \(draws.hazards.upperBound), and a "
        + "radiation of \(low) to \(high) hundredths; it drew "
        + "\(draws.hazards.lowerBound + hazard.value) and \(low + radiation.value)",
      numbers: [
        .init("hazard", .int(draws.hazards.lowerBound + hazard.value)),
        .init("hazardLower", .int(draws.hazards.lowerBound)),
        .init("hazardUpper", .int(draws.hazards.upperBound)),
        .init("radiation", .number(Double(low + radiation.value) / 100)),
        .init("radiationLower", .number(Double(low) / 100)),
        .init("radiationUpper", .number(Double(high) / 100)),
      ])
  }
}
