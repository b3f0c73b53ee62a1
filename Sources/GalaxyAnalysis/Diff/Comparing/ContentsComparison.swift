import WarpMap
import GalaxyModel

/// Compares stations and planets of two regions, which are matched by sector and position.
struct ContentsComparison {
  private let pair: RegionPair
  private let sides: (a: MapSide, b: MapSide)

  init(_ pair: RegionPair, _ sides: (a: MapSide, b: MapSide)) {
    self.pair = pair
    self.sides = sides
  }

  /// The differences, by sector.
  ///
  /// - Complexity: O(stations + planets).
  var changes: [MapChange] {
    var changes: [MapChange] = []
    if pair.facts.contains(.stations) {
      let (a, b) = (sides.a.contents.stations ?? [], sides.b.contents.stations ?? [])
      changes += compare(.station, a.map(\.sector), b.map(\.sector)) { fields(a[$0], b[$1]) }
    }
    if pair.facts.contains(.planets) {
      let (a, b) = (sides.a.contents.planets ?? [], sides.b.contents.planets ?? [])
      changes += compare(.planet, a.map(\.sector), b.map(\.sector)) { fields(a[$0], b[$1]) }
    }
    return changes
  }

  /// Compares two lists of what is in sectors.
  ///
  /// - Parameters:
  ///   - subject: What is listed.
  ///   - a: The sectors of the first list, ascending.
  ///   - b: The sectors of the second list, ascending.
  ///   - fields: The differences of two elements.
  /// - Returns: The changes, by sector.
  private func compare(
    _ subject: MapChange.Subject, _ a: [SectorReference], _ b: [SectorReference],
    fields: (Int, Int) -> [FieldChange]
  ) -> [MapChange] {
    var places: [Int: [Int]] = [:]
    for (index, sector) in b.enumerated().reversed() where sector.region == pair.places.b {
      if pair.matching.leavesUnmatched, pair.matching.a(sector.node) == nil { continue }
      places[sector.node, default: []].append(index)
    }
    var changes: [MapChange] = []
    for (index, sector) in a.enumerated() where sector.region == pair.places.a {
      let node = pair.common(sector.node)
      if pair.matching.leavesUnmatched, node < 0 { continue }
      guard let other = places[node]?.popLast() else {
        var change = MapChange(.removed, subject, a: index)
        change.nodesA = [sector.node]
        changes.append(change)
        continue
      }
      if var change = MapChange(subject, a: index, b: other, fields: fields(index, other)) {
        (change.nodesA, change.nodesB) = ([sector.node], [node])
        changes.append(change)
      }
    }
    for index in places.values.flatMap(\.self).sorted() {
      var change = MapChange(.added, subject, b: index)
      change.nodesB = [b[index].node]
      changes.append(change)
    }
    return changes
  }

  private func fields(_ a: ChartedStation, _ b: ChartedStation) -> [FieldChange] {
    var fields = [
      FieldChange("class", a.stationClass?.number, b.stationClass?.number),
      FieldChange("name", a.name, b.name),
      FieldChange("spaceDock", a.isSpaceDock, b.isSpaceDock),
      FieldChange("blackMarket", a.isBlackMarket, b.isBlackMarket),
    ]
    if pair.facts.contains(.stationTypes) {
      fields.append(FieldChange("type", a.type, b.type))
      fields.append(FieldChange("faction", a.faction, b.faction))
    }
    // What a station trades follows from its class.
    if a.stationClass == b.stationClass {
      if pair.facts.contains(.stationTypes) {
        fields.append(FieldChange("buys", a.goods(\.buys), b.goods(\.buys)))
        fields.append(FieldChange("sells", a.goods(\.sells), b.goods(\.sells)))
      }
      for good in TradeGood.allCases {
        guard let one = a.offer(good)?.stock, let other = b.offer(good)?.stock else { continue }
        fields.append(FieldChange("stock.\(good.rawValue)", one, other))
      }
    }
    return fields.compactMap { $0 }
  }

  private func fields(_ a: ChartedPlanet, _ b: ChartedPlanet) -> [FieldChange] {
    var fields = [FieldChange("name", a.name, b.name)]
    if pair.facts.contains(.planetTypes) {
      fields.append(FieldChange("type", a.type, b.type))
      fields.append(FieldChange("habitability", a.habitability, b.habitability))
      fields.append(FieldChange("owned", a.isOwned, b.isOwned))
    }
    return fields.compactMap { $0 }
  }
}

extension ChartedStation {
  /// The goods that are bought, or sold.
  fileprivate func goods(_ isTraded: KeyPath<Offer, Bool>) -> FieldValue {
    .list(offers.filter { $0[keyPath: isTraded] }.map { .text($0.good.rawValue) })
  }
}
