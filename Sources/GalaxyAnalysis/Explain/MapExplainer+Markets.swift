import GalaxyModel
import GraphKit

extension MapExplainer {
  /// How many stations are within three hops of a station, and the best pair that it is part of.
  func trade(around sector: SectorReference) -> [FieldValue.Member] {
    let roles = roles(in: sector.region)
    let hops = roles.measures.undirected
      .breadthFirstDistances(from: NodeIndex(sector.node)).distances
    let near = (contents.stations ?? []).filter {
      $0.sector.region == sector.region && $0.sector != sector && hops[$0.sector.node] <= 3
    }
    var wish = TradeFinder.Wish()
    wish.reach = (NodeIndex(sector.node), 8)
    let routes = TradeFinder(StarChart(region: sector.region, of: galaxy), contents: contents)
      .routes(wish)
    let own = routes.filter { $0.near.sector == sector || $0.far.sector == sector }
    return [
      .init("neighbors", .list(near.map { .int(roles.number($0.sector.node)) })),
      .init("routes", .int(own.count)),
      .init("best", .optional(own.first) { .number($0.profitPerTurn) }),
    ]
  }

  /// Who else trades a good around a station: other sellers within three hops, and the nearest.
  ///
  /// Hops ignore directions.
  func role(of good: TradeGood, at sector: SectorReference) -> [FieldValue.Member] {
    let roles = roles(in: sector.region)
    let hops = roles.measures.undirected
      .breadthFirstDistances(from: NodeIndex(sector.node)).distances
    let sellers = (contents.stations ?? []).filter {
      $0.sector.region == sector.region && $0.offer(good)?.sells ?? false
    }.map(\.sector.node)
    let rivals = sellers.filter { $0 != sector.node && hops[$0] <= 3 }
    let least = sellers.map { hops[$0] }.min() ?? .unreached
    let nearest = least == .unreached ? [] : sellers.filter { hops[$0] == least }
    return [
      .init("rivals", .list(rivals.map { .int(roles.number($0)) })),
      .init("hops", least == .unreached ? .null : .int(least)),
      .init("nearest", .list(nearest.map { .int(roles.number($0)) })),
    ]
  }
}
