import Determinism
import GalaxyModel
import GalaxySettings

/// Seeds cargo of lost hulls in dangerous sectors.
struct DerelictSeeder {
  let context: SeedingContext

  private static let hulls: [ShipType] = [
    .cargoHauler, .lightFreighter, .fastCourier, .scoutShip,
  ]

  /// Adds one derelict per 60 sectors by default, at most one per sector.
  ///
  /// - Complexity: O(sectors · derelicts).
  func seed(_ world: inout RegionWorld) {
    let survey = world.survey
    let region = world.region
    var stream = context.streams(of: region).stream(.derelicts)
    let capitalCluster = region.sectors.cluster.value(at: region.root)
    var weights = (0..<survey.sectorCount).map { node in
      survey.isFedspace(node) || region.sectors.cluster[node] == capitalCluster
        ? 0 : DerelictSeeder.weight(node, in: survey)
    }
    let spacing = context.settings[\.derelictSpacing]
    let wanted = spacing > 0 ? (2 * survey.sectorCount + spacing) / (2 * spacing) : 0
    var nodes: [Int] = []
    var total = weights.reduce(0, +)
    while nodes.count < wanted, total > 0 {
      var mark = stream.index(below: total)
      guard
        let node = weights.firstIndex(where: { weight in
          mark -= weight
          return mark < 0
        })
      else { break }
      nodes.append(node)
      total -= weights[node]
      weights[node] = 0
    }
    let mean = mean(of: survey)
    raise(&nodes, above: mean, in: survey, free: weights)
    note(nodes, against: mean, in: &world)
    for node in nodes.sorted() { world.wrecks.append(wreck(node, in: region)) }
  }

  // If almost every site is used, there is no choice.
  private func note(_ nodes: [Int], against mean: Double, in world: inout RegionWorld) {
    let sum = nodes.reduce(0) { $0 + DerelictSeeder.weight($1, in: world.survey) }
    guard !nodes.isEmpty, mean > 0, Double(sum) <= mean * Double(nodes.count) else { return }
    world.warnings.append(
      GenerationWarning(
        category: "seeding", code: "DERELICT_SPREAD",
        message: "\(world.region.displayName): \(nodes.count) derelicts are too many to be "
          + "at riskier places than others (ENT-77)"))
  }

  private func mean(of survey: RegionSurvey) -> Double {
    let sum = (0..<survey.sectorCount).reduce(0) { $0 + DerelictSeeder.weight($1, in: survey) }
    return Double(sum) / Double(max(1, survey.sectorCount))
  }

  // A few draws may all be harmless: then the lightest is replaced by the heaviest that is free.
  private func raise(
    _ nodes: inout [Int], above mean: Double, in survey: RegionSurvey, free weights: [Int]
  ) {
    var weights = weights
    func weight(_ node: Int) -> Int { DerelictSeeder.weight(node, in: survey) }
    while !nodes.isEmpty,
      Double(nodes.reduce(0) { $0 + weight($1) }) <= mean * Double(nodes.count)
    {
      guard
        let heaviest = weights.indices.max(by: { (weights[$0], $1) < (weights[$1], $0) }),
        let lightest = nodes.indices.min(by: { weight(nodes[$0]) < weight(nodes[$1]) }),
        weights[heaviest] > weight(nodes[lightest])
      else { return }
      nodes[lightest] = heaviest
      weights[heaviest] = 0
    }
  }

  // In tenths: three times the hazard, two for the end of a tunnel and for a sink, one for the
  // frontier.
  private static func weight(_ node: Int, in survey: RegionSurvey) -> Int {
    3 * survey.hazardTenths(node) + (survey.isTunnelEnd[node] ? 20 : 0)
      + (survey.gate[node].contains(.warpSink) ? 20 : 0)
      + (survey.isFrontierGround(node) ? 10 : 0)
  }

  private func wreck(_ node: Int, in region: Region) -> CargoWreck {
    let key = "\(region.name)/\(region.sectors.number(node))/1"
    var stream = context.streams(of: region).stream(.derelicts, key: key)
    let type = stream.pick(from: DerelictSeeder.hulls)
    var room = ShipCatalog.figures(type).maxCargo
    var cargo: [(good: String, amount: Int)] = []
    for good in stream.sample(3, of: WireGood.allCases.count).map({ WireGood.allCases[$0] }) {
      let loaded = stream.int(in: room / 8...room / 2)
      room -= loaded
      // Percent that remains after the loss.
      let left = loaded * stream.int(in: 60...80) / 100
      if left > 0 { cargo.append((good.slug, left)) }
    }
    return CargoWreck(
      id: context.id("cargo_wrecks", key), sectorID: region.sectors.identifier[node],
      destroyedShipType: type,
      cargo: .object(
        cargo.sorted { $0.good < $1.good }.map { FieldValue.Member($0.good, .int($0.amount)) }),
      createdAt: context.worldTime, cause: .hazard)
  }
}
