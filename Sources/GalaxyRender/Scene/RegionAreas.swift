import GalaxyModel

/// The areas of one region: cells, their colors, and the outlines of clusters and zones.
struct RegionAreas: Sendable {
  let cells: VoronoiCells
  let colors: RegionColors
  /// By class of `colors`.
  let fills: [Outline]
  /// Kind = index of the cluster.
  let clusters: [Outline]
  /// Kind = index of the zone.
  let zones: [Outline]
  /// Areas that a faction controls, kind = place in `FactionCode.allCases`.
  let territories: [Outline]
  /// By zone.
  let zoneHues: [Color]

  /// Most sectors that may crowd in one square of the grid; beyond, positions are not a map.
  private static let crowdLimit = 600

  init(_ placed: PlacedRegion, coloring: MapColoring, theme: Theme, softening: Int, isMap: Bool) {
    let region = placed.region
    let usable = isMap && placed.grid.crowd <= RegionAreas.crowdLimit
    cells = VoronoiCells(
      usable ? placed.grid : PointGrid([]), center: placed.center, discRadius: placed.discRadius,
      reach: 2.5 * placed.spacing)
    colors = RegionColors(
      placed, coloring: coloring, theme: theme, softening: softening,
      neighbors: RegionAreas.borders(cells, region))
    zoneHues = region.zones.map { Palette.hue(of: $0.type) }
    guard usable else {
      fills = []
      clusters = []
      zones = []
      territories = []
      return
    }
    let shaper = CellOutlines(cells: cells, junctionClasses: colors.areaClass)
    let drawn = placed.selection.isDrawn
    func classes(_ index: (Int) -> Int?) -> [Int32] {
      drawn.indices.map { drawn[$0] ? Int32(truncatingIfNeeded: index($0) ?? -1) : -1 }
    }
    fills = shaper.outlines(of: colors.areaClass)
    clusters = shaper.outlines(of: classes { region.clusterIndex(at: $0) })
    zones = shaper.outlines(of: classes { region.zoneIndex(at: $0) })
    guard let layers = placed.layers else {
      territories = []
      return
    }
    territories = shaper.outlines(
      of: classes { node in
        layers.isControlled[node]
          ? layers.faction[node].flatMap { FactionCode.allCases.firstIndex(of: $0) } : nil
      })
  }

  // Which clusters share a border.
  private static func borders(_ cells: VoronoiCells, _ region: Region) -> [Set<Int>] {
    var borders = [Set<Int>](repeating: [], count: region.clusters.count)
    for edge in cells.across.indices where cells.across[edge] >= 0 {
      guard let from = region.clusterIndex(at: Int(cells.owner[edge])),
        let to = region.clusterIndex(at: Int(cells.across[edge])), from != to
      else { continue }
      borders[from].insert(to)
    }
    return borders
  }
}
