import Determinism
import GalaxySettings

/// The form of a region that is no disc: one or more pieces, each with clusters of its own.
struct Silhouette {
  /// A part of the form, in a square of its own.
  struct Piece {
    /// Where its sectors are, in its own square.
    let density: DensityRaster
    /// The clusters that it has.
    let clusters: Range<Int>
    /// Its place and size in the region.
    var center = (x: 0.0, y: 0.0)
    var radius = 1.0
    /// How far its directions wind around its center.
    var winding = Winding.none

    /// Returns whether sectors of the piece may be at a place of the region.
    @inline(__always)
    func isInside(_ x: Double, _ y: Double) -> Bool {
      density.isInside((x - center.x) / radius, (y - center.y) / radius)
    }
  }

  private(set) var pieces: [Piece]

  /// Draws the form of a region.
  ///
  /// - Parameters:
  ///   - shape: The shape, except `disc`.
  ///   - mask: The picture of the shape `mask`.
  ///   - clusterSizes: Sectors of each cluster.
  ///   - bounds: Clusters that begin a new zone.
  ///   - stream: The stream to draw from.
  init(
    _ shape: RegionShape, mask: RegionMask?, clusterSizes: [Int], bounds: [Int],
    stream: inout RandomStream
  ) {
    let count = clusterSizes.reduce(0, +)
    let side = DensityRaster.side(for: count)
    let whole = 0..<clusterSizes.count
    if shape == .mask, let mask {
      pieces = [Piece(density: DensityRaster(mask, side: side), clusters: whole)]
      return
    }
    if shape == .islands {
      pieces = IslandLayout(clusterSizes: clusterSizes, bounds: bounds).pieces(&stream)
      return
    }
    // The core of a ring has the clusters of the first zone.
    let core = bounds.first { whole.contains($0) && $0 > 0 } ?? max(1, (whole.count + 2) / 3)
    let inCore = Double(clusterSizes[..<core].reduce(0, +)) / Double(count)
    let form = SilhouetteForm(shape, sectors: count, inCore: inCore, &stream)
    let parts = shape == .ring ? [0..<core, core..<whole.upperBound] : [whole]
    pieces = parts.enumerated().map { part, clusters in
      let density = DensityRaster(side: side) { form.holds($0, $1, part: part) ? 255 : 0 }
      return Piece(density: density, clusters: clusters, winding: form.winding)
    }
  }
}

/// A turn that grows with the distance from the center, made of rotations by the angle whose half has
/// the tangent `tightness` · distance: rational functions alone, so the same on every machine.
struct Winding {
  let steps: Int
  let tightness: Double

  static let none = Winding(steps: 0, tightness: 0)

  /// Turns a point back, so that an arm that winds outwards becomes straight.
  func undone(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
    if steps == 0 { return (x, y) }
    let t = tightness * (x * x + y * y).squareRoot()
    let cosine = (1 - t * t) / (1 + t * t)
    let sine = 2 * t / (1 + t * t)
    var point = (x, y)
    for _ in 0..<steps {
      point = (point.0 * cosine + point.1 * sine, point.1 * cosine - point.0 * sine)
    }
    return point
  }
}
