import GalaxyAnalysis
import GalaxyModel
import WarpMap

/// Draws warps as part of the background, for maps too large to draw each as an edge of its own.
struct WarpPainter {
  let scene: MapScene

  func paint(_ placed: PlacedRegion, on background: inout Background) {
    let scale = LinkScale(spacing: scene.spacing, unit: scene.unit)
    let drawn = placed.selection.isDrawn
    for kind in [LinkKind.twoWay, .oneWay] {
      let style = LinkStyle.of(kind, theme: scene.theme, scene: scale)
      background.pen(style.color, width: style.width)
      placed.links.visit { link in
        guard drawn[link.source], drawn[link.target], link.isTwoWay == (kind == .twoWay) else {
          return
        }
        background.line([placed.places[link.source], placed.places[link.target]])
      }
    }
  }
}
