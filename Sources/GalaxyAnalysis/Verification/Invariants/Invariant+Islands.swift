import GalaxyModel
import WarpMap

extension Invariant {
  /// Rules about the separation of islands.
  static let islands: [Invariant] = [
    Invariant(
      "INV-33", "No warp leads into an island, at most one leads out, one-way and not latent",
      region: closedIslands)
  ]

  private static func closedIslands(_ region: RegionContext, _ log: inout ViolationLog) {
    let islands = region.islandGroups
    guard islands.memberCount > 0 else { return }
    let warps = region.region.warps
    var joining = Witnesses()
    var entering = Witnesses()
    var latent = Witnesses()
    var exits = [Int](repeating: 0, count: islands.count)
    for row in 0..<warps.rowCount where region.holdsBothEnds(ofWarp: row) {
      let source = islands.group(of: Int(warps.source[row]))
      let destination = islands.group(of: Int(warps.destination[row]))
      guard source != destination else { continue }
      if source != nil && destination != nil {
        joining.add(region.labelOfWarp(row))
      } else if source == nil || warps.isTwoWay(row) {
        entering.add(region.labelOfWarp(row))
      } else if let source {
        exits[Int(source)] += 1
        if warps.flags[row].contains(.latent) { latent.add(region.labelOfWarp(row)) }
      }
    }
    var crowded = Witnesses()
    if exits.contains(where: { $0 > 1 }) {
      for row in 0..<warps.rowCount where region.holdsBothEnds(ofWarp: row) {
        let source = islands.group(of: Int(warps.source[row]))
        let destination = islands.group(of: Int(warps.destination[row]))
        if let source, destination == nil, exits[Int(source)] > 1 {
          crowded.add(region.labelOfWarp(row))
        }
      }
    }
    log.add(region.name, joining) { "\(counted($0, "warp")) between two islands" }
    log.add(region.name, entering) { "\(counted($0, "warp")) into an island" }
    log.add(region.name, crowded) { "\(counted($0, "warp")) out of islands with several exits" }
    log.add(region.name, latent) { "\(counted($0, "latent warp")) out of an island" }
  }
}
