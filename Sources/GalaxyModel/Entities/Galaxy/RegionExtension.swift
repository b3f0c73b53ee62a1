/// A step that adds player-owned regions to a galaxy, after those that are there.
///
/// ```json
/// { "extend": { "playerRegions": 3 } }
/// ```
public struct RegionExtension: Sendable, Equatable {
  /// The key of the step.
  public static let key = "extend"
  /// The key of the number of regions.
  public static let countKey = "playerRegions"
  /// How many regions a step can add.
  public static let counts = 1...1_000_000

  /// The number of regions.
  public let playerRegions: Int

  /// Creates a step.
  ///
  /// - Parameter playerRegions: The number of regions, one of ``counts``.
  public init(playerRegions: Int) { self.playerRegions = playerRegions }

  /// What the key of the step holds.
  public var fieldValue: FieldValue {
    .object([.init(Self.countKey, .int(playerRegions))])
  }
}

extension Galaxy {
  /// The number of regions that steps of the recipe added.
  public var addedRegionCount: Int {
    steps.reduce(0) {
      $0 + max(0, $1[RegionExtension.key][RegionExtension.countKey].intValue ?? 0)
    }
  }

  /// The regions that were there before any step added some, as indexes in ascending order of sector
  /// IDs; all of them if the galaxy has only a part of its regions.
  ///
  /// - Complexity: O(regions log regions).
  public var startingRegions: [Int] {
    let order = regions.indices.sorted {
      (regions[$0].sectorOffset, $0) < (regions[$1].sectorOffset, $1)
    }
    let added = addedRegionCount
    return added < order.count ? order.dropLast(added) : order
  }
}
