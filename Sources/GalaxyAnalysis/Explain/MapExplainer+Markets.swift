import GalaxyModel
import GraphKit

extension MapExplainer {
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
