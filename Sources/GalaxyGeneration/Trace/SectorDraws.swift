import Determinism
public import GalaxyModel

/// A number that was drawn from a stream.
public struct TracedDraw: Sendable, Equatable {
  /// The random stream.
  public let stream: String
  /// The number, from 0.
  public let value: Int
  /// The number below which it was drawn.
  public let below: Int
}

/// What was drawn for one sector, by its own streams.
public struct SectorDraws: Sendable, Equatable {
  /// Whether its content is fixed by its number or a special location.
  public let isAnchor: Bool
  /// Whether it is one of the policed sectors around the capital.
  public let isFedspace: Bool
  /// The draw of its type; nil where the type is fixed.
  public let type: TracedDraw?
  /// The special types of its cluster, of which three in twenty sectors get one.
  public let specialTypes: [SectorType]
  /// The type that was drawn, before nebulae and anomalies.
  public let drawnType: SectorType
  /// The draw of asteroids, 1 of 2; nil outside of rich clusters.
  public let asteroids: TracedDraw?
  /// The hazards that its type may have.
  public let hazards: ClosedRange<Int>
  /// The draw of its hazard; nil for the capital.
  public let hazard: TracedDraw?
  /// The radiation that its type may have, in hundredths.
  public let radiations: ClosedRange<Int>
  /// The draw of its radiation; nil for the capital.
  public let radiation: TracedDraw?
  /// The security of sectors of its cluster.
  public let clusterSecurity: Int
}

extension RegionTrace {
  /// Returns what was drawn for a sector.
  ///
  /// - Parameters:
  ///   - node: The sector.
  ///   - region: The finished region.
  /// - Returns: The draws; nil if the region has no types yet.
  /// - Complexity: O(1).
  public func draws(of node: Int, in region: Region) -> SectorDraws? {
    guard let cluster = region.cluster(at: node), region.sectors.type.count == region.sectorCount
    else { return nil }
    func draw(_ stage: Stage, _ stream: String, below bound: Int) -> TracedDraw {
      let value = random(of: stage).family(stream).value(UInt64(node), below: UInt64(bound))
      return TracedDraw(stream: stream, value: Int(value), below: bound)
    }
    let rules = cluster.type.rules
    let isPlain = node >= fedspace && !anchors.contains(node)
    let type =
      isPlain
      ? draw(.sectorTypes, "sector-types", below: 20 * rules.specialTypes.count) : nil
    var drawn = SectorType.standard
    if let type, type.value < 3 * rules.specialTypes.count {
      drawn = rules.specialTypes[type.value / 3]
    }
    let (hazards, radiations) = (
      region.sectors.type[node].hazardRange, region.sectors.type[node].radiationRange
    )
    let asteroids: TracedDraw? =
      cluster.type == .resourceRich && node != 0
      ? TracedDraw(
        stream: "sector-types/asteroids",
        value: Int(
          random(of: .sectorTypes).family("sector-types/asteroids").value(UInt64(node)) & 1),
        below: 2) : nil
    return SectorDraws(
      isAnchor: anchors.contains(node), isFedspace: node < fedspace, type: type,
      specialTypes: rules.specialTypes, drawnType: drawn, asteroids: asteroids, hazards: hazards,
      hazard: node == 0 ? nil : draw(.hazards, "hazards", below: hazards.count),
      radiations: radiations,
      radiation: node == 0 ? nil : draw(.hazards, "hazards/radiation", below: radiations.count),
      clusterSecurity: rules.security)
  }
}
