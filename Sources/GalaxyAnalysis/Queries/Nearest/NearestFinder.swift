import GalaxyModel
public import GraphKit
import WarpMap

/// Something near a sector.
public struct NearbyPlace: Sendable, Equatable {
  /// The node of the place.
  public var node: NodeIndex
  /// The turns of the cheapest course to it.
  public var turns: Int
  /// The turns of the cheapest course back, or nil if there is none.
  public var turnsBack: Int?
  /// The kind, such as `CLASS_3`, `TERRAN`, or `BUBBLE`.
  public var kind: String
  /// The name, or nil if it has none.
  public var name: String?
}

/// Finds the nearest places to a sector, by turns.
public struct NearestFinder {
  private let chart: StarChart
  private let contents: ChartContents

  /// Creates a finder for a chart.
  ///
  /// - Parameters:
  ///   - chart: The chart.
  ///   - contents: The stations and planets of its galaxy, as far as known.
  public init(_ chart: StarChart, contents: ChartContents = ChartContents()) {
    self.chart = chart
    self.contents = contents
  }

  /// Returns the nearest reachable places of a kind, by turns, then by node, then in the order of
  /// the map.
  ///
  /// - Parameters:
  ///   - kind: The kind of places.
  ///   - origin: The node from which turns are counted.
  ///   - count: The maximum number of places.
  ///   - limit: The maximum distance, in turns.
  /// - Returns: The places.
  /// - Complexity: O((V + E) log V) time, O(V + E) if all warps cost the same, and that of detection
  ///   for formations; O(V + E) space.
  public func nearest(
    _ kind: NearestKind, to origin: NodeIndex, count: Int, within limit: Int? = nil
  ) -> [NearbyPlace] {
    let out = chart.turns(from: origin)
    let limit = limit.map { UInt64(max(0, $0)) } ?? unreachableTurns - 1
    let found = candidates(kind).enumerated()
      .filter { out[$0.element.node.position] <= limit }
      .sorted { left, right in
        let (a, b) = (left.element.node, right.element.node)
        return (out[a.position], a, left.offset) < (out[b.position], b, right.offset)
      }
      .prefix(max(0, count))
    guard !found.isEmpty else { return [] }
    let back = chart.turns(to: origin)
    return found.map { _, candidate in
      let turnsBack = back[candidate.node.position]
      return NearbyPlace(
        node: candidate.node, turns: Int(clamping: out[candidate.node.position]),
        turnsBack: turnsBack == unreachableTurns ? nil : Int(clamping: turnsBack),
        kind: candidate.kind, name: candidate.name)
    }
  }

  /// Returns the nodes of all places of a kind, in the order of the map.
  ///
  /// - Parameter kind: The kind of places.
  /// - Returns: The nodes.
  /// - Complexity: O(V), and that of detection for formations.
  public func nodes(_ kind: NearestKind) -> [NodeIndex] { candidates(kind).map(\.node) }

  private typealias Candidate = (node: NodeIndex, kind: String, name: String?)

  private func candidates(_ kind: NearestKind) -> [Candidate] {
    switch kind {
    case .station: stations { _ in true }
    case .stationClass(let number): stations { $0.stationClass?.number == number }
    case .spaceDock: stations(\.isSpaceDock)
    case .buying(let good): stations { $0.pays(for: good) != nil }
    case .selling(let good): stations { $0.charges(for: good) != nil }
    case .planet(let type): planets(type)
    case .formation(let type): formations(type)
    case .sectorType(let type): sectors { chart.type(of: $0) == type ? type.rawValue : nil }
    case .clusterType(let type):
      sectors { chart.cluster(of: $0)?.type == type ? type.rawValue : nil }
    case .zone(let type): sectors { chart.zone(of: $0)?.type == type ? type.rawValue : nil }
    case .location(let location): places(location)
    case .tunnel: ends("TUNNEL", chart.regions.flatMap { chart.galaxy.regions[$0].tunnels })
    case .gate: ends("GATE", chart.galaxy.attachments)
    }
  }

  private func stations(_ isFitting: (ChartedStation) -> Bool) -> [Candidate] {
    (contents.stations ?? []).filter(isFitting).compactMap { station in
      chart.node(of: station.sector).map {
        ($0, station.stationClass.map { "CLASS_\($0.number)" } ?? "STATION", station.name)
      }
    }
  }

  private func planets(_ type: String?) -> [Candidate] {
    (contents.planets ?? []).compactMap { planet in
      guard type == nil || planet.type.uppercased() == type?.uppercased() else { return nil }
      return chart.node(of: planet.sector).map { ($0, planet.type, planet.name) }
    }
  }

  private func formations(_ type: FormationType?) -> [Candidate] {
    let places =
      chart.isJoined
      ? FormationPlaces(joining: chart.galaxy)
      : chart.regions.first.map { FormationPlaces(chart.galaxy.regions[$0]) } ?? FormationPlaces()
    // Formations are shapes of the warps alone, whether or not tunnels are on the chart.
    let warps =
      chart.isJoined || !chart.hasTunnels
      ? chart.warps : WarpGraph(chart.galaxy.regions[chart.regions[0]])
    let found = FormationDetector(FormationContext(warps, places: places)).detect().formations
    let nodes = chart.nodes(numbered: found.map(\.anchor))
    return zip(found, nodes).compactMap { formation, node in
      guard type == nil || formation.type == type else { return nil }
      return node.map { ($0, formation.type.rawValue, formation.name) }
    }
  }

  private func places(_ location: SpecialLocation) -> [Candidate] {
    chart.regions.flatMap { region in
      chart.galaxy.regions[region].specialLocations.compactMap { entry in
        guard entry.location == location else { return nil }
        return chart.node(of: SectorReference(region: region, node: entry.node)).map {
          ($0, location.rawValue, location.sectorName)
        }
      }
    }
  }

  private func ends(_ kind: String, _ tunnels: [WarpTunnel]) -> [Candidate] {
    tunnels.flatMap { tunnel in
      // A one-way tunnel can be entered only at one end.
      (tunnel.isTwoWay ? [tunnel.origin, tunnel.destination] : [tunnel.origin]).compactMap { end in
        chart.node(of: end).map { ($0, kind, name(of: tunnel)) }
      }
    }
  }

  private func name(of tunnel: WarpTunnel) -> String {
    let regions = chart.galaxy.regions
    guard !tunnel.isAttachment, regions.indices.contains(tunnel.origin.region) else {
      return tunnel.name
    }
    return regions[tunnel.origin.region].name(of: tunnel)
  }

  private func sectors(_ kind: (NodeIndex) -> String?) -> [Candidate] {
    chart.graph.nodes.compactMap { node in kind(node).map { (node, $0, nil) } }
  }
}
