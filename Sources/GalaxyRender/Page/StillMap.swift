import FileIO
import GalaxyModel

/// What the page shows without script: title, figures, and the areas as a small drawing.
struct StillMap {
  let title: String
  let regions: [PageRegion]

  /// Squares on a side of a drawing; several are smaller.
  private var side: Int { regions.count == 1 ? 96 : 48 }

  /// The content, as HTML.
  ///
  /// - Complexity: O(V + squares).
  var bytes: [UInt8] {
    var out = ByteWriter(memoryCapacity: 32_768)
    out.append("<main class=\"still\"><h1>")
    out.append(escaped: String(title.prefix(200)))
    out.append("</h1>")
    for shown in regions.prefix(12) {
      out.append("<h2>")
      out.append(escaped: String(shown.region.displayName.prefix(200)))
      out.append("</h2><p>")
      out.append(text: figures(shown))
      out.append("</p>")
      if regions.count <= 4 { appendAreas(of: shown, to: &out) }
    }
    out.append("<p>The interactive map needs JavaScript.</p></main>")
    return out.takeBytes()
  }

  private func figures(_ shown: PageRegion) -> String {
    let region = shown.region
    return "\(shown.nodes.count) sectors, \(region.warps.count) warps, "
      + "\(region.tunnels.count) tunnels, \(region.clusters.count) clusters, "
      + "\(region.formations.count) formations"
  }

  /// Appends the areas of the zones, or the sectors of a map without zones, in squares.
  private func appendAreas(of shown: PageRegion, to out: inout ByteWriter) {
    guard shown.region.sectors.hasPositions, let raster = StillRaster(shown, side: side)
    else { return }
    // Half a unit up, so that the lines of a row of squares cover it.
    out.append("<svg role=\"img\" aria-label=\"Areas of the zones\" viewBox=\"0 -.5 ")
    out.append(text: "\(side) \(side)\">")
    let palette = Theme(.light).palette
    for kind in raster.kinds {
      let zone = shown.region.zones.value(at: kind)
      out.append("<path stroke=\"")
      out.append(text: (zone.map { palette.hue(of: $0.type) } ?? NodePaint.neutral).hex)
      out.append("\" d=\"")
      out.append(text: raster.path(of: kind))
      out.append("\"><title>")
      out.append(escaped: String((zone?.name ?? "Sectors").prefix(200)))
      out.append("</title></path>")
    }
    out.append("</svg>")
  }
}
