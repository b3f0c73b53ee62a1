public import GalaxyModel

/// What of a tunnel follows from positions and warps: its length and its cost.
public struct TunnelMeasures: Sendable {
  private let x: PackedColumn<Int32>
  private let y: PackedColumn<Int32>
  private let z: PackedColumn<Int32>
  /// The mean straight-line distance of the ends of warps, each link once.
  public private(set) var meanWarpLength = 0.0

  /// Measures the warps of a region.
  ///
  /// - Parameter region: A region with positions.
  /// - Complexity: O(links).
  public init(_ region: Region) {
    (x, y, z) = (region.sectors.x, region.sectors.y, region.sectors.z)
    let warps = region.warps
    guard warps.count > 0 else { return }
    // Plain arrays, since edits measure the same warps again and again.
    let (x, y, z) = (x.unpacked, y.unpacked, z.unpacked)
    let (sources, targets) = (warps.source.unpacked, warps.destination.unpacked)
    var sum = 0.0
    for index in sources.indices {
      let (u, v) = (Int(sources[index]), Int(targets[index]))
      sum += TunnelMeasures.length(x[u] - x[v], y[u] - y[v], z[u] - z[v])
    }
    meanWarpLength = sum / Double(warps.count)
  }

  private static func length(_ x: Int32, _ y: Int32, _ z: Int32) -> Double {
    let (x, y, z) = (Double(x), Double(y), Double(z))
    return (x * x + y * y + z * z).squareRoot()
  }

  /// Returns the straight-line distance in space between two sectors.
  ///
  /// - Complexity: O(1).
  public func straightLine(_ first: Int, _ second: Int) -> Double {
    TunnelMeasures.length(x[first] - x[second], y[first] - y[second], z[first] - z[second])
  }

  /// Returns the recorded length of a tunnel: a hundredth of the straight line, rounded half up to
  /// one decimal.
  ///
  /// - Complexity: O(1).
  public func length(_ first: Int, _ second: Int) -> Double {
    TunnelMeasures.length(ofDistance: straightLine(first, second))
  }

  /// Returns the recorded length of a tunnel between two places.
  ///
  /// - Parameter distance: The straight line between them.
  /// - Returns: A hundredth of it, rounded half up to one decimal.
  public static func length(ofDistance distance: Double) -> Double {
    Double(Int(distance / 10 + 0.5)) / 10
  }

  /// Returns the turns that a tunnel costs: 1 up to five times the mean length of a warp, 2 up to ten
  /// times, else 3.
  ///
  /// - Complexity: O(1).
  public func cost(_ first: Int, _ second: Int) -> Int {
    let distance = straightLine(first, second)
    return distance <= 5 * meanWarpLength ? 1 : distance <= 10 * meanWarpLength ? 2 : 3
  }
}
