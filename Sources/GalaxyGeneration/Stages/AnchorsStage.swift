import Determinism
import GalaxyModel

extension Stage {
  /// Fixes the sectors whose content is decided by number or name, before any warp is drawn: later
  /// stages keep off them.
  static let anchors = Stage(
    name: "anchors", scope: .warps, establishes: ["INV-04", "INV-05", "INV-53", "INV-54"]
  ) { draft in
    let count = draft.plan.sectorCount
    var taken: Set<Int> = [1, 2, 10, count - 5]
    var nodes: [SpecialLocation: Int] = [.terra: 0, .stardock: 9]
    // A location draws from its own stream, so that moving one does not move the others.
    for location in [SpecialLocation.fringeHomeworld, .alphaCentauri, .rylan] {
      guard let band = location.band else { continue }
      let lower = (band.lowerPercent * count + 99) / 100
      let upper = band.upperPercent * count / 100
      let free = (lower...max(lower, upper)).filter { !taken.contains($0) && $0 <= count }
      // Only a sandbox of a few dozen sectors has a full band; then the nearest free number.
      let fallback = (1...count).filter { !taken.contains($0) }
        .min { abs($0 - lower) < abs($1 - lower) }
      var stream = draft.random.stream("anchors", key: location.rawValue)
      guard let number = free.isEmpty ? fallback : free[stream.index(below: free.count)] else {
        continue
      }
      taken.insert(number)
      nodes[location] = number - 1
    }
    draft.region.specialLocations = SpecialLocation.allCases.compactMap { location in
      nodes[location].map { (location, $0) }
    }
    draft.anchors = taken.map { $0 - 1 }.sorted()
    draft.region.root = 0
  }
}
