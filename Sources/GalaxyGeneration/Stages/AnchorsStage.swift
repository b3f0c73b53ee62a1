import Determinism
import GalaxyModel

extension Stage {
  /// Fixes the sectors whose content depends on number or name, before any warp is drawn: later
  /// stages avoid them.
  ///
  /// Example: of terran-space with seed 7, Stardock at sector 10, Alpha Centauri at 54, and Rylan
  /// at 160.
  static let anchors = Stage(
    name: "anchors", level: .places, makes: [.anchors], establishes: ["INV-04", "INV-05", "INV-54"]
  ) { draft in
    let count = draft.plan.sectorCount
    var taken = Set(FixedStation.numbers(sectorCount: count))
    var nodes: [SpecialLocation: Int] = [
      .terra: 0, .stardock: FixedStation.starterDock.number(sectorCount: count) - 1,
    ]
    let kept = draft.keptLocations()
    nodes.merge(kept.nodes) { $1 }
    taken.formUnion(kept.nodes.values.map { $0 + 1 })
    // Each location draws from its own stream, so that moving one does not move the others.
    for location in [SpecialLocation.fringeHomeworld, .alphaCentauri, .rylan] {
      guard let band = location.band, kept.nodes[location] == nil else { continue }
      let lower = (band.lowerPercent * count + 99) / 100
      let upper = band.upperPercent * count / 100
      var stream = draft.random.stream("anchors", key: location.rawValue)
      let closed = taken.union(kept.closed.map { $0 + 1 })
      let free = freeNumber(in: lower...max(lower, upper), of: count, taken: closed, &stream)
      // Where everything is pinned, a location stays.
      let isFree = free.map((lower...max(lower, upper)).contains) ?? false
      guard let number = isFree ? free : draft.previousNumber(of: location) ?? free else {
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
    draft.note("anchors", kept: kept.nodes.count, drawn: nodes.count - kept.nodes.count)
  }

  // Returns a free number of the band, all equally likely. Only a sandbox of a few dozen sectors
  // has a full band; then it is the nearest free number above, else below.
  private static func freeNumber(
    in band: ClosedRange<Int>, of count: Int, taken: Set<Int>, _ stream: inout RandomStream
  ) -> Int? {
    let upper = min(band.upperBound, count)
    let blocked = taken.filter { $0 >= band.lowerBound && $0 <= upper }.sorted()
    let free = upper - band.lowerBound + 1 - blocked.count
    if free > 0 {
      var number = band.lowerBound + stream.index(below: free)
      for other in blocked where other <= number { number += 1 }
      return number
    }
    return (band.lowerBound...max(band.lowerBound, count)).first {
      !taken.contains($0) && $0 <= count
    }
      ?? (1...count).last { !taken.contains($0) }
  }
}
