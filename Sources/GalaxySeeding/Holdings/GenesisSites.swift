import GalaxyModel

/// Sectors of a region where genesis devices work: five links from the Federation zone, two from
/// every planet, and not next to the capital.
struct GenesisSites {
  private let host: Host
  /// Farthest from the Federation first, the core before islands.
  private(set) var nodes: [Int]

  init(_ host: Host, planets: [Planet]) {
    self.host = host
    let region = host.region
    let federation = (0..<region.sectorCount).filter { host.survey.zoneType($0) == .federation }
    let fromFederation = host.near(from: federation)
    let fromPlanets = host.near(
      from: planets.compactMap { region.sectors.node(ofNumber: $0.sectorID - region.sectorOffset) })
    let fromCapital = host.near(from: [host.capital])
    // A planet at the landing would have moved the tunnel to other regions.
    let landing = host.survey.landing
    let fit = (0..<region.sectorCount).filter {
      $0 != landing && fromFederation[$0] >= 5 && fromPlanets[$0] >= 2 && fromCapital[$0] > 1
    }
    nodes = fit.sorted(byRank: { (host.isCore($0) ? 0 : 1, Double(-fromFederation[$0])) })
  }

  /// Takes a site for a planet, and closes it and its neighbors, unless no site would be left.
  mutating func claim() -> Int? {
    for site in nodes {
      let distance = host.near(from: [site])
      let rest = nodes.filter { distance[$0] >= 2 }
      guard !rest.isEmpty else { continue }
      nodes = rest
      return site
    }
    return nil
  }
}
