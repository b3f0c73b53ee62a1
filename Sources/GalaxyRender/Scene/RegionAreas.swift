import GalaxyModel

/// The areas of one region: cells, their colors, and the outlines of clusters and zones.
struct RegionAreas: Sendable {
  let cells: VoronoiCells
  let colors: RegionColors
  /// The form of the region, if it is no disc.
  let shores: [Outline]
  /// By class of `colors`.
  let fills: [Outline]
  /// Kind = index of the cluster.
  let clusters: [Outline]
  /// Kind = index of the zone.
  let zones: [Outline]
  /// Areas that a faction controls, kind = place in `FactionCode.allCases`.
  let territories: [Outline]
  /// Nebulae, kind = place in `NebulaColor.allCases`.
  let nebulae: [Outline]
  /// Formations, kind = index of the formation.
  let hulls: [Outline]
  /// By zone.
  let zoneHues: [Color]

  /// Most sectors that may crowd in one square of the grid; beyond, positions are not a map.
  private static let crowdLimit = 600

  init(_ placed: PlacedRegion, scene: MapScene, isMap: Bool) {
    let (coloring, theme) = (scene.options.coloring, scene.theme)
    let softening = scene.showsNumbers ? 0 : 24
    let region = placed.region
    let usable = isMap && placed.grid.crowd <= RegionAreas.crowdLimit
    cells = VoronoiCells(
      usable ? placed.grid : PointGrid([]), center: placed.center, discRadius: placed.discRadius,
      reach: placed.coverage.reach)
    colors = RegionColors(
      placed, coloring: coloring, theme: theme, softening: softening,
      neighbors: RegionAreas.borders(cells, region))
    zoneHues = region.zones.map { theme.palette.hue(of: $0.type) }
    guard usable else {
      shores = []
      fills = []
      clusters = []
      zones = []
      territories = []
      nebulae = []
      hulls = []
      return
    }
    let shaper = CellOutlines(cells: cells, junctionClasses: colors.areaClass)
    let drawn = placed.selection.isDrawn
    func classes(_ index: (Int) -> Int?) -> [Int32] {
      drawn.indices.map { drawn[$0] ? Int32(truncatingIfNeeded: index($0) ?? -1) : -1 }
    }
    shores = placed.coverage.isWhole ? [] : shaper.outlines(of: classes { _ in 0 })
    fills = shaper.outlines(of: colors.areaClass)
    clusters = shaper.outlines(of: classes { region.clusterIndex(at: $0) })
    zones = shaper.outlines(of: classes { region.zoneIndex(at: $0) })
    let hasNebulae = [.zone, .cluster, .clusterType, .type].contains(coloring)
    nebulae =
      hasNebulae && placed.territory.isEmpty
      ? shaper.outlines(
        of: classes { region.nebula(at: $0).flatMap { NebulaColor.allCases.firstIndex(of: $0) } })
      : []
    hulls =
      scene.layers.contains(.formations)
      ? RegionAreas.hulls(shaper, region, drawn: drawn, spacing: placed.spacing) : []
    guard let layers = placed.layers, scene.layers.contains(.factions) else {
      territories = []
      return
    }
    territories = shaper.outlines(
      of: classes { node in
        layers.isControlled[node]
          ? layers.faction[node].flatMap { FactionCode.allCases.firstIndex(of: $0) } : nil
      })
  }

  // Each formation on its own, because one may be part of another; a door is drawn as an arrow.
  private static func hulls(
    _ shaper: CellOutlines, _ region: Region, drawn: [Bool], spacing: Double
  ) -> [Outline] {
    var classes = [Int32](repeating: -1, count: drawn.count)
    var hulls: [Outline] = []
    for (index, formation) in region.formations.enumerated()
    where formation.type.facts.kind != .door {
      let members = Set(formation.interior + [formation.anchor]).sorted().filter {
        drawn.indices.contains($0) && drawn[$0]
      }
      for node in members { classes[node] = Int32(index) }
      hulls += shaper.outlines(of: classes, around: members).map { $0.shrunk(by: 0.045 * spacing) }
      for node in members { classes[node] = -1 }
    }
    return hulls
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
