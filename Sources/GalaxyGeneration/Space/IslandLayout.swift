import Determinism
import GalaxySettings

/// Places a central disc and smaller ones around it, each with whole clusters.
///
/// ```
///        ▒▒▒
///   ▒▒  ▒▒▒▒▒   ▒▒      the center has the clusters of the first zone, each other disc clusters
///   ▒▒  ▒▒▒▒▒   ▒▒      of one zone; neighbors around the center have consecutive clusters
///        ▒▒▒  ▒▒
/// ```
struct IslandLayout {
  let clusterSizes: [Int]
  /// Clusters that begin a new zone.
  let bounds: [Int]

  /// The most discs of each zone around the center.
  private static let mostPerZone = 3
  /// The least distance between two discs: relative to the radius of the center, and in square roots
  /// of sectors.
  private static let gap = (relative: 0.24, absolute: 3.6)

  /// Draws the discs.
  func pieces(_ stream: inout RandomStream) -> [Silhouette.Piece] {
    let groups = groups(&stream)
    let center = radius(of: groups[0])
    var places: [(x: Double, y: Double, radius: Double)] = []
    // Now and then no arrangement is found; looser ones are tried then.
    for attempt in 0..<400 where places.isEmpty {
      places = arrangement(groups, center: center, looseness: Double(attempt) / 100, &stream) ?? []
    }
    if places.isEmpty { places = [(0, 0, center)] }
    let reach = places.reduce(0) {
      max($0, ($1.x * $1.x + $1.y * $1.y).squareRoot() + $1.radius)
    }
    return zip(groups, places).map { clusters, place in
      let noise = ValueNoise(stream: &stream)
      let count = clusterSizes[clusters].reduce(0, +)
      let density = DensityRaster(side: DensityRaster.side(for: count)) { x, y in
        let bend = noise.vector(x, y)
        let strength = min(0.06, 0.25 * (x * x + y * y))
        let (x, y) = (x + bend.x * strength, y + bend.y * strength)
        return x * x + y * y < 0.88 ? 255 : 0
      }
      return Silhouette.Piece(
        density: density, clusters: clusters,
        center: (place.x / reach, place.y / reach), radius: place.radius / reach)
    }
  }

  private func radius(of clusters: Range<Int>) -> Double {
    Double(clusterSizes[clusters].reduce(0, +)).squareRoot()
  }

  // The clusters of each disc: the first zone in the center, each other in one to three discs.
  private func groups(_ stream: inout RandomStream) -> [Range<Int>] {
    var cuts = bounds.filter { $0 > 0 && $0 < clusterSizes.count }
    if cuts.isEmpty { cuts = [max(1, (clusterSizes.count + 2) / 3)] }
    var groups = [0..<cuts[0]]
    for (index, first) in cuts.enumerated() {
      let last = index + 1 < cuts.count ? cuts[index + 1] : clusterSizes.count
      let most = min(last - first, IslandLayout.mostPerZone)
      let discs = cuts.count == 1 ? min(last - first, 5) : stream.int(in: min(2, most)...most)
      for disc in 0..<discs {
        groups.append(
          first + disc * (last - first) / discs..<first + (disc + 1) * (last - first) / discs)
      }
    }
    return groups.filter { !$0.isEmpty }
  }

  // Discs at drawn directions in order of their angle, or nil if two of them are too close.
  private func arrangement(
    _ groups: [Range<Int>], center: Double, looseness: Double, _ stream: inout RandomStream
  ) -> [(x: Double, y: Double, radius: Double)]? {
    let gap = max(IslandLayout.gap.relative * center, IslandLayout.gap.absolute)
    var ways: [(key: UInt64, x: Double, y: Double)] = []
    for _ in groups.dropFirst() {
      let way = SilhouetteForm.direction(&stream)
      ways.append((angleKey(Int32(way.x * 10_000), Int32(way.y * 10_000)), way.x, way.y))
    }
    ways.sort { $0.key < $1.key }
    var places = [(x: 0.0, y: 0.0, radius: center)]
    for (clusters, way) in zip(groups.dropFirst(), ways) {
      let radius = radius(of: clusters)
      let distance = center + radius + gap * (1 + (1 + looseness) * stream.unit())
      let place = (x: way.x * distance, y: way.y * distance, radius: radius)
      for other in places {
        let dx = other.x - place.x
        let dy = other.y - place.y
        let least = other.radius + radius + gap
        if dx * dx + dy * dy < least * least * 0.999 { return nil }
      }
      places.append(place)
    }
    return places
  }
}
