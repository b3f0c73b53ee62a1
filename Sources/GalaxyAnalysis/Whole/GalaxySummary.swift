public import GalaxyModel

/// What adds up to the figures of a whole galaxy: the summaries of its regions, and its gates.
///
/// Parts of a galaxy are measured apart, and added up in any order of parts:
///
/// ```swift
/// var summary = GalaxySummary(galaxy)
/// summary.add(another)
/// let figures = GalaxyFigures(summary)
/// ```
public struct GalaxySummary: Sendable, Equatable {
  /// The summaries of regions.
  public private(set) var regions: [RegionTotals] = []
  /// The gates.
  public private(set) var gates: [GateLink] = []

  /// A galaxy without regions.
  public init() {}

  /// Summarizes a galaxy.
  ///
  /// Gates to sectors that do not exist are left out.
  ///
  /// - Parameter galaxy: The galaxy.
  /// - Complexity: O(P (V + E) log V) time per region with P ports.
  public init(_ galaxy: Galaxy) {
    var nodes = [[Int]](repeating: [], count: galaxy.regions.count)
    func end(_ place: SectorReference) -> GateLink.End? {
      guard galaxy.regions.indices.contains(place.region), place.node >= 0,
        place.node < galaxy.regions[place.region].sectorCount
      else { return nil }
      let region = galaxy.regions[place.region]
      return .init(region: region.name, sector: region.sectors.number(place.node))
    }
    for gate in galaxy.attachments {
      guard let from = end(gate.origin), let to = end(gate.destination) else { continue }
      nodes[gate.origin.region].append(gate.origin.node)
      nodes[gate.destination.region].append(gate.destination.node)
      gates.append(GateLink(from: from, to: to, isTwoWay: gate.isTwoWay, turns: gate.turnCost))
    }
    for index in galaxy.regions.indices {
      regions.append(
        RegionTotals(measuring: galaxy.regions[index], gateNodes: nodes[index]))
    }
  }

  /// Adds a region.
  ///
  /// - Parameter region: Its summary.
  public mutating func add(_ region: RegionTotals) { regions.append(region) }

  /// Adds a gate.
  ///
  /// - Parameter gate: The gate.
  public mutating func add(_ gate: GateLink) { gates.append(gate) }

  /// Adds another part of the galaxy.
  ///
  /// - Parameter other: Its summary.
  public mutating func add(_ other: GalaxySummary) {
    regions += other.regions
    gates += other.gates
  }
}
