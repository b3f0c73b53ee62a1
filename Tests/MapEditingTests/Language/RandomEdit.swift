import GalaxyModel
import GalaxyTestSupport
import MapEditing

/// Edits without a map, of all kinds.
enum RandomEdit {
  static func any(_ random: inout SplitMix64) -> MapEdit {
    let edits = operations(&random)
    return MapEdit(
      edits.randomElement(using: &random) ?? .removeStation(1),
      in: Bool.random(using: &random) ? RandomReference.name(&random) : nil,
      expectations: Bool.random(using: &random)
        ? [.init("type", .text(RandomReference.name(&random))), .init("cost", .int(3))] : [])
  }

  private static func operations(_ random: inout SplitMix64) -> [EditOperation] {
    let (a, b) = (Int.random(in: 1...999, using: &random), Int.random(in: 1...999, using: &random))
    let link = LinkWord(a, b, isDirected: true)
    let flag = Bool.random(using: &random)
    var reference = RandomReference.any(&random)
    reference.region = nil
    let name = RandomReference.name(&random)
    let formation = FormationTraits(
      size: flag ? a : nil, name: flag ? name : nil, interior: flag ? nil : [a, b, 7],
      gateways: flag ? 2 : nil)
    let words: [FormationWord] = [.ordinal(a), .type(.bubble), .name(name)]
    let word = words.randomElement(using: &random) ?? .ordinal(1)
    return [
      .addWarp(LinkWord(a, b, isDirected: flag), isLatent: flag),
      .removeWarp(LinkWord(a, b, isDirected: flag)),
      .redirectWarp(link, to: b, dissolves: flag), .flipWarp(link, dissolves: flag),
      .setWarp(link, WarpTraits(isLatent: flag, cost: a, stability: Double(b) / 1_000)),
      .moveSector(a, to: EditPosition(x: -a, y: b, z: flag ? -b : nil)),
      .setSector(
        a,
        SectorTraits(
          type: flag ? .nebula : nil, hazard: b, radiation: Double(a) / 100,
          security: flag ? nil : 3,
          nebula: flag ? .nebula(.amber, density: 30) : NebulaWord.none, hasAsteroids: flag)),
      .setCluster(
        a,
        ClusterTraits(
          type: flag ? .tradeHub : nil, cap: b, center: flag ? EditPosition(x: 1, y: -b, z: 3) : nil
        )), .rename(reference, to: name),
      .addFormation(.bubble, at: a, formation),
      .declareFormation(
        .bubble, anchor: a, FormationTraits(name: flag ? name : nil, interior: [b])),
      .removeFormation(word), .dissolveFormation(word),
      .addTunnel(
        a, b,
        TunnelTraits(
          isOneWay: flag, isLatent: flag, type: flag ? .natural : nil,
          stability: flag ? nil : 0.87, cost: b, length: 12.5)), .removeTunnel(a, b),
      .addStation(a, class: 3), .moveStation(a, to: b), .removeStation(a), .setStation(a, class: b),
      .addPlanet(a, PlanetChange(type: name, habitability: flag ? b : nil)),
      .setPlanet(a, position: 2, PlanetChange(habitability: b)), .removePlanet(a, position: 1),
      .place(.rylan, at: a),
    ]
  }
}
