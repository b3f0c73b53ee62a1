import GalaxyModel

/// Seeds treaties of regions that a tunnel joins: one active and one expired for each pair.
struct TreatySeeder {
  let context: PopulationContext

  func rows(_ outline: GalaxyOutline) -> [RegionalTreaty] {
    outline.neighbors.flatMap { pair -> [RegionalTreaty] in
      let first = outline.places[pair.first]
      let second = outline.places[pair.second]
      return [true, false].map { isActive in
        var row = RegionalTreaty(
          id: context.id(
            "regional_treaties", "\(first.name)/\(second.name)/\(isActive ? 1 : 2)"),
          regionAID: first.identifier, regionBID: second.identifier,
          treatyType: isActive ? .tradeAgreement : .nonAggression,
          terms: isActive
            ? .object(["tariff_rate": .number(0.05)])
            : .object(["summary": .text("No attacks across the tunnel.")]),
          signedAt: context.epoch.adding(days: isActive ? -60 : -400))
        row.expiresAt = context.epoch.adding(days: isActive ? 305 : -35)
        row.status = isActive ? .active : .expired
        return row
      }
    }
  }
}
