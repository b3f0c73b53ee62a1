import GalaxyAnalysis
import GalaxyModel
import WarpMap

/// Draws warps as part of the background, for maps too large to draw each as an edge of its own.
struct WarpPainter {
  let scene: MapScene

  func paint(_ placed: PlacedRegion, on background: inout Background) {
    let scale = LinkScale(spacing: scene.spacing, unit: scene.unit)
    let drawn = placed.selection.isDrawn
    for kind in [LinkKind.twoWay, .lane, .oneWay] {
      let style = LinkStyle.of(LinkMark(kind: kind), theme: scene.theme, scene: scale)
      background.pen(style.color, width: style.width)
      placed.links.visit { link in
        guard drawn[link.source], drawn[link.target], placed.region.plainKind(of: link) == kind
        else { return }
        background.line([placed.places[link.source], placed.places[link.target]])
      }
    }
  }
}

extension Region {
  /// What a link is, leaving out what only some one-way warps are.
  func plainKind(of link: RegionLinks.Link) -> LinkKind {
    guard link.isTwoWay else { return .oneWay }
    guard let from = clusterIndex(at: link.source), let to = clusterIndex(at: link.target) else {
      return .twoWay
    }
    return from == to ? .twoWay : .lane
  }
}
