import GalaxyAnalysis
import GalaxyModel
import GalaxySeeding

extension RegionCauses {
  /// Why there is a station, and why it is of its class.
  ///
  /// - Parameters:
  ///   - node: The sector of the station.
  ///   - faction: Its faction, as the map tells.
  /// - Returns: The causes; none if the generated region has no station there.
  func ofStation(at node: Int, faction: String?) -> [Explanation.Cause] {
    guard let cause = map.sites(in: index).station(at: node) else { return [] }
    var causes = [choice(cause), stationClass(cause)]
    if let faction {
      causes.append(
        Explanation.Cause(
          stage: "factions", makes: false,
          rule:
            "the faction with the greatest influence at the sector, if that is a quarter at least",
          text: "\(faction) has the greatest influence here"))
    }
    return causes
  }

  private func choice(_ cause: StationCause) -> Explanation.Cause {
    switch cause.choice {
    case .ordinary, .blackMarket:
      let share = FieldValue.number(Double(cause.weight) / Double(max(1, cause.total)))
      return Explanation.Cause(
        stage: "stations", stream: "stations", makes: true,
        rule:
          "sectors are drawn by weight: 30 in hubs and population centers, 10 in outposts, else 20",
        text: "its sector was drawn, with a weight of \(cause.weight) of \(cause.total)"
          + (cause.choice == .blackMarket
            ? "; the Fringe is strong here, so it is a black market" : ""),
        numbers: [
          .init("weight", .int(cause.weight)), .init("total", .int(cause.total)),
          .init("share", share),
        ])
    case .tradeDock:
      let rank = cause.rank ?? 0
      return Explanation.Cause(
        stage: "stations", makes: true,
        rule: "the busiest lawful sectors outside of formations have the TradeDocks",
        text:
          "its sector is the \(ordinal(rank)) by betweenness, and the first that a TradeDock may have",
        numbers: [.init("rank", .int(rank))])
    default:
      return Explanation.Cause(
        stage: "stations", makes: true, rule: "stations with a fixed place come first",
        text: "it is the \(cause.choice.rawValue)")
    }
  }

  private func stationClass(_ cause: StationCause) -> Explanation.Cause {
    guard let drawn = cause.drawnClass else {
      return Explanation.Cause(
        stage: "stations", makes: false, rule: "fixed stations have fixed classes",
        text: "such a station is of class \(cause.stationClass)",
        numbers: [.init("class", .int(cause.stationClass))])
    }
    let total = cause.classWeights.reduce(0, +)
    let numbers: [FieldValue.Member] = [
      .init("class", .int(cause.stationClass)), .init("drawnClass", .int(drawn)),
      .init("classWeights", .list(cause.classWeights.map { .int($0) })),
    ]
    let text =
      "it drew class \(drawn), which has a weight of \(cause.classWeights[drawn]) of \(total) here"
    return Explanation.Cause(
      stage: "stations", stream: "station-classes", makes: false,
      rule:
        "by weights of the zone and the type of cluster; then as few as possible change, so that "
        + "every class and good exists",
      text: drawn == cause.stationClass
        ? text : "\(text), and became class \(cause.stationClass), which was missing",
      numbers: numbers)
  }

  /// Why there is a planet, and why it is of its type.
  func ofPlanet(at node: Int, position: Int) -> [Explanation.Cause] {
    let cause = map.sites(in: index).planet(at: node, position)
    if let location = cause.location {
      return [
        Explanation.Cause(
          stage: "planets", makes: true, rule: "special locations have fixed planets",
          text: "it is the planet of \(location.sectorName)")
      ]
    }
    let total = cause.weights.reduce(0, +)
    let weights = zip(cause.types, cause.weights).map { type, weight in
      FieldValue.Member(type.rawValue, .int(weight))
    }
    let drawn = cause.drawn?.rawValue ?? "?"
    let place = cause.types.firstIndex { $0 == cause.drawn }
    let weight = place.map { cause.weights[$0] } ?? 0
    let range = cause.habitability ?? 0...0
    return [
      Explanation.Cause(
        stage: "planets", stream: "planets", makes: true,
        rule: "sectors are drawn by weight: 3 in population centers, else 2; 13 % have two planets",
        text: "its sector was drawn, with a weight of \(cause.weight)",
        numbers: [.init("weight", .int(cause.weight))]),
      Explanation.Cause(
        stage: "planets", stream: "planet-facts", makes: false,
        rule: "by weights of the zone; mild planets are more frequent near the capital",
        text:
          "it drew \(drawn), which has a weight of \(weight) of \(total) in its zone; such planets "
          + "have a habitability of \(range.lowerBound) to \(range.upperBound)",
        numbers: [
          .init("weights", .object(weights)), .init("habitabilityLower", .int(range.lowerBound)),
          .init("habitabilityUpper", .int(range.upperBound)),
        ]),
    ]
  }
}
