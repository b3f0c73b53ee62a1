import GalaxyModel
import WarpMap

extension Region {
  /// What the map says about a sector.
  func facts(ofSector node: Int) -> [FieldValue.Member] {
    func listed(_ key: String, _ hasValue: Bool, _ value: @autoclosure () -> FieldValue)
      -> FieldValue.Member?
    { hasValue ? .init(key, value()) : nil }
    let count = sectorCount
    let members: [FieldValue.Member?] = [
      .init("kind", .text("sector")), .init("sector", .int(sectors.number(node))),
      .init("name", .text(sectorName(node))),
      listed("type", sectors.type.count == count, .text(sectors.type[node].rawValue)),
      cluster(at: node).map { .init("cluster", .int($0.ordinal)) },
      cluster(at: node).map { .init("clusterType", .text($0.type.rawValue)) },
      zone(at: node).map { .init("zone", .text($0.type.rawValue)) },
      listed(
        "position", sectors.hasPositions,
        .list([.int(sectors.x[node]), .int(sectors.y[node]), .int(sectors.z[node])])),
      listed("hazard", sectors.hazard.count == count, .int(sectors.hazard[node])),
      listed("radiation", sectors.radiation.count == count, .number(sectors.radiation[node])),
      listed("security", sectors.security.count == count, .int(sectors.security[node])),
      listed(
        "nebulaDensity", sectors.nebulaDensity.count == count, .int(sectors.nebulaDensity[node])),
      listed(
        "asteroids", sectors.flags.count == count,
        .boolean(sectors.flags[node].contains(.asteroids))),
      specialLocation(at: node).map { .init("place", .text($0.rawValue)) },
    ]
    return members.compactMap { $0 }
  }

  /// What the map says about a link.
  func facts(ofLink u: Int, _ v: Int) -> [FieldValue.Member] {
    let rows = warps.links(from: u, to: v) + warps.links(from: v, to: u)
    let isTwoWay =
      rows.contains { warps.isTwoWay($0) }
      || !warps.links(from: u, to: v).isEmpty && !warps.links(from: v, to: u).isEmpty
    let isLatent = rows.contains { warps.flags[$0].contains(.latent) }
    let (from, to) = isTwoWay || !warps.links(from: u, to: v).isEmpty ? (u, v) : (v, u)
    var members: [FieldValue.Member] = [
      .init("kind", .text("warp")), .init("from", .int(sectors.number(from))),
      .init("to", .int(sectors.number(to))),
      .init("direction", .text(isTwoWay ? "two-way" : isLatent ? "latent" : "one-way")),
    ]
    if sectors.hasPositions { members.append(.init("length", .number(distance(u, v)))) }
    return members
  }

  /// The straight-line distance of two sectors.
  func distance(_ u: Int, _ v: Int) -> Double { Double(squaredDistance(u, v)).squareRoot() }

  /// The squared straight-line distance of two sectors.
  package func squaredDistance(_ u: Int, _ v: Int) -> Int {
    let dx = Int(sectors.x[u]) - Int(sectors.x[v])
    let dy = Int(sectors.y[u]) - Int(sectors.y[v])
    let dz = Int(sectors.z[u]) - Int(sectors.z[v])
    return dx * dx + dy * dy + dz * dz
  }

  /// What the map says about a formation.
  func facts(of formation: SpecialFormation) -> [FieldValue.Member] {
    [
      .init("kind", .text("formation")), .init("ordinal", .int(formation.ordinal)),
      .init("type", .text(formation.type.rawValue)), .init("name", .text(formation.name)),
      .init("anchor", .int(sectors.number(formation.anchor))),
      .init("interior", .list(formation.interior.map { .int(sectors.number($0)) })),
    ]
  }

  /// What the map says about a tunnel.
  func facts(ofTunnel index: Int) -> [FieldValue.Member] {
    let tunnel = tunnels[index]
    return [
      .init("kind", .text("tunnel")), .init("from", .int(sectors.number(tunnel.origin.node))),
      .init("to", .int(sectors.number(tunnel.destination.node))),
      .init("name", .text(name(of: tunnel))), .init("type", .text(tunnel.type.rawValue)),
      .init(
        "direction",
        .text(tunnel.isTwoWay ? "two-way" : tunnel.isLatent ? "latent" : "one-way")),
      .init("stability", .number(tunnel.stability)), .init("cost", .int(tunnel.turnCost)),
      .init("length", .number(tunnel.length)),
    ]
  }

  /// What the map says about a station.
  func facts(of station: ChartedStation) -> [FieldValue.Member] {
    [
      .init("kind", .text("station")), .init("sector", .int(sectors.number(station.sector.node))),
      .init("name", .text(station.name)),
      .init("class", .optional(station.stationClass) { .int($0.number) }),
      .init("type", .optional(station.type) { .text($0) }),
      .init("faction", .optional(station.faction) { .text($0) }),
      .init("buys", .list(station.offers.filter(\.buys).map { .text($0.good.rawValue) })),
      .init("sells", .list(station.offers.filter(\.sells).map { .text($0.good.rawValue) })),
    ]
  }

  /// What the map says about how a station trades a good.
  func facts(of station: ChartedStation, selling good: TradeGood) -> [FieldValue.Member] {
    let offer = station.offer(good)
    return [
      .init("kind", .text("price")), .init("sector", .int(sectors.number(station.sector.node))),
      .init("name", .text(station.name)), .init("good", .text(good.rawValue)),
      .init("buys", .boolean(offer?.buys ?? false)),
      .init("sells", .boolean(offer?.sells ?? false)),
      .init("price", .optional(station.currentPrices[good]) { .int($0) }),
      .init("pays", .optional(offer?.buyPrice) { .int($0) }),
      .init("charges", .optional(offer?.sellPrice) { .int($0) }),
    ]
  }

  /// What the map says about a planet.
  func facts(of planet: ChartedPlanet, _ position: Int) -> [FieldValue.Member] {
    [
      .init("kind", .text("planet")), .init("sector", .int(sectors.number(planet.sector.node))),
      .init("position", .int(position)), .init("name", .text(planet.name)),
      .init("type", .text(planet.type)),
      .init("habitability", .optional(planet.habitability) { .int($0) }),
    ]
  }
}
