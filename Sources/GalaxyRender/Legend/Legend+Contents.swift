import GalaxyModel

extension Legend {
  /// Badges: ports of like purpose share a color, and a line.
  mutating func addBadges(_ scene: MapScene, _ badges: [PlacedBadge]) {
    var counts: [PlacedBadge.Mark: Int] = [:]
    for badge in badges { counts[badge.mark, default: 0] += 1 }
    func entry(_ marks: [PlacedBadge.Mark], _ text: String) -> Entry? {
      let count = marks.reduce(0) { $0 + (counts[$1] ?? 0) }
      guard count > 0, let first = marks.first else { return nil }
      return Entry(
        symbol: .marker(BadgeStyle.marker(of: first, theme: scene.theme), size: 0.9), text: text,
        note: "\(count)")
    }
    func ports(_ numbers: ClosedRange<Int>) -> [PlacedBadge.Mark] {
      numbers.map { .station(StationMark(number: $0, kind: .port)) }
    }
    func others(_ kind: StationMark.Kind) -> [PlacedBadge.Mark] {
      (0...11).map { .station(StationMark(number: $0, kind: kind)) }
    }
    add(
      "Stations by class",
      [
        entry(ports(0...0), "0: capital"), entry(ports(1...3), "1–3: buy one good"),
        entry(ports(4...5), "4–5: distribution, collection"), entry(ports(6...7), "6–7: exchange"),
        entry(ports(8...9), "8–9: buy all, sell all"),
        entry(ports(10...11), "10–11: luxury, technology"),
        entry(others(.dock), "Dock and shipyard"), entry(others(.blackMarket), "Black market"),
      ].compactMap(\.self))
    add(
      "Planets",
      [
        entry([.planet(.settled)], "Settled"), entry([.planet(.habitable)], "Habitable"),
        entry([.planet(.barren)], "Uninhabitable"),
      ].compactMap(\.self))
    add(
      "Characters",
      [entry([.patrol], "Patrol"), entry([.raider], "Raiders")].compactMap(\.self))
  }

  /// Factions whose borders are drawn.
  mutating func addFactions(_ scene: MapScene, _ areas: [RegionAreas]) {
    let present = Set(areas.flatMap { $0.territories.map(\.kind) })
    add(
      "Territories of factions",
      FactionCode.allCases.enumerated().filter { present.contains(Int32($0.offset)) }.map {
        let color = scene.theme.strong(scene.theme.palette.hue(of: $0.element))
        return Entry(
          symbol: Legend.line(color, stroke: "dashed"), text: $0.element.displayName, note: "")
      })
  }
}
