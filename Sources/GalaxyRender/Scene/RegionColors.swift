import GalaxyModel

/// The colors of one region's areas and dots under the chosen coloring, and what they mean.
struct RegionColors: Sendable {
  /// By node: color of its dot.
  private(set) var dot: [Color] = []
  /// By node: class of its cell.
  ///
  /// Equal classes join into one area.
  private(set) var areaClass: [Int32] = []
  /// By class.
  private(set) var areaColor: [Color] = []
  /// By cluster: hue, which also colors the cluster's name.
  private(set) var clusterHue: [Color] = []
  /// What each hue stands for, in the order of the legend.
  private(set) var meanings: [(hue: Color, area: Color, text: String, note: String)] = []

  /// Colors every node.
  ///
  /// - Parameters:
  ///   - placed: The region.
  ///   - coloring: What the colors show.
  ///   - theme: Brightness of the page.
  ///   - softening: Percent of ground in the dots; thousands of full-strength dots hide the map.
  ///   - neighbors: By cluster, the clusters that share a border with it.
  init(
    _ placed: PlacedRegion, coloring: MapColoring, theme: Theme, softening: Int,
    neighbors: [Set<Int>]
  ) {
    let palette = theme.palette
    let paint = NodePaint(
      placed, coloring: coloring, palette: palette,
      hues: RegionColors.greedyColors(neighbors, colors: palette.neighbors.count))
    let shades = RegionColors.greedyColors(neighbors, colors: 4)
    let region = placed.region
    clusterHue = paint.clusterHues
    var zoneVotes = [[Color: Int]](repeating: [:], count: region.clusters.count)
    var classes: [AreaKey: Int32] = [:]
    var seenMeanings: Set<String> = []
    var orders: [Int] = []
    dot.reserveCapacity(region.sectorCount)
    areaClass.reserveCapacity(region.sectorCount)
    for node in 0..<region.sectorCount {
      let cluster = region.clusterIndex(at: node)
      let color = paint.color(of: node, cluster: cluster)
      if let cluster, coloring == .zone { zoneVotes[cluster][color.hue, default: 0] += 1 }
      var area = theme.area(color.hue, shade: cluster.map { shades[$0] } ?? 0)
      if color.emphasis > 0 { area = area.mixed(with: color.hue, percent: color.emphasis) }
      dot.append(theme.strong(color.hue).mixed(with: theme.ground, percent: softening))
      guard placed.selection.isDrawn[node] else {
        areaClass.append(-1)
        continue
      }
      appendArea(area, of: AreaKey(cluster: cluster ?? -1, color: area), &classes)
      if !color.text.isEmpty, seenMeanings.insert(color.text).inserted {
        let place = orders.firstIndex { $0 > color.order } ?? orders.count
        orders.insert(color.order, at: place)
        let area = theme.area(color.hue, shade: 1).mixed(with: color.hue, percent: color.emphasis)
        meanings.insert((color.hue, area, color.text, color.note), at: place)
      }
    }
    if coloring == .zone, region.zones.count > 1 {
      nameClustersByZone(region, zoneVotes, palette)
    }
  }

  /// Appends the class of a node's area.
  private mutating func appendArea(
    _ area: Color, of key: AreaKey, _ classes: inout [AreaKey: Int32]
  ) {
    if let known = classes[key] {
      areaClass.append(known)
    } else {
      classes[key] = Int32(areaColor.count)
      areaClass.append(Int32(areaColor.count))
      areaColor.append(area)
    }
  }

  private struct AreaKey: Hashable {
    var cluster: Int
    var color: Color
  }

  // A cluster's name takes the hue of most of its sectors, the hue of lower value on a tie.
  private mutating func nameClustersByZone(
    _ region: Region, _ votes: [[Color: Int]], _ palette: Palette
  ) {
    for index in region.clusters.indices {
      var best: (hue: Color, count: Int)?
      for zone in ZoneType.allCases {
        let hue = palette.hue(of: zone)
        let count = votes[index][hue] ?? 0
        if count > (best?.count ?? 0) { best = (hue, count) }
      }
      if let best { clusterHue[index] = best.hue }
    }
  }

  /// One of `colors` numbers for each cluster, different from its neighbors' where possible, and
  /// spread over all numbers.
  ///
  /// - Complexity: O(borders).
  static func greedyColors(_ neighbors: [Set<Int>], colors: Int) -> [Int] {
    var result = [Int](repeating: -1, count: neighbors.count)
    for index in neighbors.indices {
      var taken = [Bool](repeating: false, count: colors)
      for other in neighbors[index] where result[other] >= 0 { taken[result[other]] = true }
      let first = index * 3 % colors
      result[index] = (0..<colors).map { (first + $0) % colors }.first { !taken[$0] } ?? first
    }
    return result
  }
}

extension Zone {
  /// Its sector numbers, `1–99`.
  var rangeText: String { "\(firstSector)–\(lastSector)" }
}

extension Region {
  /// Index of the cluster of a node, `nil` if unknown.
  func clusterIndex(at node: Int) -> Int? {
    guard !sectors.cluster.isEmpty else { return nil }
    let index = Int(sectors.cluster[node])
    return index < clusters.count ? index : nil
  }

  /// Index of the zone of a node, `nil` if unknown.
  func zoneIndex(at node: Int) -> Int? {
    guard !sectors.zone.isEmpty else { return nil }
    let index = Int(sectors.zone[node])
    return index < zones.count ? index : nil
  }

  /// Color of the nebula at a node: its cluster's, else that of its density.
  func nebula(at node: Int) -> NebulaColor? {
    guard !sectors.type.isEmpty, sectors.type[node] == .nebula else { return nil }
    if let index = clusterIndex(at: node), let color = clusters[index].nebula { return color }
    guard !sectors.nebulaDensity.isEmpty else { return .amber }
    let density = Int(sectors.nebulaDensity[node])
    return NebulaColor.allCases.first { $0.band.contains(density) } ?? .amber
  }
}

extension String {
  /// `ASTEROID_FIELD` as `Asteroid field`.
  var titled: String {
    var result = ""
    for character in unicodeScalars {
      let lower = character == "_" ? " " : Character(character).lowercased()
      result += result.isEmpty ? String(character) : lower
    }
    return result
  }
}
