import Criteria
import GalaxyAnalysis
import GalaxyModel

extension RegionSet {
  static let stations = RegionSet(
    name: "stations", level: .sites, placeName: "sector", estimate: { $0 / 6 },
    count: { $0.contents.stations?.count ?? 0 },
    attributes: [
      Attribute("sector", .place, .sites) { subject, element in
        subject.station(element).map { subject.place($0.sector.node) } ?? .undefined
      },
      Attribute("class", .number(.plain), .sites) { subject, element in
        subject.station(element)?.stationClass.map { .number(Double($0.number)) } ?? .undefined
      },
      Attribute("type", .label(domain: RegionDomain.station), .sites) { subject, element in
        RegionDomain.value(
          subject.station(element).flatMap(\.type).flatMap { StationType(rawValue: $0) })
      },
      Attribute("faction", .label(domain: RegionDomain.faction), .world) { subject, element in
        let name = subject.station(element)?.faction
        return RegionDomain.value(FactionCode.allCases.first { $0.displayName == name })
      },
      Attribute(good: "buys", .boolean, .sites) { subject, element, good in
        .boolean(subject.station(element)?.pays(for: TradeGood.allCases[good]) != nil)
      },
      Attribute(good: "sells", .boolean, .sites) { subject, element, good in
        .boolean(subject.station(element)?.charges(for: TradeGood.allCases[good]) != nil)
      },
      Attribute(good: "price", .number(.credits), .world) { subject, element, good in
        let station = subject.station(element)
        let good = TradeGood.allCases[good]
        let price =
          station?.currentPrices[good] ?? station?.charges(for: good) ?? station?.pays(for: good)
        return price.map { .number(Double($0)) } ?? .undefined
      },
    ])

  static let planets = RegionSet(
    name: "planets", level: .sites, placeName: "sector", estimate: { $0 / 2 },
    count: { $0.contents.planets?.count ?? 0 },
    attributes: [
      Attribute("sector", .place, .sites) { subject, element in
        subject.planet(element).map { subject.place($0.sector.node) } ?? .undefined
      },
      Attribute("type", .label(domain: RegionDomain.planet), .sites) { subject, element in
        RegionDomain.value(
          subject.planet(element).flatMap { PlanetType(rawValue: $0.type.uppercased()) })
      },
      Attribute("habitability", .number(.plain), .sites) { subject, element in
        subject.planet(element)?.habitability.map { .number(Double($0)) } ?? .undefined
      },
    ])
}

extension RegionSubject {
  func station(_ element: Int) -> ChartedStation? { contents.stations?[element] }
  func planet(_ element: Int) -> ChartedPlanet? { contents.planets?[element] }
}
