import FileIO
import GalaxyModel

/// Writes what a page of an atlas has beyond its map: the neighbors at its edge with their links, and
/// on overviews the numbers of the pages of clusters.
struct NeighborWriter {
  let scene: MapScene
  let sheet: AtlasSheet
  /// What leads to other pages when it is clicked.
  private(set) var areas: [(box: Box, page: Int)] = []

  init(scene: MapScene, sheet: AtlasSheet) {
    self.scene = scene
    self.sheet = sheet
  }

  /// Appends nodes of neighbors, and edges to them.
  mutating func appendNeighbors(
    ids: NodeNames, links: inout LinkWriter, nodes: inout ByteWriter, edges: inout ByteWriter
  ) {
    guard let placed = scene.regions.first else { return }
    let neighbors = EdgeNeighbors(scene, sheet)
    let names = neighbors.neighbors.map { neighbor in
      let isOwn = neighbor.sector.region == placed.index
      return isOwn
        ? ids
        : NodeNames(
          scene.galaxy.regions[neighbor.sector.region], index: neighbor.sector.region,
          isWholeGalaxy: true)
    }
    for (neighbor, name) in zip(neighbors.neighbors, names) {
      if let page = neighbor.page {
        let box = Box(center: neighbor.place, width: neighbors.width, height: neighbors.height)
        areas.append((box, page))
      }
      append(neighbor, name, neighbors, to: &nodes)
    }
    let scale = LinkScale(spacing: scene.spacing, unit: scene.unit)
    for link in neighbors.links {
      let neighbor = neighbors.neighbors[link.neighbor]
      let kind = link.mark.kind
      links.count(link.mark)
      edges.append("  ")
      if link.isInbound {
        names[link.neighbor].append(neighbor.sector.node, to: &edges)
        edges.append("->")
        ids.append(link.node, to: &edges)
      } else {
        ids.append(link.node, to: &edges)
        edges.append("->")
        names[link.neighbor].append(neighbor.sector.node, to: &edges)
      }
      edges.append(
        kind == .gate ? "[kind=gate" : kind.isTunnel ? "[kind=tunnel" : "[kind=warp")
      if kind.isOneWay { edges.append(",oneway=true") }
      let style = LinkStyle.of(link.mark, theme: scene.theme, scene: scale)
      edges.append(",color=\"")
      edges.append(text: style.color.hex)
      edges.append("\",style=")
      edges.append(style.stroke)
      edges.append(",penwidth=")
      edges.append(points: style.width)
      if kind.isOneWay { edges.append(",dir=forward") }
      edges.append("]\n")
    }
  }

  private func append(
    _ neighbor: EdgeNeighbors.Neighbor, _ name: NodeNames, _ sizes: EdgeNeighbors,
    to text: inout ByteWriter
  ) {
    let region = scene.galaxy.regions[neighbor.sector.region]
    let number = region.sectors.number(neighbor.sector.node)
    let size = 0.4 * sizes.height
    text.append("  ")
    name.append(neighbor.sector.node, to: &text)
    text.append("[number=")
    text.append(decimal: number)
    text.append(",kind=neighbor")
    if let page = neighbor.page {
      text.append(",page=")
      text.append(decimal: page)
    }
    text.append(",pos=\"")
    text.append(points: neighbor.place.x)
    text.append(",")
    text.append(points: neighbor.place.y)
    text.append("\",shape=box,style=\"filled,rounded\",width=")
    text.append(inchesOf: sizes.width)
    text.append(",height=")
    text.append(inchesOf: sizes.height)
    text.append(",fillcolor=\"")
    text.append(text: scene.theme.page.hex)
    text.append("\",color=\"")
    text.append(text: scene.theme.muted.hex)
    text.append("\",fontcolor=\"")
    text.append(text: scene.theme.ink.hex)
    text.append("\",fontsize=")
    text.append(points: size)
    text.append(",label=\"")
    text.append(decimal: number)
    if let page = neighbor.page {
      text.append("\\np ")
      text.append(decimal: page)
    }
    text.append("\",tooltip=")
    let there = neighbor.sector.region == scene.regions[0].index ? "" : "\(region.displayName), "
    let cluster = region.cluster(at: neighbor.sector.node).map { ", \($0.name)" } ?? ""
    text.append(tooltip: there + region.sectorName(neighbor.sector.node) + cluster)
    appendLink(to: neighbor.page, &text)
    text.append("]\n")
  }

  /// Appends the number of its page for each cluster of an overview, below its name or, if that is not
  /// drawn, in its middle.
  mutating func appendPages(of placed: PlacedRegion, names: [PlacedName], to text: inout ByteWriter)
  {
    guard sheet.isOverview else { return }
    let size = 12 * placed.unit
    var named = [PlacedName?](repeating: nil, count: placed.region.clusters.count)
    for name in names {
      if case .cluster(let index) = name.subject { named[index] = name }
    }
    for cluster in placed.region.clusters.indices {
      guard let page = sheet.plan.page(region: placed.index, cluster: cluster) else { continue }
      let label = "p \(page)"
      let width = TextMetrics.width(label, size: size, bold: true) + 0.7 * size
      let height = 1.4 * size
      let place =
        named[cluster].map {
          Point(x: $0.box.center.x, y: $0.box.minY - height / 2)
        } ?? middle(of: cluster, placed)
      guard let place else { continue }
      areas.append((Box(center: place, width: width, height: height), page))
      text.append("  page")
      text.append(decimal: page)
      text.append("[kind=page,page=")
      text.append(decimal: page)
      text.append(",pos=\"")
      text.append(points: place.x)
      text.append(",")
      text.append(points: place.y)
      text.append("\",shape=box,style=\"filled,rounded\",width=")
      text.append(inchesOf: width)
      text.append(",height=")
      text.append(inchesOf: height)
      text.append(",fillcolor=\"")
      text.append(text: scene.theme.page.hex)
      text.append("\",color=\"")
      text.append(text: scene.theme.ink.hex)
      text.append("\",fontcolor=\"")
      text.append(text: scene.theme.ink.hex)
      text.append("\",fontsize=")
      text.append(points: size)
      text.append(",label=\"")
      text.append(text: label)
      text.append("\",tooltip=")
      text.append(tooltip: placed.region.clusters[cluster].name)
      appendLink(to: page, &text)
      text.append("]\n")
    }
  }

  /// The sector of a cluster that is nearest to the mean of all.
  private func middle(of cluster: Int, _ placed: PlacedRegion) -> Point? {
    let places = placed.selection.nodes.filter { placed.region.clusterIndex(at: $0) == cluster }
      .map { placed.places[$0] }
    let sum = places.reduce(Point(x: 0, y: 0), +)
    let mean = sum * (1 / Double(max(1, places.count)))
    return places.min { ($0 - mean).length < ($1 - mean).length }
  }

  private func appendLink(to page: Int?, _ text: inout ByteWriter) {
    guard let page, let file = sheet.files?.page(page) else { return }
    text.append(",URL=")
    text.append(quoted: file)
  }
}
