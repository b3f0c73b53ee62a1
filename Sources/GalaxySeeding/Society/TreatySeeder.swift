import GalaxyModel

/// Treaties of regions that a tunnel joins: one in force and one that has run out for each pair.
struct TreatySeeder {
  let context: PopulationContext

  func rows(_ galaxy: Galaxy) -> [RegionalTreaty] {
    let pairs = Set(
      galaxy.attachments.map { tunnel in
        [tunnel.origin.region, tunnel.destination.region].sorted()
      }
    ).sorted { $0.lexicographicallyPrecedes($1) }
    return pairs.flatMap { pair -> [RegionalTreaty] in
      let first = galaxy.regions[pair[0]]
      let second = galaxy.regions[pair[1]]
      return [true, false].map { isActive in
        var row = RegionalTreaty(
          id: context.id(
            "regional_treaties", "\(first.name)/\(second.name)/\(isActive ? 1 : 2)"),
          regionAID: first.identifier, regionBID: second.identifier,
          treatyType: isActive ? "trade_agreement" : "non_aggression",
          terms: isActive
            ? .object(["tariff_rate": .number(0.05)])
            : .object(["summary": .text("No attacks across the tunnel.")]),
          signedAt: context.epoch.adding(days: isActive ? -60 : -400))
        row.expiresAt = context.epoch.adding(days: isActive ? 305 : -35)
        row.status = isActive ? "active" : "expired"
        return row
      }
    }
  }
}
