import Criteria
import GalaxyModel

extension RegionSet {
  static let warps = RegionSet(
    name: "warps", level: .warps, placeName: nil, estimate: { 3 * $0 },
    count: { $0.region.warps.count },
    attributes: [
      Attribute("from", .place, .warps) { $0.place($0.ends(ofWarp: $1).from) },
      Attribute("to", .place, .warps) { $0.place($0.ends(ofWarp: $1).to) },
      Attribute("oneWay", .boolean, .warps) { .boolean(!$0.region.warps.isTwoWay($1)) },
      Attribute("latent", .boolean, .warps) {
        .boolean($0.region.warps.flags[$1].contains(.latent))
      },
      Attribute("cost", .number(.turns), .warps) { subject, warp in
        let costs = subject.region.warps.turnCost
        return .number(costs.isEmpty ? 1 : Double(costs[warp]))
      },
      Attribute("length", .number(.units), .warps) { subject, warp in
        guard subject.region.sectors.hasPositions else { return .undefined }
        let warps = subject.region.warps
        return .number(subject.line(Int(warps.source[warp]), Int(warps.destination[warp])))
      },
    ])

  static let tunnels = RegionSet(
    name: "tunnels", level: .map, placeName: nil, estimate: { $0 / 2 },
    count: { $0.region.tunnels.count },
    attributes: [
      Attribute("from", .place, .map) { $0.place($0.region.tunnels[$1].origin.node) },
      Attribute("to", .place, .map) { $0.place($0.region.tunnels[$1].destination.node) },
      Attribute("oneWay", .boolean, .map) { .boolean(!$0.region.tunnels[$1].isTwoWay) },
      Attribute("latent", .boolean, .map) { .boolean($0.region.tunnels[$1].isLatent) },
      Attribute("cost", .number(.turns), .map) { .number(Double($0.region.tunnels[$1].turnCost)) },
      Attribute("length", .number(.units), .map) { .number($0.region.tunnels[$1].length) },
      Attribute("type", .label(domain: RegionDomain.tunnel), .map) {
        RegionDomain.value($0.region.tunnels[$1].type)
      },
    ])
}

extension RegionSubject {
  /// The nodes that a warp joins: those of a two-way one by number.
  func ends(ofWarp warp: Int) -> (from: Int, to: Int) {
    let (source, target) = (
      Int(region.warps.source[warp]), Int(region.warps.destination[warp])
    )
    let isTurned =
      region.warps.isTwoWay(warp) && region.sectors.number(source) > region.sectors.number(target)
    return isTurned ? (target, source) : (source, target)
  }
}
