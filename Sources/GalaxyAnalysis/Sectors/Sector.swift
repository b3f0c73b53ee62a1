public import GalaxyModel
import GraphKit
import WarpMap

/// One sector of a region with everything that is known about it, for tests and queries by hand.
///
/// ```swift
/// let capital = try region.sector(1)
/// capital.zone?.type       // .federation
/// capital.exits            // [2, 3, 9]
/// capital.stationClass     // nil if there is none, or if nothing was seeded
/// ```
public struct Sector: Sendable, Identifiable {
  let atlas: SectorAtlas
  /// The node of the sector in the warp graph.
  public let node: Int

  /// The region of the sector.
  public var region: Region { atlas.region }
  /// The number of the sector within its region.
  public var number: Int { region.sectors.number(node) }
  /// The number of the sector within its region.
  public var id: Int { number }
  /// The name of the sector.
  public var name: String { region.sectorName(node) }
  /// The kind of sector; nil if unknown.
  public var type: SectorType? { value(of: region.sectors.type) }
  /// The zone; nil if unknown.
  public var zone: Zone? { region.zone(at: node) }
  /// The cluster; nil if unknown.
  public var cluster: Cluster? { region.cluster(at: node) }
  /// The position; nil if unknown.
  public var position: Position? { region.sectors.hasPositions ? region.position(node) : nil }
  /// The special location, if there is one.
  public var specialLocation: SpecialLocation? { region.specialLocation(at: node) }

  /// Whether it is the sector from which reachability is measured.
  public var isCapital: Bool {
    value(of: region.sectors.flags)?.contains(.capital) ?? (node == region.root)
  }
  /// Whether it is one of the policed sectors around the capital.
  public var isFedspace: Bool { value(of: region.sectors.flags)?.contains(.fedspace) ?? false }

  /// Class of the station, 0…11; nil without a station, and if nothing was seeded.
  public var stationClass: Int? {
    value(of: region.contents.stationClass).flatMap { $0 < 0 ? nil : Int($0) }
  }
  /// Whether there is a station; false if nothing was seeded.
  public var hasStation: Bool { stationClass != nil }
  /// Number of planets; 0 if nothing was seeded.
  public var planetCount: Int { value(of: region.contents.planetCount).map(Int.init) ?? 0 }
  /// The faction in control, if any.
  public var faction: FactionCode? { region.contents.faction(at: node) }

  /// Numbers of the sectors to which warps lead from here, ascending.
  public var exits: [Int] { atlas.numbers(of: atlas.graph.successors(of: NodeIndex(node))) }
  /// Numbers of the sectors from which warps lead here, ascending.
  public var entries: [Int] { atlas.numbers(of: atlas.reversed.successors(of: NodeIndex(node))) }
  /// The declared formations of which the sector is the anchor or an interior sector.
  public var formations: [SpecialFormation] {
    region.formations.filter { $0.anchor == node || $0.interior.contains(node) }
  }

  private func value<T>(of column: [T]) -> T? { column.indices.contains(node) ? column[node] : nil }
}

/// What the sectors of a region share.
final class SectorAtlas: Sendable {
  let region: Region
  let graph: DirectedGraph
  let reversed: DirectedGraph

  init(_ region: Region) {
    self.region = region
    graph = WarpGraph(region).graph
    reversed = graph.reversed()
  }

  func numbers(of nodes: some Sequence<UInt32>) -> [Int] {
    nodes.map { region.sectors.number(Int($0)) }.sorted()
  }
}

extension Region {
  /// All sectors, in ascending order of number.
  ///
  /// - Complexity: O(V + E).
  public var everySector: [Sector] {
    let atlas = SectorAtlas(self)
    return (0..<sectorCount).map { Sector(atlas: atlas, node: $0) }
  }

  /// Returns the sector with a number.
  ///
  /// For many sectors, ask ``everySector`` once.
  ///
  /// - Parameter number: The number within the region.
  /// - Returns: The sector.
  /// - Throws: `UnknownSector` if there is none.
  /// - Complexity: O(V + E).
  public func sector(_ number: Int) throws(UnknownSector) -> Sector {
    guard let node = sectors.node(ofNumber: number) else {
      throw UnknownSector(number: number, region: name)
    }
    return Sector(atlas: SectorAtlas(self), node: node)
  }
}
